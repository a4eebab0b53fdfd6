import type * as Core from '../src/index.js';
import util from 'node:util';
import { APIClient, APIResource, OpenAIError, type ClientOptions } from '../src/index.js';
import { failureOf, SECRET } from './helpers/test-client.js';

const VARIABLES = [
  'OPENAI_API_KEY',
  'OPENAI_ADMIN_KEY',
  'OPENAI_ORG_ID',
  'OPENAI_PROJECT_ID',
  'OPENAI_WEBHOOK_SECRET',
  'OPENAI_BASE_URL',
  'OPENAI_LOG',
  'OPENAI_CUSTOM_HEADERS',
];
const before = { ...process.env };

beforeEach(() => {
  for (const name of VARIABLES) delete process.env[name];
});

afterAll(() => {
  for (const name of VARIABLES) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
});

/** A `fetch` that notes its calls. */
function noting(answer: () => Response = () => Response.json({ ok: true })) {
  const calls: { url: string; init: RequestInit & { headers: Headers } }[] = [];
  const send = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    calls.push({ url: String(url), init: init as RequestInit & { headers: Headers } });
    return answer();
  };
  return Object.assign(send, { calls });
}

describe('options', () => {
  test('come from the environment where they are undefined', () => {
    process.env['OPENAI_API_KEY'] = ` ${SECRET}\n`;
    process.env['OPENAI_ADMIN_KEY'] = 'admin-key';
    process.env['OPENAI_ORG_ID'] = 'org';
    process.env['OPENAI_PROJECT_ID'] = 'proj';
    process.env['OPENAI_WEBHOOK_SECRET'] = 'whsec';
    process.env['OPENAI_BASE_URL'] = 'http://localhost:1/v9';
    process.env['OPENAI_LOG'] = 'error';
    const client = new APIClient({ apiKey: undefined });
    expect(client).toMatchObject({ organization: 'org', project: 'proj', logLevel: 'error' });
    expect([client.apiKey, client.adminAPIKey, client.webhookSecret, client.baseURL]).toEqual([
      SECRET,
      'admin-key',
      'whsec',
      'http://localhost:1/v9',
    ]);
    expect(new APIClient({ organization: null, baseURL: null })).toMatchObject({
      organization: null,
      baseURL: 'https://api.openai.com/v1',
    });
  });

  test('have their defaults', () => {
    const client = new APIClient({ apiKey: SECRET });
    expect(client).toMatchObject({
      baseURL: 'https://api.openai.com/v1',
      maxRetries: 2,
      timeout: 600_000,
      organization: null,
      project: null,
      logLevel: 'warn',
    });
  });

  test.each<{ options: Record<string, unknown>; message: RegExp }>([
    { options: { apiKey: undefined }, message: /`apiKey` or set OPENAI_API_KEY/ },
    { options: { apiKey: '' }, message: /`apiKey` or set OPENAI_API_KEY/ },
    { options: { apiKey: 5 }, message: /`apiKey` must be of type string or function, not number/ },
    { options: { baseURL: 'api.example.com' }, message: /Invalid `baseURL` "api.example.com"/ },
    { options: { baseURL: 'ftp://example.com' }, message: /Invalid `baseURL`/ },
    { options: { baseURL: `https://u:${SECRET}@h/` }, message: /`baseURL` with user and password/ },
    { options: { timeout: -1 }, message: /`timeout` must be a number, 0 or more, not -1/ },
    { options: { timeout: '5' }, message: /`timeout` must be a number, 0 or more, not "5"/ },
    { options: { maxRetries: NaN }, message: /`maxRetries` must be/ },
    { options: { deadlineMs: '1s' }, message: /`deadlineMs` must be/ },
    { options: { logLevel: 'loud' }, message: /`logLevel` must be off, error, warn/ },
    { options: { fetch: {} }, message: /`fetch` must be of type function, not object/ },
    { options: { middleware: () => {} }, message: /`middleware` must be of type object/ },
    { options: { proxy: 'not a url' }, message: /`proxy` must be a URL/ },
    { options: { proxy: 'http://h:1', fetch: noting() }, message: /either `fetch` or `proxy`/ },
    { options: { workloadIdentity: {} }, message: /either `apiKey` or `workloadIdentity`/ },
  ])('$options are refused', ({ options, message }) => {
    const construct = () => new APIClient({ apiKey: SECRET, ...options } as ClientOptions);
    expect(construct).toThrow(OpenAIError);
    expect(construct).toThrow(message);
    expect(construct).not.toThrow(SECRET);
  });

  test('a level that is unknown in OPENAI_LOG is reported and ignored', () => {
    process.env['OPENAI_LOG'] = 'loud';
    const warnings: string[] = [];
    const logger = { ...console, warn: (line: string) => warnings.push(line) };
    expect(new APIClient({ apiKey: SECRET, logger }).logLevel).toBe('warn');
    expect(warnings).toEqual([
      'OPENAI_LOG must be off, error, warn, info or debug; it is ignored.',
    ]);
  });

  test('OPENAI_CUSTOM_HEADERS are sent, and options win over them', async () => {
    process.env['OPENAI_CUSTOM_HEADERS'] = 'X-One: 1\nX-Two: a:b\nnothing';
    const fetch = noting();
    await new APIClient({ apiKey: SECRET, fetch, defaultHeaders: { 'x-one': 'mine' } }).get('/m');
    const { headers } = fetch.calls[0]!.init;
    expect([headers.get('x-one'), headers.get('x-two')]).toEqual(['mine', 'a:b']);
  });

  test('a page is refused unless it is allowed', () => {
    const globals = globalThis as Record<string, unknown>;
    globals['document'] = {};
    const navigator = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    Object.defineProperty(globalThis, 'navigator', {
      value: { userAgent: 'Mozilla/5.0' },
      configurable: true,
    });
    try {
      expect(() => new APIClient({ apiKey: SECRET })).toThrow(/dangerouslyAllowBrowser/);
      expect(new APIClient({ apiKey: SECRET, dangerouslyAllowBrowser: true })).toBeDefined();
    } finally {
      delete globals['document'];
      if (navigator) Object.defineProperty(globalThis, 'navigator', navigator);
      else delete globals['navigator'];
    }
  });
});

