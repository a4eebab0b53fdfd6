import assert from 'node:assert/strict';
import { EmbeddingSimilarity, Factuality, init } from 'autoevals';
import OpenAI from 'openai';
import { check, emulator, finish, server } from '../support/report.mjs';

init({ client: new OpenAI({ apiKey: 'any', baseURL: server.baseURL, maxRetries: 0 }) });
const answers = { input: 'The capital of France?', output: 'Paris.', expected: 'Paris' };

await check('factuality', async () => {
  const choice = { reasons: 'The same place.', choice: 'C' };
  emulator.script({ toolCalls: [{ name: 'select_choice', arguments: choice }] });
  const { score, metadata } = await Factuality({ ...answers, model: 'gpt-4o' });
  assert.deepEqual([score, metadata.choice], [1, 'C']);
});
await check('embedding similarity', async () => {
  const { score } = await EmbeddingSimilarity({ output: 'Paris', expected: 'Paris' });
  assert.ok(score > 0.999);
});
await check('error', async () => {
  emulator.script({ status: 400, json: { error: { message: 'No.' } } });
  await assert.rejects(Factuality({ ...answers, model: 'gpt-4o' }), /No\./);
});
await finish();
