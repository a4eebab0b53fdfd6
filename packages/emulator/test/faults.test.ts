import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { createEmulator, type Emulator, type Fault } from '../src/index.js';
import { authorization, readEvents, startClient, type TestClient } from './helpers/client.js';

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());

const question = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi' }] };
const init = (body: object = question, more: RequestInit = {}): RequestInit => ({
  method: 'POST',
  headers: { ...authorization, 'content-type': 'application/json' },
  body: JSON.stringify(body),
  ...more,
});

/** The server and the in-process fetch must fail alike. */
const ways: [
  string,
  (emulator: Emulator, body?: object, more?: RequestInit) => Promise<Response>,
][] = [
  [
    'over a socket',
    (_, body, more) => fetch(`${client.server.baseURL}/chat/completions`, init(body, more)),
  ],
  [
    'in process',
    (emulator, body, more) =>
      emulator.fetch('https://api.openai.com/v1/chat/completions', init(body, more)),
  ],
];

describe.each(ways)('%s', (_, send) => {
  const ask = (fault: Fault, body?: object, more?: RequestInit) => {
    client.emulator.fault(fault);
    return send(client.emulator, body, more);
  };
  const causeOf = async (promise: Promise<unknown>): Promise<any> =>
    promise.then(
      (value) => Promise.reject(new Error(`did not fail but gave ${String(value)}`)),
      (error: unknown) => (error as Error).cause,
    );

  test('refuses with a status, and with what to wait', async () => {
    const response = await ask({ kind: 'status', status: 429, retryAfterMs: 1500 });
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('2');
    expect(response.headers.get('retry-after-ms')).toBe('1500');
    expect(response.headers.get('x-request-id')).toMatch(/^req_/);
    expect(((await response.json()) as any).error).toMatchObject({
      code: 'rate_limit_exceeded',
      type: 'requests',
    });
    expect((await send(client.emulator)).status).toBe(200);
  });

  test('refuses without reading the body', async () => {
    const response = await ask({ kind: 'status', status: 413, early: true });
    expect(response.status).toBe(413);
    expect(client.emulator.requests[0]!.bytes).toBeUndefined();
  });

  test.each(['request', 'before-headers', 'headers'] as const)(
    'resets the connection at the stage %s',
    async (stage) => {
      const cause = await causeOf(ask({ kind: 'reset', stage }));
      expect(cause).toMatchObject({ code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) });
    },
  );

  test('resets the connection inside the body', async () => {
    const response = await ask({ kind: 'reset', stage: 'body', afterBytes: 40 });
    expect(response.status).toBe(200);
    const reader = response.body!.getReader();
    const { value } = await reader.read();
    expect(value!.byteLength).toBe(40);
    await expect(reader.read()).rejects.toThrow('terminated');
  });

  test('closes the connection at a byte', async () => {
    const response = await ask({ kind: 'truncate', afterBytes: 40 });
    await expect(response.text()).rejects.toThrow('terminated');
  });

  test('ends the message cleanly at a byte', async () => {
    const response = await ask({ kind: 'truncate', afterBytes: 40, clean: true });
    expect(await response.text()).toHaveLength(40);
  });

  test.each(['request', 'before-headers', 'headers'] as const)(
    'stalls at the stage %s until the client leaves',
    async (stage) => {
      await expect(
        ask({ kind: 'stall', stage }, question, { signal: AbortSignal.timeout(50) }),
      ).rejects.toThrow(/timeout|abort/i);
    },
  );

  test.each(['request', 'before-headers', 'headers', 'body'] as const)(
    'goes on after a stall at the stage %s',
    async (stage) => {
      const response = await ask({ kind: 'stall', stage, forMs: 30 });
      expect(((await response.json()) as any).object).toBe('chat.completion');
    },
  );

  test('stalls inside a stream', async () => {
    const response = await ask(
      { kind: 'stall', stage: 'body', afterBytes: 30 },
      { ...question, stream: true },
      { signal: AbortSignal.timeout(80) },
    );
    const reader = response.body!.getReader();
    expect((await reader.read()).value!.byteLength).toBe(30);
    await expect(reader.read()).rejects.toThrow(/timeout|abort/i);
  });

  test('drips', async () => {
    const response = await ask({ kind: 'drip', bytes: 7 }, { ...question, stream: true });
    const events = await readEvents(response);
    expect(events.at(-1)).toBe('[DONE]');
  });

  test('sends bodies that are not what they say', async () => {
    const garbage = await ask({ kind: 'garbage-json' });
    await expect(garbage.json()).rejects.toThrow('Unexpected end of JSON');
    const page = await ask({ kind: 'html' });
    expect(page.status).toBe(502);
    expect(page.headers.get('content-type')).toBe('text/html');
    expect(await page.text()).toContain('<html>');
    expect(await (await ask({ kind: 'empty' })).text()).toBe('');
  });

  test('breaks streams between events', async () => {
    const body = { ...question, stream: true };
    const failed = await readEvents(await ask({ kind: 'stream-error', afterEvents: 2 }, body));
    expect(failed).toHaveLength(3);
    expect(failed[2].error.type).toBe('server_error');
    expect(await readEvents(await ask({ kind: 'cut-stream', afterEvents: 3 }, body))).toHaveLength(
      3,
    );
    const endless = await readEvents(await ask({ kind: 'missing-end' }, body));
    expect(endless.at(-1).choices[0].finish_reason).toBe('stop');
  });

  test('notes when the client leaves a stream', async () => {
    client.emulator.script({ text: Array<string>(1000).fill('word '), chunkDelayMs: 5 });
    const response = await send(client.emulator, { ...question, stream: true });
    const reader = response.body!.getReader();
    await reader.read();
    await reader.cancel();
    const [request] = client.emulator.requests;
    for (let tries = 0; !request!.cancelled && tries < 100; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(request!.cancelled).toBe(true);
  });
});

