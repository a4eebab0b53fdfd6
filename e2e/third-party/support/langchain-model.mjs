import assert from 'node:assert/strict';
import { tool } from '@langchain/core/tools';
import { z } from 'zod';
import { check, emulator, finish } from './report.mjs';

/** Checks a chat model of LangChain, and ends the program. */
export async function exerciseModel(model) {
  await check('call', async () => {
    emulator.script({ text: 'Paris.' });
    assert.equal((await model.invoke('The capital of France?')).text, 'Paris.');
  });
  await check('stream', async () => {
    emulator.script({ text: ['Pa', 'ris', '.'] });
    const pieces = [];
    for await (const { text } of await model.stream('The capital of France?')) pieces.push(text);
    assert.deepEqual(pieces.filter(Boolean), ['Pa', 'ris', '.']);
  });
  await check('tools', async () => {
    emulator.script({ toolCalls: [{ name: 'weather', arguments: { city: 'Oslo' } }] });
    const weather = tool(({ city }) => `Sunny in ${city}.`, {
      name: 'weather',
      description: 'Returns the weather.',
      schema: z.object({ city: z.string() }),
    });
    const { tool_calls: calls } = await model.bindTools([weather]).invoke('Weather?');
    assert.deepEqual(calls[0].args, { city: 'Oslo' });
  });
  await check('error', async () => {
    emulator.script({ status: 400, json: { error: { message: 'No.' } } });
    await assert.rejects(model.invoke('The capital of France?'), { status: 400 });
  });
  await finish();
}
