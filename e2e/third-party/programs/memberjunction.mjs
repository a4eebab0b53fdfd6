import assert from 'node:assert/strict';
import { OpenAILLM } from '@memberjunction/ai-openai';
import { check, emulator, finish, server } from '../support/report.mjs';

const model = new OpenAILLM('any', server.baseURL);
const params = { model: 'gpt-4o', messages: [{ role: 'user', content: 'The capital of France?' }] };

await check('call', async () => {
  emulator.script({ text: 'Paris.' });
  const { data } = await model.ChatCompletion(params);
  assert.equal(data.choices[0].message.content, 'Paris.');
});
await check('stream', async () => {
  emulator.script({ text: ['Pa', 'ris', '.'] });
  const pieces = [];
  const streamingCallbacks = { OnContent: (piece) => pieces.push(piece) };
  await model.ChatCompletion({ ...params, streaming: true, streamingCallbacks });
  assert.deepEqual(pieces.filter(Boolean), ['Pa', 'ris', '.']);
});
await check('error', async () => {
  emulator.script({ status: 400, json: { error: { message: 'No.' } } });
  await assert.rejects(model.ChatCompletion(params), { status: 400 });
});
await finish();