describe('what is sent', () => {
  test('is the least that the operation needs', async () => {
    const fetch = noting();
    const client = new APIClient({ apiKey: SECRET, fetch, organization: 'org', project: 'proj' });
    await client.post('/chat/completions', { body: { model: 'm' } });
    const { url, init } = fetch.calls[0]!;
    expect(url).toBe('https://api.openai.com/v1/chat/completions');
    expect(init.method).toBe('POST');
    expect(init.body).toBe('{"model":"m"}');
    expect(Object.fromEntries(init.headers)).toEqual({
      accept: 'application/json',
      authorization: `Bearer ${SECRET}`,
      'content-type': 'application/json',
      'openai-organization': 'org',
      'openai-project': 'proj',
      'user-agent': expect.stringMatching(/^oai\/\d+\.\d+\.\d+$/),
    });
  });

  test('GET has no content type; null removes a header; the call wins over the client', async () => {
    const fetch = noting();
    const client = new APIClient({
      apiKey: SECRET,
      fetch,
      defaultHeaders: { 'x-a': 'client', 'x-b': 'client' },
      defaultQuery: { q: 'client', r: 'client' },
    });
    await client.get('/m', {
      headers: { 'X-A': 'call', 'user-agent': null },
      query: { q: 'call' },
    });
    const { url, init } = fetch.calls[0]!;
    expect(url).toBe('https://api.openai.com/v1/m?q=call&r=client');
    expect(init.headers.get('content-type')).toBeNull();
    expect(init.headers.get('user-agent')).toBeNull();
    expect([init.headers.get('x-a'), init.headers.get('x-b')]).toEqual(['call', 'client']);
  });

  test.each([
    { base: 'http://h/v1', path: '/x', expected: 'http://h/v1/x' },
    { base: 'http://h/v1/', path: '/x', expected: 'http://h/v1/x' },
    { base: 'http://h/v1', path: 'x', expected: 'http://h/v1/x' },
    { base: 'http://h/v1', path: '/x?b=1', query: { c: 2 }, expected: 'http://h/v1/x?b=1&c=2' },
    {
      base: 'http://h/v1',
      path: 'https://o/x?z=1',
      query: { a: 1 },
      expected: 'https://o/x?z=1&a=1',
    },
  ])('$base and $path make $expected', ({ base, path, query, expected }) => {
    const client = new APIClient({ apiKey: SECRET, baseURL: base });
    expect(client.buildURL(path, query)).toBe(expected);
  });

  test('the default base URL of an operation gives way to one that was set', () => {
    const own = new APIClient({ apiKey: SECRET, baseURL: 'http://mine/v1' });
    expect(new APIClient({ apiKey: SECRET }).buildURL('/x', null, 'http://op')).toBe('http://op/x');
    expect(own.buildURL('/x', null, 'http://op')).toBe('http://mine/v1/x');
  });
});

