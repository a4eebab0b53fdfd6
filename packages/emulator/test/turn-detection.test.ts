import { startClient, type TestClient } from './helpers/client.js';
import { expectValid } from './helpers/document.js';
import { closeSockets, openSocket } from './helpers/sockets.js';

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());
afterEach(closeSockets);

/** PCM of 16 bits at 24 kHz: a tone, or silence at an amplitude of 0. */
function pcm(durationMs: number, amplitude = 6000): Buffer {
  const bytes = Buffer.alloc(durationMs * 48);
  for (let index = 0; index < bytes.length / 2; index += 1) {
    bytes.writeInt16LE(Math.round(amplitude * Math.sin(index / 9)), index * 2);
  }
  return bytes;
}

/** A session with some settings of its input. */
async function open(input: object = {}, type = 'realtime') {
  const query = type === 'transcription' ? 'intent=transcription' : 'model=gpt-realtime';
  const session = openSocket(client, `/realtime?${query}`);
  await session.until('session.created');
  if (Object.keys(input).length > 0) {
    session.send({ type: 'session.update', session: { type, audio: { input } } });
    await session.until('session.updated');
  }
  const append = (bytes: Buffer) =>
    session.send({ type: 'input_audio_buffer.append', audio: bytes.toString('base64') });
  const types = () => session.events.map(({ type }) => type);
  return { ...session, append, types };
}

test('an answer follows when the user has spoken', async () => {
  const { append, until, events } = await open();
  append(pcm(400, 0));
  append(pcm(600));
  expect(await until('input_audio_buffer.speech_started')).toMatchObject({ audio_start_ms: 100 });
  append(pcm(100, 0));
  append(pcm(300, 0));
  const stopped = await until('input_audio_buffer.speech_stopped');
  expect(stopped.audio_end_ms).toBe(1200);
  const committed = await until('input_audio_buffer.committed');
  expect(committed.item_id).toBe(stopped.item_id);
  const { response } = await until('response.done');
  expect(response.status).toBe('completed');
  for (const event of events) expectValid('RealtimeServerEvent', event);
  const order = events.map(({ type }) => type);
  expect(order.slice(1, 7)).toEqual([
    'input_audio_buffer.speech_started',
    'input_audio_buffer.speech_stopped',
    'input_audio_buffer.committed',
    'conversation.item.added',
    'conversation.item.done',
    'response.created',
  ]);
});

test('pauses in the speech, odd pieces and several turns are heard alike', async () => {
  const { socket, append, events, until } = await open({
    turn_detection: { type: 'server_vad', create_response: false },
  });
  const talk = Buffer.concat([
    ...[pcm(300), pcm(180, 0), pcm(300), pcm(500, 0), pcm(200), pcm(400, 0)],
  ]);
  for (let at = 0; at < talk.length; at += 7001) append(talk.subarray(at, at + 7001));
  const changes = () => events.filter(({ type }) => type.startsWith('input_audio_buffer.speech_'));
  await until('input_audio_buffer.committed');
  while (changes().length < 4) await new Promise((resolve) => socket.once('message', resolve));
  expect(
    changes().map(({ type, audio_start_ms, audio_end_ms }) => [
      type.slice('input_audio_buffer.speech_'.length),
      audio_start_ms ?? audio_end_ms,
    ]),
  ).toEqual([
    ['started', 0],
    ['stopped', 980],
    ['started', 980],
    ['stopped', 1680],
  ]);
  const ids = changes().map(({ item_id }) => item_id);
  expect([ids[0] === ids[1], ids[1] === ids[2], ids[2] === ids[3]]).toEqual([true, false, true]);
  expect(events.some(({ type }) => type === 'response.created')).toBe(false);
});

test('speech interrupts the answer, and the next one comes after it', async () => {
  client.emulator.script({ text: ['One', ' two', ' three'], chunkDelayMs: 100 });
  client.emulator.script({ text: 'Go on.' });
  const { append, until, send, events, socket } = await open();
  send({ type: 'response.create' });
  await until('response.output_audio.delta');
  append(Buffer.concat([pcm(300), pcm(400, 0)]));
  const done = () => events.filter(({ type }) => type === 'response.done');
  while (done().length < 2) await new Promise((resolve) => socket.once('message', resolve));
  expect(done().map(({ response }) => response.status)).toEqual(['cancelled', 'completed']);
  expect(done()[0].response.status_details).toEqual({ type: 'cancelled', reason: 'turn_detected' });
  expect(events.filter(({ type }) => type === 'error')).toEqual([]);
});

test.each<[string, object]>([
  ['turn detection is off', { turn_detection: null }],
  ['it is too low for the threshold', { turn_detection: { type: 'server_vad', threshold: 1 } }],
])('nothing is heard if %s', async (_name, input) => {
  const { append, send, until, types } = await open(input);
  append(Buffer.concat([pcm(300, 500), pcm(400, 0)]));
  send({ type: 'input_audio_buffer.commit' });
  await until('input_audio_buffer.committed');
  expect(types().filter((type) => type.includes('speech'))).toEqual([]);
});

test.each(['audio/pcmu', 'audio/pcma'])('%s is understood', async (type) => {
  const { append, until } = await open({ format: { type } });
  const [loud, quiet] = type === 'audio/pcmu' ? [0x10, 0xff] : [0x2a, 0xd5];
  append(Buffer.alloc(2400, quiet));
  append(Buffer.alloc(2400, loud));
  expect((await until('input_audio_buffer.speech_started')).audio_start_ms).toBe(0);
  append(Buffer.alloc(2400, quiet));
  expect((await until('input_audio_buffer.speech_stopped')).audio_end_ms).toBe(800);
});

test('a cleared buffer begins anew', async () => {
  const { append, send, until, types } = await open();
  append(pcm(300));
  await until('input_audio_buffer.speech_started');
  send({ type: 'input_audio_buffer.clear' });
  append(pcm(400, 0));
  send({ type: 'input_audio_buffer.commit' });
  await until('input_audio_buffer.committed');
  expect(types()).not.toContain('input_audio_buffer.speech_stopped');
});

test('transcriptions come by themselves', async () => {
  const { append, until, types } = await open(
    { transcription: { model: 'whisper-1' } },
    'transcription',
  );
  append(Buffer.concat([pcm(300), pcm(400, 0)]));
  const { transcript } = await until('conversation.item.input_audio_transcription.completed');
  expect(transcript).toContain('heard');
  expect(types()).not.toContain('response.created');
});
