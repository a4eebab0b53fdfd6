import { OpenAIError } from '@oai/core';
import { SpeechOverflowError, SpokenAnswers, type SpeechChunk } from '@oai/voice';
import { until, type Connection } from '../../realtime/test/realtime-server.js';
import { connect, errorsOf, serveEachTest, server } from '../../realtime/test/ws-setup.js';

serveEachTest();

const created = (id: string) => ({ type: 'response.created', response: { id } });
const done = (id: string) => ({ type: 'response.done', response: { id, status: 'completed' } });
const speech = (response: string, item: string, text: string) => ({
  type: 'response.output_audio.delta',
  response_id: response,
  item_id: item,
  output_index: 0,
  content_index: 0,
  delta: Buffer.from(text).toString('base64'),
});

async function opened(options?: ConstructorParameters<typeof SpokenAnswers>[1]) {
  const connection = connect();
  const answers = new SpokenAnswers(connection, options);
  await until(() => server.connections.length > 0);
  return { connection, answers, peer: server.connections[0]! };
}

function sendAll({ send }: Connection, ...events: object[]): void {
  for (const event of events) send(event);
}

async function readAll(answers: AsyncIterable<SpeechChunk>): Promise<string[]> {
  const heard: string[] = [];
  for await (const { audio, itemID } of answers) heard.push(`${itemID}:${Buffer.from(audio)}`);
  return heard;
}

test('answers that are made side by side are played one after the other', async () => {
  const { answers, peer } = await opened();
  sendAll(
    peer,
    ...[created('a'), created('b'), speech('b', 'b1', '1'), speech('a', 'a1', '1')],
    ...[speech('b', 'b1', '2'), done('b'), speech('a', 'a1', '2'), created('c')],
    ...[done('a'), speech('c', 'c1', '1'), done('c')],
  );
  peer.socket.close(1000);
  expect(await readAll(answers)).toEqual(['a1:1', 'a1:2', 'b1:1', 'b1:2', 'c1:1']);
});

test('the speech of the current answer is read as it comes', async () => {
  const { answers, peer } = await opened();
  const reading = answers[Symbol.asyncIterator]();
  const first = reading.next();
  sendAll(peer, created('a'), speech('a', 'a1', '1'));
  expect((await first).value).toEqual({
    audio: new Uint8Array(Buffer.from('1')),
    responseID: 'a',
    itemID: 'a1',
    contentIndex: 0,
  });
});

test('an answer that never ends does not hold back the speech at the end of the connection', async () => {
  const { answers, peer } = await opened();
  sendAll(peer, created('a'), speech('a', 'a1', '1'), created('b'), speech('b', 'b1', '1'));
  peer.socket.close(1000);
  expect(await readAll(answers)).toEqual(['a1:1', 'b1:1']);
});

test('leaving the loop stops the collection, and there is only one loop', async () => {
  const { answers, peer } = await opened({ maxBufferedBytes: 10 });
  sendAll(peer, speech('a', 'a1', '1'));
  for await (const { itemID } of answers) {
    expect(itemID).toBe('a1');
    break;
  }
  sendAll(peer, speech('a', 'a1', 'far more than ten bytes'));
  await expect(readAll(answers)).rejects.toThrow('can be read only once');
});

test('more speech than the limit ends the loop with a typed error', async () => {
  const { answers, peer, connection } = await opened({ maxBufferedBytes: 4 });
  const seen = connection.emitted('response.done');
  sendAll(peer, created('a'), speech('a', 'a1', '1234'), speech('a', 'a1', '5'), done('a'));
  await seen;
  const reading = readAll(answers);
  await expect(reading).rejects.toBeInstanceOf(SpeechOverflowError);
  await expect(reading).rejects.toMatchObject({
    maxBufferedBytes: 4,
    message: 'more than 4 bytes of speech wait (option `maxBufferedBytes`)',
  });
});

test('as much speech as the limit allows is kept', async () => {
  const { answers, peer } = await opened({ maxBufferedBytes: 4 });
  sendAll(peer, created('a'), speech('a', 'a1', '12'), speech('a', 'a1', '34'), done('a'));
  peer.socket.close(1000);
  expect(await readAll(answers)).toEqual(['a1:12', 'a1:34']);
});

