import { restoreConversation } from '@oai/voice';
import { until } from '../../realtime/test/realtime-server.js';
import { connect, serveEachTest, server } from '../../realtime/test/ws-setup.js';

serveEachTest();

const MANUAL = {
  type: 'session.created',
  session: { type: 'realtime', audio: { input: { turn_detection: null } } },
};
const committed = { type: 'input_audio_buffer.committed', item_id: 'a' };
const append = (bytes: number, fill = 0) => ({
  type: 'input_audio_buffer.append' as const,
  audio: Buffer.alloc(bytes, fill).toString('base64'),
});
const commit = { type: 'input_audio_buffer.commit' as const };
const clear = { type: 'input_audio_buffer.clear' as const };

/** Restores a session that got some events; an event of the server is answered before the next. */
async function heardAgain(
  events: object[],
  options: Parameters<typeof restoreConversation>[1] = {},
  losses = 1,
) {
  const lost: number[] = [];
  const connection = connect({ reconnect: true, reconnectInitialDelay: 1, maxQueueBytes: 10_000 });
  connection.on('error', () => {}); // The tests send events of the type `error`.
  restoreConversation(connection, { ...options, onRestored: (_, bytes) => lost.push(bytes) });
  await until(() => server.connections.length > 0);
  const first = server.connections[0]!;
  for (const event of events as Parameters<typeof connection.send>[0][]) {
    if (/session\.created|committed|error/.test(event.type)) {
      const seen = connection.emitted('event');
      first.send(event);
      await seen;
    } else connection.send(event);
  }
  for (let index = 0; index < losses; index += 1) {
    const isLost = connection.emitted('reconnecting');
    const isBack = connection.emitted('reconnected');
    server.connections[index]!.socket.terminate();
    await isLost;
    if (index === 0) connection.send(append(2, 9));
    await isBack;
  }
  connection.send({ type: 'response.create' });
  const peer = server.connections[losses]!;
  await until(() => peer.received.at(-1)?.['type'] === 'response.create');
  const received = peer.received.slice(0, -1);
  const audio = received.map((event) =>
    event['audio'] === undefined
      ? event['type']
      : [...Buffer.from(String(event['audio']), 'base64')],
  );
  return { audio, lost };
}

test.each([
  [
    'what was not committed',
    [MANUAL, append(2, 1), append(2, 2)],
    [
      [1, 1],
      [2, 2],
    ],
  ],
  ['what came after a commit', [MANUAL, append(2, 1), commit, committed, append(2, 2)], [[2, 2]]],
  [
    'a commit that was not reported',
    [MANUAL, append(2, 1), commit, append(2, 2)],
    [[1, 1], 'input_audio_buffer.commit', [2, 2]],
  ],
  ['what came after a clear', [MANUAL, append(2, 1), clear, append(2, 2)], [[2, 2]]],
  [
    'no commit that was refused',
    [
      MANUAL,
      commit,
      {
        type: 'error',
        error: { type: 'e', message: 'm', code: 'input_audio_buffer_commit_empty' },
      },
      append(2, 3),
    ],
    [[3, 3]],
  ],
])('a new session hears %s, before what was kept', async (_name, events, expected) => {
  const { audio, lost } = await heardAgain(events);
  expect(audio).toEqual([...expected, [9, 9]]);
  expect(lost).toEqual([0]);
});

test('the last audio is kept, and the rest reported', async () => {
  const pieces = [1, 2, 3, 4].map((fill) => append(2, fill));
  const { audio, lost } = await heardAgain([MANUAL, ...pieces], { maxAudioBytes: 5 });
  expect(audio).toEqual([
    [3, 3],
    [4, 4],
    [9, 9],
  ]);
  expect(lost).toEqual([4]);
});

test('audio is sent again to each session that is lost, with what was kept', async () => {
  const { audio, lost } = await heardAgain([MANUAL, append(2, 1)], {}, 3);
  expect(audio).toEqual([
    [1, 1],
    [9, 9],
  ]);
  expect(lost).toEqual([0, 0, 0]);
});

test('with turn detection the audio since the last turn is reported', async () => {
  const { audio, lost } = await heardAgain([append(4), committed, append(3), append(2)]);
  expect(audio).toEqual([[9, 9]]);
  expect(lost).toEqual([5]);
});

test('a connection whose first socket never opened hears audio once', async () => {
  server.refuse = (_request, socket) => socket.destroy();
  const connection = connect({ reconnect: true, reconnectInitialDelay: 1, maxQueueBytes: 10_000 });
  restoreConversation(connection);
  connection.send(append(2, 1));
  await connection.emitted('reconnecting');
  server.refuse = undefined;
  connection.send(append(2, 2));
  await until(() => (server.connections[0]?.received.length ?? 0) === 2);
  expect(server.connections[0]!.received).toEqual([append(2, 1), append(2, 2)]);
});

test('references to items that were kept are sent as they are', async () => {
  const connection = connect({ reconnect: true, reconnectInitialDelay: 1, maxQueueBytes: 10_000 });
  restoreConversation(connection);
  await until(() => server.connections.length > 0);
  const isLost = connection.emitted('reconnecting');
  server.connections[0]!.socket.terminate();
  await isLost;
  const event = {
    type: 'response.create' as const,
    response: { input: [{ type: 'item_reference' as const, id: 'a' }] },
  };
  connection.sendResponseCreate(event);
  await until(() => server.connections[1]?.received.length);
  expect(server.connections[1]!.received).toEqual([event]);
});

test.each([-1, 1.5, NaN])('`maxAudioBytes: %p` is refused', (maxAudioBytes) => {
  expect(() => restoreConversation(connect(), { maxAudioBytes })).toThrow(
    '`maxAudioBytes` must be',
  );
});
