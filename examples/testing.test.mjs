// Tests of a program that calls the API, without a key and without a network:
//   node --test examples/testing.test.mjs
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { createEmulator } from '@oai/emulator';
import OpenAI from '@oai/openai';

// The program: usually in a file of its own.
async function capitalOf(client, country) {
  const completion = await client.chat.completions.create({
    model: 'gpt-5-mini',
    messages: [{ role: 'user', content: `What is the capital of ${country}? One word.` }],
  });
  return completion.choices[0]?.message.content?.replace(/\.$/, '');
}

const emulator = createEmulator();
const client = new OpenAI({ apiKey: 'any', fetch: emulator.fetch });

beforeEach(() => emulator.reset());

test('returns the answer without the full stop', async () => {
  emulator.script({ text: 'Paris.' });
  assert.equal(await capitalOf(client, 'France'), 'Paris');
  const [request] = emulator.requests;
  assert.match(JSON.stringify(request.body), /capital of France/);
});

test('goes on after a 429', async () => {
  emulator.fault({ kind: 'status', status: 429, retryAfterMs: 5 });
  emulator.script({ text: 'Rome.' });
  assert.equal(await capitalOf(client, 'Italy'), 'Rome');
  assert.equal(emulator.requests.length, 2);
});

test('reports a stream that breaks off, with what had arrived', async () => {
  emulator.script({ text: ['Li', 'sb', 'on'] });
  emulator.fault({ kind: 'cut-stream', afterEvents: 2 });
  const stream = client.chat.completions.stream({
    model: 'gpt-5-mini',
    messages: [{ role: 'user', content: 'What is the capital of Portugal?' }],
  });
  await assert.rejects(stream.finalChatCompletion(), { name: 'IncompleteStreamError' });
});