describe('credentials', () => {
  const client = new APIClient({
    apiKey: SECRET,
    adminAPIKey: `${SECRET}-admin`,
    webhookSecret: `${SECRET}-hook`,
    defaultHeaders: { authorization: `Bearer ${SECRET}`, 'x-shown': 'yes' },
    proxy: undefined,
    provider: undefined,
  });
  class Things extends APIResource {}

  test.each([
    ['inspect', () => util.inspect(client, { depth: 9 })],
    ['inspect with hidden members', () => util.inspect(client, { depth: 9, showHidden: true })],
    ['inspect of a resource', () => util.inspect(new Things(client), { depth: 9 })],
    ['inspect of the options', () => util.inspect(client._options, { depth: 9, showHidden: true })],
    ['format', () => util.format('%o %O %j', client, client, client)],
    ['JSON', () => JSON.stringify([client, client._options, new Things(client)])],
    ['keys', () => JSON.stringify([Object.entries(client), Object.keys(client._options)])],
    ['a copy', () => JSON.stringify({ ...client })],
  ])('%s does not show them', (_name, show) => {
    expect(show()).not.toContain(SECRET);
  });

  test('inspection shows the rest', () => {
    expect(util.inspect(client)).toMatch(/^APIClient \{/);
    expect(util.inspect(client)).toContain("'x-shown': 'yes'");
    expect(util.inspect(client)).toContain("apiKey: '[redacted]'");
  });

  test('remain readable where code reads them', () => {
    expect([
      client.apiKey,
      client._options.apiKey,
      client.adminAPIKey,
      client.webhookSecret,
    ]).toEqual([SECRET, SECRET, `${SECRET}-admin`, `${SECRET}-hook`]);
  });

  test('an admin operation takes the admin key, and says if there is none', async () => {
    const fetch = noting();
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
    const fetch = noting();
    await new APIClient({ adminAPIKey: 'a', fetch }).get('/o', {
      headers: { Authorization: null },
    });
    expect(fetch.calls[0]!.init.headers.has('authorization')).toBe(false);
  });

  test('a key function is asked before each attempt', async () => {
    let count = 0;
    const fetch = noting(() => new Response('{}', { status: count < 2 ? 500 : 200 }));
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
    expect(eager.withOptions({ timeout: 5 })._options.apiKey).toBe(eager._options.apiKey);
  });

  test.each([
    {
      name: 'fails',
      key: () => Promise.reject(new Error('vault')),
      message: /failed: Error: vault/,
    },
    { name: 'gives nothing', key: async () => '', message: /must return a non-empty string/ },
    { name: 'gives a number', key: async () => 5, message: /must return a non-empty string/ },
  ])('a key function that $name is reported', async ({ key, message }) => {
    const fetch = noting();
    const broken = new APIClient({ apiKey: key as () => Promise<string>, fetch });
    const error = await failureOf(broken.get('/m'));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toMatch(message);
    expect(fetch.calls).toHaveLength(0);
  });
});

describe('derived clients and resources', () => {
  test('withOptions changes what is given and keeps the rest', () => {
    const fetch = noting();
    class Sub extends APIClient {}
    const client = new Sub({ apiKey: SECRET, fetch, timeout: 5, defaultHeaders: { a: 'b' } });
    client.baseURL = 'http://changed/v1';
    const derived = client.withOptions({ maxRetries: 9 });
    expect(derived).toBeInstanceOf(Sub);
    expect(derived).toMatchObject({ maxRetries: 9, timeout: 5, baseURL: 'http://changed/v1' });
    expect(derived.apiKey).toBe(SECRET);
    expect(derived._options.defaultHeaders).toEqual({ a: 'b' });
    expect(derived.fetch).toBe(fetch);
    expect(client.maxRetries).toBe(2);
    expect(client.withOptions({ apiKey: 'other' }).apiKey).toBe('other');
  });

  test('a resource takes a client of any copy, or options', () => {
    class Things extends APIResource {}
    const client = new APIClient({ apiKey: SECRET });
    expect(new Things(client)._client).toBe(client);
    expect(new Things({ apiKey: 'k' })._client.apiKey).toBe('k');
    expect(() => new Things()).toThrow(/OPENAI_API_KEY/);
    jest.isolateModules(() => {
      const copy = require('../src/index.js') as typeof Core;
      const other = new copy.APIClient({ apiKey: SECRET });
      expect(other).not.toBeInstanceOf(APIClient);
      expect(new Things(other as unknown as APIClient)._client).toBe(other);
    });
  });
});

describe('hooks of subclasses', () => {
  test('are all called, in order, with their changes in effect', async () => {
    const seen: string[] = [];
    const fetch = noting();
    class Hooked extends APIClient {
      protected override defaultQuery() {
        return { ...super.defaultQuery(), hooked: 'query' };
      }
      protected override stringifyQuery(query: object) {
        seen.push('stringifyQuery');
        return super.stringifyQuery(query);
      }
      protected override async prepareOptions(options: { path: string }) {
        seen.push('prepareOptions');
        options.path = `/prefix${options.path}`;
      }
      override async buildRequest(...args: Parameters<APIClient['buildRequest']>) {
        seen.push('buildRequest');
        const built = await super.buildRequest(...args);
        built.req.headers.set('x-built', '1');
        return built;
      }
      protected override async authHeaders() {
        seen.push('authHeaders');
        return { values: new Headers({ 'api-key': this.apiKey! }), nulls: new Set<string>() };
      }
      protected override async prepareRequest(request: RequestInit, context: { url: string }) {
        seen.push('prepareRequest');
        (request.headers as Headers).set('x-prepared', context.url);
      }
      protected override fetchWithAuth(
        url: string,
        init: RequestInit,
        timeout: number,
        controller: AbortController,
      ) {
        seen.push('fetchWithAuth');
        return super.fetchWithAuth(url, init, timeout, controller);
      }
      override fetchWithTimeout(...args: Parameters<APIClient['fetchWithTimeout']>) {
        seen.push('fetchWithTimeout');
        return super.fetchWithTimeout(...args);
      }
    }
    const client = new Hooked({ apiKey: SECRET, fetch, baseURL: 'http://h' });
    await client.get('/m');
    expect(seen).toEqual([
      'prepareOptions',
      'buildRequest',
      'stringifyQuery',
      'authHeaders',
      'prepareRequest',
      'fetchWithAuth',
      'fetchWithTimeout',
    ]);
    const { url, init } = fetch.calls[0]!;
    expect(url).toBe('http://h/prefix/m?hooked=query');
    expect(Object.fromEntries(init.headers)).toMatchObject({
      'api-key': SECRET,
      'x-built': '1',
      'x-prepared': url,
    });
    expect(init.headers.has('authorization')).toBe(false);
  });

  test('each attempt starts from the options as they were given', async () => {
    let count = 0;
    const fetch = noting(() => new Response('{}', { status: ++count < 3 ? 500 : 200 }));
    class Hooked extends APIClient {
      override async _sleep() {}
      protected override async prepareOptions(options: { path: string }) {
        options.path = `/prefix${options.path}`;
      }
    }
    await new Hooked({ apiKey: SECRET, fetch, baseURL: 'http://h' }).get('/m');
    expect(fetch.calls.map(({ url }) => url)).toEqual(Array(3).fill('http://h/prefix/m'));
  });

  test('makeStatusError makes the errors', async () => {
    class Own extends Error {}
    class Hooked extends APIClient {
      protected override makeStatusError(): never {
        return new Own('own') as never;
      }
    }
    const fetch = noting(() => new Response('{}', { status: 400 }));
    expect(await failureOf(new Hooked({ apiKey: SECRET, fetch }).get('/m'))).toBeInstanceOf(Own);
  });
});

describe('a provider', () => {
  test('sets the URL, signs, changes paths, and keeps the environment out', async () => {
    process.env['OPENAI_API_KEY'] = SECRET;
    process.env['OPENAI_ORG_ID'] = 'org';
    const fetch = noting();
    const client = new APIClient({
      fetch,
      provider: {
        name: 'cloud',
        configure: () => ({ baseURL: 'http://cloud/v1' }),
        prepareOptions: (options) => {
          options.path = `/deployments/d${options.path}`;
          options.query = { 'api-version': '1' };
        },
        authHeaders: async () => ({ 'api-key': 'cloud-key' }),
        prepareRequest: (request, { url }) =>
          request.headers.set('x-signed', `${url}|${request.body}`),
      },
    });
    await client.post('/chat', { body: { a: 1 } });
    const { url, init } = fetch.calls[0]!;
    expect(url).toBe('http://cloud/v1/deployments/d/chat?api-version=1');
    expect(init.headers.get('x-signed')).toBe(`${url}|{"a":1}`);
    expect(init.headers.get('api-key')).toBe('cloud-key');
    expect(JSON.stringify([...init.headers])).not.toContain(SECRET);
    expect(init.headers.has('openai-organization')).toBe(false);
  });

  test('gives way to what the user set', () => {
    const provider = { name: 'cloud', configure: () => ({ baseURL: 'http://cloud', timeout: 7 }) };
    expect(new APIClient({ provider, baseURL: 'http://own' })).toMatchObject({
      baseURL: 'http://own',
      timeout: 7,
    });
  });
});
