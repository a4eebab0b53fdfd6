import assert from 'node:assert/strict';
import { TokenJS } from 'token.js';
import { check, emulator, finish, server } from '../support/report.mjs';

const client = new TokenJS({ apiKey: 'any', baseURL: server.baseURL });
const messages = [{ role: 'user', content: 'The capital?' }];
const body = { provider: 'openai', model: 'gpt-4o', messages };

await check('call', async () => {
  emulator.script({ text: 'Paris.' });
  const { choices } = await client.chat.completions.create({ ...body });
  assert.equal(choices[0].message.content, 'Paris.');
});
await check('stream', async () => {
  emulator.script({ text: ['Pa', 'ris', '.'] });
  const pieces = [];
  for await (const { choices } of await client.chat.completions.create({ ...body, stream: true }))
    pieces.push(choices[0]?.delta.content);
  assert.deepEqual(pieces.filter(Boolean), ['Pa', 'ris', '.']);
});
await check('error', async () => {
  emulator.script({ status: 400, json: { error: { message: 'No.' } } });
  await assert.rejects(client.chat.completions.create({ ...body }), { status: 400 });
});
await finish();
