import { openai } from '@activepieces/piece-openai';
import assert from 'node:assert/strict';
import OpenAI from 'openai';
import { check, emulator, finish, server } from '../support/report.mjs';

const auth = { apiKey: 'any', baseUrl: server.baseURL };
const stored = new Map();
const store = {
  get: (key) => Promise.resolve(stored.get(key)),
  put: (key, value) => Promise.resolve(void stored.set(key, value)),
};
const files = { write: ({ data }) => Promise.resolve(`${data.length} bytes`) };
const run = (action, propsValue) =>
  openai.getAction(action).run({ auth, propsValue, store, files });

await check('call', async () => {
  emulator.script({ text: 'Paris.' });
  const asked = { model: 'gpt-4o', prompt: 'The capital?', memoryKey: 'any', maxTokens: 100 };
  assert.equal(await run('ask_chatgpt', asked), 'Paris.');
  assert.equal(stored.get('any').length, 2);
});
await check('assistant', async () => {
  const client = new OpenAI({ apiKey: 'any', baseURL: server.baseURL });
  const { id } = await client.beta.assistants.create({ model: 'gpt-4o' });
  emulator.script({ text: 'Paris.' });
  const [answer] = await run('ask_assistant', { assistant: id, prompt: 'The capital?' });
  assert.equal(answer.content[0].text.value, 'Paris.');
});
await check('images', async () => {
  const drawn = { model: 'dall-e-3', prompt: 'A cat.', resolution: '1024x1024' };
  assert.equal((await run('generate_image', drawn)).data.length, 1);
});
await check('speech', async () => {
  const spoken = { model: 'tts-1', text: 'Hello.', voice: 'alloy', format: 'mp3', fileName: 'a' };
  assert.match(await run('text_to_speech', spoken), /^\d+ bytes$/);
});
await check('error', async () => {
  emulator.script({ status: 400, json: { error: { message: 'No.' } } });
  await assert.rejects(run('ask_chatgpt', { model: 'gpt-4o', prompt: '?' }), { status: 400 });
});
await finish();
