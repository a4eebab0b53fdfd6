import { constructLlmApi } from '@continuedev/openai-adapters';
import assert from 'node:assert/strict';
import { check, emulator, finish, server } from '../support/report.mjs';

const api = constructLlmApi({ provider: 'openai', apiKey: 'any', apiBase: `${server.baseURL}/` });
const messages = [{ role: 'user', content: 'The capital?' }];
const body = { model: 'gpt-4o', messages };
const { signal } = new AbortController();

await check('call', async () => {
  emulator.script({ text: 'Paris.' });
  const { choices } = await api.chatCompletionNonStream({ ...body, stream: false }, signal);
  assert.equal(choices[0].message.content, 'Paris.');
});
await check('stream', async () => {
  emulator.script({ text: ['Pa', 'ris', '.'] });
  const pieces = [];
  for await (const { choices } of api.chatCompletionStream({ ...body, stream: true }, signal))
    pieces.push(choices[0]?.delta.content);
  assert.deepEqual(pieces.filter(Boolean), ['Pa', 'ris', '.']);
});
await check('embeddings', async () => {
  const { data } = await api.embed({ model: 'text-embedding-3-small', input: ['a', 'b'] });
  assert.equal(data.length, 2);
});
await check('models', async () => {
  assert.ok((await api.list()).length > 0);
});
await check('error', async () => {
  emulator.script({ status: 400, json: { error: { message: 'No.' } } });
  await assert.rejects(api.chatCompletionNonStream({ ...body, stream: false }, signal), {
    status: 400,
    message: /No\./,
  });
});
await finish();
