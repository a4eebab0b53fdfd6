import assert from 'node:assert/strict';
import { initializeLogger, llm } from '@livekit/agents';
import { LLM } from '@livekit/agents-plugin-openai';
import OpenAI from 'openai';
import { z } from 'zod';
import { check, emulator, finish, server } from '../support/report.mjs';

initializeLogger({ pretty: false, level: 'silent' });
const client = new OpenAI({ apiKey: 'any', baseURL: server.baseURL, maxRetries: 0 });
const model = new LLM({ model: 'gpt-4o', client });
const chatCtx = new llm.ChatContext();
chatCtx.addMessage({ role: 'user', content: 'Weather?' });

await check('stream', async () => {
  emulator.script({ text: ['Pa', 'ris', '.'] });
  const pieces = [];
  for await (const { delta } of model.chat({ chatCtx })) pieces.push(delta?.content);
  assert.deepEqual(pieces.filter(Boolean), ['Pa', 'ris', '.']);
});
await check('tools', async () => {
  emulator.script({ toolCalls: [{ name: 'weather', arguments: { city: 'Oslo' } }] });
  const weather = llm.tool({
    name: 'weather',
    description: 'Returns the weather.',
    parameters: z.object({ city: z.string() }),
    execute: async ({ city }) => `Sunny in ${city}.`,
  });
  const calls = [];
  for await (const { delta } of model.chat({ chatCtx, toolCtx: new llm.ToolContext([weather]) }))
    calls.push(...(delta?.toolCalls ?? []));
  assert.deepEqual([calls[0].name, JSON.parse(calls[0].args)], ['weather', { city: 'Oslo' }]);
});
await check('error', async () => {
  emulator.script({ status: 400, json: { error: { message: 'No.' } } });
  const errors = [];
  model.on('error', ({ error }) => errors.push(error));
  for await (const _ of model.chat({ chatCtx, connOptions: { maxRetry: 0, timeoutMs: 10_000 } }));
  assert.match(errors[0].message, /No\./);
});
await finish();
