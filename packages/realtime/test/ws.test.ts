import { inspect } from 'node:util';
import { APIClient, OpenAIError } from '@oai/core';
import { OpenAIRealtimeError } from '@oai/realtime/connection';
import { OpenAIRealtimeWS } from '@oai/realtime/ws';
import { OpenAIRealtimeWS as BetaRealtimeWS } from '@oai/realtime/beta/ws';
import { RealtimeServer, until } from './realtime-server.js';
import { runProgram } from './run-program.js';

const apiKey = 'sk-very-secret-key';
let server: RealtimeServer;
let open: { close(): void }[];

beforeEach(async () => {
  server = await RealtimeServer.start();
  open = [];
});
afterEach(async () => {
  for (const connection of open) connection.close();
  await server.stop();
});

function track<T extends { close(): void }>(connection: T): T {
  open.push(connection);
  return connection;
}

function connect(props: object = {}) {
  const config = { model: 'gpt-realtime', apiKey, baseURL: server.baseURL, ...props };
  return track(new OpenAIRealtimeWS(config));
}

function listen(connection: OpenAIRealtimeWS, ...names: string[]) {
  const told: [string, unknown][] = [];
  for (const name of names) connection.on(name as 'event', (event) => told.push([name, event]));
  return told;
}

function errorsOf(connection: OpenAIRealtimeWS): OpenAIRealtimeError[] {
  const errors: OpenAIRealtimeError[] = [];
  connection.on('error', (error) => errors.push(error));
  return errors;
}

describe('connecting', () => {
  test('with the key in its own options', async () => {
    connect();
    await until(() => server.connections.length);
    const [{ url, headers }] = server.connections as [(typeof server.connections)[0]];
    expect(url).toBe('/v1/realtime?model=gpt-realtime');
    expect(headers.authorization).toBe(`Bearer ${apiKey}`);
    expect(headers['openai-beta']).toBeUndefined();
  });

  test('with the key of the environment', async () => {
    process.env['OPENAI_API_KEY'] = 'sk-from-environment';
    try {
      connect({ apiKey: undefined });
    } finally {
      delete process.env['OPENAI_API_KEY'];
    }
    await until(() => server.connections.length);
    expect(server.connections[0]?.headers.authorization).toBe('Bearer sk-from-environment');
  });

  test('with a client, its organisation and its project', async () => {
    const client = new APIClient({
      apiKey,
      baseURL: server.baseURL,
      organization: 'org-1',
      project: 'proj-1',
    });
    track(new OpenAIRealtimeWS({ callID: 'rtc_1' }, client));
    await until(() => server.connections.length);
    const [connection] = server.connections;
    expect(connection?.url).toBe('/v1/realtime?call_id=rtc_1');
    expect(connection?.headers).toMatchObject({
      authorization: `Bearer ${apiKey}`,
      'openai-organization': 'org-1',
      'openai-project': 'proj-1',
    });
  });

  test('with options of ws, whose headers win', async () => {
    connect({ options: { headers: { 'x-tenant': '7', authorization: 'Bearer other' } } });
    await until(() => server.connections.length);
    expect(server.connections[0]?.headers).toMatchObject({
      'x-tenant': '7',
      authorization: 'Bearer other',
    });
  });

  test('with a key that a function supplies, through create', async () => {
    const client = new APIClient({
      apiKey: () => Promise.resolve('sk-supplied'),
      baseURL: server.baseURL,
    });
    expect(() => new OpenAIRealtimeWS({ model: 'm' }, client)).toThrow(/create\(client, props\)/);
    track(await OpenAIRealtimeWS.create(client, { model: 'm' }));
    await until(() => server.connections.length);
    expect(server.connections[0]?.headers.authorization).toBe('Bearer sk-supplied');
  });

  test('without a key it says so before anything is sent', () => {
    const client = { apiKey: null, baseURL: server.baseURL };
    expect(() => new OpenAIRealtimeWS({ model: 'm' }, client)).toThrow(OpenAIError);
    expect(() => new OpenAIRealtimeWS({ model: 'm' }, client)).toThrow('OPENAI_API_KEY');
  });

  test.each([
    ['a key', () => Promise.resolve(false), { 'api-key': 'az-key' }],
    ['a token', () => Promise.resolve(true), { authorization: 'Bearer az-key' }],
  ])('to Azure with %s', async (_name, _callApiKey, headers) => {
    const client = {
      apiKey: 'az-key',
      baseURL: server.baseURL.replace('/v1', '/openai'),
      apiVersion: '2024-10-01-preview',
      deploymentName: 'dep',
      _callApiKey,
    };
    track(await OpenAIRealtimeWS.azure(client));
    track(await BetaRealtimeWS.azure(client, { deploymentName: 'other' }));
    await until(() => server.connections.length === 2);
    const [current, beta] = server.connections;
    expect(current?.url).toBe('/openai/v1/realtime?model=dep');
    expect(current?.headers).toMatchObject(headers);
    expect(current?.headers['openai-beta']).toBeUndefined();
    expect(beta?.url).toBe('/openai/realtime?api-version=2024-10-01-preview&deployment=other');
    expect(beta?.headers).toMatchObject({ ...headers, 'openai-beta': 'realtime=v1' });
  });
});

