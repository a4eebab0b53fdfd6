import assert from 'node:assert/strict';
import { HeliconeManualLogger } from '@helicone/helpers';
import OpenAI from 'openai';
import { check, emulator, finish, server } from '../support/report.mjs';

const logged = [];
globalThis.fetch = ((send) => (url, init) => {
  if (!String(url).startsWith('http://helicone.test')) return send(url, init);
  logged.push(JSON.parse(init.body));
  return Promise.resolve(new Response());
})(globalThis.fetch);
const logger = new HeliconeManualLogger({
  apiKey: 'any',
  loggingEndpoint: 'http://helicone.test/log',
});
const client = new OpenAI({ apiKey: 'any', baseURL: server.baseURL });
const params = { model: 'gpt-4o', messages: [{ role: 'user', content: 'The capital?' }] };

await check('call', async () => {
  emulator.script({ text: 'Paris.' });
  const { choices } = await logger.logRequest(params, async (recorder) => {
    const completion = await client.chat.completions.create(params);
    recorder.appendResults(completion);
    return completion;
  });
  assert.equal(choices[0].message.content, 'Paris.');
  assert.match(JSON.stringify(logged.pop()), /Paris\./);
});
await check('stream', async () => {
  emulator.script({ text: ['Pa', 'ris', '.'] });
  const stream = await client.chat.completions.create({ ...params, stream: true });
  const [shown, recorded] = stream.tee();
  const logging = logger.logStream({ ...params, stream: true }, async (recorder) => {
    recorder.attachStream(recorded.toReadableStream());
  });
  const pieces = [];
  for await (const { choices } of shown) pieces.push(choices[0]?.delta.content);
  await logging;
  assert.deepEqual(pieces.filter(Boolean), ['Pa', 'ris', '.']);
});
await finish();
