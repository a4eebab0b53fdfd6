// The calls of a program, whichever library wraps its client.
import assert from 'node:assert/strict';
import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { check, emulator } from './report.mjs';

const model = 'gpt-4o';
const messages = [{ role: 'user', content: 'Weather?' }];
const chat = { model, messages };

/** Returns the body of a multipart request as the server has read it. */
function uploaded() {
  const request = emulator.requests.findLast(({ path }) => path.endsWith('/files'));
  return new Response(request.bytes, { headers: request.headers }).formData();
}

const all = {
  async call(client) {
    emulator.script({ text: 'Paris.' });
    const { choices } = await client.chat.completions.create(chat);
    assert.equal(choices[0].message.content, 'Paris.');
  },
  async stream(client) {
    emulator.script({ text: ['Pa', 'ris', '.'] });
    const pieces = [];
    for await (const { choices } of await client.chat.completions.create({ ...chat, stream: true }))
      pieces.push(choices[0]?.delta?.content);
    assert.deepEqual(pieces.filter(Boolean), ['Pa', 'ris', '.']);
  },
  async 'stream helper'(client) {
    emulator.script({ text: ['Pa', 'ris', '.'] });
    const stream = client.chat.completions.stream(chat);
    assert.equal(await stream.finalContent(), 'Paris.');
  },
  async parse(client) {
    emulator.script({ text: '{"answer":"Paris"}' });
    const format = zodResponseFormat(z.object({ answer: z.string() }), 'answer');
    const { choices } = await client.chat.completions.parse({ ...chat, response_format: format });
    assert.deepEqual(choices[0].message.parsed, { answer: 'Paris' });
  },
  async tools(client) {
    emulator.script({ toolCalls: [{ name: 'weather', arguments: { city: 'Oslo' } }] });
    emulator.script({ text: 'It is sunny.' });
    const weather = {
      type: 'function',
      function: {
        name: 'weather',
        description: 'Returns the weather.',
        parameters: { type: 'object', properties: { city: { type: 'string' } } },
        parse: JSON.parse,
        function: ({ city }) => `Sunny in ${city}.`,
      },
    };
    const runner = client.chat.completions.runTools({ ...chat, tools: [weather] });
    assert.equal(await runner.finalContent(), 'It is sunny.');
    assert.match(JSON.stringify(emulator.requests.at(-1).body), /Sunny in Oslo\./);
  },
  async responses(client) {
    emulator.script({ text: 'Paris.' });
    const response = await client.responses.create({ model, input: 'The capital of France?' });
    assert.equal(response.output_text, 'Paris.');
  },
  async 'stream of responses'(client) {
    emulator.script({ text: ['Pa', 'ris', '.'] });
    const deltas = [];
    const events = await client.responses.create({ model, input: 'The capital?', stream: true });
    for await (const event of events)
      if (event.type === 'response.output_text.delta') deltas.push(event.delta);
    assert.equal(deltas.join(''), 'Paris.');
  },
  async embeddings(client) {
    const { data } = await client.embeddings.create({
      model: 'text-embedding-3-small',
      input: 'Paris',
      dimensions: 8,
    });
    assert.equal(data[0].embedding.length, 8);
  },
  async upload(client) {
    const file = new File(['Paris is in France.'], 'notes.txt', { type: 'text/plain' });
    await client.files.create({ file, purpose: 'user_data' });
    const form = await uploaded();
    assert.equal(await form.get('file').text(), 'Paris is in France.');
    assert.equal(form.get('purpose'), 'user_data');
  },
  async error(client) {
    emulator.script({ status: 400, json: { error: { message: 'No.' } } });
    await assert.rejects(
      async () => client.chat.completions.create(chat),
      ({ constructor, status, message }) =>
        constructor.name === 'BadRequestError' && status === 400 && /No\./.test(message),
    );
  },
  async withResponse(client) {
    const { data, response } = await client.chat.completions.create(chat).withResponse();
    assert.equal(response.status, 200);
    assert.equal(data.object, 'chat.completion');
  },
};

/**
 * Checks the calls of a client.
 * @param {(run: () => Promise<void>) => Promise<void>} [around] Runs each call.
 * @param {(name: string) => void} [afterEach] Checks what the library has seen of a call.
 * @param {string[]} [without] What the library does not offer.
 */
export async function exercise(client, { without = [], around = (run) => run(), afterEach } = {}) {
  for (const [name, run] of Object.entries(all)) {
    if (without.includes(name)) continue;
    await check(name, async () => {
      await around(() => run(client));
      await afterEach?.(name);
    });
  }
}