describe('sending', () => {
  test('before the connection is open waits, in order', async () => {
    const connection = connect();
    for (let index = 0; index < 5; index += 1) {
      connection.send({ type: 'input_audio_buffer.append', audio: `${index}` });
    }
    await until(() => server.connections[0]?.received.length === 5);
    connection.send({ type: 'input_audio_buffer.commit' });
    await until(() => server.connections[0]?.received.length === 6);
    expect(server.connections[0]?.received).toEqual([
      ...[0, 1, 2, 3, 4].map((n) => ({ type: 'input_audio_buffer.append', audio: `${n}` })),
      { type: 'input_audio_buffer.commit' },
    ]);
  });

  test('what waits is bounded', () => {
    const connection = connect();
    const errors = errorsOf(connection);
    const audio = 'a'.repeat(9 * 1024 * 1024);
    connection.send({ type: 'input_audio_buffer.append', audio });
    expect(errors).toEqual([]);
    connection.send({ type: 'input_audio_buffer.append', audio });
    expect(errors.map(String)).toEqual([expect.stringContaining('bytes wait for the connection')]);
  });

  test('a beta session goes out in today’s dialect', async () => {
    connect().send({
      type: 'session.update',
      session: { modalities: ['text', 'audio'], input_audio_format: 'pcm16', voice: 'alloy' },
    });
    await until(() => server.connections[0]?.received.length);
    expect(server.connections[0]?.received).toEqual([
      {
        type: 'session.update',
        session: {
          type: 'realtime',
          output_modalities: ['audio'],
          audio: {
            input: { format: { type: 'audio/pcm', rate: 24000 } },
            output: { voice: 'alloy' },
          },
        },
      },
    ]);
  });

  test('to a server of the beta it goes out as it is', async () => {
    const event = { type: 'session.update' as const, session: { modalities: ['text' as const] } };
    connect({ dialect: 'beta' }).send(event);
    await until(() => server.connections[0]?.received.length);
    expect(server.connections[0]?.received).toEqual([event]);
    expect(server.connections[0]?.headers['openai-beta']).toBe('realtime=v1');
  });

  test('after the end is an error', async () => {
    const connection = connect();
    const errors = errorsOf(connection);
    await until(() => server.connections.length);
    connection.close();
    connection.send({ type: 'response.create' });
    await until(() => connection.socket.readyState === 3);
    connection.send({ type: 'response.create' });
    const text = 'could not send data: the connection is closed';
    expect(errors.map((error) => error.message)).toEqual([text, text]);
    expect(server.connections[0]?.received).toEqual([]);
  });

  test('what is no JSON is an error', () => {
    const connection = connect();
    const errors = errorsOf(connection);
    connection.send({ type: 'response.create', response: { a: 1n } } as never);
    expect(errors[0]?.message).toContain('cannot be written as JSON');
    expect(errors[0]?.cause).toBeInstanceOf(TypeError);
  });
});

