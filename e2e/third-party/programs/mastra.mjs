import assert from 'node:assert/strict';
import { createOpenAI } from '@ai-sdk/openai';
import { Agent } from '@mastra/core/agent';
import { createTool } from '@mastra/core/tools';
import { z } from 'zod';
import { check, emulator, finish, server } from '../support/report.mjs';

const openai = createOpenAI({ apiKey: 'any', baseURL: server.baseURL });
const weather = createTool({
  id: 'weather',
  description: 'Returns the weather.',
  inputSchema: z.object({ city: z.string() }),
  outputSchema: z.object({ text: z.string() }),
  execute: async ({ city }) => ({ text: `Sunny in ${city}.` }),
});

for (const api of ['chat', 'responses']) {
  const agent = new Agent({
    id: 'agent',
    name: 'agent',
    instructions: 'Answer.',
    model: openai[api]('gpt-4o'),
    tools: { weather },
  });
  await check(`call (${api})`, async () => {
    emulator.script({ text: 'Paris.' });
    const { text } = await agent.generate('The capital of France?');
    assert.equal(text, 'Paris.');
  });
  await check(`stream (${api})`, async () => {
    emulator.script({ text: ['Pa', 'ris', '.'] });
    const { textStream } = await agent.stream('The capital of France?');
    const pieces = [];
    for await (const piece of textStream) pieces.push(piece);
    assert.equal(pieces.join(''), 'Paris.');
  });
  await check(`tools (${api})`, async () => {
    emulator.script({ toolCalls: [{ name: 'weather', arguments: { city: 'Oslo' } }] });
    emulator.script({ text: 'It is sunny.' });
    const { text } = await agent.generate('The weather in Oslo?');
    assert.equal(text, 'It is sunny.');
    assert.match(JSON.stringify(emulator.requests.at(-1).body), /Sunny in Oslo\./);
  });
}
await finish();
