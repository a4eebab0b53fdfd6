import {
  APIClient,
  APIConnectionTimeoutError,
  SocketIdleTimeoutError,
  SocketOverflowError,
} from '@oai/core';
import { OpenAIRealtimeWS } from '@oai/realtime/ws';
import { until } from './realtime-server.js';
import { apiKey, connect, errorsOf, listen, server, serveEachTest, track } from './ws-setup.js';

serveEachTest();

/** Records the close events of a connection. */
function closesOf(connection: OpenAIRealtimeWS): unknown[][] {
  const closes: unknown[][] = [];
  connection.on('close', (...values) => closes.push(values));
  return closes;
}

function connectWith(timeout: number): OpenAIRealtimeWS {
  const client = new APIClient({ apiKey, baseURL: server.baseURL, timeout });
  return track(new OpenAIRealtimeWS({ model: 'm' }, client));
}

describe('a close event', () => {
  test.each([
    ['at the end of the session', 1000, 'bye'],
    ['after its longest duration', 1001, 'Your session hit the maximum duration of 60 minutes.'],
    ['with an error code', 1011, 'out of capacity'],
    ['with a code of the server', 4001, 'moved'],
  ])('%s has code and reason', async (_name, code, reason) => {
    const connection = connect();
    connection.on('error', () => {});
    const closes = closesOf(connection);
    server.onConnection = ({ socket }) => socket.close(code, reason);
    await until(() => closes.length);
    expect(closes).toEqual([[code, reason, []]]);
  });

  test.each([
    ['cut off', ({ socket }: { socket: { terminate(): void } }) => socket.terminate(), 1006],
    ['without a code', ({ socket }: { socket: { close(): void } }) => socket.close(), 1005],
  ])('of a connection %s has the code %#', async (_name, end, code) => {
    const connection = connect();
    connection.on('error', () => {});
    const closes = closesOf(connection);
    server.onConnection = end;
    await until(() => closes.length);
    expect(closes).toEqual([[code, '', []]]);
  });

  test('follows the error, and has what was not sent', async () => {
    const connection = connect({ baseURL: 'http://127.0.0.1:1/v1' });
    const told = listen(connection, 'error', 'close');
    const closes = closesOf(connection);
    connection.send({ type: 'response.create' });
    await until(() => closes.length);
    expect(told.map(([name]) => name)).toEqual(['error', 'close']);
    expect(closes).toEqual([
      [1006, '', [{ type: 'message', message: { type: 'response.create' } }]],
    ]);
  });

  test('can be awaited, and follows close()', async () => {
    const connection = connect();
    await until(() => connection.socket.readyState === 1);
    const closed = connection.emitted('close');
    connection.close({ code: 4000, reason: 'done' });
    expect(await closed).toEqual([4000, 'done', []]);
  });

  test('is not an event of the server with this name', async () => {
    const connection = connect();
    const told = listen(connection, 'event', 'close', 'response.done');
    server.onConnection = ({ send }) => {
      send({ type: 'close' });
      send({ type: 'response.done' });
    };
    await until(() => told.length === 3);
    expect(told.map(([name]) => name)).toEqual(['event', 'event', 'response.done']);
  });
});

describe('a handshake', () => {
  test('that is never answered fails', async () => {
    server.refuse = () => {};
    const connection = connectWith(50);
    const errors = errorsOf(connection);
    expect(await connection.emitted('close').catch((error: Error) => error.message)).toContain(
      'was not answered within 50 ms',
    );
    expect(errors.map(({ cause }) => cause)).toEqual([expect.any(APIConnectionTimeoutError)]);
  });

  test('that is refused with a body that stalls fails with its status', async () => {
    server.refuse = (_request, socket) =>
      void socket.write('HTTP/1.1 403 Forbidden\r\ncontent-length: 100\r\n\r\n{"error"');
    const errors = errorsOf(connectWith(1000));
    await until(() => errors.length);
    expect(errors[0]?.message).toBe('403 the server refused the WebSocket connection');
  });

  test('never follows a redirect, which would take the key along', async () => {
    server.refuse = (_request, socket) =>
      socket.end(
        `HTTP/1.1 302 Text\r\nlocation: ${server.baseURL}/elsewhere\r\ncontent-length: 0\r\n\r\n`,
      );
    const errors = errorsOf(connect({ options: { followRedirects: true } }));
    await until(() => errors.length);
    expect(errors[0]?.message).toContain('302 the server refused');
    expect(server.connections).toEqual([]);
  });
});

