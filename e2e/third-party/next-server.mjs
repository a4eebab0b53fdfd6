// A server of Next.js with `openai` beside its bundle, as its documentation says for traced packages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute } from '../support/execute.mjs';

const ROUTE = `import { OpenAI } from 'openai';
import { OpenAIRealtimeWS } from 'openai/realtime/ws';

export const dynamic = 'force-dynamic';
export function GET() {
  globalThis.classesOfNext = { OpenAI, OpenAIRealtimeWS };
  return new Response();
}
`;
const CONFIG = `export default { serverExternalPackages: ['openai'] };\n`;

/**
 * Builds an application whose route `/classes` publishes the classes that the server has loaded.
 * @param {string} place The folder in which Next.js is installed.
 * @param {string} node The path of a Node.
 * @returns {Promise<{ file: string, suffix: string }>} What the program takes to load it.
 */
export async function buildNextServer(place, node) {
  mkdirSync(join(place, 'app/classes'), { recursive: true });
  writeFileSync(join(place, 'app/classes/route.js'), ROUTE);
  writeFileSync(join(place, 'next.config.mjs'), CONFIG);
  await execute(node, ['node_modules/next/dist/bin/next', 'build'], {
    cwd: place,
    env: { NEXT_TELEMETRY_DISABLED: '1' },
  });
  return { file: 'next', suffix: ' (Next.js)' };
}