describe('events', () => {
  test('are told by name and as event', async () => {
    const connection = connect();
    const told = listen(connection, 'event', 'session.created', 'response.done');
    const created = { type: 'session.created', event_id: 'e', session: { id: 's' } };
    server.onConnection = ({ send }) => send(created);
    await until(() => told.length === 2);
    expect(told).toEqual([
      ['event', created],
      ['session.created', created],
    ]);
  });

  test('are told under their beta names too, where somebody listens', async () => {
    const connection = connect();
    const told = listen(connection, 'event', 'response.text.delta', 'response.output_text.delta');
    const delta = { type: 'response.output_text.delta', event_id: 'e', delta: 'Hi' };
    server.onConnection = ({ send }) => send(delta);
    await until(() => told.length === 3);
    expect(told).toEqual([
      ['event', delta],
      ['response.output_text.delta', delta],
      ['response.text.delta', { ...delta, type: 'response.text.delta' }],
    ]);
  });

  test.each([
    ['added', ['conversation.item.added']],
    ['created', ['conversation.item.created']],
    ['both', ['conversation.item.added', 'conversation.item.created']],
    ['both the other way', ['conversation.item.created', 'conversation.item.added']],
  ])('an item is told as created once when the server says %s', async (_name, types) => {
    const connection = connect();
    const told = listen(connection, 'conversation.item.created', 'response.done');
    server.onConnection = ({ send }) => {
      for (const id of ['item_1', 'item_2']) for (const type of types) send({ type, item: { id } });
      send({ type: 'response.done' });
    };
    await until(() => told.some(([name]) => name === 'response.done'));
    expect(told.slice(0, -1).map(([, event]) => (event as { item: unknown }).item)).toEqual([
      { id: 'item_1' },
      { id: 'item_2' },
    ]);
  });

  test('an error of the server keeps its facts', async () => {
    const connection = connect();
    const errors = errorsOf(connection);
    const error = { type: 'invalid_request_error', code: 'x', message: 'No.', param: 'session' };
    server.onConnection = ({ send }) => send({ type: 'error', event_id: 'event_1', error });
    await until(() => errors.length);
    expect(errors[0]).toBeInstanceOf(OpenAIRealtimeError);
    expect(errors[0]).toBeInstanceOf(OpenAIError);
    expect(errors[0]).toMatchObject({
      name: 'OpenAIRealtimeError',
      message: 'No.',
      error,
      event_id: 'event_1',
    });
  });

  test('binary frames that hold an event are read', async () => {
    const connection = connect();
    const told = listen(connection, 'response.done');
    server.onConnection = ({ socket }) => socket.send(Buffer.from('{"type":"response.done"}'));
    await until(() => told.length);
  });

  test.each([
    ['{"type":', 'could not parse'],
    ['', 'could not parse'],
    ['[1]', 'is not an event'],
    ['null', 'is not an event'],
    ['{"type":5}', 'is not an event'],
  ])('the message %j is an error, and the connection goes on', async (text, message) => {
    const connection = connect();
    const errors = errorsOf(connection);
    const told = listen(connection, 'response.done');
    server.onConnection = ({ send }) => {
      send(text);
      send({ type: 'response.done' });
    };
    await until(() => told.length);
    expect(errors.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
  });

  test('a type called event or error cannot be told twice', async () => {
    const connection = connect();
    const told = listen(connection, 'event', 'response.done');
    server.onConnection = ({ send }) => {
      send({ type: 'event' });
      send({ type: 'response.done' });
    };
    await until(() => told.length === 3);
    expect(told.map(([name]) => name)).toEqual(['event', 'event', 'response.done']);
  });

  test('once, off and emitted', async () => {
    const connection = connect();
    const once = jest.fn();
    const off = jest.fn();
    connection.once('session.created', once).on('session.created', off);
    connection.off('session.created', off);
    const created = { type: 'session.created', session: { id: 's' } };
    server.onConnection = ({ send }) => {
      send(created);
      send(created);
      send({ type: 'response.done' });
    };
    const first = connection.emitted('session.created');
    await connection.emitted('response.done');
    expect(await first).toEqual(created);
    expect(once).toHaveBeenCalledTimes(1);
    expect(off).not.toHaveBeenCalled();
  });
});

describe('failures', () => {
  test('nobody listens: the process ends, with a hint', async () => {
    const { code, output } = await runProgram(`
      import { OpenAIRealtimeWS } from './src/ws.ts';
      const baseURL = 'http://127.0.0.1:1/v1';
      new OpenAIRealtimeWS({ model: 'm', apiKey: '${apiKey}', baseURL });
    `);
    expect(output).toMatch(/OpenAIRealtimeError: .*ECONNREFUSED[^]*connection\.on\('error'/);
    expect(output).not.toContain(apiKey);
    expect(code).toBe(1);
  });

  test('a promise of an event that nobody awaits does not end the process', async () => {
    const { code, output } = await runProgram(`
      import { OpenAIRealtimeWS } from './src/ws.ts';
      const connection = new OpenAIRealtimeWS({
        model: 'm', apiKey: 'sk', baseURL: '${server.baseURL}',
      });
      connection.on('error', () => {});
      void connection.emitted('response.done');
      connection.socket.on('open', () => connection.close());
      connection.socket.on('close', () => console.log('closed'));
    `);
    expect(output).toBe('closed\n');
    expect(code).toBe(0);
  });

  test('refused: one error with its cause, and emitted rejects', async () => {
    const connection = connect({ baseURL: 'http://127.0.0.1:1/v1' });
    const errors = errorsOf(connection);
    const closed = new Promise((resolve) => connection.socket.on('close', resolve));
    await expect(connection.emitted('session.created')).rejects.toThrow('ECONNREFUSED');
    await closed;
    expect(errors).toHaveLength(1);
    expect(errors[0]?.cause).toMatchObject({ code: 'ECONNREFUSED' });
  });

  test.each([
    ['JSON', '{"error":{"message":"Incorrect API key provided."}}', '401 Incorrect API key'],
    ['a page', '<html>', '401 the server refused the WebSocket connection'],
    ['nothing', '', '401 the server refused'],
    ['too much', 'x'.repeat(200_000), '401 the server refused'],
  ])('a refused handshake with %s as its body names the reason', async (_name, body, message) => {
    server.refuse = (_request, socket) =>
      socket.end(`HTTP/1.1 401 Unauthorized\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    const connection = connect();
    const errors = errorsOf(connection);
    await new Promise((resolve) => connection.socket.on('close', resolve));
    expect(errors.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
  });

  test('a handshake that is cut off', async () => {
    server.refuse = (_request, socket) => socket.destroy();
    const connection = connect();
    const errors = errorsOf(connection);
    await new Promise((resolve) => connection.socket.on('close', resolve));
    expect(errors.map((error) => error.message)).toEqual(['socket hang up']);
  });

  test.each([
    ['with an error code', 1011, 'out of capacity', 1],
    ['at the end of the session', 1000, 'bye', 0],
    ['because it goes away', 1001, '', 0],
  ])('closed by the server %s', async (_name, code, reason, count) => {
    const connection = connect();
    const errors = errorsOf(connection);
    server.onConnection = ({ socket }) => socket.close(code, reason);
    await expect(connection.emitted('response.done')).rejects.toThrow(`code ${code}`);
    expect(errors).toHaveLength(count);
    for (const error of errors) expect(error.message).toContain('out of capacity');
  });

  test('cut off without a goodbye', async () => {
    const connection = connect();
    const errors = errorsOf(connection);
    server.onConnection = ({ socket }) => socket.terminate();
    await until(() => errors.length);
    expect(errors[0]?.message).toContain('code 1006');
  });

  test('closing tells the server why, and is no error', async () => {
    const connection = connect();
    const errors = errorsOf(connection);
    // The server is told of a connection before the client is.
    await until(() => connection.socket.readyState === 1);
    const closed = new Promise((resolve) =>
      server.connections[0]?.socket.on('close', (code, reason) => resolve([code, String(reason)])),
    );
    connection.close({ code: 4000, reason: 'done' });
    expect(await closed).toEqual([4000, 'done']);
    await until(() => connection.socket.readyState === 3);
    expect(errors).toEqual([]);
  });

  test('closing before the connection is open is no error', async () => {
    const connection = connect();
    const errors = errorsOf(connection);
    connection.send({ type: 'response.create' });
    connection.close();
    await until(() => connection.socket.readyState === 3);
    expect(errors).toEqual([]);
    expect(server.connections.flatMap(({ received }) => received)).toEqual([]);
  });

  test('closing with a code that is not allowed is an error', async () => {
    const connection = connect();
    const errors = errorsOf(connection);
    await until(() => connection.socket.readyState === 1);
    connection.close({ code: 1, reason: '' });
    expect(errors[0]?.message).toBe('could not close the connection');
  });
});

test('the key is shown nowhere', async () => {
  const shown: string[] = [];
  const show = (value: unknown) => shown.push(inspect(value, { depth: 6 }), JSON.stringify(value));
  const connection = connect();
  const errors = errorsOf(connection);
  show(connection);
  show(connection.url);
  await until(() => server.connections.length);
  show(connection);
  server.connections[0]?.socket.terminate();
  await until(() => errors.length);
  const refused = connect({ baseURL: 'http://127.0.0.1:1/v1' });
  const failures = errorsOf(refused);
  await until(() => failures.length);
  for (const error of [...errors, ...failures]) {
    show(error);
    shown.push(error.stack ?? '', String(error.cause));
  }
  expect(shown.length).toBeGreaterThan(8);
  for (const text of shown) expect(text).not.toContain('very-secret');
});
