import assert from 'node:assert/strict';
import { tool } from '@llamaindex/core/tools';
import { OpenAI, OpenAIEmbedding, openaiResponses } from '@llamaindex/openai';
import { z } from 'zod';
import { check, emulator, finish, server } from '../support/report.mjs';

const options = { apiKey: 'any', baseURL: server.baseURL, additionalSessionOptions: {} };
const messages = [{ role: 'user', content: 'The capital of France?' }];
const weather = tool({
  name: 'weather',
  description: 'Returns the weather.',
  parameters: z.object({ city: z.string() }),
  execute: ({ city }) => `Sunny in ${city}.`,
});
const models = {
  chat: new OpenAI({ ...options, model: 'gpt-4o' }),
  responses: openaiResponses({ ...options, model: 'gpt-4o' }),
};
for (const [api, model] of Object.entries(models)) {
  await check(`call (${api})`, async () => {
    emulator.script({ text: 'Paris.' });
    const { message } = await model.chat({ messages });
    assert.match(JSON.stringify(message.content), /Paris\./);
  });
  await check(`stream (${api})`, async () => {
    emulator.script({ text: ['Pa', 'ris', '.'] });
    const pieces = [];
    for await (const { delta } of await model.chat({ messages, stream: true })) pieces.push(delta);
    assert.equal(pieces.join(''), 'Paris.');
  });
  await check(`tools (${api})`, async () => {
    emulator.script({ toolCalls: [{ name: 'weather', arguments: { city: 'Oslo' } }] });
    const { message } = await model.chat({ messages, tools: [weather] });
    const [call] = message.options.toolCall;
    assert.equal(call.name, 'weather');
  });
  await check(`error (${api})`, async () => {
    emulator.script({ status: 400, json: { error: { message: 'No.' } } });
    await assert.rejects(model.chat({ messages }), { status: 400 });
  });
}
await check('embeddings', async () => {
  const embedding = new OpenAIEmbedding({ ...options, model: 'text-embedding-3-small' });
  assert.equal((await embedding.getTextEmbedding('Paris')).length, 1536);
});
await finish();