test.each([
  [{ type: 'response.output_audio.delta' }],
  [{ ...speech('a', 'a1', '1'), delta: 5 }],
  [{ ...speech('a', 'a1', '1'), item_id: null }],
  [{ type: 'response.created' }],
  [{ type: 'response.done', response: null }],
])('the malformed event %p is passed over', async (event) => {
  const { answers, peer } = await opened();
  sendAll(peer, event, speech('b', 'b1', '1'));
  peer.socket.close(1000);
  expect(await readAll(answers)).toEqual(['b1:1']);
});

test.each([
  [{ maxBufferedBytes: 0 }, '`maxBufferedBytes` must be a positive integer'],
  [{ bytesPerSecond: NaN }, '`bytesPerSecond` must be a positive integer'],
  [null as never, '`options` must be an object, not null'],
])('the options %p are refused', (options, message) => {
  expect(() => new SpokenAnswers(connect(), options)).toThrow(message);
});

describe('interruptions', () => {
  /** 10 bytes a second, so that each byte is 100 ms. */
  const bytesPerSecond = 10;

  async function interrupted(events: object[], reads: number, options?: object) {
    const { answers, peer, connection } = await opened({ bytesPerSecond });
    const seen = connection.emitted('rate_limits.updated');
    sendAll(peer, ...events, { type: 'rate_limits.updated', rate_limits: [] });
    await seen;
    const reading = answers[Symbol.asyncIterator]();
    for (let count = 0; count < reads; count += 1) await reading.next();
    answers.interrupt(options);
    connection.send({ type: 'input_audio_buffer.clear' }); // Marks the end.
    await until(() => peer.received.at(-1)?.['type'] === 'input_audio_buffer.clear');
    return { sent: peer.received.slice(0, -1), reading, peer };
  }

  const truncated = (item: string, ms: number) => ({
    type: 'conversation.item.truncate',
    item_id: item,
    content_index: 0,
    audio_end_ms: ms,
  });
  const answer = [created('a'), speech('a', 'a1', '123'), speech('a', 'a1', '45')];

  test.each<[string, object[], number, object | undefined, object[]]>([
    ['nothing was said', [], 0, undefined, []],
    ['a piece was read', answer, 1, undefined, [truncated('a1', 300)]],
    ['less was heard', answer, 1, { playedMs: 120.7 }, [truncated('a1', 120)]],
    ['nothing was heard', answer, 1, { playedMs: 0 }, [truncated('a1', 0)]],
    ['more was heard than there is', answer, 1, { playedMs: 9_999 }, [truncated('a1', 500)]],
    ['nothing was read', answer, 0, undefined, [truncated('a1', 0)]],
    ['all was read, and more may come', answer, 2, undefined, [truncated('a1', 500)]],
    ['all was read to the end', [...answer, done('a')], 2, undefined, []],
    ['the player is behind', [...answer, done('a')], 2, { playedMs: 400 }, [truncated('a1', 400)]],
    [
      'a later answer waits',
      [...answer, created('b'), speech('b', 'b1', '1'), speech('b', 'b1', '2')],
      1,
      undefined,
      [truncated('a1', 300), truncated('b1', 0)],
    ],
    [
      'the answer is to be cancelled',
      answer,
      1,
      { cancel: true },
      [{ type: 'response.cancel', response_id: 'a' }, truncated('a1', 300)],
    ],
    ['there is nothing to cancel', [...answer, done('a')], 2, { cancel: true }, []],
  ])('%s', async (_, events, reads, options, expected) => {
    expect((await interrupted(events, reads, options)).sent).toEqual(expected);
  });

  test('the rest of the answer is dropped, and the next answer is played', async () => {
    const { reading, peer } = await interrupted(answer, 1);
    const next = reading.next();
    sendAll(peer, speech('a', 'a1', '6'), done('a'), created('b'), speech('b', 'b1', '1'));
    expect((await next).value).toMatchObject({ itemID: 'b1' });
  });

  test('a second interruption adds nothing', async () => {
    const { answers, peer, connection } = await opened({ bytesPerSecond });
    const seen = connection.emitted('response.output_audio.delta');
    sendAll(peer, created('a'), speech('a', 'a1', '123'));
    await seen;
    answers.interrupt();
    answers.interrupt();
    connection.send({ type: 'input_audio_buffer.clear' });
    await until(() => peer.received.at(-1)?.['type'] === 'input_audio_buffer.clear');
    expect(peer.received).toHaveLength(2);
  });

  test.each([-1, NaN])('`playedMs: %p` is refused', async (playedMs) => {
    const { answers } = await opened();
    expect(() => answers.interrupt({ playedMs })).toThrow(OpenAIError);
  });
});

