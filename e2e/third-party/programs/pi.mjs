import assert from 'node:assert/strict';
import { complete, stream, Type } from '@mariozechner/pi-ai';
import { check, emulator, finish, server } from '../support/report.mjs';

const toOslo = { toolCalls: [{ name: 'weather', arguments: { city: 'Oslo' } }] };
const parameters = Type.Object({ city: Type.String() });
const tools = [{ name: 'weather', description: 'Returns the weather.', parameters }];
const ask = (content) => ({ messages: [{ role: 'user', content, timestamp: Date.now() }], tools });

for (const [name, api] of [
  ['chat', 'openai-completions'],
  ['responses', 'openai-responses'],
]) {
  const model = {
    ...{ id: 'gpt-4o', name: 'gpt-4o', api, provider: 'openai', baseUrl: server.baseURL },
    ...{ reasoning: false, input: ['text'], contextWindow: 128_000, maxTokens: 4096 },
    cost: { input: 1, output: 1, cacheRead: 0, cacheWrite: 0 },
  };
  const options = { apiKey: 'any' };

  await check(`call (${name})`, async () => {
    emulator.script({ text: 'Paris.' });
    const { content, stopReason, usage } = await complete(model, ask('The capital?'), options);
    assert.deepEqual([content[0].text, stopReason], ['Paris.', 'stop']);
    assert.ok(usage.totalTokens > 0);
  });
  await check(`stream (${name})`, async () => {
    emulator.script({ text: ['Pa', 'ris', '.'] });
    const pieces = [];
    for await (const event of stream(model, ask('The capital?'), options))
      if (event.type === 'text_delta') pieces.push(event.delta);
    assert.equal(pieces.join(''), 'Paris.');
  });
  await check(`tools (${name})`, async () => {
    emulator.script(toOslo);
    const { content, stopReason } = await complete(model, ask('Weather?'), options);
    const call = content.find(({ type }) => type === 'toolCall');
    assert.deepEqual([call.name, call.arguments], ['weather', { city: 'Oslo' }]);
    assert.equal(stopReason, 'toolUse');
  });
  await check(`error (${name})`, async () => {
    emulator.script({ status: 400, json: { error: { message: 'No.' } } });
    const { stopReason, errorMessage } = await complete(model, ask('?'), options);
    assert.equal(stopReason, 'error');
    assert.match(errorMessage, /No\./);
  });
}
await finish();
