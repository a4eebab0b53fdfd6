/* global expect, jest, test */
// jsdom as jest sets it up has neither `fetch` nor the classes of its answers, nor encoders of text.
const { Chat } = require('@oai/chat');
const OpenAI = require('openai');

const answer = {
  ok: true,
  status: 200,
  headers: new Headers({ 'content-type': 'application/json' }),
  text: async () => '{"id":"mocked","choices":[]}',
  json: async () => ({ id: 'mocked', choices: [] }),
};
const question = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Say hello!' }] };

test('a mocked fetch as an option', async () => {
  const fetch = jest.fn(async () => answer);
  const client = new OpenAI({ apiKey: 'key', fetch, dangerouslyAllowBrowser: true });
  expect(await client.chat.completions.create(question)).toMatchObject({ id: 'mocked' });
  expect(JSON.parse(fetch.mock.calls[0][1].body)).toEqual(question);
});

test('a mocked global fetch', async () => {
  globalThis.fetch = jest.fn(async () => answer);
  const chat = new Chat({ apiKey: 'key', dangerouslyAllowBrowser: true });
  expect(await chat.completions.create(question)).toMatchObject({ id: 'mocked' });
  delete globalThis.fetch;
});

test('a signal of jsdom', async () => {
  const controller = new AbortController();
  controller.abort();
  const fetch = jest.fn(async () => answer);
  const chat = new Chat({ apiKey: 'key', fetch, dangerouslyAllowBrowser: true });
  const call = chat.completions.create(question, { signal: controller.signal });
  await expect(call).rejects.toBeInstanceOf(OpenAI.APIUserAbortError);
  expect(fetch).not.toHaveBeenCalled();
});

test('a signal of jsdom that aborts while a call is in flight', async () => {
  const controller = new AbortController();
  const fetch = jest.fn(() => {
    controller.abort();
    return new Promise(() => {});
  });
  const chat = new Chat({ apiKey: 'key', fetch, dangerouslyAllowBrowser: true });
  const call = chat.completions.create(question, { signal: controller.signal });
  await expect(call).rejects.toBeInstanceOf(OpenAI.APIUserAbortError);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('no fetch', () => {
  expect(() => new Chat({ apiKey: 'key', dangerouslyAllowBrowser: true })).toThrow(
    'This runtime has no `fetch`; pass one as the option `fetch`.',
  );
});
