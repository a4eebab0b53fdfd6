import { answerToolCalls, voiceFunction } from '@oai/voice';
import { until, type Connection } from '../../realtime/test/realtime-server.js';
import { connect, errorsOf, serveEachTest } from '../../realtime/test/ws-setup.js';
import { all, answering, call, created, done, goOn, marked, output } from './tool-call-support.js';

serveEachTest();

describe('requests of the program and of others', () => {
  const refusal = (id: unknown, code: string) => ({
    type: 'error',
    error: { type: 'invalid_request_error', code, message: 'refused', event_id: id },
  });
  const requestsOf = (peer: Connection) =>
    peer.received.filter(({ type }) => type === 'response.create');

  test('a response that the server began meanwhile is waited for', async () => {
    const { connection, peer } = await answering();
    errorsOf(connection);
    peer.send(done('a', [call('1', 'facts')]));
    await until(() => requestsOf(peer).length === 1);
    const { event_id: id } = requestsOf(peer)[0]!;
    peer.send(refusal(id, 'conversation_already_has_active_response'));
    expect(await marked(connection, peer)).toHaveLength(2);
    peer.send(done('b'));
    await until(() => requestsOf(peer).length === 2);
    expect(requestsOf(peer)[1]!['event_id']).not.toBe(id);
  });

  test.each(['session_expired', 'conversation_already_has_active_response'])(
    'the refusal of an event of the program (%s) is not taken for its own',
    async (code) => {
      const { connection, peer } = await answering();
      errorsOf(connection);
      peer.send(refusal(null, code));
      peer.send({ type: 'error' });
      peer.send(done('b'));
      expect(await marked(connection, peer)).toEqual([]);
    },
  );

  test('results that come before the model has begun to go on are asked for afterwards', async () => {
    const { connection, peer } = await answering();
    peer.send(done('a', [call('1', 'facts')]));
    peer.send(done('b', [call('2', 'facts')]));
    await until(() => peer.received.length >= 3);
    const all = await marked(connection, peer);
    expect(all).toEqual([output('1', '{"population":3}'), goOn, output('2', '{"population":3}')]);
    peer.send(created('c'));
    peer.send(done('c'));
    await until(() => requestsOf(peer).length === 2);
  });

  test('calls of a response that is no part of the conversation are not performed', async () => {
    const { connection, peer } = await answering();
    const apart = { id: 'a', status: 'completed', conversation_id: null };
    peer.send({ type: 'response.created', response: apart });
    peer.send(done('b', [call('1', 'facts')]));
    await until(() => requestsOf(peer).length === 1);
    peer.send({ type: 'response.done', response: { ...apart, output: [call('2', 'facts')] } });
    expect(await marked(connection, peer)).toHaveLength(2);
  });
});

test('a function that ends while the connection is being closed sends nothing', async () => {
  const closing = voiceFunction({
    tool: { type: 'function', name: 'close' },
    execute: () => connection.close(),
  });
  const { connection, peer } = await answering([closing]);
  const errors = errorsOf(connection);
  peer.send(done('a', [call('1', 'close')]));
  await connection.emitted('close');
  expect(errors).toEqual([]);
});

test('an error that is no text is told to the model', async () => {
  const odd = voiceFunction({
    tool: { type: 'function', name: 'odd' },
    execute: () => {
      throw Object.create(null);
    },
  });
  const { peer } = await answering([odd]);
  peer.send(done('a', [call('1', 'odd')]));
  await until(() => peer.received.length === 2);
  expect(peer.received[0]).toEqual(output('1', expect.stringMatching(/"odd" failed/) as string));
});

test('what onToolError throws does not keep the result from the model', async () => {
  const thrown: unknown[] = [];
  const onError = (error: unknown) => thrown.push(error);
  const real = globalThis.queueMicrotask;
  globalThis.queueMicrotask = (run) =>
    real(() => {
      try {
        run();
      } catch (error) {
        onError(error);
      }
    });
  try {
    const failure = new Error('of the listener');
    const onToolError = () => {
      throw failure;
    };
    const { peer } = await answering(all, { onToolError });
    peer.send(done('a', [call('1', 'broken')]));
    await until(() => peer.received.length === 2);
    expect(peer.received).toEqual([output('1', 'The function "broken" failed: no sensor'), goOn]);
    expect(thrown).toEqual([failure]);
  } finally {
    globalThis.queueMicrotask = real;
  }
});

test.each<[string, () => unknown, string]>([
  ['no connection', () => answerToolCalls(undefined as never, []), 'The connection is missing'],
  ['no functions', () => answerToolCalls(connect(), undefined as never), 'must be an array'],
  ['no definition', () => voiceFunction(undefined as never), 'needs a `tool` with a name'],
  [
    'a name that is no text',
    () => voiceFunction({ tool: { name: 5 } as never, execute: () => {} }),
    'needs a `tool` with a name',
  ],
])('%s is refused', (_, run, message) => {
  expect(run).toThrow(message);
});
