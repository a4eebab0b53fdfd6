import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute } from '../../support/execute.mjs';
import { folderOf } from '../installation.mjs';

/** Runs the programs as tests of vitest, which loads the packages as ES modules. */
export async function runTests({ folder, environment, baseURL }) {
  const place = join(folder, `vitest-${environment}`);
  mkdirSync(place);
  for (const name of ['domains.mjs', 'umbrella.mjs', 'converse.mjs'])
    copyFileSync(join(folder, name), join(place, name));
  copyFileSync(
    fileURLToPath(new URL('calls.vitest.mjs', import.meta.url)),
    join(place, 'calls.test.mjs'),
  );
  const modules = join(folderOf('vitest'), 'node_modules');
  // Vitest needs Node 22.
  await execute(
    join(modules, 'node/bin/node'),
    [
      join(modules, 'vitest/vitest.mjs'),
      ...['run', '--root', place, '--globals', '--environment', environment],
    ],
    { cwd: place, env: { API_URL: baseURL, ENVIRONMENT: environment, NO_COLOR: '1' } },
  );
}
