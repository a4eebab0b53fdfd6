import { OpenAIError } from '@oai/core';
import { WebSocketError } from '@oai/responses/websocket';
import { until } from './socket-server.js';
import {
  collect,
  connect,
  create,
  delta,
  listen,
  nowhere,
  server,
  serveEachTest,
} from './ws-setup.js';

serveEachTest();

describe('messages', () => {
  test('what is sent before the connection is open waits, in order', async () => {
    const connection = connect();
    connection.send(create);
    connection.sendRaw('raw text');
    connection.sendRaw(new TextEncoder().encode('raw bytes'));
    await until(() => server.connections[0]?.received.length === 3);
    connection.send({ ...create, input: 'again' });
    await until(() => server.connections[0]?.received.length === 4);
    expect(server.connections[0]?.received).toEqual([
      JSON.stringify(create),
      'raw text',
      'raw bytes',
      JSON.stringify({ ...create, input: 'again' }),
    ]);
  });

  test('a bare schema in an event is refused with the helper to use', async () => {
    const connection = connect();
    const told = listen(connection, 'error');
    connection.send({ ...create, text: { format: { type: 'object' } as never } });
    await until(() => told.length === 1);
    expect(String(told[0]?.[1])).toContain(
      'cannot send the event: `text.format` is a bare schema: use `jsonSchemaTextFormat`',
    );
    expect(server.connections[0]?.received ?? []).toEqual([]);
  });

  test('events are told by name and as event, anything else as raw', async () => {
    const connection = connect();
    const told = listen(connection, 'event', 'raw', 'response.output_text.delta', 'close');
    server.onConnection = ({ socket }) => {
      for (const text of [JSON.stringify(delta), 'no JSON', '[1]', 'null', '{"type":1}']) {
        socket.send(text);
      }
      socket.send(Buffer.from([1, 2]));
      socket.send('{"type":"close"}');
      socket.close(1000, 'bye');
    };
    await until(() => told.some(([name, code]) => name === 'close' && code === 1000));
    expect(told).toEqual([
      ['event', delta],
      ['response.output_text.delta', delta],
      ['raw', 'no JSON'],
      ['raw', '[1]'],
      ['raw', 'null'],
      ['raw', '{"type":1}'],
      ['raw', Buffer.from([1, 2])],
      ['event', { type: 'close' }],
      ['close', 1000, 'bye', []],
    ]);
  });

  test.each([
    ['nested', { type: 'error', error: { message: 'No.', code: 'x' }, status: 400 }],
    ['flat', { type: 'error', message: 'No.', code: 'x', param: null, sequence_number: 1 }],
  ])('an error event of the server, %s', async (_name, event) => {
    const connection = connect();
    const told = listen(connection, 'error', 'event');
    server.onConnection = ({ socket }) => socket.send(JSON.stringify(event));
    await until(() => told.length === 2);
    expect(told[0]).toEqual(['event', event]);
    const error = told[1]?.[1];
    expect(error).toBeInstanceOf(WebSocketError);
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).toMatchObject({ name: 'WebSocketError', message: 'No.', error: event });
  });

  test('an event that cannot be written as JSON, and one after the end', async () => {
    const connection = connect();
    const told = listen(connection, 'error');
    connection.send({ type: 'response.create', input: 1n } as never);
    await until(() => connection.socket.readyState === 1);
    connection.close();
    connection.send(create);
    expect(told.map(([, error]) => (error as Error).message)).toEqual([
      'cannot send the event: it cannot be sent as JSON: input is a BigInt; convert it to a number or a string.',
      'cannot send on a closed WebSocket',
    ]);
  });

  test('what waits is bounded, and handed back when it could not be sent', async () => {
    const connection = connect({ maxQueueSize: 100 }, { baseURL: nowhere });
    const told = listen(connection, 'error', 'close');
    connection.send(create);
    connection.sendRaw('x'.repeat(90));
    connection.sendRaw('y');
    await until(() => told.length === 3);
    expect(
      told.map(([name, error]) => (name === 'error' ? (error as Error).message : name)),
    ).toEqual([
      expect.stringContaining('more than 100 bytes'),
      expect.stringContaining('ECONNREFUSED'),
      'close',
    ]);
    expect(told[2]).toEqual([
      'close',
      1006,
      '',
      [
        { type: 'message', message: create },
        { type: 'raw', data: 'y' },
      ],
    ]);
  });
});

describe('stream', () => {
  test('gives everything in order and ends with the connection', async () => {
    const connection = connect();
    connection.send(create);
    server.onConnection = ({ socket }) =>
      socket.on('message', () => {
        socket.send(JSON.stringify(delta));
        socket.send('raw');
        socket.send('{"type":"error","message":"No."}');
        socket.close(1000, 'bye');
      });
    const seen: unknown[] = [];
    for await (const message of connection.stream()) seen.push(message);
    expect(seen).toEqual([
      { type: 'connecting' },
      { type: 'open' },
      { type: 'message', message: delta },
      { type: 'raw', data: 'raw' },
      { type: 'error', error: expect.objectContaining({ message: 'No.' }) as unknown },
      { type: 'close', code: 1000, reason: 'bye', unsent: [] },
    ]);
  });

  test('begins with the present state, however late', async () => {
    const connection = connect();
    await until(() => connection.socket.readyState === 1);
    const open = collect(connection);
    connection.close();
    const closing = collect(connection);
    expect(await open).toEqual(['open', 'close']);
    expect(await closing).toEqual(['closing', 'close']);
    expect(await collect(connection)).toEqual(['close']);
  });

  test('leaving one loop leaves the connection and other loops alone', async () => {
    const connection = connect();
    const other = collect(connection);
    for await (const message of connection) if (message.type === 'open') break;
    expect(connection.socket.readyState).toBe(1);
    connection.close();
    expect(await other).toEqual(['connecting', 'open', 'close']);
  });

  test('a refused connection is an error and the end, no unhandled rejection', async () => {
    const connection = connect(undefined, { baseURL: nowhere });
    expect(await collect(connection)).toEqual(['connecting', 'error', 'close']);
  });

  test('a loop that lags behind slows the server down, and loses nothing', async () => {
    const total = 3000;
    const connection = connect();
    const text = JSON.stringify({ ...delta, delta: 'x'.repeat(4096) });
    let sent = 0;
    server.onConnection = ({ socket }) => {
      const sendNext = (): void => {
        if (sent === total) return socket.close(1000);
        sent += 1;
        socket.send(text, sendNext);
      };
      sendNext();
    };
    const stream = connection.stream();
    await stream.next();
    let before = -1;
    while (sent !== before || sent < 300) {
      before = sent;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(sent).toBeLessThan(total);
    let messages = 0;
    for await (const message of stream) if (message.type === 'message') messages += 1;
    expect(messages).toBe(total);
  });
});
