/* global expect, test */
// The programs as tests of vitest, as ES modules.
import OpenAI from 'openai';
import { OpenAIRealtimeWS } from 'openai/realtime/ws';
import * as domains from './domains.mjs';
import * as umbrella from './umbrella.mjs';

// No WebSocket of jsdom 31 opens in vitest 5.1: it constructs its events with the class of jsdom and
// dispatches them on an EventTarget of Node.
const Socket = process.env.ENVIRONMENT === 'jsdom' ? OpenAIRealtimeWS : undefined;

test.each([
  ['domains.mjs', domains],
  ['umbrella.mjs', umbrella],
])('%s', async (_name, { main }) => {
  const { text, ...rest } = await main(process.env.API_URL, Socket);
  expect(rest).toEqual({ bytes: 5, status: 'completed' });
  expect(text).toMatch(/hello/i);
});

test.each([0, 1])('a signal of the environment, aborted in request %i', async (sent) => {
  const controller = new AbortController();
  if (!sent) controller.abort();
  const requests = [];
  const fetch = (url) => {
    requests.push(url);
    controller.abort();
    return new Promise(() => {});
  };
  const options = { apiKey: 'key', fetch, dangerouslyAllowBrowser: true };
  const call = new OpenAI(options).models.list({ signal: controller.signal });
  await expect(call).rejects.toBeInstanceOf(OpenAI.APIUserAbortError);
  expect(requests).toHaveLength(sent);
});
