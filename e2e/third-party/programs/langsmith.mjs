import assert from 'node:assert/strict';
import { Client } from 'langsmith';
import { wrapOpenAI } from 'langsmith/wrappers';
import OpenAI from 'openai';
import { exercise } from '../support/exercise.mjs';
import { finish, server } from '../support/report.mjs';

const runs = [];
const client = new Client({ apiKey: 'any', autoBatchTracing: false, fetchImplementation: record });
async function record(url, init) {
  if (init?.method === 'POST') runs.push(String(url));
  return Response.json({});
}
process.env.LANGSMITH_TRACING = 'true';
const openai = wrapOpenAI(new OpenAI({ apiKey: 'any', baseURL: server.baseURL }), { client });
const unseen = ['upload', 'embeddings'];
await exercise(openai, {
  async afterEach(name) {
    await client.awaitPendingTraceBatches();
    if (!unseen.includes(name)) assert.ok(runs.length > 0, 'no run was recorded');
    runs.length = 0;
  },
});
await finish();
