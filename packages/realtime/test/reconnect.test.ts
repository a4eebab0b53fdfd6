import { APIClient, OpenAIError } from '@oai/core';
import { parseRealtimeEvent } from '@oai/realtime/connection';
import { OpenAIRealtimeWebSocket } from '@oai/realtime/websocket';
import { OpenAIRealtimeWS } from '@oai/realtime/ws';
import { WebSocket as PlatformWebSocket } from 'undici';
import { until } from './realtime-server.js';
import { apiKey, server, serveEachTest, track } from './ws-setup.js';

serveEachTest();

const globals = globalThis as Record<string, unknown>;
beforeEach(() => (globals['WebSocket'] = PlatformWebSocket));
afterEach(() => delete globals['WebSocket']);

const fast = { reconnect: true, reconnectInitialDelay: 1, reconnectMaxDelay: 2 };

type Connection = OpenAIRealtimeWS | OpenAIRealtimeWebSocket;
type Made = (props: object, client?: APIClient) => Connection;
const made: [string, Made][] = [
  ['OpenAIRealtimeWS', (props, client) => new OpenAIRealtimeWS({ model: 'm', ...props }, client)],
  [
    'OpenAIRealtimeWebSocket',
    (props, client) => new OpenAIRealtimeWebSocket({ model: 'm', ...props }, client),
  ],
];

/** Records the events of a connection, in order. */
function reportsOf(connection: Connection): unknown[][] {
  const reports: unknown[][] = [];
  for (const name of ['reconnecting', 'reconnected', 'close'] as const) {
    (connection as OpenAIRealtimeWS).on(name, (...values: unknown[]) =>
      reports.push([name, ...values]),
    );
  }
  (connection as OpenAIRealtimeWS).on('error', ({ message }) => reports.push(['error', message]));
  return reports;
}

const names = (reports: unknown[][]) => reports.map(([name]) => name);
const ids = (index: number) =>
  server.connections[index]?.received.map((event) => event['event_id']);

