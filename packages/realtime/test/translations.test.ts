import { inspect } from 'node:util';
import { APIClient, OpenAIError } from '@oai/core';
import { OpenAIRealtimeError } from '@oai/realtime/connection';
import { prepareRequest } from '@oai/realtime/translations/binding';
import { OpenAIRealtimeTranslationWS } from '@oai/realtime/translations/ws';
import { until, type Connection } from './realtime-server.js';
import { apiKey, server, serveEachTest } from './ws-setup.js';

serveEachTest();

const opened: OpenAIRealtimeTranslationWS[] = [];
afterEach(() => {
  for (const connection of opened.splice(0)) {
    connection.on('error', () => {});
    connection.socket.terminate();
  }
});

const append = { type: 'session.input_audio_buffer.append', audio: 'AAAA' } as const;

async function create(props: object = {}, clientOptions: object = {}) {
  const client = new APIClient({ apiKey, baseURL: server.baseURL, ...clientOptions });
  const connection = await OpenAIRealtimeTranslationWS.create(client, { model: 'm', ...props });
  opened.push(connection);
  return connection;
}

async function connect(props?: object) {
  const connection = await create(props);
  await new Promise((resolve) => connection.socket.on('open', resolve));
  return connection;
}

/** Records the events of a connection, in order. */
function reportsOf(connection: OpenAIRealtimeTranslationWS): unknown[][] {
  const reports: unknown[][] = [];
  connection.on('event', ({ type }) => reports.push(['event', type]));
  connection.on('error', ({ message }) => reports.push(['error', message]));
  connection.on('close', (...values) => reports.push(['close', ...values]));
  return reports;
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: Error) => error,
  );

describe('connecting', () => {
  test('with a key from a function, and its own headers', async () => {
    const connection = await create(
      {
        options: { headers: { 'X-A': 'b', 'OpenAI-Organization': null, authorization: undefined } },
      },
      { apiKey: () => Promise.resolve('sk-supplied'), organization: 'org-1' },
    );
    await until(() => server.connections.length);
    const { url, headers } = server.connections[0]!;
    expect(url).toBe('/v1/realtime/translations?model=m');
    expect(headers).toMatchObject({ authorization: 'Bearer sk-supplied', 'x-a': 'b' });
    expect(headers['openai-organization']).toBeUndefined();
    expect(inspect(connection)).not.toContain('sk-supplied');
    expect(connection.socket.platformSocket).toBe(connection.socket);
  });

  test('without a key where its header is left out', async () => {
    await create({ options: { headers: { Authorization: null } } }, { apiKey: 'sk-unused' });
    await until(() => server.connections.length);
    expect(server.connections[0]?.headers.authorization).toBeUndefined();
  });

  test('needs a model', async () => {
    await expect(create({ model: '' })).rejects.toThrow(OpenAIError);
    expect(prepareRequest({ model: 'm', a: 1 })).toEqual({
      path: '/realtime/translations',
      query: { model: 'm', a: 1 },
    });
  });

  test('a refused handshake', async () => {
    server.refuse = (_request, socket) =>
      socket.end('HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\n\r\n');
    const reports = reportsOf(await create());
    await until(() => reports.length === 2);
    expect(reports).toEqual([
      ['error', expect.stringContaining('401')],
      ['close', 1006, ''],
    ]);
  });
});

describe('sending', () => {
  test('nothing waits for the connection', async () => {
    const connection = await create();
    expect(() => connection.send(append)).toThrow(OpenAIRealtimeError);
    expect(() => connection.send(append)).toThrow('not open');
  });

  test('takes events, later events and JSON', async () => {
    const connection = await connect();
    connection.send(append);
    connection.send({ type: 'session.new_event', value: 1 });
    connection.send('{"type":"session.update","session":{}}');
    await until(() => server.connections[0]?.received.length === 3);
    expect(server.connections[0]?.received.map(({ type }) => type)).toEqual([
      append.type,
      'session.new_event',
      'session.update',
    ]);
  });

  test.each(['nonsense', '{}', '[]', 'null', { a: 1 }, { type: 'x', value: 1n }])(
    '%p is refused',
    async (event) => {
      const connection = await connect();
      expect(() => connection.send(event as never)).toThrow(OpenAIRealtimeError);
    },
  );

  test('nothing after the end of the input, which is sent once', async () => {
    const connection = await connect();
    connection.session.close();
    connection.session.close();
    expect(() => connection.send(append)).toThrow('takes no more input');
    await until(() => server.connections[0]?.received.length);
    expect(server.connections[0]?.received).toEqual([{ type: 'session.close' }]);
  });
});

