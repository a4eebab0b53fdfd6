import util from 'node:util';
import { APIClient, APIResource, OpenAIError } from '../src/index.js';
import { recordingFetch } from './helpers/recording-fetch.js';
import { failureOf, SECRET } from './helpers/test-client.js';
import { withoutVariables } from './helpers/variables.js';

withoutVariables();

describe('credentials', () => {
  const client = new APIClient({
    apiKey: SECRET,
    adminAPIKey: `${SECRET}-admin`,
    webhookSecret: `${SECRET}-hook`,
    defaultHeaders: { authorization: `Bearer ${SECRET}`, 'x-shown': 'yes' },
    proxy: undefined,
    provider: undefined,
    baseURL: `https://api.example/v1?api_key=${SECRET}&shown=1`,
    defaultQuery: {
      page: 'yes',
      filter: { token: SECRET, list: [{ sig: SECRET }] },
    } as unknown as Record<string, string>,
    // As programs in JavaScript may pass them.
    ...({
      httpAgent: { proxy: new URL(`http://user:${SECRET}@proxy.example`), auth: SECRET },
      unknownText: SECRET,
      unknownURL: new URL(`http://user:${SECRET}@proxy.example`),
    } as object),
  });
  class Things extends APIResource {}

  test.each([
    ['inspect', () => util.inspect(client, { depth: 9 })],
    ['inspect with hidden members', () => util.inspect(client, { depth: 9, showHidden: true })],
    ['inspect of a resource', () => util.inspect(new Things(client), { depth: 9 })],
    [
      'inspect of the options',
      () => util.inspect(client['_options'], { depth: 9, showHidden: true }),
    ],
    ['format', () => util.format('%o %O %j', client, client, client)],
    ['JSON', () => JSON.stringify([client, client['_options'], new Things(client)])],
    ['keys', () => JSON.stringify([Object.entries(client), Object.keys(client['_options'])])],
    ['a copy', () => JSON.stringify({ ...client })],
    ['a clone', () => JSON.stringify(structuredClone({ ...client }))],
    ['a copy with other settings', () => util.inspect({ ...client.withOptions({ timeout: 1 }) })],
  ])('%s does not show them', (_name, show) => {
    expect(show()).not.toContain(SECRET);
  });

  test('inspection shows the rest', () => {
    expect(util.inspect(client)).toMatch(/^APIClient \{/);
    expect(util.inspect(client)).toContain("'x-shown': 'yes'");
    expect(util.inspect(client)).toContain("apiKey: '[redacted]'");
    expect(util.inspect(client)).toContain("page: 'yes'");
    expect(util.inspect(client)).toContain('shown=1');
    expect(util.inspect(client)).toContain("httpAgent: '[hidden]'");
    class Tenant extends APIClient {
      tenant = { name: 'own' };
    }
    expect(util.inspect(new Tenant({ apiKey: SECRET }))).toContain("tenant: { name: 'own' }");
  });

  test('a base URL with a credential is that of the requests and of copies', async () => {
    const fetch = recordingFetch();
    await client.withOptions({ fetch, timeout: 1000 }).get('/x');
    expect(fetch.calls[0]!.url).toContain(SECRET);
  });

  test('remain readable where code reads them', () => {
    expect([
      client.apiKey,
      client['_options'].apiKey,
      client.adminAPIKey,
      client.webhookSecret,
    ]).toEqual([SECRET, SECRET, `${SECRET}-admin`, `${SECRET}-hook`]);
  });

  test('an admin operation takes the admin key, and says if there is none', async () => {
    const fetch = recordingFetch();
    const admin = { __security: { adminAPIKeyAuth: true } };
    await new APIClient({ apiKey: SECRET, adminAPIKey: 'adm', fetch }).get('/o', admin);
    expect(fetch.calls[0]!.init.headers.get('authorization')).toBe('Bearer adm');
    const error = await failureOf(new APIClient({ apiKey: SECRET, fetch }).get('/o', admin));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toBe('Missing credentials: pass `adminAPIKey` or set OPENAI_ADMIN_KEY.');
    const other = await failureOf(new APIClient({ adminAPIKey: 'adm', fetch }).get('/o'));
    expect(other.message).toBe('Missing credentials: pass `apiKey` or set OPENAI_API_KEY.');
    expect(fetch.calls).toHaveLength(1);
  });

  test('a caller may remove the header', async () => {
    const fetch = recordingFetch();
    await new APIClient({ adminAPIKey: 'a', fetch }).get('/o', {
      headers: { Authorization: null },
    });
    expect(fetch.calls[0]!.init.headers.has('authorization')).toBe(false);
  });

  test('a key function is asked before each attempt', async () => {
    let count = 0;
    const fetch = recordingFetch(() => new Response('{}', { status: count < 2 ? 500 : 200 }));
    class Eager extends APIClient {
      override async _sleep() {}
    }
    const eager = new Eager({ apiKey: async () => `key-${++count}`, fetch });
    expect(eager.apiKey).toBeNull();
    await eager.get('/m');
    expect(fetch.calls.map(({ init }) => init.headers.get('authorization'))).toEqual([
      'Bearer key-1',
      'Bearer key-2',
    ]);
    expect(eager.withOptions({ timeout: 5 })['_options'].apiKey).toBe(eager['_options'].apiKey);
  });

  test.each([
    {
      name: 'fails',
      key: () => Promise.reject(new Error('vault')),
      message: /failed: vault/,
    },
    { name: 'gives nothing', key: async () => '', message: /must return a non-empty string/ },
    { name: 'gives a number', key: async () => 5, message: /must return a non-empty string/ },
  ])('a key function that $name is reported', async ({ key, message }) => {
    const fetch = recordingFetch();
    const broken = new APIClient({ apiKey: key as () => Promise<string>, fetch });
    const error = await failureOf(broken.get('/m'));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toMatch(message);
    expect(fetch.calls).toHaveLength(0);
  });
});
