import { load } from '../installation.mjs';

/** `neutral` knows neither the field nor the conditions of a platform, as in worker toolchains. */
const options = {
  browser: { platform: 'browser' },
  neutral: { platform: 'neutral', mainFields: ['module', 'main'] },
  worker: {
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'browser'],
  },
  node: { platform: 'node' },
};

export async function bundle({ entry, program, outfile, target, format }) {
  const { build } = await load('esbuild', 'esbuild');
  await build({
    ...options[target],
    entryPoints: [entry],
    outfile,
    alias: { program },
    bundle: true,
    minify: true,
    format: format === 'es' ? 'esm' : format,
    logLevel: 'error',
  });
}
