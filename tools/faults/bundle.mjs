// Sources are TypeScript and resolve each other through the export condition `@oai/source`.
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, '../../node_modules/.cache/faults');

/**
 * Bundles a module of this project with the sources of the packages that it tests.
 *
 * @returns The URL of the bundle, which is inside the workspace so that `undici` can be resolved.
 */
export async function bundle(entry) {
  const outfile = join(cache, entry.replace(/\W/g, '-') + '.mjs');
  mkdirSync(cache, { recursive: true });
  rmSync(outfile, { force: true });
  await build({
    entryPoints: [join(here, 'src', entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    conditions: ['@oai/source'],
    external: ['undici', 'proxy-chain', 'http-proxy', 'hono', '@hono/node-server', 'ws', 'zod'],
    logLevel: 'warning',
  });
  return pathToFileURL(outfile).href;
}
