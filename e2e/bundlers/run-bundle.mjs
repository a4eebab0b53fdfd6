import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { execute, reportOf } from '../support/execute.mjs';
import { load } from './installation.mjs';

const environments = fileURLToPath(new URL('./environments.mjs', import.meta.url));
/** Node 20 has a WebSocket that is not on by default. */
export const nodeFlags =
  'WebSocket' in globalThis ? [] : ['--experimental-websocket', '--no-warnings'];

/** Runs a bundle under the globals of its platform; returns the report of its program. */
export async function runBundle(file, globals, baseURL) {
  if (globals === 'workerd') return runInWorkerd(file, baseURL);
  const args = globals === 'node' ? [file, baseURL] : [environments, globals, file, baseURL];
  return reportOf(await execute(process.execPath, [...nodeFlags, ...args], { quietly: true }));
}

async function runInWorkerd(file, baseURL) {
  const { Miniflare, convertV4MiniflareOptions } = await load('wrangler', 'miniflare');
  const worker = new Miniflare(
    convertV4MiniflareOptions({
      modules: [{ type: 'ESModule', path: 'worker.mjs', contents: readFileSync(file, 'utf8') }],
      compatibilityDate: '2026-07-01',
      bindings: { BASE_URL: baseURL },
    }),
  );
  try {
    const response = await worker.dispatchFetch('https://worker.example');
    return await response.json();
  } finally {
    await worker.dispose();
  }
}
