import assert from 'node:assert/strict';
import { Agent, OpenAIProvider, Runner, addTraceProcessor, tool } from '@openai/agents';
import { OpenAIAgentsTraceProcessor } from '@braintrust/openai-agents';
import { _exportsForTestingOnly, initLogger } from 'braintrust';
import OpenAI from 'openai';
import { z } from 'zod';
import { check, emulator, finish, server } from '../support/report.mjs';

_exportsForTestingOnly.simulateLoginForTests?.();
const recorded = _exportsForTestingOnly.useTestBackgroundLogger();
const logger = initLogger({ projectName: 'test', projectId: 'test' });
addTraceProcessor(new OpenAIAgentsTraceProcessor({ logger }));
const openAIClient = new OpenAI({ apiKey: 'any', baseURL: server.baseURL });
const runner = new Runner({ modelProvider: new OpenAIProvider({ openAIClient }) });
const weather = tool({
  name: 'weather',
  description: 'Returns the weather.',
  parameters: z.object({ city: z.string() }),
  execute: async ({ city }) => `Sunny in ${city}.`,
});
const agent = new Agent({ name: 'Guide', model: 'gpt-4o', tools: [weather] });

await check('tools', async () => {
  emulator.script({ toolCalls: [{ name: 'weather', arguments: { city: 'Oslo' } }] });
  emulator.script({ text: 'It is sunny.' });
  const { finalOutput } = await runner.run(agent, 'Weather in Oslo?');
  assert.equal(finalOutput, 'It is sunny.');
  assert.ok((await recorded.drain()).length > 0, 'no span was recorded');
});
await check('stream', async () => {
  emulator.script({ text: ['Pa', 'ris', '.'] });
  const result = await runner.run(agent, 'The capital?', { stream: true });
  await result.completed;
  assert.equal(result.finalOutput, 'Paris.');
  assert.ok((await recorded.drain()).length > 0, 'no span was recorded');
});
await finish();
