import { startClient, readEvents, type TestClient } from './helpers/client.js';

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());

const question = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi' }] };
const ask = () => client.create('/chat/completions', question);

test('answers are used up in turn, then the model speaks for itself', async () => {
  const handle = client.emulator.script([
    { text: 'one' },
    { text: ['t', 'wo'], finishReason: 'length' },
  ]);
  expect((await client.get('/models')).status).toBe(200);
  expect((await ask()).choices[0].message.content).toBe('one');
  expect((await ask()).choices[0]).toMatchObject({
    finish_reason: 'length',
    message: { content: 'two' },
  });
  expect((await ask()).choices[0].message.content).toContain('Hi');
  expect(handle.hits).toBe(2);
});

test('text is streamed in the pieces given', async () => {
  client.emulator.script({ text: ['a', '', 'bc\n'] });
  const events = await readEvents(
    await client.post('/chat/completions', { ...question, stream: true }),
  );
  expect(events.slice(1, 4).map((event) => event.choices[0].delta.content)).toEqual([
    'a',
    '',
    'bc\n',
  ]);
});

test('text is cut into pieces of a size, never inside a letter', async () => {
  client.emulator.script({ text: 'a😀b😀', chunkCharacters: 2 });
  const events = await readEvents(
    await client.post('/chat/completions', { ...question, stream: true }),
  );
  expect(events.slice(1, 3).map((event) => event.choices[0].delta.content)).toEqual(['a😀', 'b😀']);
});

test('refusals, usage and choices', async () => {
  client.emulator.script({ refusal: 'No.', usage: { completion_tokens: 42 } });
  const refused = await ask();
  expect(refused.choices[0].message).toMatchObject({ content: null, refusal: 'No.' });
  expect(refused.usage.completion_tokens).toBe(42);
  client.emulator.script({ choices: [{ text: 'first' }, { refusal: 'second' }] });
  const { choices } = await client.create('/chat/completions', { ...question, n: 2 });
  expect(choices.map(({ message }: any) => message.content ?? message.refusal)).toEqual([
    'first',
    'second',
  ]);
});

test('a function sees the request', async () => {
  client.emulator.script((request) => ({ text: `from ${request.path}` }), { times: 2 });
  expect((await ask()).choices[0].message.content).toBe('from /chat/completions');
  expect((await ask()).choices[0].message.content).toBe('from /chat/completions');
  client.emulator.script(async () => new Response('teapot', { status: 418 }), { path: '/models' });
  expect((await client.get('/models')).status).toBe(418);
  client.emulator.script(() => undefined);
  expect((await ask()).object).toBe('chat.completion');
});

test('exact answers, byte for byte', async () => {
  const pieces = ['data: {"a"', ':1}\r\n\r', '\n', new Uint8Array([0xef, 0xbb, 0xbf])];
  client.emulator.script({ sse: pieces, chunkDelayMs: 2, headers: { 'x-extra': 'yes' } });
  const response = await client.post('/chat/completions', question);
  expect(response.headers.get('content-type')).toMatch('text/event-stream');
  expect(response.headers.get('x-extra')).toBe('yes');
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([
    ...Buffer.from('data: {"a":1}\r\n\r\n'),
    0xef,
    0xbb,
    0xbf,
  ]);
  client.emulator.script(
    { json: { any: 'thing' }, status: 202 },
    { path: '/models', method: 'GET' },
  );
  const exact = await client.get('/models');
  expect([exact.status, await exact.json()]).toEqual([202, { any: 'thing' }]);
  client.emulator.script({ status: 204 });
  expect((await client.post('/chat/completions', question)).status).toBe(204);
});

test('a script cannot be for less than one request', () => {
  expect(() => client.emulator.script({ text: 'x' }, { times: 0 })).toThrow(/times is 0/);
});

test('tool calls may hold anything, even broken JSON', async () => {
  client.emulator.script({
    toolCalls: [
      { name: 'f', arguments: '{"a":', id: 'call_x' },
      { name: 'g', input: 'raw' },
    ],
  });
  expect((await ask()).choices[0].message.tool_calls).toEqual([
    { id: 'call_x', type: 'function', function: { name: 'f', arguments: '{"a":' } },
    { id: 'call_000000000000000000000001', type: 'custom', custom: { name: 'g', input: 'raw' } },
  ]);
});

test('a script that throws, or a schema that nothing satisfies, is told and not tried again', async () => {
  client.emulator.script(() => {
    throw new Error('my mistake');
  });
  const thrown = await client.post('/chat/completions', question);
  expect([thrown.status, thrown.headers.get('x-should-retry')]).toEqual([500, 'false']);
  expect(await thrown.text()).toContain('my mistake');
  const number = { type: 'integer', minimum: 2, maximum: 1 };
  const schema = { type: 'object', properties: { number }, required: ['number'] };
  const format = { type: 'json_schema', json_schema: { name: 'x', schema } };
  const impossible = await client.post('/chat/completions', {
    ...question,
    response_format: format,
  });
  expect(await impossible.text()).toContain('No number satisfies');
});
