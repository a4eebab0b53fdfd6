import type * as Core from '../src/index.js';
import { APIClient, APIResource, OpenAIError, type ClientOptions } from '../src/index.js';
import { recordingFetch } from './helpers/recording-fetch.js';
import { SECRET } from './helpers/test-client.js';
import { withoutVariables } from './helpers/variables.js';

withoutVariables();

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
    { options: { proxy: 'http://50%:p%zz@h:1' }, message: /`proxy` must be .* with `%` as %25/ },
    {
      options: { proxy: 'http://h:1', fetch: recordingFetch() },
      message: /either `fetch` or `proxy`/,
    },
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
    const fetch = recordingFetch();
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
    const fetch = recordingFetch();
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
    const fetch = recordingFetch();
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

describe('derived clients and resources', () => {
  test('withOptions changes what is given and keeps the rest', () => {
    const fetch = recordingFetch();
    class Sub extends APIClient {}
    const client = new Sub({ apiKey: SECRET, fetch, timeout: 5, defaultHeaders: { a: 'b' } });
    client.baseURL = 'http://changed/v1';
    const derived = client.withOptions({ maxRetries: 9 });
    expect(derived).toBeInstanceOf(Sub);
    expect(derived).toMatchObject({ maxRetries: 9, timeout: 5, baseURL: 'http://changed/v1' });
    expect(derived.apiKey).toBe(SECRET);
    expect(derived['_options'].defaultHeaders).toEqual({ a: 'b' });
    expect(derived['fetch']).toBe(fetch);
    expect(client.maxRetries).toBe(2);
    expect(client.withOptions({ apiKey: 'other' }).apiKey).toBe('other');
  });

  test('a resource takes a client of any copy, or options', () => {
    class Things extends APIResource {}
    const client = new APIClient({ apiKey: SECRET });
    expect(new Things(client)['_client']).toBe(client);
    expect(new Things({ apiKey: 'k' })['_client'].apiKey).toBe('k');
    expect(() => new Things()).toThrow(/OPENAI_API_KEY/);
    jest.isolateModules(() => {
      const copy = require('../src/index.js') as typeof Core;
      const other = new copy.APIClient({ apiKey: SECRET });
      expect(other).not.toBeInstanceOf(APIClient);
      expect(new Things(other as unknown as APIClient)['_client']).toBe(other);
    });
  });
});
