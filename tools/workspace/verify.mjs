// `npm test`: sets up a fresh clone and runs everything that CI runs. A failed step does not stop
// the ones after it, so that one run shows every failure.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, install, root, run } from './setup.mjs';

install();

const scratch = mkdtempSync(join(tmpdir(), 'oai-verify-'));
const totals = { passed: 0, failed: 0 };
const results = [];

const nx = (target) => () => run(bin('nx'), ['run-many', '-t', target, '--outputStyle=static']);
const script =
  (file, ...args) =>
  () =>
    run(process.execPath, [file, ...args]);
const document = join(root, '../shared/api/openapi.json');

step('versions', script('tools/workspace/sync-versions.mjs', '--check'));
step('format', () => run(bin('prettier'), ['--check', '--log-level=warn', '.']));
step('lint', nx('lint'));
step('typecheck', nx('typecheck'));
step('api reports', script('tools/workspace/check-api.mjs', ...packageFolders()));
step('readmes', script('tools/workspace/check-readmes.mjs'));
if (existsSync(document)) {
  step('generated code', script('tools/codegen/run.mjs', 'check'));
  step('docs coverage', script('tools/codegen/run.mjs', 'docs-coverage'));
  step('types and document', script('tools/api-proofs/run.mjs', 'check-examples'));
  step('emulator document', script('packages/emulator/tools/extract-document.mjs', '--check'));
} else {
  console.log('Skipping the checks against the API document: it is not beside this checkout.');
}
step('test', () => jest('unit', ['-c', 'jest.config.cjs']));
step('build', nx('build'));
step('check-package', nx('check-package'));
step('check-size', script('tools/workspace/check-size.mjs'));
step('release rehearsal', script('e2e/release/rehearse.mjs'));
step('type matrix', script('e2e/type-matrix/run.mjs'));
step('runtimes', script('e2e/runtimes/run.mjs', '--quick'));
step('bundlers', script('e2e/bundlers/run.mjs', '--quick'));
step('e2e', () => jest('e2e', ['-c', 'e2e/jest.config.cjs']));

rmSync(scratch, { recursive: true, force: true });
console.log('\nStep                    seconds');
for (const { name, seconds, ok } of results) {
  console.log(`${name.padEnd(24)}${seconds.toFixed(1).padStart(7)}  ${ok ? 'ok' : 'FAILED'}`);
}
const failedSteps = results.filter((result) => !result.ok).map((result) => result.name);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
if (failedSteps.length > 0) {
  console.error(`Failed: ${failedSteps.join(', ')}`);
  process.exit(1);
}

function packageFolders() {
  return readdirSync(join(root, 'packages')).map((name) => join('packages', name));
}

function step(name, action) {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  let ok = false;
  try {
    ok = action();
  } catch (error) {
    console.error(error);
  }
  results.push({ name, seconds: (performance.now() - start) / 1000, ok });
}

/** Runs jest and adds its counts to the totals. A run without tests fails. */
function jest(name, args) {
  const report = join(scratch, `${name}.json`);
  const ok = run(bin('jest'), [...args, '--json', `--outputFile=${report}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  totals.passed += numPassedTests;
  totals.failed += numFailedTests;
  return ok && numPassedTests > 0;
}
