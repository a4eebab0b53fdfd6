import { OpenAIError } from '@oai/core';
import { OpenAIRealtimeError } from '@oai/realtime/connection';
import { until } from './realtime-server.js';
import { connect, errorsOf, listen, server, serveEachTest } from './ws-setup.js';

serveEachTest();

describe('sending', () => {
  test('before the connection is open waits, in order', async () => {
    const connection = connect();
    for (let index = 0; index < 5; index += 1) {
      connection.send({ type: 'input_audio_buffer.append', audio: `${index}` });
    }
    await until(() => server.connections[0]?.received.length === 5);
    connection.send({ type: 'input_audio_buffer.commit' });
    await until(() => server.connections[0]?.received.length === 6);
    expect(server.connections[0]?.received).toEqual([
      ...[0, 1, 2, 3, 4].map((n) => ({ type: 'input_audio_buffer.append', audio: `${n}` })),
      { type: 'input_audio_buffer.commit' },
    ]);
  });

  test('what waits is bounded', () => {
    const connection = connect();
    const errors = errorsOf(connection);
    const audio = 'a'.repeat(9 * 1024 * 1024);
    connection.send({ type: 'input_audio_buffer.append', audio });
    expect(errors).toEqual([]);
    connection.send({ type: 'input_audio_buffer.append', audio });
    expect(errors.map(String)).toEqual([expect.stringContaining('bytes wait for the connection')]);
  });

  test.each([
    { type: 'session.update', session: { tools: [] } },
    { type: 'response.create', response: { tools: [] } },
  ])('a schema as the parameters of a tool is refused: $type', async (event) => {
    const connection = connect();
    const errors = errorsOf(connection);
    const parameters = { '~standard': { vendor: 'zod' }, _zod: {} };
    const place = event.session ? 'session' : 'response';
    const tools = [{ type: 'function', name: 'f', parameters }];
    connection.send({ ...event, [place]: { tools } } as never);
    expect(errors.map(String)).toEqual([
      expect.stringContaining(
        `could not send data: \`${place}.tools[0]\` is a bare schema: use \`zodRealtimeFunction\``,
      ),
    ]);
  });

  test('a beta session goes out in today’s dialect', async () => {
    connect().send({
      type: 'session.update',
      session: { modalities: ['text', 'audio'], input_audio_format: 'pcm16', voice: 'alloy' },
    });
    await until(() => server.connections[0]?.received.length);
    expect(server.connections[0]?.received).toEqual([
      {
        type: 'session.update',
        session: {
          type: 'realtime',
          output_modalities: ['audio'],
          audio: {
            input: { format: { type: 'audio/pcm', rate: 24000 } },
            output: { voice: 'alloy' },
          },
        },
      },
    ]);
  });

  test('to a server of the beta it goes out as it is', async () => {
    const event = { type: 'session.update' as const, session: { modalities: ['text' as const] } };
    connect({ dialect: 'beta' }).send(event);
    await until(() => server.connections[0]?.received.length);
    expect(server.connections[0]?.received).toEqual([event]);
    expect(server.connections[0]?.headers['openai-beta']).toBe('realtime=v1');
  });

  test('after the end is an error', async () => {
    const connection = connect();
    const errors = errorsOf(connection);
    await until(() => server.connections.length);
    connection.close();
    connection.send({ type: 'response.create' });
    await until(() => connection.socket.readyState === 3);
    connection.send({ type: 'response.create' });
    const text = 'could not send data: the connection is closed';
    expect(errors.map((error) => error.message)).toEqual([text, text]);
    expect(server.connections[0]?.received).toEqual([]);
  });

  test('what is no JSON is an error', () => {
    const connection = connect();
    const errors = errorsOf(connection);
    connection.send({ type: 'response.create', response: { a: 1n } } as never);
    expect(errors[0]?.message).toContain(
      'the event cannot be sent as JSON: response.a is a BigInt',
    );
    expect(errors[0]?.cause).toMatchObject({ cause: expect.any(TypeError) as TypeError });
    connection.send({ type: 'response.create', response: { a: [new Map()] } } as never);
    expect(errors[1]?.message).toContain(
      'the event cannot be sent as JSON: response.a[0] is a Map',
    );
  });
});

