import assert from 'node:assert/strict';
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
import { check, emulator, finish, server } from '../support/report.mjs';

setTracingDisabled(true);
setDefaultOpenAIClient(new OpenAI({ apiKey: 'any', baseURL: server.baseURL }));
const model = 'gpt-4o';
const toOslo = { toolCalls: [{ name: 'weather', arguments: { city: 'Oslo' } }] };
const weather = tool({
  name: 'weather',
  description: 'Returns the weather.',
  parameters: z.object({ city: z.string() }),
  execute: ({ city }) => `Sunny in ${city}.`,
});

for (const api of ['responses', 'chat_completions']) {
  setOpenAIAPI(api);
  const agent = new Agent({ name: 'Forecaster', model, tools: [weather] });
  const typed = new Agent({ name: 'Typed', model, outputType: z.object({ answer: z.string() }) });

  await check(`tools (${api})`, async () => {
    emulator.script(toOslo);
    emulator.script({ text: 'It is sunny.' });
    const result = await run(agent, 'Weather?');
    assert.equal(result.finalOutput, 'It is sunny.');
    assert.match(JSON.stringify(emulator.requests.at(-1).body), /Sunny in Oslo\./);
    assert.ok(result.rawResponses.at(-1).usage.totalTokens > 0);
  });
  await check(`stream (${api})`, async () => {
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
  });
  await check(`structured output (${api})`, async () => {
    emulator.script({ text: '{"answer":"Paris"}' });
    assert.deepEqual((await run(typed, 'Capital?')).finalOutput, { answer: 'Paris' });
  });
  await check(`handoff (${api})`, async () => {
    const other = new Agent({ name: 'Other', model });
    emulator.script({ toolCalls: [{ name: 'transfer_to_Other', arguments: {} }] });
    emulator.script({ text: 'Here.' });
    const first = Agent.create({ name: 'First', model, handoffs: [other] });
    const { lastAgent, finalOutput } = await run(first, 'Hand over.');
    assert.deepEqual([lastAgent.name, finalOutput], ['Other', 'Here.']);
  });
  await check(`error (${api})`, async () => {
    emulator.script({ status: 400, json: { error: { message: 'No.' } } });
    await assert.rejects(run(typed, '?'), { name: 'BadRequestError', status: 400 });
  });
}

await check('conversations', async () => {
  setOpenAIAPI('responses');
  const session = new OpenAIConversationsSession();
  for (const text of ['one', 'two']) {
    emulator.script({ text });
    await run(new Agent({ name: 'Keeper', model }), 'Count.', { session });
  }
  assert.equal((await session.getItems()).length, 4);
  await session.clearSession();
});
await finish();
