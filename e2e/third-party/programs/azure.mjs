import assert from 'node:assert/strict';
import '@azure/openai/types';
import { AzureOpenAI } from 'openai';
import { check, emulator, finish, server } from '../support/report.mjs';

const client = new AzureOpenAI({
  ...{ apiKey: 'any', apiVersion: '2024-10-21', baseURL: server.baseURL, maxRetries: 0 },
});
const body = { model: 'gpt-4o', messages: [{ role: 'user', content: 'The capital?' }] };

await check('call', async () => {
  emulator.script({ text: 'Paris.' });
  const { choices } = await client.chat.completions.create(body);
  assert.equal(choices[0].message.content, 'Paris.');
  assert.equal(emulator.requests.at(-1).headers['api-key'], 'any');
});
await check('stream', async () => {
  emulator.script({ text: ['Pa', 'ris', '.'] });
  const pieces = [];
  for await (const { choices } of await client.chat.completions.create({ ...body, stream: true }))
    pieces.push(choices[0]?.delta.content);
  assert.deepEqual(pieces.filter(Boolean), ['Pa', 'ris', '.']);
});
await finish();
