// Checks the budgets of budgets.json on the built packages: bytes of bundles, bytes and files of
// installs, and names that must not be in a small bundle.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './setup.mjs';

const budgets = JSON.parse(readFileSync(new URL('./budgets.json', import.meta.url), 'utf8'));
const failures = [];

for (const budget of budgets.bundles) {
  const { outputFiles } = await build({
    stdin: { contents: budget.program.join('\n'), resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: budget.platform ?? 'browser',
    external: budget.external ?? [],
    logLevel: 'silent',
  });
  const text = outputFiles[0].text;
  const bytes = gzipSync(text, { level: 9 }).length;
  judge(budget.name, 'bytes gzipped', bytes, budget.maxGzipBytes);
  for (const name of budget.without ?? []) {
    if (text.includes(name)) failures.push(`${budget.name}: ${name} must not be in the bundle`);
  }
}

for (const budget of budgets.installs) {
  const files = dependenciesOf(budget.packages).flatMap((name) => walk(distOf(name)));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  judge(budget.name, 'bytes installed', bytes, budget.maxBytes);
  judge(budget.name, 'files installed', files.length, budget.maxFiles);
}

for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exit(1);

function judge(name, unit, value, limit) {
  if (limit === undefined) throw new Error(`${name} has no limit for ${unit}`);
  console.log(`${name}: ${value} ${unit} (limit ${limit})`);
  if (value > limit) failures.push(`${name}: ${value} ${unit}, the limit is ${limit}`);
}

function distOf(name) {
  return name.startsWith('@oai/')
    ? join(root, 'packages', name.replace('@oai/', ''), 'dist')
    : join(root, 'node_modules', name);
}

/** Returns the packages and everything that npm installs with them. */
function dependenciesOf(names, seen = new Set()) {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    const manifest = JSON.parse(readFileSync(join(distOf(name), 'package.json'), 'utf8'));
    dependenciesOf(Object.keys(manifest.dependencies ?? {}), seen);
  }
  return [...seen];
}

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
