import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { load } from './installation.mjs';

const execute = promisify(execFile);
const environments = fileURLToPath(new URL('./environments.mjs', import.meta.url));
/** Node 20 has a WebSocket that is not on by default. */
const flags = 'WebSocket' in globalThis ? [] : ['--experimental-websocket', '--no-warnings'];

/** Runs a bundle under the globals of its platform; returns what its program reported. */
export function run(file, globals, baseURL) {
  return globals === 'workerd' ? runInWorkerd(file, baseURL) : runInNode(file, globals, baseURL);
}

async function runInNode(file, globals, baseURL) {
  const args = globals === 'node' ? [file, baseURL] : [environments, globals, file, baseURL];
  const { stdout, stderr } = await execute(process.execPath, [...flags, ...args], {
    timeout: 60_000,
  });
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
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
