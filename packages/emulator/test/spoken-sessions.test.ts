import { startClient, type TestClient } from './helpers/client.js';
import { closeSockets, openSocket } from './helpers/sockets.js';

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());
afterEach(closeSockets);

const audio = Buffer.alloc(4800).toString('base64');

/** Opens a connection and waits until it is open. */
async function open(path: string) {
  const opened = openSocket(client, path);
  await new Promise((resolve) => opened.socket.on('open', resolve));
  return opened;
}

describe('a live session', () => {
  test('begins, acknowledges, speaks and ends', async () => {
    client.emulator.script({ text: ['Good ', 'day.'] });
    const { events, until, send, closed } = await open('/live/sessions');
    send({ type: 'session.start', session: { model: 'gpt-live-1' }, event_id: 'mine' });
    expect(await until('session.started')).toMatchObject({
      session: { model: 'gpt-live-1', status: 'active' },
      client_event_id: 'mine',
    });
    send({ type: 'session.update', session: { instructions: 'Be brief.' } });
    expect((await until('session.updated')).session.instructions).toBe('Be brief.');
    send({ type: 'session.input_audio.mute' });
    await until('session.input_audio.muted');
    send({ type: 'session.input_audio.unmute' });
    await until('session.input_audio.unmuted');
    send({ type: 'session.input_audio.append', audio });
    send({ type: 'session.instructions.append', content: 'Greet.', delegation_id: null });
    expect(await until('session.output_transcript.delta', 2)).toMatchObject({
      delta: 'day.',
      start_ms: 200,
      end_ms: 300,
    });
    send({ type: 'session.close' });
    expect(await until('session.closed')).toMatchObject({
      reason: 'close_requested',
      usage: { seconds: 0.1 },
    });
    expect(await closed).toBe(1000);
    expect(events.every(({ event_id: id }) => typeof id === 'string')).toBe(true);
  });

  test.each([
    ['an event before the start', { type: 'session.update' }, 'session_not_started'],
    ['text that is not JSON', 'nonsense', 'invalid_json'],
  ])('refuses %s', async (_name, event, code) => {
    const { until, send } = await open('/live/sessions');
    send(event);
    expect((await until('error')).error).toMatchObject({ code, message: expect.any(String) });
  });

  test.each([
    ['a second start', { type: 'session.start' }, 'session_already_started'],
    ['audio that is no text', { type: 'session.input_audio.append', audio: 7 }, 'invalid_value'],
    ['an unknown event', { type: 'session.sing' }, 'unknown_event'],
  ])('refuses %s', async (_name, event, code) => {
    const { until, send } = await open('/live/sessions/sess_7/fork');
    send({ type: 'session.start', session: {} });
    send({ ...event, event_id: 'mine' });
    expect(await until('error')).toMatchObject({ error: { code }, client_event_id: 'mine' });
  });

  test('can be attached to', async () => {
    const { until, send } = await open('/live/sessions/sess_7/attach');
    expect((await until('session.started')).session.id).toBe('sess_7');
    send({ type: 'session.commentary.append', content: 'Hold on.', delegation_id: null });
    await until('session.commentary.appended');
    await until('session.output_audio.delta');
  });
});

describe('a translation', () => {
  test('translates each piece of audio before it ends', async () => {
    client.emulator.script({ text: 'Hello.' });
    client.emulator.script({ text: 'Goodbye.' });
    const { events, until, send, closed } = await open('/realtime/translations?model=m');
    expect((await until('session.created')).session).toMatchObject({
      type: 'translation',
      model: 'm',
    });
    const output = { language: 'fr' };
    send({ type: 'session.update', session: { audio: { output } } });
    expect((await until('session.updated')).session.audio).toEqual({ output });
    send({ type: 'session.input_audio_buffer.append', audio });
    send({ type: 'session.input_audio_buffer.append', audio });
    send({ type: 'session.close' });
    await until('session.closed');
    const words = events.filter(({ type }) => type === 'session.output_transcript.delta');
    expect(words.map(({ delta }) => delta).join('')).toBe('Hello.Goodbye.');
    expect(await closed).toBe(1000);
  });

  test.each([
    ['audio that is no text', { type: 'session.input_audio_buffer.append', audio: null }],
    ['an unknown event', { type: 'response.create' }],
  ])('refuses %s', async (_name, event) => {
    const { until, send } = await open('/realtime/translations?model=m');
    send(event);
    expect((await until('error')).error.code).toBe('invalid_value');
  });
});
