import type { RealtimeServerEvent } from '@oai/realtime';
import { OpenAIRealtimeError, type RealtimeStreamOptions } from '@oai/realtime/connection';
import { OpenAIRealtimeWebSocket } from '@oai/realtime/websocket';
import { WebSocket } from 'ws';
import { until } from './realtime-server.js';
import { apiKey, connect, errorsOf, serveEachTest, server, track } from './ws-setup.js';

const delta = (text: string) => ({ type: 'response.output_text.delta', delta: text });
const fault = { type: 'error', error: { type: 'invalid_request_error', message: 'no such item' } };

serveEachTest();

async function typesOf(loop: AsyncIterable<RealtimeServerEvent>): Promise<string[]> {
  const types: string[] = [];
  for await (const event of loop) types.push(event.type);
  return types;
}

test('a loop gets all events in order, error events included, and ends with the connection', async () => {
  server.onConnection = ({ send, socket }) => {
    for (const event of [{ type: 'session.created' }, delta('a'), fault, delta('b')]) send(event);
    socket.close(1000);
  };
  const types = await typesOf(connect());
  expect(types).toEqual([
    'session.created',
    'response.output_text.delta',
    'error',
    'response.output_text.delta',
  ]);
});

test('the WebSocket of the platform is iterated alike', async () => {
  server.onConnection = ({ send, socket }) => {
    send({ type: 'session.created' });
    socket.close(1001);
  };
  const globals = globalThis as { WebSocket?: unknown };
  const { WebSocket: own } = globals;
  globals.WebSocket = WebSocket; // Node 20 has none.
  const connection = track(
    new OpenAIRealtimeWebSocket({ model: 'gpt-realtime', apiKey, baseURL: server.baseURL }),
  );
  globals.WebSocket = own;
  expect(await typesOf(connection)).toEqual(['session.created']);
});

test('each loop gets all events, and leaving one ends neither the other nor the connection', async () => {
  const connection = connect();
  const first = connection.stream();
  const second = connection.stream();
  await until(() => server.connections.length > 0);
  for (const text of ['a', 'b', 'c']) server.connections[0]!.send(delta(text));
  for await (const event of first) {
    expect(event).toEqual(delta('a'));
    break;
  }
  connection.send({ type: 'response.create' });
  await until(() => server.connections[0]!.received.length === 1);
  connection.close();
  expect(await typesOf(second)).toHaveLength(3);
});

test('a loop throws after the last event if the connection fails', async () => {
  server.onConnection = ({ send, socket }) => {
    send(delta('a'));
    socket.close(1011, 'overloaded');
  };
  const types: string[] = [];
  const loop = (async () => {
    for await (const event of connect()) types.push(event.type);
  })();
  await expect(loop).rejects.toThrow('the connection was closed: code 1011, overloaded');
  await expect(loop).rejects.toBeInstanceOf(OpenAIRealtimeError);
  expect(types).toEqual(['response.output_text.delta']);
});

test('with a listener for errors the loop goes on after a failure', async () => {
  server.onConnection = ({ send, socket }) => {
    send('no event');
    send(fault);
    send(delta('a'));
    socket.close(1000);
  };
  const connection = connect();
  const errors = errorsOf(connection);
  expect(await typesOf(connection)).toEqual(['error', 'response.output_text.delta']);
  expect(errors.map(({ message }) => message)).toEqual([
    expect.stringContaining('not'),
    expect.stringContaining('no such item'),
  ]);
});

test('without a listener the loop throws a failure that is no event of the server', async () => {
  server.onConnection = ({ send }) => send('no event');
  await expect(typesOf(connect())).rejects.toBeInstanceOf(OpenAIRealtimeError);
});

test('a loop over a connection that has ended is empty', async () => {
  const connection = connect();
  connection.close();
  await connection.emitted('close').catch(() => {});
  expect(await typesOf(connection)).toEqual([]);
});

test('a slow loop pauses the socket, and nothing is lost', async () => {
  const count = 2_000;
  server.onConnection = ({ send }) => {
    for (let index = 0; index < count; index += 1) send(delta('x'.repeat(2_000)));
    send({ type: 'response.done' });
  };
  const connection = connect();
  const loop = connection.stream();
  await loop.next();
  await until(() => connection.socket.isPaused);
  let events = 1;
  for await (const event of loop) {
    events += 1;
    if (event.type === 'response.done') break;
  }
  expect(events).toBe(count + 1);
  expect(connection.socket.isPaused).toBe(false);
});

test('`maxBufferedEvents` ends a loop that lags behind, and no other', async () => {
  const connection = connect();
  const slow = connection.stream({ maxBufferedEvents: 2 });
  const other = connection.stream();
  await until(() => server.connections.length > 0);
  for (const text of ['a', 'b', 'c']) server.connections[0]!.send(delta(text));
  for (const text of ['a', 'b', 'c']) {
    expect((await other.next()).value).toEqual(delta(text));
  }
  await expect(slow.next()).rejects.toThrow(
    'more than 2 messages wait for the loop (see `maxBufferedEvents`)',
  );
});

test.each([0, -1, 1.5, NaN, '3'])('`maxBufferedEvents: %p` is refused', (maxBufferedEvents) => {
  const options = { maxBufferedEvents } as RealtimeStreamOptions;
  expect(() => connect().stream(options)).toThrow('must be a positive integer');
});

test('a loop that an error ended does not hold the connection back when it is left', async () => {
  const connection = connect();
  const told: string[] = [];
  connection.on('response.output_text.delta', ({ delta: text }) => told.push(text));
  await until(() => server.connections.length > 0);
  const loop = connection.stream();
  const { send } = server.connections[0]!;
  const padding = 'x'.repeat(3_000);
  for (let count = 0; count < 2_000; count += 1) send(delta(padding));
  await until(() => told.length > 256);
  connection.send({ type: 'response.create', response: { metadata: { big: 1n } } } as never);
  await loop.return!();
  await until(() => told.length === 2_000);
});