describe('receiving', () => {
  test('malformed messages are errors that do not quote them, and the rest goes on', async () => {
    const connection = await connect();
    const reports = reportsOf(connection);
    const { send, socket } = server.connections[0]!;
    for (const text of ['"secret" words', '{"a":1}', '[]', 'null']) send(text);
    socket.send(Buffer.from('{"type":"session.new_event"}'));
    send({ type: 'error', event_id: 'e', error: { message: 'No.', code: 'c' } });
    send({ type: 'close' });
    await until(() => reports.length === 8);
    expect(reports.slice(0, 4).map(([name]) => name)).toEqual(Array(4).fill('error'));
    expect(JSON.stringify(reports)).not.toContain('secret');
    expect(reports.slice(4)).toEqual([
      ['event', 'session.new_event'],
      ['event', 'error'],
      ['error', 'No.'],
      ['event', 'close'],
    ]);
  });

  test('the end of the connection before that of the session is an error', async () => {
    const connection = await connect();
    const reports = reportsOf(connection);
    server.connections[0]?.socket.close(1011, 'out of capacity');
    await until(() => reports.length === 2);
    expect(reports).toEqual([
      ['error', expect.stringContaining('1011, out of capacity, before session.closed')],
      ['close', 1011, 'out of capacity'],
    ]);
  });
});

describe('finish', () => {
  type Answer = (connection: Connection) => void;
  const answer = (run: Answer) => {
    server.onMessage = ({ type }, connection) => type === 'session.close' && run(connection);
  };

  test('waits for the rest of the translation and the end of the connection', async () => {
    answer(({ send }) => {
      send({ type: 'error', event_id: 'e', error: { message: 'No.' } });
      send({ type: 'session.output_transcript.delta', event_id: '1', delta: 'Hi' });
      send({ type: 'session.closed', event_id: '2' });
    });
    const connection = await connect();
    const reports = reportsOf(connection);
    let text = '';
    connection.on('session.output_transcript.delta', ({ delta }) => (text += delta));
    const finished = connection.finish({ timeoutMs: 5000 });
    expect(connection.finish({ timeoutMs: 1 })).toBe(finished);
    await finished;
    expect(text).toBe('Hi');
    expect(reports.map(([name, value]) => `${name} ${value}`)).toEqual([
      'event error',
      'error No.',
      'event session.output_transcript.delta',
      'event session.closed',
      'close 1000',
    ]);
    expect(connection.socket.readyState).toBe(3);
  });

  test('succeeds after an end that the server began', async () => {
    const connection = await connect();
    server.connections[0]?.send({ type: 'session.closed' });
    await connection.emitted('session.closed');
    await connection.finish({ timeoutMs: 5000 });
    expect(server.connections[0]?.received).toEqual([]);
  });

  test.each<[string, Answer, object, string]>([
    ['no answer', () => {}, {}, 'within 100 ms'],
    ['a lost connection', ({ socket }) => socket.terminate(), {}, '1006, before session.closed'],
    ['an early end', ({ socket }) => socket.close(1000, 'bye'), {}, '1000, bye, before'],
    [
      'a server that does not close',
      ({ send, socket }) => {
        send({ type: 'session.closed' });
        socket.pause();
      },
      {},
      'within 100 ms',
    ],
    ['an aborted signal', () => {}, { signal: AbortSignal.abort(new Error('mine')) }, 'aborted'],
  ])('rejects after %s', async (_name, run, options, message) => {
    answer(run);
    const connection = await connect();
    const reports = reportsOf(connection);
    const error = await failureOf(connection.finish({ timeoutMs: 100, ...options }));
    expect(error).toBeInstanceOf(OpenAIRealtimeError);
    expect(error?.message).toContain(message);
    if (message === 'aborted') expect(error?.cause).toEqual(new Error('mine'));
    await until(() => reports.some(([name]) => name === 'close'));
    expect(reports.filter(([name]) => name === 'error')).toEqual([]);
  });

  test('rejects before the connection is open, and after its end', async () => {
    const early = await create();
    expect((await failureOf(early.finish({ timeoutMs: 100 })))?.message).toContain('not open');
    const late = await connect();
    late.close();
    await late.emitted('close');
    expect((await failureOf(late.finish({ timeoutMs: 100 })))?.message).toContain('is closed');
  });

  test.each([0, -1, NaN, Infinity, 2 ** 31, '1', undefined])('refuses %p', async (timeoutMs) => {
    const connection = await connect();
    const error = await failureOf(connection.finish({ timeoutMs: timeoutMs as number }));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error?.message).toContain('timeoutMs');
    expect(server.connections[0]?.received).toEqual([]);
  });
});
