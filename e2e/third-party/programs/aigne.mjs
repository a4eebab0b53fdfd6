import assert from 'node:assert/strict';
import { OpenAIChatModel } from '@aigne/openai';
import { check, emulator, finish, server } from '../support/report.mjs';

const model = new OpenAIChatModel({ apiKey: 'any', baseURL: server.baseURL, model: 'gpt-4o' });
const messages = [{ role: 'user', content: 'The capital of France?' }];

await check('call', async () => {
  emulator.script({ text: 'Paris.' });
  assert.equal((await model.invoke({ messages })).text, 'Paris.');
});
await check('stream', async () => {
  emulator.script({ text: ['Pa', 'ris', '.'] });
  const pieces = [];
  for await (const { delta } of await model.invoke({ messages }, { streaming: true }))
    pieces.push(delta?.text?.text);
  assert.deepEqual(pieces.filter(Boolean), ['Pa', 'ris', '.']);
});
await check('tools', async () => {
  emulator.script({ toolCalls: [{ name: 'weather', arguments: { city: 'Oslo' } }] });
  const weather = { name: 'weather', parameters: { type: 'object', properties: {} } };
  const tools = [{ type: 'function', function: weather }];
  const { toolCalls } = await model.invoke({ messages, tools });
  assert.deepEqual(toolCalls[0].function.arguments, { city: 'Oslo' });
});
await check('error', async () => {
  emulator.script({ status: 400, json: { error: { message: 'No.' } } });
  await assert.rejects(model.invoke({ messages }), /No\./);
});
await finish();
