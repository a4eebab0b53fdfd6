import { redactBody, redactHeaders, redactText, secretsOf } from './redact.js';

const SECRET = 'canary-4f1c9e77';

test.each<[string, object]>([
  [
    'an MCP server',
    {
      tools: [
        { type: 'mcp', server_label: 'a', authorization: SECRET, headers: { 'x-a': SECRET } },
      ],
    },
  ],
  ['a transport', { mcp: { command: 'run', args: ['a'], env: { ANY_NAME: SECRET } } }],
  [
    'a vault',
    { auth: { type: 'oauth', access_token: SECRET, refresh: { refresh_token: SECRET } } },
  ],
  ['a stored value', { secret_name: 'visible', secret_value: SECRET }],
  [
    'a container',
    { network_policy: { domain_secrets: [{ domain: 'a.example', name: 'KEY', value: SECRET }] } },
  ],
  ['an environment', { environment: { type: 'openai_hosted', env: { ANY_NAME: SECRET } } }],
  ['a shell', { type: 'shell_call', action: { commands: ['ls'], env: { ANY_NAME: SECRET } } }],
  ['other APIs', { bearer: SECRET, apiKey: SECRET, clientSecret: SECRET }],
  ['a template', { env: { ANY_NAME: SECRET } }],
  ['proxies', { 'x-functions-key': SECRET, 'api-key': SECRET, cookie: SECRET, cookies: [SECRET] }],
  [
    'vaults',
    { secret_key: SECRET, credentials: SECRET, credential: [SECRET], 'a-key': [[SECRET]] },
  ],
])('hides the credentials of %s', (_name, body) => {
  const before = JSON.stringify(body);
  const found: string[] = [];
  const shown = JSON.stringify(redactBody(body, found));
  expect(shown).toBe(before.replaceAll(SECRET, '[redacted]'));
  expect(new Set(found)).toEqual(new Set([SECRET]));
  expect(JSON.stringify(body)).toBe(before);
});

test.each<[string, unknown]>([
  ['text', 'authorization'],
  ['bytes', new Uint8Array(3)],
  ['a form', new FormData()],
  ['null', null],
])('leaves %s alone', (_name, body) => {
  expect(redactBody(body)).toBe(body);
});

test('leaves schemas and counts alone', () => {
  const body = {
    max_output_tokens: 5,
    prompt_cache_key: 'visible',
    filters: { type: 'eq', key: 'visible', value: 'visible' },
    tools: [
      {
        type: 'function',
        parameters: {
          properties: {
            password: { type: 'string', description: 'visible' },
            headers: { type: 'object', description: 'visible' },
            env: { value: 'visible' },
          },
        },
      },
    ],
  };
  expect(redactBody(body)).toEqual(body);
});

test('hides what lies very deep', () => {
  let body: object = { token: SECRET };
  for (let depth = 0; depth < 5_000; depth += 1) body = { a: body };
  expect(JSON.stringify(redactBody(body))).toMatch(/^({"a":){100,101}"\[hidden\]"}+$/);
});

test.each([
  ['https://a.example/mcp', 'https://a.example/mcp', []],
  ['https://a.example/a@b', 'https://a.example/a@b', []],
  [`https://${SECRET}@a.example/mcp`, 'https://a.example/mcp', [SECRET]],
  [`https://user:${SECRET}@a.example/`, 'https://a.example/', ['user', SECRET]],
  [
    'https://a%2Bb+c%26d:e%40f%2fg==@a.example/',
    'https://a.example/',
    ['a%2Bb+c%26d:e%40f%2fg==', 'a+b+c&d', 'e@f/g==', 'e%40f%2fg=='],
  ],
  [`https://a.example/#${SECRET}`, 'https://a.example/#[redacted]', [SECRET]],
  [
    'https://a.example/?any=a%2fb+c&page=1#access=d%7ee',
    'https://a.example/?[redacted]#[redacted]',
    ['a%2fb+c', 'a/b c', 'a%2Fb%20c', '1', 'd~e', 'd%7ee'],
  ],
  ['https://a.example/?c2VjcmV0==', 'https://a.example/?[redacted]', ['c2VjcmV0==']],
  [`a.example?token=${SECRET}`, '[redacted]', [SECRET]],
  ['a.example', 'a.example', []],
])('hides the credentials of the address %s', (address, shown, secrets) => {
  for (const name of ['server_url', 'mcp_server_url']) {
    const found: string[] = [];
    expect(redactBody({ tools: [{ [name]: address }] }, found)).toEqual({
      tools: [{ [name]: shown }],
    });
    expect(found).toEqual(expect.arrayContaining(secrets));
    expect(found.length > 0).toBe(secrets.length > 0);
  }
});

test('replaces the longer one of two credentials that begin alike', () => {
  expect(redactText('a: canary-1-2', ['canary-1', null, 'canary-1-2'])).toBe('a: [redacted]');
});

test.each<[string, (body: object) => unknown]>([
  ['a JSON text', (body) => JSON.stringify(body)],
  ['an object with toJSON', (body) => ({ toJSON: () => body })],
])('hides the credentials of %s', (_name, bodyOf) => {
  const found: string[] = [];
  const shown = redactBody(bodyOf({ tools: [{ authorization: SECRET }] }), found);
  expect(JSON.stringify(shown)).not.toContain(SECRET);
  expect(found).toEqual([SECRET]);
});

test.each([
  ['x-functions-key', true],
  ['x-portkey-virtual-key', true],
  ['x-vercel-protection-bypass', true],
  ['x-password', true],
  ['key', true],
  ['x-bearer', true],
  ['x-pat', true],
  ['x-portkey-config', true],
  ['x-compat', false],
  ['x-monkey', false],
  ['idempotency-key', false],
  ['x-cache-key', false],
  ['x-ratelimit-limit-tokens', false],
])('the value of %s is hidden: %p', (name, isHidden) => {
  const headers = new Headers({ [name]: SECRET });
  expect(redactHeaders(headers)[name]).toBe(isHidden ? '[redacted]' : SECRET);
  expect(secretsOf(headers, '').includes(SECRET)).toBe(isHidden);
});

test.each([
  ['authorization', `Bearer ${SECRET}`],
  ['authorization', `Token token="${SECRET}"`],
  ['cookie', `theme=dark; session=${SECRET}`],
  ['cookie', `session=${SECRET}; theme=dark`],
  ['x-api-key', SECRET],
])('finds the credential in %s: %s', (name, value) => {
  expect(secretsOf(new Headers({ [name]: value }), '')).toContain(SECRET);
});

test('finds credentials as a part of addresses and of forms', () => {
  const found = secretsOf(new Headers({ 'x-api-key': `${SECRET}/a b` }), '');
  expect(found).toContain(`${SECRET}%2Fa%20b`);
  expect(found).toContain(`${SECRET}%2Fa+b`);
});

test('bytes of a body are not converted to a list of numbers', () => {
  const file = Buffer.from('content');
  const toJSON = jest.spyOn(Buffer.prototype, 'toJSON');
  expect(redactBody({ file, token: 'secret' })).toEqual({ file, token: '[redacted]' });
  expect(redactBody(file)).toBe(file);
  expect(toJSON).not.toHaveBeenCalled();
  toJSON.mockRestore();
});

test('dates are shown as they are sent', () => {
  expect(redactBody({ at: new Date(0) })).toEqual({ at: '1970-01-01T00:00:00.000Z' });
});