test('a peer that goes silent is noticed by a ping', async () => {
  const connection = connect({ keepAliveMs: 20 });
  const errors = errorsOf(connection);
  const closes = closesOf(connection);
  server.onConnection = ({ socket }) => socket.pause();
  await until(() => closes.length);
  expect(errors.map(({ cause }) => cause)).toEqual([expect.any(SocketIdleTimeoutError)]);
  expect(closes).toEqual([[1006, '', []]]);
});

test('a peer that answers pings is left alone', async () => {
  const connection = connect({ keepAliveMs: 150 });
  const closes = closesOf(connection);
  await until(() => connection.socket.readyState === 1);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect([connection.socket.readyState, closes]).toEqual([1, []]);
});

describe('sending to a peer that does not read', () => {
  const event = {
    type: 'input_audio_buffer.append',
    audio: 'a'.repeat(1024 * 1024),
  } as const;

  test('is bounded', async () => {
    const connection = connect();
    const errors = errorsOf(connection);
    server.onConnection = ({ socket }) => socket.pause();
    await until(() => connection.socket.readyState === 1);
    for (let index = 0; index < 150; index += 1) connection.send(event);
    expect(errors[0]?.message).toMatch(/more than 16777216 bytes.*`drained\(\)`/);
    expect(errors[0]?.cause).toBeInstanceOf(SocketOverflowError);
    expect(errors[0]?.cause).toMatchObject({ maxBytes: 16_777_216 });
    expect(connection.socket.bufferedAmount).toBeLessThanOrEqual(17 * 1024 * 1024);
  });

  test('waits for it with drained(), which rejects if the connection ends', async () => {
    const connection = connect();
    const errors = errorsOf(connection);
    for (let index = 0; index < 30; index += 1) {
      connection.send(event);
      await connection.drained();
    }
    await until(() => server.connections[0]?.received.length === 30);
    expect(errors).toEqual([]);
    server.connections[0]?.socket.pause();
    for (let index = 0; index < 10; index += 1) connection.send(event);
    const drained = connection.drained();
    server.connections[0]?.socket.terminate();
    await expect(drained).rejects.toThrow('before all data was sent');
  });
});

test.each([
  ['text', { error: 'No.' }, 'No.'],
  ['null', { error: null }, 'the server sent an error: {'],
  ['absent', { message: 'No.' }, 'No.'],
  ['with a message that is no text', { error: { message: { toString: null } } }, '"toString":null'],
])('an error event whose error is %s reaches the listener', async (_name, members, text) => {
  const connection = connect();
  const errors = errorsOf(connection);
  const told = listen(connection, 'response.done');
  server.onConnection = ({ send }) => {
    send({ type: 'error', event_id: 'event_1', ...members });
    send({ type: 'response.done' });
  };
  await until(() => told.length);
  expect(errors.map((error) => error.message)).toEqual([expect.stringContaining(text)]);
});

test.each([
  ['an item that is null', { type: 'conversation.item.added', item: null }],
  ['an item that is text', { type: 'conversation.item.created', item: 'item' }],
  ['a session that is null', { type: 'session.created', session: null }],
  ['audio that is no text', { type: 'response.output_audio.delta', delta: 7 }],
  ['the name of a member of Object', { type: 'constructor' }],
])('an event with %s is emitted as it is', async (_name, event) => {
  const connection = connect();
  const errors = errorsOf(connection);
  const told = listen(connection, 'event', 'response.done', event.type);
  server.onConnection = ({ send }) => {
    send(event);
    send({ type: 'response.done' });
  };
  await until(() => told.some(([name]) => name === 'response.done'));
  expect(told.slice(0, 2)).toEqual([
    ['event', event],
    [event.type, event],
  ]);
  expect(errors).toEqual([]);
});
