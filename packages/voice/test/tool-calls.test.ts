import { answerToolCalls, voiceFunction, type VoiceFunction } from '@oai/voice';
import { until } from '../../realtime/test/realtime-server.js';
import { connect, serveEachTest, server } from '../../realtime/test/ws-setup.js';
import {
  all,
  answering,
  call,
  created,
  done,
  facts,
  goOn,
  marked,
  output,
} from './tool-call-support.js';

serveEachTest();

test.each<[string, unknown[], object[]]>([
  ['a call', [call('1', 'weather', { city: 'Rome' })], [output('1', 'Sunny in Rome.'), goOn]],
  ['a result that is no text', [call('1', 'facts')], [output('1', '{"population":3}'), goOn]],
  ['no result', [call('1', 'nothing', '')], [output('1', 'Done.'), goOn]],
  [
    'calls among messages, in order',
    [{ type: 'message' }, call('1', 'facts'), null, call('2', 'weather', { city: 'Oslo' })],
    [output('1', '{"population":3}'), output('2', 'Sunny in Oslo.'), goOn],
  ],
  [
    'one id twice',
    [call('1', 'facts'), call('1', 'weather', { city: 'Rome' })],
    [output('1', '{"population":3}'), goOn],
  ],
  [
    'a function that throws',
    [call('1', 'broken')],
    [output('1', 'The function "broken" failed: no sensor'), goOn],
  ],
  [
    'a function that nobody declared, named like a member of all objects',
    [call('1', 'constructor')],
    [
      output(
        '1',
        'There is no function "constructor". Available are: weather, facts, nothing, broken.',
      ),
      goOn,
    ],
  ],
  ['a call that was cut', [call('1', 'facts', '{', { status: 'incomplete' })], []],
  ['a call without an id', [{ ...call('1', 'facts'), call_id: undefined }], []],
  ['output that is no list', 'nothing' as never, []],
])('%s', async (_, items, expected) => {
  const { connection, peer } = await answering();
  peer.send(created('a'));
  peer.send(done('a', items));
  await until(() => peer.received.length >= expected.length);
  expect(await marked(connection, peer)).toEqual(expected);
});

test.each(['cancelled', 'failed', 'incomplete', 'in_progress'])(
  'the calls of a response that is %s are not performed',
  async (status) => {
    const { connection, peer } = await answering();
    peer.send(done('a', [call('1', 'facts')], status));
    expect(await marked(connection, peer)).toEqual([]);
  },
);

test.each([
  ['not JSON', '{', /is not valid JSON|JSON/],
  ['refused by the schema', '{"city":5}', /expected string/],
])('arguments that are %s are told to the model, and nothing is called', async (_, args, text) => {
  const errors: unknown[] = [];
  const { peer } = await answering(all, { onToolError: (error) => errors.push(error) });
  peer.send(done('a', [call('1', 'weather', args)]));
  await until(() => peer.received.length === 2);
  const { item } = peer.received[0] as { item: { output: string } };
  expect(item.output).toMatch(/^The function "weather" failed: /);
  expect(item.output).toMatch(text);
  expect(errors).toHaveLength(1);
});

test('the model goes on after a response that began meanwhile', async () => {
  let finish = (_: string): void => {};
  const slow = voiceFunction({
    tool: { type: 'function', name: 'slow' },
    execute: () => new Promise<string>((resolve) => (finish = resolve)),
  });
  const { connection, peer } = await answering([slow]);
  const begun = connection.emitted('response.created');
  peer.send(done('a', [call('1', 'slow')]));
  peer.send(created('b'));
  await begun;
  finish('late');
  await until(() => peer.received.length === 1);
  expect(await marked(connection, peer)).toEqual([output('1', 'late')]);
  peer.send(done('b'));
  await until(() => peer.received.at(-1)?.['type'] === 'response.create');
});

