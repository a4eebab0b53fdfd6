import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { GuardrailsOpenAI, GuardrailTripwireTriggered } from '@openai/guardrails';
import { check, emulator, finish, server } from '../support/report.mjs';

// Guardrails are CommonJS.
const OpenAI = createRequire(import.meta.url)('openai');
const guardrails = [{ name: 'Keyword Filter', config: { keywords: ['secret'] } }];
const client = await GuardrailsOpenAI.create(
  { version: 1, input: { version: 1, guardrails }, output: { version: 1, guardrails } },
  { apiKey: 'any', baseURL: server.baseURL, maxRetries: 0 },
);
const model = 'gpt-4o';
const chat = (content) => ({ model, messages: [{ role: 'user', content }] });

await check('subclass', () => assert.ok(client instanceof OpenAI));
await check('call', async () => {
  emulator.script({ text: 'Paris.' });
  const { choices } = await client.guardrails.chat.completions.create(chat('The capital?'));
  assert.equal(choices[0].message.content, 'Paris.');
});
await check('stream', async () => {
  emulator.script({ text: ['Pa', 'ris', '.'] });
  const body = { ...chat('The capital?'), stream: true };
  const pieces = [];
  for await (const { choices } of await client.guardrails.chat.completions.create(body))
    pieces.push(choices?.[0]?.delta.content);
  assert.deepEqual(pieces.filter(Boolean), ['Pa', 'ris', '.']);
});
await check('responses', async () => {
  emulator.script({ text: 'Paris.' });
  const response = await client.guardrails.responses.create({ model, input: 'The capital?' });
  assert.equal(response.output_text, 'Paris.');
});
await check('tripwire of the output', async () => {
  emulator.script({ text: 'A secret.' });
  await assert.rejects(
    client.guardrails.chat.completions.create(chat('Tell.')),
    GuardrailTripwireTriggered,
  );
});
await check('error', async () => {
  emulator.script({ status: 400, json: { error: { message: 'No.' } } });
  await assert.rejects(client.guardrails.chat.completions.create(chat('?')), { status: 400 });
});
// The request is sent while the guardrail of the input runs, so it comes last.
await check('tripwire of the input', () =>
  assert.rejects(
    client.guardrails.chat.completions.create(chat('The secret?')),
    GuardrailTripwireTriggered,
  ),
);
await finish();
