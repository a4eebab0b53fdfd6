import { renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { load, resolveOf } from '../installation.mjs';

/** Without its option `packageExports`, Parcel reads `main` fields and paths of files only. */
const exportsOf = { 'browser, without exports': false, browser: true, node: true };

export async function bundle({ entry, program, outfile, target, format }) {
  const { Parcel } = (await load('parcel', '@parcel/core')).default;
  const projectRoot = dirname(entry);
  writeFileSync(
    join(projectRoot, 'package.json'),
    JSON.stringify({
      alias: { program: `./${basename(program)}` },
      '@parcel/resolver-default': { packageExports: exportsOf[target] },
    }),
  );
  // The lock file marks the root of the project.
  writeFileSync(join(projectRoot, 'package-lock.json'), '{}');
  const distDir = join(projectRoot, 'out', `parcel-${basename(outfile)}`);
  const parcel = new Parcel({
    entries: entry,
    defaultConfig: resolveOf('parcel', '@parcel/config-default'),
    shouldDisableCache: true,
    // Created nevertheless, by default in the current folder.
    cacheDir: join(projectRoot, '.parcel-cache'),
    mode: 'production',
    env: { NODE_ENV: 'production' },
    defaultTargetOptions: { shouldOptimize: true, shouldScopeHoist: true },
    targets: {
      main: {
        distDir,
        distEntry: basename(outfile),
        context: target === 'node' ? 'node' : 'browser',
        includeNodeModules: true,
        outputFormat: format === 'es' ? 'esmodule' : 'global',
        isLibrary: format === 'es',
        optimize: true,
        sourceMap: false,
      },
    },
  });
  await parcel.run().catch(({ diagnostics, message }) => {
    throw new Error((diagnostics ?? []).map((one) => one.message).join('\n') || message);
  });
  renameSync(join(distDir, basename(outfile)), outfile);
}
