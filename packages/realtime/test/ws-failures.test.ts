import { until } from './realtime-server.js';
import { runProgram } from './run-program.js';
import { apiKey, connect, errorsOf, server, serveEachTest } from './ws-setup.js';

serveEachTest();

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
