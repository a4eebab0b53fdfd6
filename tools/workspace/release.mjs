// `npm run release`: builds and checks every package, then publishes the dist/ folders whose version
// is not on the registry yet, and tags them. CI runs it; provenance needs CI's identity token.
//
// `npm run release -- --dry-run [name…]` publishes nothing: it prints the files, size and version of
// each package (or of the named ones), and needs no build if dist/ is there already.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bin, root, run } from './setup.mjs';

const args = process.argv.slice(2);
const dryRun = args.includes('--dry-run');
const names = args.filter((arg) => !arg.startsWith('-'));
const packages = sortByDependency(readPackages());
const unknown = names.filter((name) => !packages.some((one) => one.name === name));
if (unknown.length > 0) fail(`No such package: ${unknown.join(', ')}`);
const selected = names.length > 0 ? packages.filter((one) => names.includes(one.name)) : packages;

if (!dryRun || selected.some((one) => !existsSync(one.dist))) {
  const targets = dryRun ? ['build'] : ['build', 'check-package'];
  if (!run(bin('nx'), ['run-many', '-t', ...targets, '--outputStyle=static'])) {
    fail('The build failed; its output is above.');
  }
}
for (const one of selected) {
  const built = JSON.parse(readFileSync(join(one.dist, 'package.json'), 'utf8'));
  if (built.version !== one.version) {
    fail(`${one.name}: dist/ holds ${built.version}, the manifest says ${one.version}. Build it.`);
  }
  if (dryRun) rehearse(one);
  else publish(one);
}
if (!dryRun && !run(bin('changeset'), ['tag'])) fail('changeset tag failed.');

function readPackages() {
  return readdirSync(join(root, 'packages'))
    .map((folder) => join(root, 'packages', folder))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({
      ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
      dist: join(folder, 'dist'),
    }));
}

/** Orders packages so that each is published after the packages it depends on. */
function sortByDependency(all) {
  const sorted = new Set();
  const add = (one) => {
    for (const name of Object.keys(one.dependencies ?? {})) {
      const sibling = all.find((other) => other.name === name);
      if (sibling && !sorted.has(sibling)) add(sibling);
    }
    sorted.add(one);
  };
  all.forEach(add);
  return [...sorted];
}

function rehearse({ name, version, dist }) {
  const output = execFileSync('npm', ['publish', '--dry-run', '--json', '--loglevel=error'], {
    cwd: dist,
    encoding: 'utf8',
  });
  const report = JSON.parse(output);
  const { entryCount, unpackedSize, files } = report.id ? report : Object.values(report)[0];
  console.log(`${name}@${version}: ${entryCount} files, ${unpackedSize} bytes unpacked`);
  if (names.length > 0) for (const { path } of files) console.log(`  ${path}`);
}

function publish({ name, version, dist }) {
  const known = spawnSync('npm', ['view', `${name}@${version}`, 'version', '--json'], {
    encoding: 'utf8',
  });
  // A version that is not there is an error (E404), or no output if the package has others.
  if (known.status === 0 && known.stdout.trim() !== '') {
    console.log(`${name}@${version} is published already`);
    return;
  }
  if (known.status !== 0 && !known.stdout.includes('E404')) {
    fail(`The registry does not answer for ${name}:\n${known.stdout}${known.stderr}`);
  }
  if (!run('npm', ['publish', '--provenance', '--access', 'public'], { cwd: dist })) {
    fail(`${name}@${version} was not published; packages before it were. Run this again.`);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
