import { APIConnectionTimeoutError, SocketIdleTimeoutError, SocketOverflowError } from '@oai/core';
import type { WebSocketError } from '@oai/responses/websocket';
import { until } from './socket-server.js';
import { collect, connect, create, delta, listen, server, serveEachTest } from './ws-setup.js';

serveEachTest();

const fast = { onReconnecting: () => {}, initialDelay: 1, maxDelay: 2, maxRetries: 2 };

describe('a handshake', () => {
  test.each([
    ['without reconnecting', undefined, 1],
    ['on each attempt', fast, 3],
  ])('that is never answered fails %s', async (_name, reconnect, count) => {
    server.refuse = () => {};
    const connection = connect({ reconnect }, { timeout: 50 });
    // Counted here: on a busy machine a handshake may not reach the server in its time.
    const attempts = listen(connection, 'reconnecting');
    const told = listen(connection, 'error', 'close');
    await until(() => told.length === 2);
    const error = told[0]?.[1] as WebSocketError;
    expect(error.message).toContain('the WebSocket handshake was not answered within 50 ms');
    expect(error.cause).toBeInstanceOf(APIConnectionTimeoutError);
    expect(told[1]?.slice(0, 2)).toEqual(['close', 1006]);
    expect(attempts).toHaveLength(count - 1);
  });

  test('that is refused with a body that stalls fails with its status', async () => {
    server.refuse = (_request, socket) =>
      void socket.write('HTTP/1.1 403 Forbidden\r\ncontent-length: 100\r\n\r\n{"error"');
    const connection = connect({ reconnect: fast }, { timeout: 1000 });
    const told = listen(connection, 'error', 'close', 'reconnecting');
    await until(() => told.length === 2);
    expect((told[0]?.[1] as Error).message).toBe('403 the server refused the WebSocket connection');
    expect(told[1]?.[0]).toBe('close');
  });

  test.each([
    [400, 1],
    [401, 1],
    [403, 1],
    [404, 1],
    [307, 1],
    [408, 3],
    [429, 3],
    [503, 3],
  ])('that is refused with %i is tried %i times', async (status, count) => {
    let handshakes = 0;
    server.refuse = (_request, socket) => {
      handshakes += 1;
      socket.end(`HTTP/1.1 ${status} Text\r\ncontent-length: 0\r\n\r\n`);
    };
    const connection = connect({ reconnect: fast });
    const told = listen(connection, 'error', 'close');
    await until(() => told.length === 2);
    expect((told[0]?.[1] as Error).message).toContain(`${status} the server refused`);
    expect(handshakes).toBe(count);
  });

  test('never follows a redirect, which would take the key along', async () => {
    server.refuse = (_request, socket) =>
      socket.end(
        `HTTP/1.1 307 Text\r\nlocation: ${server.baseURL}/elsewhere\r\ncontent-length: 0\r\n\r\n`,
      );
    const connection = connect({ followRedirects: true });
    const told = listen(connection, 'error');
    await until(() => told.length);
    expect((told[0]?.[1] as Error).message).toContain('307 the server refused');
    expect(server.connections).toEqual([]);
  });
});

describe('a peer that goes silent', () => {
  test('is noticed by a ping', async () => {
    const connection = connect({ keepAliveMs: 20 });
    const told = listen(connection, 'error', 'close');
    server.onConnection = ({ socket }) => socket.pause();
    await until(() => told.length === 2);
    const error = told[0]?.[1] as WebSocketError;
    expect(error.cause).toBeInstanceOf(SocketIdleTimeoutError);
    expect(error.cause).toMatchObject({ idleTimeoutMs: 20 });
    expect(told[1]).toEqual(['close', 1006, '', []]);
  });

  test('is replaced where reconnecting is on', async () => {
    const connection = connect({ keepAliveMs: 150, reconnect: fast });
    const told = listen(connection, 'reconnected', 'error', 'close');
    server.onConnection = ({ socket }, index) => index === 0 && socket.pause();
    await until(() => told.length);
    expect(told).toEqual([['reconnected']]);
    connection.send(create);
    await until(() => server.connections[1]?.received.length);
  });

  test('is not a peer that answers, nor one that a slow loop does not read', async () => {
    const connection = connect({ keepAliveMs: 150 });
    const text = JSON.stringify(delta);
    server.onConnection = ({ socket }) => {
      for (let index = 0; index < 1000; index += 1) socket.send(text);
    };
    const stream = connection.stream();
    await stream.next();
    await new Promise((resolve) => setTimeout(resolve, 600));
    server.connections[0]?.socket.close(1000);
    let messages = 0;
    let last: unknown;
    for await (const message of stream) {
      if (message.type === 'message') messages += 1;
      last = message;
    }
    expect(messages).toBe(1000);
    expect(last).toMatchObject({ type: 'close', code: 1000 });
  });

  test.each([0, -1, NaN, Infinity])('%p is refused as keepAliveMs', (keepAliveMs) => {
    expect(() => connect({ keepAliveMs })).toThrow('keepAliveMs');
  });
});