describe('approval', () => {
  test('is asked for with the call, after its arguments were checked', async () => {
    const asked: unknown[] = [];
    const { peer } = await answering(all, {
      approve: (shown) => {
        asked.push(shown);
        return shown.name === 'facts';
      },
    });
    const calls = [call('1', 'facts'), call('2', 'weather', { city: 'Rome' })];
    peer.send(done('a', [...calls, call('3', 'weather', { city: 1 })]));
    await until(() => peer.received.length === 4);
    expect(peer.received.slice(0, 2)).toEqual([
      output('1', '{"population":3}'),
      output('2', 'The call was refused by the user.'),
    ]);
    expect(asked).toEqual([
      { callID: '1', name: 'facts', arguments: '{}' },
      { callID: '2', name: 'weather', arguments: '{"city":"Rome"}' },
    ]);
  });

  test.each([undefined, null, 1, 'yes'])('%p is no approval', async (answer) => {
    const { peer } = await answering(all, { approve: () => answer as unknown as boolean });
    peer.send(done('a', [call('1', 'facts')]));
    await until(() => peer.received.length === 2);
    expect(peer.received[0]).toEqual(output('1', 'The call was refused by the user.'));
  });
});

describe('ends', () => {
  function waiting(): { tool: VoiceFunction; signals: AbortSignal[] } {
    const signals: AbortSignal[] = [];
    const tool = voiceFunction({
      tool: { type: 'function', name: 'waiting' },
      execute: (_, { signal }) => {
        signals.push(signal);
        return new Promise<never>(() => {});
      },
    });
    return { tool, signals };
  }

  test('a function that takes too long is told to the model', async () => {
    const { tool, signals } = waiting();
    const { peer } = await answering([tool], { toolTimeoutMs: 20 });
    peer.send(done('a', [call('1', 'waiting')]));
    await until(() => peer.received.length === 2);
    expect(peer.received[0]).toEqual(
      output('1', 'The function "waiting" failed: The function took longer than 20 ms.'),
    );
    expect(signals[0]!.aborted).toBe(true);
  });

  test.each<[string, (stop: () => void, leaving: AbortController) => void]>([
    ['the returned function', (stop) => stop()],
    ['the signal', (_, leaving) => leaving.abort()],
  ])('%s stops: functions are aborted and nothing is sent', async (_, end) => {
    const { tool, signals } = waiting();
    const leaving = new AbortController();
    const errors: unknown[] = [];
    const { connection, peer, stop } = await answering([tool, facts], {
      signal: leaving.signal,
      onToolError: (error) => errors.push(error),
    });
    peer.send(done('a', [call('1', 'waiting')]));
    await until(() => signals.length === 1);
    end(stop, leaving);
    expect(signals[0]!.aborted).toBe(true);
    peer.send(done('b', [call('2', 'facts')]));
    expect(await marked(connection, peer)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('a call of a lost connection is not answered in the new session', async () => {
    const { tool, signals } = waiting();
    const { connection, peer } = await answering([tool, facts], undefined, {
      reconnect: true,
      reconnectInitialDelay: 1,
    });
    peer.send(created('a'));
    peer.send(created('b'));
    peer.send(done('a', [call('1', 'waiting')]));
    await until(() => signals.length === 1);
    const restored = connection.emitted('reconnected');
    peer.socket.terminate();
    await restored;
    expect(signals[0]!.aborted).toBe(true);
    const next = server.connections[1]!;
    next.send(done('c', [call('2', 'facts')]));
    await until(() => next.received.length === 2);
    expect(next.received).toEqual([output('2', '{"population":3}'), goOn]);
  });

  test('with a signal that is aborted already nothing is performed', async () => {
    const { connection, peer } = await answering(all, { signal: AbortSignal.abort() });
    peer.send(done('a', [call('1', 'facts')]));
    expect(await marked(connection, peer)).toEqual([]);
  });
});

test('a name that two functions have is refused', () => {
  const twice = () => answerToolCalls(connect(), [facts, facts]);
  expect(twice).toThrow('Two functions have the name "facts".');
});

test('a function that was written by hand is refused', () => {
  const functions = [facts, { tool: { name: 'x' } } as VoiceFunction];
  expect(() => answerToolCalls(connect(), functions)).toThrow(
    'Function 1 was not made by `voiceFunction`.',
  );
});

test.each([{}, { tool: {}, execute: () => '' }, { tool: { name: 'x' } }])(
  'the parts %p are no function',
  (definition) => {
    expect(() => voiceFunction(definition as never)).toThrow(
      'A function needs a `tool` with a name, and `execute`.',
    );
  },
);

test.each([0, -1, NaN])('`toolTimeoutMs: %p` is refused', (toolTimeoutMs) => {
  expect(() => answerToolCalls(connect(), all, { toolTimeoutMs })).toThrow('`toolTimeoutMs`');
});
