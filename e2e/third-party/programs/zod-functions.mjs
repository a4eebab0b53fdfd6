import assert from 'node:assert/strict';
import OpenAI from 'openai';
import { createFunctionHandler, handleToolCalls, toTool } from 'openai-zod-functions';
import { z } from 'zod';
import { check, emulator, finish, server } from '../support/report.mjs';

const client = new OpenAI({ apiKey: 'any', baseURL: server.baseURL, maxRetries: 0 });
const weather = createFunctionHandler({
  name: 'weather',
  description: 'Returns the weather.',
  schema: z.object({ city: z.string() }),
  handler: ({ city }) => Promise.resolve(`Sunny in ${city}.`),
});
const messages = [{ role: 'user', content: 'Weather?' }];
const body = { model: 'gpt-4o', messages, tools: [toTool(weather)] };

await check('tools', async () => {
  emulator.script({ toolCalls: [{ name: 'weather', arguments: { city: 'Oslo' } }] });
  const { choices } = await client.chat.completions.create(body);
  const outputs = await handleToolCalls([weather], choices[0].message.tool_calls);
  assert.deepEqual(outputs, ['Sunny in Oslo.']);
  const [{ function: sent }] = emulator.requests.at(-1).body.tools;
  assert.deepEqual(sent.parameters.properties, { city: { type: 'string' } });
});
await check('arguments that are not valid', async () => {
  emulator.script({ toolCalls: [{ name: 'weather', arguments: { town: 'Oslo' } }] });
  const { choices } = await client.chat.completions.create(body);
  await assert.rejects(handleToolCalls([weather], choices[0].message.tool_calls), { status: 500 });
});
await finish();
