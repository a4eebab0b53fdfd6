import util from 'node:util';
import { OpenAI } from './index.js';

const client = new OpenAI({ apiKey: 'sk-secret', adminAPIKey: 'sk-secret-admin' });

test.each([
  ['util.inspect', () => util.inspect(client)],
  ['util.inspect at any depth', () => util.inspect(client, { depth: null, showHidden: true })],
  ['util.inspect of a resource', () => util.inspect(client.chat, { depth: null })],
  ['JSON.stringify', () => JSON.stringify(client)],
])('%s of a client ends, and shows no key', (_name, show) => {
  const text = show();
  expect(text).toContain('https://api.openai.com/v1');
  expect(text).not.toContain('sk-secret');
});
