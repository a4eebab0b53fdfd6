import assert from 'node:assert/strict';
import { tool } from '@langchain/core/tools';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { z } from 'zod';
import { check, emulator, finish, server } from '../support/report.mjs';

const configuration = { baseURL: server.baseURL };
const toOslo = { toolCalls: [{ name: 'weather', arguments: { city: 'Oslo' } }] };
const weather = tool(({ city }) => `Sunny in ${city}.`, {
  name: 'weather',
  description: 'Returns the weather.',
  schema: z.object({ city: z.string() }),
});

for (const [api, useResponsesApi] of [
  ['chat', false],
  ['responses', true],
]) {
  const model = new ChatOpenAI({ model: 'gpt-4o', apiKey: 'any', useResponsesApi, configuration });
  const withTools = model.bindTools([weather]);

  await check(`call (${api})`, async () => {
    emulator.script({ text: 'Paris.' });
    assert.equal((await model.invoke('The capital of France?')).text, 'Paris.');
  });
  await check(`stream (${api})`, async () => {
    emulator.script({ text: ['Pa', 'ris', '.'] });
    const pieces = [];
    for await (const { text } of await model.stream('The capital of France?')) pieces.push(text);
    assert.deepEqual(pieces.filter(Boolean), ['Pa', 'ris', '.']);
  });
  await check(`structured output (${api})`, async () => {
    const schema = z.object({ answer: z.string(), score: z.number() });
    const answer = { answer: 'Paris', score: 3 };
    emulator.script({ text: JSON.stringify(answer) });
    const structured = model.withStructuredOutput(schema, { method: 'jsonSchema' });
    assert.deepEqual(await structured.invoke('The capital of France?'), answer);
    emulator.script({ toolCalls: [{ name: 'extract', arguments: answer }] });
    const extracted = model.withStructuredOutput(schema, { method: 'functionCalling' });
    assert.deepEqual(await extracted.invoke('The capital of France?'), answer);
  });
  await check(`tools (${api})`, async () => {
    emulator.script(toOslo);
    const asked = await withTools.invoke('Weather?');
    assert.deepEqual(asked.tool_calls[0].args, { city: 'Oslo' });
    const told = await weather.invoke(asked.tool_calls[0]);
    emulator.script({ text: 'It is sunny.' });
    const end = await withTools.invoke([['user', 'Weather?'], asked, told]);
    assert.equal(end.text, 'It is sunny.');
    assert.match(JSON.stringify(emulator.requests.at(-1).body), /Sunny in Oslo\./);
  });
  await check(`stream of tools (${api})`, async () => {
    emulator.script(toOslo);
    let all;
    for await (const chunk of await withTools.stream('Weather?')) all = all?.concat(chunk) ?? chunk;
    assert.deepEqual(all.tool_calls[0].args, { city: 'Oslo' });
  });
  await check(`error (${api})`, async () => {
    emulator.script({ status: 400, json: { error: { message: 'No.' } } });
    await assert.rejects(model.invoke('?'), { name: 'BadRequestError', status: 400 });
  });
}

await check('embeddings', async () => {
  const embeddings = new OpenAIEmbeddings({ apiKey: 'any', configuration });
  const vectors = await embeddings.embedDocuments(['a', 'b']);
  assert.deepEqual(
    vectors.map((vector) => vector.length),
    [1536, 1536],
  );
});
await finish();
