// Providers with clients of their own: they call the emulator as they call OpenAI.
import assert from 'node:assert/strict';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { embed, generateText, isStepCount, Output, streamText, tool } from 'ai';
import { z } from 'zod';
import { check, emulator, finish, server } from '../support/report.mjs';

const { baseURL } = server;
const openai = createOpenAI({ apiKey: 'any', baseURL });
const compatible = createOpenAICompatible({ name: 'emulator', apiKey: 'any', baseURL });
const models = {
  chat: openai.chat('gpt-4o'),
  responses: openai.responses('gpt-4o'),
  compatible: compatible.chatModel('gpt-4o'),
};
const prompt = 'The capital of France, as JSON?';

for (const [name, model] of Object.entries(models)) {
  await check(`call (${name})`, async () => {
    emulator.script({ text: 'Paris.' });
    const { text, usage } = await generateText({ model, prompt });
    assert.equal(text, 'Paris.');
    assert.ok(usage.totalTokens > 0);
  });
  await check(`stream (${name})`, async () => {
    emulator.script({ text: ['Pa', 'ris', '.'] });
    const pieces = [];
    for await (const piece of streamText({ model, prompt }).textStream) pieces.push(piece);
    assert.equal(pieces.join(''), 'Paris.');
  });
  await check(`structured output (${name})`, async () => {
    emulator.script({ text: '{"answer":"Paris"}' });
    const schema = z.object({ answer: z.string() });
    const { output } = await generateText({ model, prompt, output: Output.object({ schema }) });
    assert.deepEqual(output, { answer: 'Paris' });
  });
  await check(`tools (${name})`, async () => {
    emulator.script({ toolCalls: [{ name: 'weather', arguments: { city: 'Oslo' } }] });
    emulator.script({ text: 'It is sunny.' });
    const weather = tool({
      description: 'Returns the weather.',
      inputSchema: z.object({ city: z.string() }),
      execute: async ({ city }) => `Sunny in ${city}.`,
    });
    const { text } = await generateText({
      model,
      prompt,
      tools: { weather },
      stopWhen: isStepCount(3),
    });
    assert.equal(text, 'It is sunny.');
    assert.match(JSON.stringify(emulator.requests.at(-1).body), /Sunny in Oslo\./);
  });
  await check(`error (${name})`, async () => {
    emulator.script({ status: 400, json: { error: { message: 'No.' } } });
    await assert.rejects(generateText({ model, prompt }), ({ statusCode, message }) => {
      assert.equal(statusCode, 400);
      assert.match(message, /No\./);
      return true;
    });
  });
}
await check('embeddings', async () => {
  const model = openai.embedding('text-embedding-3-small');
  const { embedding } = await embed({ model, value: 'Paris' });
  assert.equal(embedding.length, 1536);
});
await finish();
