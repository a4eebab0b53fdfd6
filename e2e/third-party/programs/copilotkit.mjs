import assert from 'node:assert/strict';
import { OpenAIAdapter } from '@copilotkit/runtime';
import OpenAI from 'openai';
import { check, emulator, finish, server } from '../support/report.mjs';

const openai = new OpenAI({ apiKey: 'any', baseURL: server.baseURL, maxRetries: 0 });
const adapter = new OpenAIAdapter({ openai, model: 'gpt-4o' });
const message = {
  ...{ id: 'any', role: 'user', content: 'Weather?' },
  isTextMessage: () => true,
  isImageMessage: () => false,
  isActionExecutionMessage: () => false,
  isResultMessage: () => false,
};
const jsonSchema = '{"type":"object","properties":{"city":{"type":"string"}}}';
const actions = [{ name: 'weather', description: 'Returns the weather.', jsonSchema }];

/** Returns what the adapter has sent to a page, as pairs of a method and its arguments. */
async function process() {
  const sent = [];
  const page = new Proxy({}, { get: (_, method) => (event) => sent.push([method, event]) });
  let running;
  const eventSource = { stream: (run) => (running = run(page)) };
  await adapter.process({ messages: [message], actions, eventSource });
  await running;
  return sent;
}

await check('stream', async () => {
  emulator.script({ text: ['Pa', 'ris', '.'] });
  const sent = await process();
  const pieces = sent.filter(([method]) => method === 'sendTextMessageContent');
  assert.equal(pieces.map(([, { content }]) => content).join(''), 'Paris.');
  assert.equal(sent.at(-1)[0], 'complete');
});
await check('tools', async () => {
  emulator.script({ toolCalls: [{ name: 'weather', arguments: { city: 'Oslo' } }] });
  const sent = await process();
  const pieces = sent.filter(([method]) => method === 'sendActionExecutionArgs');
  assert.equal(sent[0][1].actionName, 'weather');
  assert.equal(pieces.map(([, { args }]) => args).join(''), '{"city":"Oslo"}');
});
await check('error', async () => {
  emulator.script({ status: 400, json: { error: { message: 'No.' } } });
  await assert.rejects(process(), /No\./);
});
await finish();
