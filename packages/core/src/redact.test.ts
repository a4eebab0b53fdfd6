import { redactBody } from './redact.js';

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
  ['a date', new Date(0)],
  ['null', null],
])('leaves %s alone', (_name, body) => {
  expect(redactBody(body)).toBe(body);
});

test('leaves schemas and counts alone', () => {
  const body = {
    max_output_tokens: 5,
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
