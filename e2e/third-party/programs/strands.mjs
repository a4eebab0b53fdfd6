import assert from 'node:assert/strict';
import { Agent, tool } from '@strands-agents/sdk';
import { OpenAIModel } from '@strands-agents/sdk/models/openai';
import OpenAI from 'openai';
import { z } from 'zod';
import { check, emulator, finish, server } from '../support/report.mjs';

const client = new OpenAI({ apiKey: 'any', baseURL: server.baseURL, maxRetries: 0 });
const weather = tool({
  name: 'weather',
  description: 'Returns the weather.',
  inputSchema: z.object({ city: z.string() }),
  callback: ({ city }) => `Sunny in ${city}.`,
});

for (const api of ['chat', 'responses']) {
  const agent = () =>
    new Agent({
      model: new OpenAIModel({ api, modelId: 'gpt-4o', client }),
      tools: [weather],
      printer: false,
    });

  await check(`call (${api})`, async () => {
    emulator.script({ text: ['Pa', 'ris', '.'] });
    const { lastMessage, stopReason } = await agent().invoke('The capital of France?');
    assert.deepEqual([lastMessage.content[0].text, stopReason], ['Paris.', 'endTurn']);
  });
  await check(`tools (${api})`, async () => {
    emulator.script({ toolCalls: [{ name: 'weather', arguments: { city: 'Oslo' } }] });
    emulator.script({ text: 'It is sunny.' });
    const { lastMessage } = await agent().invoke('Weather?');
    assert.equal(lastMessage.content[0].text, 'It is sunny.');
    assert.match(JSON.stringify(emulator.requests.at(-1).body), /Sunny in Oslo\./);
  });
  await check(`error (${api})`, async () => {
    emulator.script({ status: 400, json: { error: { message: 'No.' } } });
    await assert.rejects(agent().invoke('?'), /No\./);
  });
}
await finish();
