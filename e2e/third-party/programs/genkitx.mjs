import { gpt4o as model, openAI } from 'genkitx-openai';
import assert from 'node:assert/strict';
import { exerciseGenkit } from '../support/genkit-model.mjs';
import { check, emulator, finish, server } from '../support/report.mjs';

const ai = await exerciseGenkit(
  openAI({ apiKey: 'any', baseURL: server.baseURL, maxRetries: 0 }),
  model,
);

await check('error', async () => {
  emulator.script({ status: 400, json: { error: { message: 'No.' } } });
  await assert.rejects(ai.generate({ model, prompt: '?' }), { status: 400, message: /No\./ });
});
await finish();
