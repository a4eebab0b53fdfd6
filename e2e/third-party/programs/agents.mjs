import assert from 'node:assert/strict';
import { createEmulator } from '@oai/emulator';
import {
  Agent,
  OpenAIConversationsSession,
  run,
  setDefaultOpenAIClient,
  setOpenAIAPI,
  setTracingDisabled,
  tool,
} from '@openai/agents';
import OpenAI from 'openai';
import { z } from 'zod';

const emulator = createEmulator();
const server = await emulator.listen();
setTracingDisabled(true);
setDefaultOpenAIClient(new OpenAI({ apiKey: 'any', baseURL: server.baseURL }));
const model = 'gpt-4o';
const toOslo = { toolCalls: [{ name: 'weather', arguments: { city: 'Oslo' } }] };
const weather = tool({
  name: 'weather',
  description: 'Tells the weather.',
  parameters: z.object({ city: z.string() }),
  execute: ({ city }) => `Sunny in ${city}.`,
});

for (const api of ['responses', 'chat_completions']) {
  setOpenAIAPI(api);
  const agent = new Agent({ name: 'Forecaster', model, tools: [weather] });

  emulator.script(toOslo);
  emulator.script({ text: 'It is sunny.' });
  const result = await run(agent, 'Weather?');
  assert.equal(result.finalOutput, 'It is sunny.');
  assert.match(JSON.stringify(emulator.requests.at(-1).body), /Sunny in Oslo\./);
  assert.ok(result.rawResponses.at(-1).usage.totalTokens > 0);

  emulator.script(toOslo);
  emulator.script({ text: ['It is', ' sunny.'] });
  const stream = await run(agent, 'Weather?', { stream: true });
  const deltas = [];
  for await (const { type, data } of stream) {
    if (type === 'raw_model_stream_event' && data.type === 'output_text_delta')
      deltas.push(data.delta);
  }
  await stream.completed;
  assert.deepEqual(deltas, ['It is', ' sunny.']);

  const typed = new Agent({ name: 'Typed', model, outputType: z.object({ answer: z.string() }) });
  emulator.script({ text: '{"answer":"Paris"}' });
  assert.deepEqual((await run(typed, 'Capital?')).finalOutput, { answer: 'Paris' });

  const other = new Agent({ name: 'Other', model });
  emulator.script({ toolCalls: [{ name: 'transfer_to_Other', arguments: {} }] });
  emulator.script({ text: 'Here.' });
  const handed = await run(Agent.create({ name: 'First', model, handoffs: [other] }), 'Hand over.');
  assert.deepEqual([handed.lastAgent.name, handed.finalOutput], ['Other', 'Here.']);

  emulator.script({ status: 400, json: { error: { message: 'No.' } } });
  await assert.rejects(run(typed, '?'), { name: 'BadRequestError', status: 400 });
}

setOpenAIAPI('responses');
const session = new OpenAIConversationsSession();
for (const text of ['one', 'two']) {
  emulator.script({ text });
  await run(new Agent({ name: 'Keeper', model }), 'Count.', { session });
}
assert.equal((await session.getItems()).length, 4);
await session.clearSession();
await server.close();
