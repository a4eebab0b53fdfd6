// Rehearses releases in a copy of the workspace: `node e2e/release/rehearse.mjs`.
//
// First come the changesets of the workspace, as in its next release. Then, for each scenario, it
// writes a changeset, runs `npm run version` and checks which packages are released, that every range
// on a sibling holds, that the tests of versions pass, and what `npm publish --dry-run` would publish
// of the built packages.
//
// `--full` then runs all unit tests in the copy, builds all packages there and rehearses publishing
// each of them. That takes minutes, so it is no part of CI.
import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workspace } from './workspace.mjs';

const full = process.argv.includes('--full');
const scenarios = [
  {
    title: 'A patch of one domain',
    changeset: { '@oai/images': 'patch' },
    released: { '@oai/images': '1.0.1' },
    publish: ['@oai/images'],
  },
  {
    title: 'A minor of the core',
    changeset: { '@oai/core': 'minor' },
    released: { '@oai/core': '1.1.0' },
    publish: ['@oai/core'],
  },
  {
    title: 'A domain that needs a new minor of the core',
    changeset: { '@oai/core': 'minor', '@oai/chat': 'minor' },
    released: { '@oai/core': '1.1.0', '@oai/chat': '1.1.0' },
    ranges: { '@oai/chat': { '@oai/core': '^1.1.0' } },
  },
  {
    title: 'A minor of the umbrella',
    changeset: { '@oai/openai': 'minor' },
    released: { '@oai/openai': '7.6.0' },
  },
];

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'oai-release-')));
try {
  const workspace = Workspace.copyTo(folder);
  rehearsePending(workspace);
  for (const scenario of scenarios) rehearse(workspace, scenario);
  if (full) rehearseAll(workspace);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Versions the packages by the workspace's own changesets, as the next release does. */
function rehearsePending(workspace) {
  console.log('\nThe changesets of the workspace');
  const before = workspace.manifests();
  workspace.run('npm', ['run', '--silent', 'version']);
  const after = workspace.manifests();
  const changed = [...after].filter(([name, { version }]) => version !== before.get(name).version);
  console.log(`  released: ${changed.length}; not released: ${after.size - changed.length}`);
  checkRanges(after);
  const tests = ['changesets', 'manifests', 'overrides'];
  runTests(workspace, ...tests.map((name) => `tools/workspace/test/${name}.test.ts`));
  console.log('  all ranges hold; the tests of versions and manifests pass');
}

function rehearse(workspace, { title, changeset, released, ranges = {}, publish = [] }) {
  console.log(`\n${title}: ${describe(changeset)}`);
  // The versions in the scenarios are those after a first release.
  workspace.restore({ '@oai/openai': '7.5.0' }, '1.0.0');
  const before = workspace.manifests();
  workspace.addChangeset(changeset);
  workspace.run('npm', ['run', '--silent', 'version']);
  const after = workspace.manifests();

  const changed = [...after].filter(([name, { version }]) => version !== before.get(name).version);
  const actual = Object.fromEntries(changed.map(([name, { version }]) => [name, version]));
  assert.deepEqual(actual, released, 'other packages are released');
  console.log(`  released: ${describe(actual)}; not released: ${after.size - changed.length}`);

  checkRanges(after);
  for (const [name, expected] of Object.entries(ranges)) {
    for (const [dependency, range] of Object.entries(expected)) {
      assert.equal(after.get(name).dependencies[dependency], range);
    }
  }
  const umbrella = after.get('@oai/openai').dependencies;
  const reached = changed.filter(([name]) => name in umbrella).map(([name]) => name);
  console.log(
    `  all ranges hold${reached.length > 0 ? `; the published umbrella takes ${reached.join(', ')}` : ''}`,
  );

  workspace.run('node', ['tools/workspace/sync-versions.mjs', '--check']);
  runTests(workspace);
  console.log('  versions in code and lock file agree; their tests pass');
  for (const name of publish) rehearsePublishing(workspace, after.get(name));
}

/** Runs tests of versions in the copy, and other files of tests. */
function runTests(workspace, ...files) {
  const tests = [
    'packages/core/src/version.test.ts',
    'packages/openai/src/version.test.ts',
    ...files,
  ];
  workspace.run('node', ['node_modules/jest/bin/jest.js', '-c', 'jest.config.cjs', ...tests]);
}

/** Checks that every caret range on a sibling is satisfied by the sibling's version. */
function checkRanges(manifests) {
  for (const { name, dependencies = {} } of manifests.values()) {
    for (const [dependency, range] of Object.entries(dependencies)) {
      const sibling = manifests.get(dependency);
      if (!sibling) continue;
      assert.ok(
        caretHolds(range, sibling.version),
        `${name} needs ${dependency} ${range}, which is ${sibling.version}`,
      );
    }
  }
}

function caretHolds(range, version) {
  assert.match(range, /^\^[1-9]\d*\.\d+\.\d+$/, 'siblings are carets of 1.0.0 or newer');
  const [major, minor, patch] = range.slice(1).split('.').map(Number);
  const [ofMajor, ofMinor, ofPatch] = version.split('.').map(Number);
  return ofMajor === major && (ofMinor > minor || (ofMinor === minor && ofPatch >= patch));
}

/** Builds a package and checks what `npm publish` would upload. */
function rehearsePublishing(workspace, { name, version, folder: source }) {
  workspace.build(name);
  checkUpload(workspace, name, version, source);
}

function checkUpload(workspace, name, version, source) {
  const dist = `packages/${source}/dist`;
  const upload = JSON.parse(
    workspace.run('npm', ['publish', '--dry-run', '--offline', '--json', '--loglevel=error'], dist),
  );
  const report = upload[name] ?? upload;
  assert.equal(report.id, `${name}@${version}`);
  const paths = report.files.map((file) => file.path);
  for (const file of ['package.json', 'README.md', 'LICENSE'])
    assert.ok(paths.includes(file), file);
  const stray = paths.filter((path) =>
    /\.(test|test-d)\.|(^|\/)(test|fixtures)\/|\.tsbuildinfo$/.test(path),
  );
  assert.deepEqual(stray, [], 'the package holds files of the workspace');
  const manifest = workspace.readJson(`${dist}/package.json`);
  assert.equal(manifest.private, undefined);
  for (const entry of targetsOf(manifest.exports)) {
    if (entry.includes('*')) continue;
    assert.ok(paths.includes(entry.replace('./', '')), `${name} lacks ${entry}`);
  }
  console.log(
    `  npm publish --dry-run ${report.id}: ${paths.length} files, ${report.size} bytes packed`,
  );
}

/** Lists the files that an `exports` object names. */
function targetsOf(exports) {
  if (typeof exports === 'string') return [exports];
  return Object.values(exports ?? {}).flatMap(targetsOf);
}

function rehearseAll(workspace) {
  console.log('\nAll packages, after a patch of one domain');
  workspace.restore({ '@oai/openai': '7.5.0' }, '1.0.0');
  workspace.addChangeset({ '@oai/images': 'patch' });
  workspace.run('npm', ['run', '--silent', 'version']);
  const jest = ['node_modules/jest/bin/jest.js', '-c', 'jest.config.cjs'];
  const report = join(folder, 'unit-tests.json');
  workspace.run('node', [...jest, '--json', `--outputFile=${report}`]);
  const { numPassedTests } = workspace.readJson('unit-tests.json');
  console.log(`  ${numPassedTests} unit tests pass`);
  const manifests = workspace.manifests();
  workspace.run('node', ['node_modules/nx/bin/nx.js', 'run-many', '-t', 'build']);
  for (const { name, version, folder: source } of manifests.values()) {
    checkUpload(workspace, name, version, source);
  }
}

function describe(versions) {
  return Object.entries(versions)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}
