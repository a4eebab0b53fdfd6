import assert from 'node:assert/strict';
import { OpenAIProvider } from '@launchdarkly/server-sdk-ai-openai';
import OpenAI from 'openai';
import { check, emulator, finish, server } from '../support/report.mjs';

const client = new OpenAI({ apiKey: 'any', baseURL: server.baseURL });
const provider = new OpenAIProvider(client, 'gpt-4o', {});
const messages = [{ role: 'user', content: 'The capital of France?' }];

await check('call', async () => {
  emulator.script({ text: 'Paris.' });
  const { message, metrics } = await provider.invokeModel(messages);
  assert.deepEqual([message.content, metrics.success], ['Paris.', true]);
  assert.ok(metrics.usage.total > 0);
});
await check('structured output', async () => {
  emulator.script({ text: '{"answer":"Paris"}' });
  const schema = {
    type: 'object',
    properties: { answer: { type: 'string' } },
    required: ['answer'],
    additionalProperties: false,
  };
  const { data } = await provider.invokeStructuredModel(messages, schema);
  assert.deepEqual(data, { answer: 'Paris' });
});
await check('error', async () => {
  emulator.script({ status: 400, json: { error: { message: 'No.' } } });
  assert.equal((await provider.invokeModel(messages)).metrics.success, false);
});
await finish();
