import assert from 'node:assert/strict';
import { chat, toolDefinition } from '@tanstack/ai';
import { createOpenaiChat, createOpenaiChatCompletions } from '@tanstack/ai-openai';
import { z } from 'zod';
import { check, emulator, finish, server } from '../support/report.mjs';

const options = { baseURL: server.baseURL, maxRetries: 0 };
const messages = [{ role: 'user', content: 'Weather?' }];
const weather = toolDefinition({
  name: 'weather',
  description: 'Returns the weather.',
  inputSchema: z.object({ city: z.string() }),
}).server(({ city }) => `Sunny in ${city}.`);

for (const [api, create] of [
  ['chat', createOpenaiChatCompletions],
  ['responses', createOpenaiChat],
]) {
  const adapter = create('gpt-4o', 'any', options);
  const textOf = async (given) => {
    const pieces = [];
    for await (const event of chat({ adapter, messages, ...given }))
      if (event.type === 'TEXT_MESSAGE_CONTENT') pieces.push(event.delta);
    return pieces.join('');
  };

  await check(`stream (${api})`, async () => {
    emulator.script({ text: ['Pa', 'ris', '.'] });
    assert.equal(await textOf({}), 'Paris.');
  });
  await check(`tools (${api})`, async () => {
    emulator.script({ toolCalls: [{ name: 'weather', arguments: { city: 'Oslo' } }] });
    emulator.script({ text: 'It is sunny.' });
    assert.equal(await textOf({ tools: [weather] }), 'It is sunny.');
    assert.match(JSON.stringify(emulator.requests.at(-1).body), /Sunny in Oslo\./);
  });
  await check(`structured output (${api})`, async () => {
    emulator.script({ text: '{"answer":"Paris"}' });
    const outputSchema = z.object({ answer: z.string() });
    assert.deepEqual(await chat({ adapter, messages, outputSchema }), { answer: 'Paris' });
  });
  await check(`error (${api})`, async () => {
    emulator.script({ status: 400, json: { error: { message: 'No.' } } });
    const events = [];
    for await (const event of chat({ adapter, messages })) events.push(event);
    assert.match(events.find(({ type }) => type === 'RUN_ERROR').message, /No\./);
  });
}
await finish();
