import assert from 'node:assert/strict';
import OpenAI from 'openai';
import { check, emulator, finish, server } from '../support/report.mjs';

process.env.PROMPTFOO_DISABLE_TELEMETRY = '1';
process.env.PROMPTFOO_DISABLE_UPDATE = '1';
const { loadApiProvider } = await import('promptfoo');

// The provider that uses the package; those of chat and responses do without it.
const client = new OpenAI({ apiKey: 'any', baseURL: server.baseURL });
async function assistant() {
  const { id } = await client.beta.assistants.create({ model: 'gpt-4o' });
  const config = { apiKey: 'any', apiBaseUrl: server.baseURL };
  return loadApiProvider(`openai:assistant:${id}`, { options: { config } });
}

await check('assistant', async () => {
  const provider = await assistant();
  emulator.script({ text: 'Paris.' });
  const { output, error } = await provider.callApi('The capital?');
  assert.equal(error, undefined);
  assert.match(output, /Paris\./);
});
await check('error', async () => {
  const provider = await assistant();
  emulator.script({ status: 400, json: { error: { message: 'No.', type: 'invalid' } } });
  const { error } = await provider.callApi('The capital?');
  assert.match(error, /^API error: invalid .*No\./);
});
await finish();
