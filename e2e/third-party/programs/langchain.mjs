import assert from 'node:assert/strict';
import { tool } from '@langchain/core/tools';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { createEmulator } from '@oai/emulator';
import { z } from 'zod';

const emulator = createEmulator();
const server = await emulator.listen();
const configuration = { baseURL: server.baseURL };
const toOslo = { toolCalls: [{ name: 'weather', arguments: { city: 'Oslo' } }] };
const weather = tool(({ city }) => `Sunny in ${city}.`, {
  name: 'weather',
  description: 'Tells the weather.',
  schema: z.object({ city: z.string() }),
});

for (const useResponsesApi of [false, true]) {
  const model = new ChatOpenAI({ model: 'gpt-4o', apiKey: 'any', useResponsesApi, configuration });
  const withTools = model.bindTools([weather]);

  emulator.script({ text: 'Paris.' });
  assert.equal((await model.invoke('The capital of France?')).text, 'Paris.');

  emulator.script({ text: ['Pa', 'ris', '.'] });
  const pieces = [];
  for await (const { text } of await model.stream('The capital of France?')) pieces.push(text);
  assert.deepEqual(pieces.filter(Boolean), ['Pa', 'ris', '.']);

  const schema = z.object({ answer: z.string(), score: z.number() });
  const answer = { answer: 'Paris', score: 3 };
  emulator.script({ text: JSON.stringify(answer) });
  const structured = model.withStructuredOutput(schema, { method: 'jsonSchema' });
  assert.deepEqual(await structured.invoke('The capital of France?'), answer);
  emulator.script({ toolCalls: [{ name: 'extract', arguments: answer }] });
  const extracted = model.withStructuredOutput(schema, { method: 'functionCalling' });
  assert.deepEqual(await extracted.invoke('The capital of France?'), answer);

  emulator.script(toOslo);
  const asked = await withTools.invoke('Weather?');
  assert.deepEqual(asked.tool_calls[0].args, { city: 'Oslo' });
  const told = await weather.invoke(asked.tool_calls[0]);
  emulator.script({ text: 'It is sunny.' });
  const end = await withTools.invoke([['user', 'Weather?'], asked, told]);
  assert.equal(end.text, 'It is sunny.');
  assert.match(JSON.stringify(emulator.requests.at(-1).body), /Sunny in Oslo\./);

  emulator.script(toOslo);
  let all;
  for await (const chunk of await withTools.stream('Weather?')) all = all?.concat(chunk) ?? chunk;
  assert.deepEqual(all.tool_calls[0].args, { city: 'Oslo' });

  emulator.script({ status: 400, json: { error: { message: 'No.' } } });
  await assert.rejects(model.invoke('?'), { name: 'BadRequestError', status: 400 });
}

const embeddings = new OpenAIEmbeddings({ apiKey: 'any', configuration });
assert.deepEqual(
  (await embeddings.embedDocuments(['a', 'b'])).map((one) => one.length),
  [1536, 1536],
);
await server.close();
