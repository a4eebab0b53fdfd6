import { inspect } from 'node:util';
import { APIClient, OpenAIError } from '@oai/core';
import { ResponsesWS as BetaResponsesWS } from '@oai/responses/beta/ws';
import { ResponsesWS } from '@oai/responses/ws';
import type { ResponsesWSClientOptions } from '@oai/responses/ws';
import { ResponsesEmitter, ResponsesWSBase, WebSocketError } from '@oai/responses/websocket';
import { SocketServer, until } from './socket-server.js';

const apiKey = 'sk-very-secret-key';
const create = { type: 'response.create', model: 'gpt-5', input: 'Hi' } as const;
const delta = { type: 'response.output_text.delta', delta: 'Hi', sequence_number: 1 };
const nowhere = 'http://127.0.0.1:1/v1';
let server: SocketServer;
let opened: ResponsesWS[];

beforeEach(async () => {
  server = await SocketServer.start();
  opened = [];
});
afterEach(async () => {
  for (const connection of opened) {
    connection.on('error', () => {});
    connection.close();
  }
  await server.stop();
});

type ClientOptions = ConstructorParameters<typeof APIClient>[0];

function connect(options?: ResponsesWSClientOptions, clientOptions?: ClientOptions): ResponsesWS {
  const client = new APIClient({ apiKey, baseURL: server.baseURL, ...clientOptions });
  const connection = new ResponsesWS(client, options);
  opened.push(connection);
  return connection;
}

/** Notes what a connection tells, in order. */
function listen(connection: ResponsesWS, ...names: string[]): unknown[][] {
  const told: unknown[][] = [];
  for (const name of names) {
    connection.on(name as 'raw', (...values: unknown[]) => told.push([name, ...values]));
  }
  return told;
}

async function collect(connection: ResponsesWS): Promise<string[]> {
  const types: string[] = [];
  for await (const message of connection) types.push(message.type);
  return types;
}

describe('connecting', () => {
  test('with the key, organisation, project, default headers and query of the client', async () => {
    connect(undefined, {
      organization: 'org-1',
      project: 'proj-1',
      defaultHeaders: { 'x-tenant': '7' },
      defaultQuery: { region: 'eu' },
    });
    await until(() => server.connections.length);
    expect(server.connections[0]?.url).toBe('/v1/responses?region=eu');
    expect(server.connections[0]?.headers).toMatchObject({
      authorization: `Bearer ${apiKey}`,
      'openai-organization': 'org-1',
      'openai-project': 'proj-1',
      'x-tenant': '7',
    });
  });

  test('headers of ws win', async () => {
    connect({ headers: { Authorization: 'Bearer other' } });
    await until(() => server.connections.length);
    expect(server.connections[0]?.headers.authorization).toBe('Bearer other');
  });

  test('with a key that a function supplies, through create', async () => {
    const client = new APIClient({ apiKey: async () => 'sk-supplied', baseURL: server.baseURL });
    expect(() => new ResponsesWS(client)).toThrow(/`create\(client, options\)`/);
    opened.push(await ResponsesWS.create(client));
    await until(() => server.connections.length);
    expect(server.connections[0]?.headers.authorization).toBe('Bearer sk-supplied');
  });

  test('with the headers of a provider, through create', async () => {
    const { baseURL } = server;
    const provider = {
      name: 'other',
      configure: () => ({ baseURL }),
      authHeaders: () => ({ 'api-key': 'k' }),
    };
    const client = new APIClient({ provider });
    expect(() => new ResponsesWS(client)).toThrow(OpenAIError);
    opened.push(await ResponsesWS.create(client));
    await until(() => server.connections.length);
    expect(server.connections[0]?.headers['api-key']).toBe('k');
  });

  test('without a key it says so before anything is sent', async () => {
    const client = { apiKey: null, adminAPIKey: 'admin' };
    expect(() => connect(undefined, client)).toThrow('OPENAI_API_KEY');
    const made = new APIClient({ ...client, baseURL: server.baseURL });
    await expect(ResponsesWS.create(made)).rejects.toThrow('needs an API key');
    expect(server.connections).toEqual([]);
  });

  test('the beta is the same with other events', async () => {
    const client = new APIClient({ apiKey, baseURL: server.baseURL });
    const connection = new BetaResponsesWS(client);
    opened.push(connection as unknown as ResponsesWS);
    connection.send({ type: 'response.create', model: 'gpt-5' });
    await until(() => server.connections[0]?.received.length);
    expect(connection).toBeInstanceOf(ResponsesWSBase);
    expect(connection).toBeInstanceOf(ResponsesEmitter);
    const other = await BetaResponsesWS.create(client);
    expect(other).toBeInstanceOf(BetaResponsesWS);
    await until(() => other.socket.readyState === 1);
    other.close();
  });
});

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
      'cannot send the event: it cannot be written as JSON',
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

describe('the end', () => {
  test('a refused handshake names the reason of its body', async () => {
    const body = '{"error":{"message":"Incorrect API key provided."}}';
    server.refuse = (_request, socket) =>
      socket.end(`HTTP/1.1 401 Unauthorized\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    const connection = connect();
    const told = listen(connection, 'error', 'close');
    await until(() => told.length === 2);
    expect(String(told[0]?.[1])).toContain('401 Incorrect API key provided.');
  });

  test('closing before the connection is open is no error, and says what was not sent', async () => {
    const connection = connect();
    const told = listen(connection, 'error', 'close');
    connection.send(create);
    connection.close();
    await until(() => told.length);
    expect(told).toEqual([['close', 1006, '', [{ type: 'message', message: create }]]]);
  });

  test('closing twice, and with a code that is not allowed', async () => {
    const connection = connect();
    const told = listen(connection, 'error', 'close');
    await until(() => connection.socket.readyState === 1);
    connection.close({ code: 1, reason: '' });
    connection.close({ code: 4000, reason: 'done' });
    connection.close();
    await until(() => told.length === 2);
    expect(String(told[0]?.[1])).toContain('cannot close');
    expect(told[1]).toEqual(['close', 4000, 'done', []]);
  });

  test('emitted rejects', async () => {
    const connection = connect();
    server.onConnection = ({ socket }) => socket.close(1008, 'policy');
    await expect(connection.emitted('response.completed')).rejects.toThrow('code 1008, policy');
  });

  test('the key is shown nowhere', async () => {
    const connection = connect();
    const shown = [inspect(connection, { depth: 6 }), JSON.stringify(connection)];
    await until(() => server.connections.length);
    const failed = connect(undefined, { baseURL: nowhere });
    const told = listen(failed, 'error');
    await until(() => told.length);
    const error = told[0]?.[1] as Error;
    shown.push(
      inspect(connection, { depth: 6 }),
      inspect(error),
      error.stack ?? '',
      connection.url.href,
    );
    for (const text of shown) expect(text).not.toContain('very-secret');
  });
});