describe('sending to a peer that does not read', () => {
  const part = 'x'.repeat(1024 * 1024);

  test('is bounded', async () => {
    const connection = connect();
    const told = listen(connection, 'error');
    server.onConnection = ({ socket }) => socket.pause();
    await until(() => connection.socket.readyState === 1);
    for (let index = 0; index < 150; index += 1) connection.sendRaw(part);
    expect((told[0]?.[1] as Error).message).toMatch(/more than 16777216 bytes.*`drained\(\)`/);
    expect((told[0]?.[1] as Error).cause).toBeInstanceOf(SocketOverflowError);
    expect(connection.socket.bufferedAmount).toBeLessThanOrEqual(17 * 1024 * 1024);
  });

  test('waits for it with drained()', async () => {
    const connection = connect();
    const told = listen(connection, 'error');
    let bytes = 0;
    server.onConnection = ({ socket }) =>
      socket.on('message', (data) => (bytes += (data as Buffer).byteLength));
    for (let index = 0; index < 40; index += 1) {
      connection.sendRaw(part);
      await connection.drained();
    }
    await until(() => bytes === 40 * part.length);
    expect(told).toEqual([]);
  });

  test('drained() rejects if the connection ends', async () => {
    const connection = connect();
    server.onConnection = ({ socket }) => socket.pause();
    await until(() => connection.socket.readyState === 1);
    for (let index = 0; index < 10; index += 1) connection.sendRaw(part);
    const drained = connection.drained();
    server.connections[0]?.socket.terminate();
    connection.on('error', () => {});
    await expect(drained).rejects.toThrow('before all messages were sent');
  });
});

test('a listener that throws keeps no event from the others', async () => {
  const later = jest.spyOn(globalThis, 'queueMicrotask').mockImplementation(() => {});
  try {
    const connection = connect();
    connection.on('event', () => {
      throw new Error('listener');
    });
    const told = listen(connection, 'event', 'response.output_text.delta', 'close');
    server.onConnection = ({ socket }) => {
      socket.send(JSON.stringify(delta));
      socket.close(1000);
    };
    await until(() => told.length === 3);
    expect(told.map(([name]) => name)).toEqual(['event', 'response.output_text.delta', 'close']);
    const errors = later.mock.calls.map(([run]) => run);
    expect(errors.filter((run) => String(run).includes('throw'))).toHaveLength(1);
  } finally {
    later.mockRestore();
  }
});

test('emitted() awaited inside the loop that reads the same connection', async () => {
  const connection = connect();
  const text = JSON.stringify(delta);
  server.onConnection = ({ socket }) => {
    for (let index = 0; index < 2000; index += 1) socket.send(text);
    socket.send('{"type":"response.completed","response":{}}');
    socket.close(1000);
  };
  let messages = 0;
  for await (const message of connection) {
    if (message.type === 'message') messages += 1;
    if (message.type === 'open') {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await connection.emitted('response.completed');
    }
  }
  expect(messages).toBe(2001);
});

test.each([
  ['its text', { type: 'error', error: 'No.' }, 'No.'],
  ['no object', { type: 'error', error: null }, 'the server sent an error: {'],
  ['no text', { type: 'error', error: { message: { toString: null } } }, '{"toString":null}'],
  ['a number', { type: 'error', message: 7 }, '"message":7'],
])('an error event with %s is an error, and the connection goes on', async (_name, event, text) => {
  const connection = connect();
  server.onConnection = ({ socket }) => {
    socket.send(JSON.stringify(event));
    socket.send(JSON.stringify(delta));
    socket.close(1000);
  };
  const told = listen(connection, 'error', 'response.output_text.delta');
  await until(() => told.length === 2);
  expect((told[0]?.[1] as WebSocketError).message).toContain(text);
  expect((told[0]?.[1] as WebSocketError).error).toEqual(event);
  expect(await collect(connection)).toEqual(expect.arrayContaining(['close']) as unknown);
});