describe('what the session does not know is not truncated', () => {
  const part = (contentIndex: number, text: string) => ({
    ...speech('a', 'a1', text),
    content_index: contentIndex,
  });
  const apart = { type: 'response.created', response: { id: 'a', conversation_id: null } };
  const waiting = [speech('a', 'a1', '1'.repeat(48)), speech('a', 'a1', '2'.repeat(48))];

  /** Interrupts the first piece and returns what the server got. */
  async function interrupted(events: object[], readPieces = 1): Promise<object[]> {
    const { connection, answers, peer } = await opened();
    sendAll(peer, ...events);
    const reading = answers[Symbol.asyncIterator]();
    for (let count = 0; count < readPieces; count += 1) await reading.next();
    const seen = connection.emitted('rate_limits.updated');
    peer.send({ type: 'rate_limits.updated', rate_limits: [] });
    await seen;
    answers.interrupt();
    answers.interrupt();
    connection.send({ type: 'input_audio_buffer.clear' });
    await until(() => peer.received.at(-1)?.['type'] === 'input_audio_buffer.clear');
    return peer.received.slice(0, -1);
  }
  const truncation = { type: 'conversation.item.truncate', item_id: 'a1', content_index: 0 };

  test.each<[string, object[], object[]]>([
    ['an answer of the conversation', waiting, [{ ...truncation, audio_end_ms: 1 }]],
    ['an answer that is no part of it', [apart, ...waiting], []],
    ['a deleted item', [...waiting, { type: 'conversation.item.deleted', item_id: 'a1' }], []],
  ])('%s', async (_, events, expected) => {
    expect(await interrupted(events)).toEqual(expected);
  });

  test('the length that was heard is that of one part of an item', async () => {
    const parts = [part(0, '1'.repeat(96)), part(1, '2'.repeat(48))];
    expect(await interrupted(parts, 2)).toEqual([
      { ...truncation, content_index: 1, audio_end_ms: 1 },
    ]);
  });

  test('an answer of a lost session', async () => {
    const connection = connect({ reconnect: true, reconnectInitialDelay: 1 });
    const errors = errorsOf(connection);
    const answers = new SpokenAnswers(connection);
    await until(() => server.connections.length > 0);
    sendAll(server.connections[0]!, ...waiting);
    const reading = answers[Symbol.asyncIterator]();
    await reading.next();
    await until(() => server.connections.length > 0);
    server.connections[0]!.socket.terminate();
    await connection.emitted('reconnecting');
    answers.interrupt();
    await connection.emitted('reconnected');
    answers.interrupt();
    connection.send({ type: 'input_audio_buffer.clear' });
    await until(() => server.connections[1]!.received.length > 0);
    expect(server.connections[1]!.received).toEqual([{ type: 'input_audio_buffer.clear' }]);
    expect(errors).toEqual([]);
  });

  test('nothing is sent once the connection is being closed', async () => {
    const { connection, answers, peer } = await opened();
    const errors = errorsOf(connection);
    sendAll(peer, ...waiting);
    await answers[Symbol.asyncIterator]().next();
    connection.close();
    answers.interrupt({ cancel: true });
    await connection.emitted('close');
    expect(errors).toEqual([]);
  });
});

test('speech that is no base64 ends the loop, where the platform notices', async () => {
  const globals = globalThis as { Buffer?: unknown };
  const { Buffer: own } = globals;
  const { connection, answers, peer } = await opened();
  connection.on('session.created', () => delete globals.Buffer);
  connection.on('response.done', () => (globals.Buffer = own));
  const broken = { ...speech('a', 'a1', ''), delta: '*** no base64' };
  sendAll(peer, { type: 'session.created', session: {} }, broken, done('a'));
  await expect(readAll(answers)).rejects.toThrow('speech that is no base64');
});

test('a connection is needed', () => {
  expect(() => new SpokenAnswers(undefined as never)).toThrow('The connection is missing');
});
