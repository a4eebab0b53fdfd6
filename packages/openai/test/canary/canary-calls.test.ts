import { SmallClient } from '@oai/core';
import { inspect } from 'node:util';

import OpenAI from '../../src/index.js';
import { echo } from './calls.js';
import { closeAgent, serveTLS, trustingFetch, type TLSServer } from './servers.js';
import { Witness } from './witness.js';

/** Credentials of single calls, of the small client, and in errors of other programs. */
const CANARY = 'canary-4f1c9e77';

let home: TLSServer;
let away: TLSServer;
beforeAll(async () => {
  home = await serveTLS((request, response) => echo(request, response, { home, away }));
  away = await serveTLS((_request, response) => response.end('{}'));
});
beforeEach(() => {
  home.forget();
  away.forget();
});
afterAll(async () => {
  await closeAgent();
  await Promise.all([home.close(), away.close()]);
});

const options = () => ({ baseURL: `${home.origin}/v1`, fetch: trustingFetch, maxRetries: 0 });
const own = { headers: { authorization: `Bearer ${CANARY}` } };
const body = { model: 'm' };

const calls: Record<string, (witness: Witness) => PromiseLike<unknown>> = {
  'a call with its own credential': () =>
    new OpenAI({ ...options(), apiKey: 'other-key' }).post('/x', { body, ...own }),
  'a list with its own credential': () =>
    new OpenAI({ ...options(), apiKey: 'other-key' }).models.list(own),
  'a small client'(witness) {
    const client = new SmallClient({ ...options(), apiKey: CANARY });
    witness.see(client);
    return client.post('/x', { body });
  },
  'a small client whose server echoes': () =>
    new SmallClient({ ...options(), apiKey: CANARY }).post('/escaped', { body }),
};

test.each(Object.keys(calls))('the credential of %s is not shown', async (name) => {
  const witness = new Witness();
  const promise = calls[name]!(witness);
  witness.see(promise);
  witness.see(await promise.then(undefined, (error: unknown) => error));
  witness.see(promise);
  witness.leave();
  expect(home.received()).toContain(CANARY);
  expect(witness.count).toBeGreaterThan(10);
  expect(witness.sightings(CANARY)).toEqual([]);
});

test('an error of fetch that quotes a credential is copied without it', async () => {
  const cause = new TypeError('fetch failed', {
    cause: Object.assign(new Error(`no answer to Bearer ${CANARY}`), { code: 'E_CUSTOM' }),
  });
  const client = new OpenAI({
    ...options(),
    apiKey: CANARY,
    fetch: () => Promise.reject(cause),
  });
  const caught = await client.get('/x').catch((error: unknown) => error);
  expect(caught).toBeInstanceOf(OpenAI.APIConnectionError);
  expect(inspect(caught, { depth: 9, showHidden: true })).not.toContain(CANARY);
  expect(caught).toMatchObject({
    cause: { message: 'fetch failed', cause: { code: 'E_CUSTOM' } },
  });
  expect(String(cause.cause)).toContain(CANARY);
});

test('an error of fetch without credentials stays the same', async () => {
  const cause = new TypeError('fetch failed');
  const client = new OpenAI({ ...options(), apiKey: CANARY, fetch: () => Promise.reject(cause) });
  const caught = await client.get('/x').catch((error: unknown) => error);
  expect((caught as Error).cause).toBe(cause);
});

test.each([true, false])('credentials in a body are not redirected elsewhere: %p', async (has) => {
  const tools = [{ type: 'mcp', server_label: 'a', ...(has && { authorization: CANARY }) }];
  const client = new OpenAI({ ...options(), apiKey: 'other-key' });
  const result = client.post('/redirect', { body: { ...body, tools } });
  if (has) await expect(result).rejects.toThrow('redirects credentials to');
  else await result;
  expect(away.received()).not.toContain(CANARY);
  expect(away.received().includes('server_label')).toBe(!has);
});

test('credentials in a body of text are not redirected elsewhere', async () => {
  const text = JSON.stringify({ tools: [{ type: 'mcp', authorization: CANARY }] });
  const small = new SmallClient({ ...options(), apiKey: 'other-key' });
  const result = small.post('/redirect', { body: text });
  await expect(result).rejects.toThrow('redirects credentials to');
  expect(away.received()).toBe('');
});

test('the secret of an answer that is cut off is not shown', async () => {
  const client = new OpenAI({
    apiKey: 'key',
    maxRetries: 0,
    fetch: async () => new Response(`{"id":"a","value":"${CANARY}","x`, { headers: JSON_TYPE }),
  });
  const caught = await client.realtime.clientSecrets.create({}).catch((error: unknown) => error);
  expect(caught).toBeInstanceOf(OpenAI.OpenAIError);
  expect((caught as Error).message).toContain('"value":"[redacted]"');
  expect(inspect(caught, { depth: 9, showHidden: true })).not.toContain(CANARY);
});

const refusal = { error: 'invalid_grant', error_description: `bad token ${CANARY}` };
const exchanges: [string, () => Response, string][] = [
  ['is refused', () => Response.json(refusal, { status: 400 }), 'bad token [redacted]'],
  [
    'is refused with a header',
    () => Response.json({}, { status: 401, headers: { 'x-request-id': CANARY } }),
    '401',
  ],
  [
    'fails with a header',
    () => new Response(CANARY, { status: 500, headers: { 'x-echo': CANARY } }),
    'The token exchange failed.',
  ],
  [
    'cannot be sent',
    () => {
      throw new TypeError(`cannot send ${CANARY}`, { cause: new Error(CANARY) });
    },
    'Connection error. api.openai.com: [redacted]',
  ],
  ['is redirected', () => new Response(CANARY, { status: 307, headers: { location: CANARY } }), ''],
];
test.each(exchanges)('the token of a workload whose exchange %s', async (_name, answer, text) => {
  const witness = new Witness();
  const client = new OpenAI({
    ...{ apiKey: undefined, maxRetries: 0, logger: witness.logger, logLevel: 'debug' },
    fetch: async () => answer(),
    workloadIdentity: {
      ...{ clientId: 'c', identityProviderId: 'i', serviceAccountId: 's' },
      provider: { tokenType: 'jwt', getToken: async () => CANARY },
    },
  });
  const caught = await client.get('/x').catch((error: unknown) => error);
  witness.see(caught);
  witness.leave();
  expect(caught).toBeInstanceOf(OpenAI.OpenAIError);
  expect((caught as Error).message).toContain(text);
  expect(witness.sightings(CANARY)).toEqual([]);
});

const JSON_TYPE = { 'content-type': 'application/json' };
