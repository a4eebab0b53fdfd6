// Bundles of a server, made by esbuild: with `openai` beside it, and inside it where the agent has a
// plugin that sees it there.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const sources = {
  esm: `export { OpenAI } from 'openai';
    export { OpenAIRealtimeWS } from 'openai/realtime/ws';`,
  cjs: `exports.OpenAI = require('openai').OpenAI;
    exports.OpenAIRealtimeWS = require('openai/realtime/ws').OpenAIRealtimeWS;`,
};

const plugins = {
  // That of dd-trace sees what is required, not what is imported.
  datadog: { formats: ['cjs'], load: (require) => require('dd-trace/esbuild') },
  sentry: {
    formats: ['esm', 'cjs'],
    load: (require) =>
      require('@sentry/node/esbuild').sentryEsbuildPlugin({ telemetry: false, silent: true }),
  },
};

/**
 * @param {string} place The folder in which the agent is installed.
 * @param {string} agent Its name in libraries.json.
 * @returns {Promise<{ file: string, suffix: string }[]>} Paths from the folder, of modules with the classes.
 */
export async function bundlesOf(place, agent) {
  const bundle = async (kind, format, options) => {
    const file = `${kind}.${format === 'esm' ? 'mjs' : 'cjs'}`;
    await build({
      absWorkingDir: place,
      stdin: { contents: sources[format], resolveDir: place },
      ...{ bundle: true, platform: 'node', format, outfile: file, logLevel: 'error' },
      ...options,
    });
    return { file, suffix: ` (${kind}, ${format === 'esm' ? 'ESM' : 'CommonJS'})` };
  };
  const bundles = [];
  for (const format of ['esm', 'cjs'])
    bundles.push(await bundle('bundle beside openai', format, { external: ['openai'] }));
  const { formats = [], load } = plugins[agent] ?? {};
  const require = createRequire(join(place, 'package.json'));
  for (const format of formats)
    bundles.push(
      await bundle('bundle with openai', format, { external: ['ws'], plugins: [load(require)] }),
    );
  return bundles;
}