describe('events', () => {
  test('are told by name and as event', async () => {
    const connection = connect();
    const told = listen(connection, 'event', 'session.created', 'response.done');
    const created = { type: 'session.created', event_id: 'e', session: { id: 's' } };
    server.onConnection = ({ send }) => send(created);
    await until(() => told.length === 2);
    expect(told).toEqual([
      ['event', created],
      ['session.created', created],
    ]);
  });

  test('are told under their beta names too, where somebody listens', async () => {
    const connection = connect();
    const told = listen(connection, 'event', 'response.text.delta', 'response.output_text.delta');
    const delta = { type: 'response.output_text.delta', event_id: 'e', delta: 'Hi' };
    server.onConnection = ({ send }) => send(delta);
    await until(() => told.length === 3);
    expect(told).toEqual([
      ['event', delta],
      ['response.output_text.delta', delta],
      ['response.text.delta', { ...delta, type: 'response.text.delta' }],
    ]);
  });

  test.each([
    ['added', ['conversation.item.added']],
    ['created', ['conversation.item.created']],
    ['both', ['conversation.item.added', 'conversation.item.created']],
    ['both the other way', ['conversation.item.created', 'conversation.item.added']],
  ])('an item is told as created once when the server says %s', async (_name, types) => {
    const connection = connect();
    const told = listen(connection, 'conversation.item.created', 'response.done');
    server.onConnection = ({ send }) => {
      for (const id of ['item_1', 'item_2']) for (const type of types) send({ type, item: { id } });
      send({ type: 'response.done' });
    };
    await until(() => told.some(([name]) => name === 'response.done'));
    expect(told.slice(0, -1).map(([, event]) => (event as { item: unknown }).item)).toEqual([
      { id: 'item_1' },
      { id: 'item_2' },
    ]);
  });

  test('an error of the server keeps its facts', async () => {
    const connection = connect();
    const errors = errorsOf(connection);
    const error = { type: 'invalid_request_error', code: 'x', message: 'No.', param: 'session' };
    server.onConnection = ({ send }) => send({ type: 'error', event_id: 'event_1', error });
    await until(() => errors.length);
    expect(errors[0]).toBeInstanceOf(OpenAIRealtimeError);
    expect(errors[0]).toBeInstanceOf(OpenAIError);
    expect(errors[0]).toMatchObject({
      name: 'OpenAIRealtimeError',
      message: 'No.',
      error,
      event_id: 'event_1',
    });
  });

  test('binary frames that hold an event are read', async () => {
    const connection = connect();
    const told = listen(connection, 'response.done');
    server.onConnection = ({ socket }) => socket.send(Buffer.from('{"type":"response.done"}'));
    await until(() => told.length);
  });

  test.each([
    ['{"type":', 'could not parse'],
    ['', 'could not parse'],
    ['[1]', 'is not an event'],
    ['null', 'is not an event'],
    ['{"type":5}', 'is not an event'],
  ])('the message %j is an error, and the connection goes on', async (text, message) => {
    const connection = connect();
    const errors = errorsOf(connection);
    const told = listen(connection, 'response.done');
    server.onConnection = ({ send }) => {
      send(text);
      send({ type: 'response.done' });
    };
    await until(() => told.length);
    expect(errors.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
  });

  test('a type called event or error cannot be told twice', async () => {
    const connection = connect();
    const told = listen(connection, 'event', 'response.done');
    server.onConnection = ({ send }) => {
      send({ type: 'event' });
      send({ type: 'response.done' });
    };
    await until(() => told.length === 3);
    expect(told.map(([name]) => name)).toEqual(['event', 'event', 'response.done']);
  });

  test('once, off and emitted', async () => {
    const connection = connect();
    const once = jest.fn();
    const off = jest.fn();
    connection.once('session.created', once).on('session.created', off);
    connection.off('session.created', off);
    const created = { type: 'session.created', session: { id: 's' } };
    server.onConnection = ({ send }) => {
      send(created);
      send(created);
      send({ type: 'response.done' });
    };
    const first = connection.emitted('session.created');
    await connection.emitted('response.done');
    expect(await first).toEqual(created);
    expect(once).toHaveBeenCalledTimes(1);
    expect(off).not.toHaveBeenCalled();
  });
});
