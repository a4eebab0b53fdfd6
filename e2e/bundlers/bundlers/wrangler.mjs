import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { execute } from '../../support/execute.mjs';
import { folderOf } from '../installation.mjs';

const flags = { workers: [], 'workers with nodejs_compat': ['nodejs_compat'] };

export async function bundle({ entry, program, outfile, target }) {
  const folder = dirname(entry);
  const config = join(mkdtempSync(join(folder, '.wrangler-')), 'wrangler.json');
  writeFileSync(
    config,
    JSON.stringify({
      name: 'worker',
      main: entry,
      compatibility_date: '2026-07-01',
      compatibility_flags: flags[target],
      alias: { program },
      minify: true,
    }),
  );
  const out = join(dirname(config), 'out');
  const modules = join(folderOf('wrangler'), 'node_modules');
  // Wrangler needs Node 22.
  await execute(
    join(modules, 'node/bin/node'),
    [
      join(modules, 'wrangler/bin/wrangler.js'),
      ...['deploy', '--dry-run', '--outdir', out, '--config', config],
    ],
    { cwd: folder, env: { WRANGLER_SEND_METRICS: 'false', CI: 'true' } },
  );
  copyFileSync(join(out, basename(entry).replace(/\.mjs$/, '.js')), outfile);
}
