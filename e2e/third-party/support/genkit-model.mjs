import assert from 'node:assert/strict';
import { genkit, z } from 'genkit';
import { check, emulator } from './report.mjs';

/** Checks a model of Genkit. Returns the instance that it runs in. */
export async function exerciseGenkit(plugin, model) {
  const ai = genkit({ plugins: [plugin] });
  const weather = ai.defineTool(
    {
      name: 'weather',
      description: 'Returns the weather.',
      inputSchema: z.object({ city: z.string() }),
      outputSchema: z.string(),
    },
    ({ city }) => Promise.resolve(`Sunny in ${city}.`),
  );
  await check('call', async () => {
    emulator.script({ text: 'Paris.' });
    assert.equal((await ai.generate({ model, prompt: 'The capital?' })).text, 'Paris.');
  });
  await check('stream', async () => {
    emulator.script({ text: ['Pa', 'ris', '.'] });
    const pieces = [];
    const { stream, response } = ai.generateStream({ model, prompt: 'The capital?' });
    response.catch(() => {});
    for await (const { text } of stream) pieces.push(text);
    assert.deepEqual(pieces.filter(Boolean), ['Pa', 'ris', '.']);
    assert.equal((await response).text, 'Paris.');
  });
  await check('structured output', async () => {
    emulator.script({ text: '{"answer":"Paris"}' });
    const schema = z.object({ answer: z.string() });
    const { output } = await ai.generate({ model, prompt: 'The capital?', output: { schema } });
    assert.deepEqual(output, { answer: 'Paris' });
  });
  await check('tools', async () => {
    emulator.script({ toolCalls: [{ name: 'weather', arguments: { city: 'Oslo' } }] });
    emulator.script({ text: 'It is sunny.' });
    const { text } = await ai.generate({ model, prompt: 'Weather?', tools: [weather] });
    assert.equal(text, 'It is sunny.');
    assert.match(JSON.stringify(emulator.requests.at(-1).body), /Sunny in Oslo\./);
  });
  return ai;
}
