import { CustomOpenAIClient } from '@browserbasehq/stagehand';
import assert from 'node:assert/strict';
import OpenAI from 'openai';
import { z } from 'zod';
import { check, emulator, finish, server } from '../support/report.mjs';

const openai = new OpenAI({ apiKey: 'any', baseURL: server.baseURL, maxRetries: 0 });
const client = new CustomOpenAIClient({ modelName: 'gpt-4o', client: openai });
const messages = [{ role: 'user', content: 'The capital?' }];
const ask = (options) =>
  client.createChatCompletion({ options: { messages, ...options }, logger: () => {} });

await check('call', async () => {
  emulator.script({ text: 'Paris.' });
  assert.equal((await ask({})).data, 'Paris.');
});
await check('structured output', async () => {
  emulator.script({ text: '{"answer":"Paris"}' });
  const schema = z.object({ answer: z.string() });
  const { data, usage } = await ask({ response_model: { name: 'answer', schema } });
  assert.deepEqual(data, { answer: 'Paris' });
  assert.equal(typeof usage.total_tokens, 'number');
});
await check('error', async () => {
  emulator.script({ status: 400, json: { error: { message: 'No.' } } });
  await assert.rejects(ask({}), { status: 400, message: /No\./ });
});
await finish();
