import { observeOpenAI } from 'langfuse';
import assert from 'node:assert/strict';
import OpenAI from 'openai';
import { exercise } from '../support/exercise.mjs';
import { finish, server } from '../support/report.mjs';

const sent = [];
globalThis.fetch = ((send) => (url, init) => {
  if (!String(url).startsWith('http://langfuse.test')) return send(url, init);
  sent.push(...JSON.parse(init.body).batch.map(({ type }) => type));
  return Promise.resolve(Response.json({ successes: [], errors: [] }, { status: 207 }));
})(globalThis.fetch);
const client = observeOpenAI(new OpenAI({ apiKey: 'any', baseURL: server.baseURL }), {
  clientInitParams: { publicKey: 'any', secretKey: 'any', baseUrl: 'http://langfuse.test' },
});
await exercise(client, {
  afterEach: async () => {
    await client.flushAsync();
    assert.ok(sent.splice(0).includes('generation-create'), 'no generation was recorded');
  },
});
await finish();
