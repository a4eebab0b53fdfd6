import { basename, dirname } from 'node:path';
import { load } from '../installation.mjs';

const options = {
  client: {},
  ssr: { ssr: { noExternal: true }, build: { ssr: true } },
  'ssr for workers': { ssr: { noExternal: true, target: 'webworker' }, build: { ssr: true } },
};

export async function bundle({ entry, program, outfile, target, format }) {
  const { build } = await load('vite', 'vite');
  const { build: ofTarget, ...others } = options[target];
  await build({
    root: dirname(entry),
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { program } },
    ...others,
    build: {
      ...ofTarget,
      outDir: dirname(outfile),
      emptyOutDir: false,
      minify: true,
      modulePreload: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: entry,
        output: { format, entryFileNames: basename(outfile), codeSplitting: false },
      },
    },
  });
}
