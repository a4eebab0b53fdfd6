import assert from 'node:assert/strict';
import { openAIAgent } from '@graphai/openai_agent';
import { check, emulator, finish, server } from '../support/report.mjs';

const config = { apiKey: 'any', baseURL: server.baseURL };
const params = { model: 'gpt-4o', max_tokens: 100 };
const namedInputs = { prompt: 'The capital of France?' };

await check('call', async () => {
  emulator.script({ text: 'Paris.' });
  const { text } = await openAIAgent.agent({ namedInputs, params, config, filterParams: {} });
  assert.equal(text, 'Paris.');
});
await check('stream', async () => {
  emulator.script({ text: ['Pa', 'ris', '.'] });
  const pieces = [];
  const { text } = await openAIAgent.agent({
    namedInputs,
    params: { ...params, stream: true },
    config,
    filterParams: { streamTokenCallback: (piece) => pieces.push(piece) },
  });
  assert.deepEqual([text, pieces.filter(Boolean)], ['Paris.', ['Pa', 'ris', '.']]);
});
await check('tools', async () => {
  emulator.script({ toolCalls: [{ name: 'weather', arguments: { city: 'Oslo' } }] });
  const weather = {
    name: 'weather',
    description: 'Returns the weather.',
    parameters: { type: 'object', properties: { city: { type: 'string' } } },
  };
  const { tool } = await openAIAgent.agent({
    namedInputs: { ...namedInputs, tools: [{ type: 'function', function: weather }] },
    params,
    config,
    filterParams: {},
  });
  assert.deepEqual([tool.name, tool.arguments], ['weather', { city: 'Oslo' }]);
});
await check('error', async () => {
  emulator.script({ status: 400, json: { error: { message: 'No.' } } });
  await assert.rejects(openAIAgent.agent({ namedInputs, params, config, filterParams: {} }), {
    status: 400,
  });
});
await finish();
