import { APIClient } from '@oai/core';
import { ResponsesWS } from '@oai/responses/ws';
import { until } from './socket-server.js';
import {
  collect,
  connect,
  create,
  delta,
  listen,
  nowhere,
  opened,
  server,
  serveEachTest,
} from './ws-setup.js';

serveEachTest();

describe('reconnecting', () => {
  const fast = { initialDelay: 1, maxDelay: 2 };

  test.each([1001, 1005, 1006, 1011, 1012, 1013])('after code %i', async (code) => {
    const onReconnecting = jest.fn();
    const connection = connect({ reconnect: { onReconnecting, ...fast } });
    const told = listen(connection, 'reconnecting', 'reconnected', 'close', 'error');
    server.onConnection = ({ socket }, index) => {
      if (index > 0) return;
      if (code === 1006) socket.terminate();
      else if (code === 1005) socket.close();
      else socket.close(code);
    };
    await until(() => told.some(([name]) => name === 'reconnected'));
    expect(told).toEqual([
      ['reconnecting', expect.objectContaining({ attempt: 1, maxAttempts: 5, closeCode: code })],
      ['reconnected'],
    ]);
    connection.send(create);
    await until(() => server.connections[1]?.received.length);
  });

  test.each([1000, 1002, 1003, 1007, 1008, 1009, 4000])('not after code %i', async (code) => {
    const onReconnecting = jest.fn();
    const connection = connect({ reconnect: { onReconnecting, ...fast } });
    server.onConnection = ({ socket }) => socket.close(code, 'why');
    expect(await collect(connection)).toEqual(['connecting', 'open', 'close']);
    expect(onReconnecting).not.toHaveBeenCalled();
  });

  test('with other query parameters, and what was sent meanwhile', async () => {
    const connection = connect({
      reconnect: { onReconnecting: () => ({ parameters: { resume: 'a b' } }), ...fast },
    });
    connection.on('reconnecting', () => connection.send(create));
    server.onConnection = ({ socket }, index) => index === 0 && socket.terminate();
    await until(() => server.connections[1]?.received.length);
    expect(server.connections[1]?.url).toMatch(/^\/v1\/responses\?resume=a(%20|\+)b$/);
    expect(connection.url.searchParams.get('resume')).toBe('a b');
  });

  test('gives up after the attempts, with the last reason and what was not sent', async () => {
    const onReconnecting = jest.fn();
    const connection = connect(
      { reconnect: { onReconnecting, maxRetries: 2, ...fast } },
      { baseURL: nowhere },
    );
    const told = listen(connection, 'error', 'close');
    connection.send(create);
    await until(() => told.length === 2);
    expect(String(told[0]?.[1])).toMatch(/reconnect failed after 2 attempts.*1006.*ECONNREFUSED/);
    expect(told[1]).toEqual([
      'close',
      1006,
      'reconnect failed after 2 attempts',
      [{ type: 'message', message: create }],
    ]);
    expect(onReconnecting.mock.calls.map(([{ attempt }]) => attempt as number)).toEqual([1, 2]);
  });

  test('a server that accepts and drops without a word is not tried for ever', async () => {
    const connection = connect({ reconnect: { onReconnecting: () => {}, maxRetries: 3, ...fast } });
    connection.on('error', () => {});
    server.onConnection = ({ socket }) => socket.terminate();
    await until(() => connection.socket.readyState === 3 && server.connections.length === 4);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(server.connections).toHaveLength(4);
  });

  test('a word of the server makes attempts count anew', async () => {
    const attempts: number[] = [];
    const connection = connect({
      reconnect: {
        onReconnecting: (event) => void attempts.push(event.attempt),
        maxRetries: 1,
        ...fast,
      },
    });
    server.onConnection = ({ socket }, index) => {
      if (index === 3) return;
      socket.send(JSON.stringify(delta), () => socket.terminate());
    };
    await until(() => server.connections.length === 4);
    expect(attempts).toEqual([1, 1, 1]);
    expect(connection.socket.readyState).toBeLessThan(2);
  });

  test('the handler may give up', async () => {
    const connection = connect({ reconnect: { onReconnecting: () => ({ abort: true }), ...fast } });
    const told = listen(connection, 'close', 'error', 'reconnecting');
    server.onConnection = ({ socket }) => socket.terminate();
    await until(() => told.length);
    expect(told).toEqual([['close', 1006, 'reconnect aborted by handler', []]]);
  });

  test('a handler that throws ends the connection with its error', async () => {
    const failure = new Error('handler');
    const onReconnecting = () => {
      throw failure;
    };
    const connection = connect({ reconnect: { onReconnecting, ...fast } });
    const told = listen(connection, 'error', 'close');
    server.onConnection = ({ socket }) => socket.terminate();
    await until(() => told.length === 2);
    expect((told[0]?.[1] as Error).cause).toBe(failure);
    expect(told[1]?.[0]).toBe('close');
  });

  test('closing while it waits ends it at once', async () => {
    const connection = connect({ reconnect: { onReconnecting: () => {}, initialDelay: 60_000 } });
    const told = listen(connection, 'close');
    server.onConnection = ({ socket }) => socket.terminate();
    connection.on('reconnecting', () => connection.close({ code: 4001, reason: 'enough' }));
    await until(() => told.length);
    expect(told).toEqual([['close', 4001, 'enough', []]]);
  });

  test('a key that a function supplies is fetched anew', async () => {
    let count = 0;
    const supply = () => Promise.resolve(`sk-${(count += 1)}`);
    const client = new APIClient({ apiKey: supply, baseURL: server.baseURL });
    server.onConnection = ({ socket }, index) => index === 0 && socket.terminate();
    opened.push(
      await ResponsesWS.create(client, { reconnect: { onReconnecting: () => {}, ...fast } }),
    );
    await until(() => server.connections.length === 2);
    expect(server.connections.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer sk-1',
      'Bearer sk-2',
    ]);
  });

  test('a key that cannot be fetched anew ends it', async () => {
    let count = 0;
    const supply = () =>
      (count += 1) === 1 ? Promise.resolve('sk-1') : Promise.reject(new Error('no vault'));
    const client = new APIClient({ apiKey: supply, baseURL: server.baseURL });
    server.onConnection = ({ socket }) => socket.terminate();
    const connection = await ResponsesWS.create(client, {
      reconnect: { onReconnecting: () => {}, ...fast },
    });
    const told = listen(connection, 'error', 'close');
    await until(() => told.length === 2);
    expect(String(told[0]?.[1])).toContain('no vault');
  });

  test.each([
    [{ onReconnecting: undefined }, /onReconnecting/],
    [{ onReconnecting: () => {}, maxRetries: -1 }, /maxRetries/],
    [{ onReconnecting: () => {}, initialDelay: NaN }, /initialDelay/],
    [{ onReconnecting: () => {}, maxDelay: 'long' }, /maxDelay/],
  ])('refuses the options %#', (reconnect, message) => {
    expect(() => connect({ reconnect: reconnect as never })).toThrow(message);
  });
});
