import { copyFileSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { execute } from '../../support/execute.mjs';
import { folderOf } from '../installation.mjs';
import { nodeFlags } from '../run-bundle.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The environments, each with its module and the tests that run in it. */
const environments = {
  node: { module: 'node', tests: 'calls.jest.cjs' },
  jsdom: { module: './jsdom-with-fetch.cjs', tests: 'calls.jest.cjs' },
  'jsdom, mocked fetch': { module: 'jsdom', tests: 'mocked.jest.cjs' },
};

/** Runs the programs as tests of jest, which loads the packages as CommonJS. */
export async function runTests({ folder, environment, baseURL }) {
  const { module, tests } = environments[environment];
  const place = mkdtempSync(join(folder, 'jest-'));
  copyFileSync(here(tests), join(place, 'calls.test.cjs'));
  copyFileSync(here('jsdom-with-fetch.cjs'), join(place, 'jsdom-with-fetch.cjs'));
  await build({
    entryPoints: ['domains.mjs', 'umbrella.mjs', 'commonjs.cjs'].map((name) => join(folder, name)),
    outdir: place,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    packages: 'external',
    format: 'cjs',
    platform: 'node',
    logLevel: 'error',
  });
  const modules = join(folderOf('jest'), 'node_modules');
  const config = { testEnvironment: module, transform: {}, testMatch: ['**/*.test.cjs'] };
  await execute(
    process.execPath,
    [
      ...nodeFlags,
      join(modules, 'jest/bin/jest.js'),
      ...['--rootDir', place, '--config', JSON.stringify(config), '--no-cache', '--ci'],
    ],
    {
      cwd: place,
      env: { API_URL: baseURL, NODE_PATH: modules },
    },
  );
}
