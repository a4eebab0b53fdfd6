import assert from 'node:assert/strict';
import { toSDK } from '@arizeai/phoenix-client/prompts';
import OpenAI from 'openai';
import { check, emulator, finish, server } from '../support/report.mjs';

const client = new OpenAI({ apiKey: 'any', baseURL: server.baseURL, maxRetries: 0 });
const prompt = {
  ...{ id: 'any', description: 'Any.', model_name: 'gpt-4o', model_provider: 'OPENAI' },
  ...{ template_format: 'MUSTACHE', template_type: 'CHAT' },
  template: { type: 'chat', messages: [{ role: 'user', content: 'The capital of {{country}}?' }] },
  invocation_parameters: { type: 'openai', openai: { temperature: 0 } },
};

await check('call', async () => {
  emulator.script({ text: 'Paris.' });
  const body = toSDK({ sdk: 'openai', prompt, variables: { country: 'France' } });
  const { choices } = await client.chat.completions.create(body);
  assert.equal(choices[0].message.content, 'Paris.');
  assert.match(JSON.stringify(emulator.requests.at(-1).body), /The capital of France\?/);
});
await finish();
