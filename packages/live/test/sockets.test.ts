import { inspect } from 'node:util';
import { APIClient, OpenAIError } from '@oai/core';
import { createEmulator, type EmulatorServer } from '@oai/emulator';
import * as forksSockets from '@oai/live/forks/websocket';
import { ForksWS } from '@oai/live/forks/ws';
import * as sidebandSockets from '@oai/live/sideband/websocket';
import { SidebandWS } from '@oai/live/sideband/ws';
import { buildURL, LiveEmitter, LiveWSBase, WebSocketError } from '@oai/live/websocket';
import { LiveWS, type LiveWSClientOptions } from '@oai/live/ws';

const apiKey = 'sk-very-secret-key';
const emulator = createEmulator();
let server: EmulatorServer;
let client: APIClient;
const opened: { close(): void; on(name: 'error', listener: () => void): unknown }[] = [];
beforeAll(async () => {
  server = await emulator.listen();
  client = new APIClient({ apiKey, baseURL: server.baseURL });
});
afterAll(() => server.close());
afterEach(() => {
  for (const connection of opened) connection.on('error', () => {});
  for (const connection of opened.splice(0)) connection.close();
  emulator.reset();
});

function track<Connection extends (typeof opened)[0]>(connection: Connection): Connection {
  opened.push(connection);
  return connection;
}

const connect = (options?: LiveWSClientOptions) => track(new LiveWS(client, options));
const start = { type: 'session.start', session: { model: 'gpt-live-1' } } as const;
const fast = { onReconnecting: () => {}, initialDelay: 1, maxDelay: 2 };

describe('addresses', () => {
  test.each([
    ['a new session', () => buildURL(client, { a: 1 }), '/live/sessions?a=1'],
    [
      'a fork',
      () => forksSockets.buildURL(client, { session_id: 'sess/1 x', a: 1 }),
      '/live/sessions/sess%2F1%20x/fork?a=1',
    ],
    [
      'a sideband connection',
      () => sidebandSockets.buildURL(client, { session_id: 'sess_1', graceful_close: true }),
      '/live/sessions/sess_1/attach?graceful_close=true',
    ],
  ])('of %s', (_name, build, expected) => {
    expect(build().href).toBe(server.baseURL.replace('http', 'ws') + expected);
  });

  test.each([undefined, '', '..'])('a session ID of %p is refused', (sessionID) => {
    const parameters = { session_id: sessionID as string };
    expect(() => new ForksWS(client, parameters)).toThrow(OpenAIError);
    expect(() => new SidebandWS(client, parameters)).toThrow(OpenAIError);
    expect(emulator.requests).toEqual([]);
  });
});

test('a session from start to end', async () => {
  emulator.script({ text: ['Good ', 'day.'] });
  const connection = connect();
  connection.send(start);
  connection.send({ type: 'session.instructions.append', content: 'Greet.', delegation_id: null });
  let text = '';
  const spoken = new Promise<void>((resolve) => {
    connection.on('session.output_transcript.delta', ({ delta }) => {
      text += delta;
      if (text === 'Good day.') resolve();
    });
  });
  const { session } = await connection.emitted('session.started');
  expect(session.model).toBe('gpt-live-1');
  await spoken;
  connection.send({ type: 'session.close' });
  const closed = connection.emitted('close');
  expect(await connection.emitted('session.closed')).toMatchObject({ reason: 'close_requested' });
  expect(await closed).toEqual([1000, '', []]);
  expect(emulator.requests[0]).toMatchObject({
    path: '/live/sessions',
    headers: { authorization: `Bearer ${apiKey}` },
  });
});

test('a loop over the messages', async () => {
  const connection = connect();
  connection.send(start);
  connection.send({ type: 'session.close' });
  const types: string[] = [];
  for await (const message of connection) {
    types.push(message.type === 'message' ? message.message.type : message.type);
  }
  expect(types).toEqual(['connecting', 'open', 'session.started', 'session.closed', 'close']);
});

test('an error event', async () => {
  const connection = connect();
  connection.send({ type: 'session.update', session: {} });
  const error = await connection.emitted('error');
  expect(error).toBeInstanceOf(WebSocketError);
  expect(error.message).toContain("only accepted after 'session.start'");
  expect(error.error).toMatchObject({ type: 'error', error: { code: 'session_not_started' } });
});

test('bases by the names of openai', () => {
  const fork = track(new ForksWS(client, { session_id: 'sess_1' }));
  const sideband = track(new SidebandWS(client, { session_id: 'sess_1' }));
  const live = connect();
  for (const [connection, ...bases] of [
    [live, LiveEmitter, LiveWSBase],
    [fork, forksSockets.ForksEmitter, forksSockets.ForksWSBase],
    [sideband, sidebandSockets.SidebandEmitter, sidebandSockets.SidebandWSBase],
  ] as const) {
    for (const base of bases) expect(connection).toBeInstanceOf(base);
    expect(inspect(connection)).not.toContain(apiKey);
  }
});

describe('after a lost connection', () => {
  test('a new one is opened, with the messages sent meanwhile', async () => {
    emulator.fault({ kind: 'reset', stage: 'body', afterBytes: 0 });
    const connection = connect({ reconnect: fast });
    connection.send(start);
    await connection.emitted('reconnecting');
    connection.send(start);
    await connection.emitted('reconnected');
    await connection.emitted('session.started');
    expect(emulator.requests.map(({ messages }) => messages.length)).toEqual([1, 1]);
  });

  test('a sideband connection may move to another session', async () => {
    emulator.fault({ kind: 'reset', stage: 'body', afterBytes: 0 });
    const seen: unknown[] = [];
    const connection = track(
      new SidebandWS(
        client,
        { session_id: 'sess_1', graceful_close: true },
        {
          reconnect: {
            ...fast,
            onReconnecting({ parameters }) {
              seen.push(parameters);
              return { parameters: { session_id: 'sess_2' } };
            },
          },
        },
      ),
    );
    const { parameters } = await connection.emitted('reconnecting');
    seen.push(parameters);
    expect((await connection.emitted('session.started')).session.id).toBe('sess_2');
    expect(seen).toEqual([
      { session_id: 'sess_1', graceful_close: true },
      { session_id: 'sess_2' },
    ]);
    expect(connection.url.pathname).toBe('/v1/live/sessions/sess_2/attach');
  });

  test('the unsent messages are returned without reconnection', async () => {
    const nowhere = new APIClient({ apiKey, baseURL: 'http://127.0.0.1:1/v1' });
    const connection = track(new LiveWS(nowhere));
    connection.on('error', () => {});
    connection.send(start);
    const closed = new Promise((resolve) => {
      connection.on('close', (...values) => resolve(values));
    });
    expect(await closed).toEqual([1006, '', [{ type: 'message', message: start }]]);
  });
});

test.each([
  ['a session', (made: APIClient) => LiveWS.create(made)],
  ['a fork', (made: APIClient) => ForksWS.create(made, { session_id: 'sess_1' })],
  ['a sideband connection', (made: APIClient) => SidebandWS.create(made, { session_id: 's' })],
])('%s with a key that a function supplies', async (_name, create) => {
  const { baseURL } = server;
  const made = new APIClient({ apiKey: () => Promise.resolve('sk-supplied'), baseURL });
  expect(() => new LiveWS(made)).toThrow('create(client');
  const connection = track(await create(made));
  await new Promise((resolve) => connection.socket.on('open', resolve));
  expect(emulator.requests[0]?.headers['authorization']).toBe('Bearer sk-supplied');
});