test('faults wait for the requests that they match', async () => {
  const handle = client.emulator.fault(
    { kind: 'status', status: 500 },
    { path: '/chat/completions', times: 2, skip: 1 },
  );
  const statuses: number[] = [];
  for (const path of ['/models', '/models', '/models'])
    statuses.push((await client.get(path)).status);
  for (let index = 0; index < 4; index += 1)
    statuses.push((await client.post('/chat/completions', question)).status);
  expect(statuses).toEqual([200, 200, 200, 200, 500, 500, 200]);
  expect(handle.hits).toBe(2);
  const other = client.emulator.fault({ kind: 'status', status: 500 }, { times: Infinity });
  expect((await client.get('/models')).status).toBe(500);
  other.remove();
  expect((await client.get('/models')).status).toBe(200);
});

test('a reset inside the headers leaves the client with half of them', async () => {
  client.emulator.fault({ kind: 'reset', stage: 'headers' });
  const received = await new Promise<string>((resolve) => {
    const socket = connect(client.server.port, '127.0.0.1');
    let text = '';
    socket.on('data', (data) => (text += data.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
    socket.write('GET /v1/models HTTP/1.1\r\nhost: x\r\nauthorization: Bearer sk\r\n\r\n');
  });
  expect(received).toMatch(/^HTTP\/1\.1 200/);
  expect(received).not.toContain('\r\n\r\n');
});

test('a reset at the request stage comes before the body has been sent', async () => {
  client.emulator.fault({ kind: 'reset', stage: 'request' });
  const code = await new Promise((resolve) => {
    const request = httpRequest(`${client.server.baseURL}/files`, {
      method: 'POST',
      headers: { ...authorization, 'content-length': 1_000_000 },
    });
    request.on('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    request.write('x');
  });
  expect(code).toBe('ECONNRESET');
});

test('a client that is already gone gets nothing in process', async () => {
  const { fetch: send } = createEmulator();
  await expect(
    send('https://api.openai.com/v1/models', { signal: AbortSignal.abort() }),
  ).rejects.toThrow(/abort/i);
});
