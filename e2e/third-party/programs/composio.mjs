import { OpenAIProvider, OpenAIResponsesProvider } from '@composio/openai';
import assert from 'node:assert/strict';
import OpenAI from 'openai';
import { check, emulator, finish, server } from '../support/report.mjs';

const client = new OpenAI({ apiKey: 'any', baseURL: server.baseURL, maxRetries: 0 });
const tool = {
  ...{ slug: 'WEATHER', name: 'Weather', description: 'Returns the weather.' },
  inputParameters: { type: 'object', properties: { city: { type: 'string' } } },
};
const toOslo = { toolCalls: [{ name: 'WEATHER', arguments: { city: 'Oslo' } }] };

/** Returns a provider whose tools run here instead of in the service. */
function start(Provider) {
  const provider = new Provider();
  provider._setExecuteToolFn((slug, { arguments: { city } }) =>
    Promise.resolve({ successful: slug === 'WEATHER', data: { text: `Sunny in ${city}.` } }),
  );
  return provider;
}

await check('tools (chat)', async () => {
  const provider = start(OpenAIProvider);
  const body = { model: 'gpt-4o', tools: provider.wrapTools([tool]) };
  const messages = [{ role: 'user', content: 'Weather?' }];
  emulator.script(toOslo);
  const asked = await client.chat.completions.create({ ...body, messages });
  const told = await provider.handleToolCalls('user', asked);
  emulator.script({ text: 'It is sunny.' });
  messages.push(asked.choices[0].message, ...told);
  const { choices } = await client.chat.completions.create({ ...body, messages });
  assert.equal(choices[0].message.content, 'It is sunny.');
  assert.match(JSON.stringify(emulator.requests.at(-1).body), /Sunny in Oslo\./);
});
await check('tools (responses)', async () => {
  const provider = start(OpenAIResponsesProvider);
  const body = { model: 'gpt-4o', tools: provider.wrapTools([tool]) };
  emulator.script(toOslo);
  const asked = await client.responses.create({ ...body, input: 'Weather?' });
  const input = await provider.handleToolCalls('user', asked.output);
  emulator.script({ text: 'It is sunny.' });
  const told = await client.responses.create({ ...body, input, previous_response_id: asked.id });
  assert.equal(told.output_text, 'It is sunny.');
  assert.match(JSON.stringify(emulator.requests.at(-1).body), /Sunny in Oslo\./);
});
await finish();
