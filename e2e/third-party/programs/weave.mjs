import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { wrapOpenAI } from 'weave';
import { exercise } from '../support/exercise.mjs';
import { check, emulator, finish, server } from '../support/report.mjs';

// Weave replaces the exports of what is required after it.
const { OpenAI } = createRequire(import.meta.url)('openai');
const options = { apiKey: 'any', baseURL: server.baseURL };

await check('automatic wrapping', async () => {
  emulator.script({ text: 'Paris.' });
  const { completions } = new OpenAI(options).chat;
  assert.ok(completions.create.__isOp, 'the call is not wrapped');
  const { choices } = await completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'The capital of France?' }],
  });
  assert.equal(choices[0].message.content, 'Paris.');
});
const { default: Unwrapped } = await import('openai');
await exercise(wrapOpenAI(new Unwrapped(options)));
await finish();