describe.each(made)('%s', (_name, make) => {
  function connect(props: object = fast): { connection: Connection; reports: unknown[][] } {
    const connection = make({ apiKey, baseURL: server.baseURL, ...props });
    track(connection as OpenAIRealtimeWS);
    return { connection, reports: reportsOf(connection) };
  }

  test('does not reconnect by default', async () => {
    const { reports } = connect({});
    server.onConnection = ({ socket }) => socket.close(1012, 'restart');
    await until(() => names(reports).includes('close'));
    expect(names(reports)).toEqual(['error', 'close']);
    expect(server.connections).toHaveLength(1);
  });

  test.each([1001, 1006, 1011, 1012, 1013])('restores a connection after code %i', async (code) => {
    const { connection, reports } = connect();
    const first = connection.socket;
    server.onConnection = ({ socket }) => {
      if (server.connections.length > 1) return;
      if (code === 1006) socket.terminate();
      else socket.close(code);
    };
    await until(() => names(reports).includes('reconnected'));
    const attempt = { attempt: 1, maxAttempts: 5, delay: expect.any(Number), closeCode: code };
    expect(reports).toEqual([['reconnecting', expect.objectContaining(attempt)], ['reconnected']]);
    expect(connection.socket).not.toBe(first);
    connection.send({ type: 'response.create' });
    await until(() => server.connections[1]?.received.length);
  });

  test.each([1000, 1008, 4000])('does not restore one after code %i', async (code) => {
    const { reports } = connect();
    server.onConnection = ({ socket }) => socket.close(code, 'why');
    await until(() => names(reports).includes('close'));
    expect(reports.at(-1)).toEqual(['close', code, 'why', []]);
    expect(names(reports)).not.toContain('reconnecting');
  });

  test('keeps messages for flushPending, behind those that restore the session', async () => {
    const { connection, reports } = connect({ ...fast, maxQueueBytes: 1000 });
    server.onConnection = ({ socket }) => server.connections.length === 1 && socket.terminate();
    await connection.emitted('reconnecting');
    connection.send({ type: 'response.create', event_id: '1' });
    const input = [{ type: 'item_reference', id: 'item_1' }] as never;
    connection.sendResponseCreate({ type: 'response.create', event_id: '2', response: { input } });
    await connection.emitted('reconnected');
    connection.send({ type: 'session.update', session: { type: 'realtime' }, event_id: '3' });
    await connection.drained().catch(() => {});
    connection.flushPending();
    connection.send({ type: 'response.create', event_id: '4' });
    await until(() => server.connections[1]?.received.length === 4);
    expect(ids(1)).toEqual(['3', '1', '2', '4']);
    expect(server.connections[1]?.received[2]?.['response']).toEqual({ input });
    expect(names(reports)).toEqual(['reconnecting', 'reconnected']);
  });

  test('refuses what it may not keep, and returns the rest', async () => {
    const { connection, reports } = connect({ ...fast, maxQueueBytes: 60 });
    server.onConnection = ({ socket }) => {
      socket.terminate();
      server.refuse = () => {};
    };
    await connection.emitted('reconnecting');
    connection.send({ type: 'response.create', event_id: '1'.repeat(50) });
    connection.send({ type: 'response.create' });
    connection.sendResponseCreate({ type: 'response.create' });
    connection.send({ type: 'response.create' });
    connection.flushPending();
    const pending = [
      { type: 'message', message: { type: 'response.create' } },
      { type: 'raw', data: '{"type":"response.create"}' },
    ];
    expect(connection.takePending()).toEqual(pending);
    expect(connection.takePending()).toEqual([]);
    connection.send({ type: 'response.create' });
    connection.close({ code: 4001, reason: 'mine' });
    await until(() => names(reports).includes('close'));
    expect(reports.at(-1)).toEqual(['close', expect.any(Number), expect.any(String), [pending[0]]]);
    const messages = reports.filter(([name]) => name === 'error').map(([, text]) => text);
    expect(messages).toEqual([
      expect.stringContaining('at most 60 bytes'),
      expect.stringContaining('at most 60 bytes'),
      expect.stringContaining('could not flush'),
    ]);
  });

  test('keeps nothing by default', async () => {
    const { connection, reports } = connect();
    server.onConnection = ({ socket }) => server.connections.length === 1 && socket.terminate();
    await connection.emitted('reconnecting');
    connection.send({ type: 'response.create' });
    await until(() => names(reports).includes('reconnected'));
    expect(connection.takePending()).toEqual([]);
    expect(reports[1]).toEqual(['error', expect.stringContaining('at most 0 bytes')]);
  });

  test('counts the attempts of its whole life', async () => {
    const { reports } = connect({ ...fast, maxReconnectAttempts: 2 });
    server.onConnection = ({ socket, send }) => {
      send({ type: 'session.created' });
      setTimeout(() => socket.terminate(), 5);
    };
    await until(() => names(reports).includes('close'));
    expect(reports.filter(([name]) => name === 'reconnected')).toHaveLength(2);
    expect(reports.at(-2)).toEqual(['error', expect.stringContaining('after 2 attempts')]);
    expect(server.connections).toHaveLength(3);
  });

  test('sends messages from before the first connection without a flush', async () => {
    const { connection } = connect();
    connection.send({ type: 'response.create', event_id: '1' });
    await until(() => server.connections[0]?.received.length);
  });

  test('takes the current key of the client, and no other origin', async () => {
    const client = new APIClient({
      apiKey,
      baseURL: server.baseURL,
      dangerouslyAllowBrowser: true,
    });
    const connection = make(fast, client);
    track(connection as OpenAIRealtimeWS);
    const reports = reportsOf(connection);
    server.onConnection = ({ socket }) => server.connections.length < 3 && socket.terminate();
    connection.on('reconnecting', ({ attempt }) => {
      client.apiKey = 'sk-rotated';
      if (attempt === 2) client.baseURL = 'https://elsewhere.example/v1';
    });
    await until(() => names(reports).includes('close'));
    expect(JSON.stringify(server.connections[1]?.headers)).toContain('sk-rotated');
    expect(server.connections).toHaveLength(2);
    expect(reports.at(-2)).toEqual(['error', expect.stringContaining('request origin')]);
  });

  test.each([
    ['maxReconnectAttempts', -1],
    ['reconnectInitialDelay', NaN],
    ['reconnectMaxDelay', Infinity],
    ['maxQueueBytes', 1.5],
  ])('refuses %s of %p', (name, value) => {
    expect(() => connect({ ...fast, [name]: value })).toThrow(OpenAIError);
    expect(server.connections).toEqual([]);
  });
});

test('a key from a function is asked for again', async () => {
  let count = 0;
  const supply = () => Promise.resolve(`sk-${(count += 1)}`);
  const client = new APIClient({ apiKey: supply, baseURL: server.baseURL });
  track(await OpenAIRealtimeWS.create(client, { model: 'm', ...fast }));
  server.onConnection = ({ socket }) => server.connections.length === 1 && socket.terminate();
  await until(() => server.connections.length === 2);
  const keys = server.connections.map(({ headers }) => headers.authorization);
  expect(keys).toEqual(['Bearer sk-1', 'Bearer sk-2']);
});

test('an event that cannot be parsed is not quoted', () => {
  expect(parseRealtimeEvent('{"type":"response.done"}')).toEqual({ type: 'response.done' });
  expect(() => parseRealtimeEvent('"secret" words')).toThrow(SyntaxError);
  expect(() => parseRealtimeEvent('"secret" words')).toThrow(/^could not parse[^"]*$/);
});
