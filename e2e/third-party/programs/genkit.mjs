import { openAI } from '@genkit-ai/compat-oai/openai';
import assert from 'node:assert/strict';
import { exerciseGenkit } from '../support/genkit-model.mjs';
import { check, emulator, finish, server } from '../support/report.mjs';

const options = { apiKey: 'any', baseURL: server.baseURL, maxRetries: 0 };
const model = openAI.model('gpt-4o');
const ai = await exerciseGenkit(openAI(options), model);

await check('embeddings', async () => {
  const embedder = openAI.embedder('text-embedding-3-small');
  const [{ embedding }] = await ai.embed({ embedder, content: 'Paris' });
  assert.equal(embedding.length, 1536);
});
await check('speech', async () => {
  const { media } = await ai.generate({ model: openAI.model('tts-1'), prompt: 'Hello.' });
  assert.match(media.url, /^data:audio\//);
});
await check('image', async () => {
  const drawing = { model: openAI.model('dall-e-3'), prompt: 'A cat.' };
  assert.match((await ai.generate(drawing)).media.url, /^(?:data:image|https?:)/);
});
await check('error', async () => {
  emulator.script({ status: 400, json: { error: { message: 'No.' } } });
  await assert.rejects(ai.generate({ model, prompt: '?' }), {
    name: 'GenkitError',
    status: 'INVALID_ARGUMENT',
    message: /No\./,
  });
});
await finish();
