// Runs the tests of hostile inputs and prints how many inputs each package was given:
// `node tools/workspace/hostile-inputs.mjs [--write]`. A test counts as one input, unless its title
// names their number; `--write` updates the table of docs/security.md.
import { spawnSync } from 'node:child_process';
import { relative, sep } from 'node:path';
import { replaceRegion, tableOf } from './marked-region.mjs';
import { root } from './setup.mjs';

/** By package; tests of all accumulators name the package in their titles. */
const suites = {
  azure: ['test/azure-paths'],
  bedrock: ['test/bedrock', 'test/aws'],
  chat: ['test/irregular-answers', 'test/irregular-tool-calls', 'test/run-tools-guards'],
  core: ['src/parsing/partial-json', 'src/redact', 'src/wire/path', 'test/bounds', 'test/home'],
  emulator: ['test/hostile'],
  openai: ['test/canary/', 'test/hostile-accumulators'],
  realtime: ['src/connection/realtime-url', 'test/ws-failures', 'test/ws-limits'],
  responses: ['test/irregular-events', 'test/irregular-items', 'test/ws-limits'],
  webhooks: ['test/webhooks', 'src/verify-webhook-signature'],
};

const counts = {};
const tests = {};
for (const [name, files] of Object.entries(suites)) {
  for (const { path, titles } of resultsOf(name, files)) {
    for (const title of titles) {
      const [, owner = name, count = '1'] = /^(\w+), .*\((\d+) inputs\)$/.exec(title) ?? [];
      counts[owner] = (counts[owner] ?? 0) + Number(count);
      (tests[owner] ??= new Set()).add(path);
    }
  }
}
const rows = Object.keys(counts)
  .sort()
  .map((name) => [
    name,
    counts[name],
    [...tests[name]]
      .sort()
      .map((path) => `\`${path}\``)
      .join(', '),
  ]);
const table = tableOf(['package', 'inputs', 'tests'], rows);
console.log(table);
if (process.argv.includes('--write'))
  await replaceRegion('docs/security.md', 'hostile inputs', table);

/** Returns the titles of the tests of each file. All must pass. */
function resultsOf(name, files) {
  const args = [
    'jest',
    '-c',
    'jest.preset.cjs',
    '--rootDir',
    `packages/${name}`,
    '--json',
    ...files,
  ];
  const { status, stdout, stderr } = spawnSync('npx', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`The tests of ${name} fail:\n${stderr}`);
  return JSON.parse(stdout).testResults.map(({ name: path, assertionResults }) => ({
    path: relative(`${root}/packages`, path).split(sep).join('/'),
    titles: assertionResults.map(({ title }) => title),
  }));
}
