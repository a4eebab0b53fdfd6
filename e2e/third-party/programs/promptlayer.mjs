import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { exercise } from '../support/exercise.mjs';
import { finish, server } from '../support/report.mjs';

const tracked = [];
globalThis.fetch = ((send) => (url, init) => {
  if (!String(url).includes('promptlayer')) return send(url, init);
  tracked.push(String(url));
  return Promise.resolve(Response.json({ success: true, request_id: 1 }));
})(globalThis.fetch);
// It requires `openai`, which its ES module cannot.
const { PromptLayer } = createRequire(import.meta.url)('promptlayer');
const { OpenAI } = new PromptLayer({ apiKey: 'any' });
const client = new OpenAI({ apiKey: 'any', baseURL: server.baseURL });
const unseen = ['parse', 'upload', 'error'];
// It returns promises in place of the helpers.
const without = ['stream helper', 'tools', 'withResponse'];
await exercise(client, {
  without,
  async afterEach(name) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (!unseen.includes(name)) assert.ok(tracked.length > 0, 'nothing was tracked');
    tracked.length = 0;
  },
});
await finish();
