// Runs the corpus of answers of nearly compatible servers through this library and the latest `openai`.
import { readdirSync, readFileSync } from 'node:fs';
import { FEATURES } from './features.mjs';
import { startServer } from './server.mjs';

const TIMEOUT_MS = 5000;
const folder = new URL('fixtures/', import.meta.url);

/** The fixtures by server. */
export const servers = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));

/**
 * Runs each fixture through each feature that it has an answer for.
 *
 * @param {Record<string, new (options: object) => object>} libraries The client classes by name.
 * @returns {Promise<object[]>} A row for each fixture and feature: `outcomes` has `ok` or the error by
 *   library.
 */
export async function runCorpus(libraries) {
  const server = await startServer();
  const rows = [];
  for (const { server: name, cases } of servers) {
    for (const fixture of cases) {
      for (const [feature, { needs, run }] of Object.entries(
        FEATURES[fixture.endpoint ?? 'chat'],
      )) {
        if (!fixture[needs]) continue;
        const outcomes = {};
        for (const [library, Client] of Object.entries(libraries)) {
          outcomes[library] = await outcomeOf(server, Client, fixture, run);
        }
        rows.push({ server: name, name: fixture.name, feature, outcomes });
      }
    }
  }
  server.close();
  return rows;
}

async function outcomeOf(server, Client, fixture, run) {
  const { baseURL, bodies } = server.serve(fixture);
  const client = new Client({ apiKey: 'key', baseURL, maxRetries: 0, timeout: TIMEOUT_MS });
  const expected = fixture.expect.error;
  try {
    await withTimeout(run(client, fixture, bodies));
    return expected ? `no ${expected}` : 'ok';
  } catch (error) {
    return error?.constructor?.name === expected ? 'ok' : describe(error);
  }
}

function withTimeout(work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('No end')), TIMEOUT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Describes an error in one line without ids, which change from run to run. */
function describe(error) {
  const line = String(error?.message ?? error).split('\n')[0];
  const name = error?.code === 'ERR_ASSERTION' ? 'wrong ' : `${error?.constructor?.name}: `;
  return `${name}${line.replaceAll(/call_\w{8,}/g, 'call_…')}`.slice(0, 160);
}
