// Counts the hostile inputs that the tests try on each package, by the titles of the tests:
// `node tools/workspace/hostile-inputs.mjs [--write|--check]`. A test counts as one input, unless its
// title names their number. `--write` updates the table of docs/security.md, `--check` fails if the
// table is out of date. No test is run.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { replaceRegion, tableOf } from './marked-region.mjs';
import { root } from './setup.mjs';

/** By package: the beginnings of the paths of its tests. */
const suites = {
  agents: ['test/hostile-events'],
  azure: ['test/azure-paths'],
  bedrock: ['test/bedrock', 'test/aws'],
  bulk: ['test/hostile'],
  chat: [
    ...[
      'test/irregular-answers',
      'test/irregular-relays',
      'test/irregular-tool-calls',
      'test/run-tools-bounds',
      'test/run-tools-guards',
      'test/run-tools-names',
    ],
  ],
  core: [
    ...['src/parsing/partial-json', 'src/redact', 'src/wire/path', 'src/wire/parse-json'],
    'src/websocket/reconnect-policy',
    'src/websocket/error-text',
    ...['test/bounds', 'test/exact-bounds', 'test/fetch-options', 'test/home'],
    ...['test/workload', 'test/cause-members', 'test/deep-errors', 'test/odd-errors'],
    'test/header-values',
    'test/shown-secrets',
  ],
  emulator: [
    'test/hostile',
    'test/control',
    'test/shown-secrets',
    'test/webhook-origins',
    'test/page-origins',
  ],
  limits: ['test/many-models'],
  openai: [...['test/audio-programs', 'test/canary/', 'test/hostile', 'test/silent']],
  otel: ['test/credentials'],
  realtime: ['src/connection/realtime-url', 'test/ws-failures', 'test/ws-limits'],
  responses: [
    ...['test/irregular-events', 'test/irregular-items', 'test/tool-runner-approvals'],
    'test/ws-limits',
  ],
  webhooks: ['test/webhooks', 'src/verify-webhook-signature'],
};

const files = Object.entries(suites).flatMap(([name, beginnings]) =>
  beginnings.flatMap((beginning) => testsOf(`packages/${name}`, beginning)),
);
const counts = {};
const tests = {};
for (const { path, titles } of titlesOf(files)) {
  for (const title of titles) {
    const [name] = path.split('/');
    const [, owner = name, count = '1'] = /^(\w+), .*\((\d+) inputs\)$/.exec(title) ?? [];
    counts[owner] = (counts[owner] ?? 0) + Number(count);
    (tests[owner] ??= new Set()).add(`\`${path}\``);
  }
}
const rows = Object.keys(counts)
  .sort()
  .map((name) => [name, counts[name], [...tests[name]].sort().join(', ')]);
const table = tableOf(['package', 'inputs', 'tests'], rows);
console.log(table);
if (process.argv.includes('--write')) {
  await replaceRegion('docs/security.md', 'hostile inputs', table);
} else if (process.argv.includes('--check')) {
  const text = readFileSync(join(root, 'docs/security.md'), 'utf8');
  const cells = (line) => line.split('|').map((cell) => cell.trim());
  const known = new Set(text.split('\n').map((line) => cells(line).join('|')));
  const missing = rows.filter((row) => !known.has(['', ...row, ''].join('|')));
  if (missing.length > 0) {
    console.error(
      `docs/security.md is out of date for ${missing.map(([name]) => name).join(', ')}.`,
    );
    console.error('Run `node tools/workspace/hostile-inputs.mjs --write`.');
    process.exitCode = 1;
  }
}

/** Returns the test files of a package whose paths begin so. There must be one. */
function testsOf(folder, beginning) {
  const found = readdirSync(join(root, folder), { recursive: true })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.startsWith(beginning) && file.endsWith('.test.ts'));
  if (found.length === 0) throw new Error(`${folder} has no tests ${beginning}`);
  return found.map((file) => `${folder}/${file}`);
}

/** Returns the titles of the tests in each file. */
function titlesOf(paths) {
  // The pattern matches no title, so that jest only lists them.
  const args = ['jest', '--json', '--testNamePattern', '(?!)', '--runTestsByPath', ...paths];
  const { stdout, stderr } = spawnSync('npx', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const { testResults = [] } = JSON.parse(stdout || '{}');
  if (testResults.length !== paths.length)
    throw new Error(`jest cannot list the tests:\n${stderr}`);
  return testResults.map(({ name, message, assertionResults }) => {
    if (assertionResults.length === 0) throw new Error(`${name} has no tests: ${message}`);
    return {
      path: relative(join(root, 'packages'), name).split(sep).join('/'),
      titles: assertionResults.map(({ title }) => title),
    };
  });
}
