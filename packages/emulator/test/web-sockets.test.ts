import type { ClientOptions } from 'ws';
import { authorization, startClient, type TestClient } from './helpers/client.js';
import { expectValid } from './helpers/document.js';
import { closeSockets, openSocket } from './helpers/sockets.js';

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());
afterEach(closeSockets);

const open = (path: string, options?: ClientOptions, protocols?: string[]) =>
  openSocket(client, path, options, protocols);

const message = {
  type: 'message',
  role: 'user',
  content: [{ type: 'input_text', text: 'What is the weather like in Bergen?' }],
};
const tools = [
  {
    type: 'function',
    name: 'get_weather',
    parameters: { type: 'object', properties: { location: { type: 'string' } } },
  },
];

describe('realtime', () => {
  test('speaks, in events that the document describes', async () => {
    const { events, until, send } = open('/realtime?model=gpt-realtime');
    const created = await until('session.created');
    expect(created.session).toMatchObject({
      model: 'gpt-realtime',
      type: 'realtime',
      output_modalities: ['audio'],
    });
    send({ type: 'conversation.item.create', item: message });
    send({ type: 'response.create' });
    const done = await until('response.done');
    await until('rate_limits.updated');
    for (const event of events) expectValid('RealtimeServerEvent', event);
    const types = events.map((event) => event.type);
    expect(types.slice(0, 6)).toEqual([
      'session.created',
      'conversation.item.added',
      'conversation.item.done',
      'response.created',
      'response.output_item.added',
      'conversation.item.added',
    ]);
    const transcript = events
      .filter((event) => event.type === 'response.output_audio_transcript.delta')
      .map((event) => event.delta)
      .join('');
    expect(transcript).toContain('Bergen');
    expect(done.response).toMatchObject({
      status: 'completed',
      output: [{ content: [{ transcript }] }],
    });
    const sound = events
      .filter((event) => event.type === 'response.output_audio.delta')
      .map((event) => Buffer.from(event.delta, 'base64').length);
    expect(new Set(sound)).toEqual(new Set([4800]));
    expect(new Set(events.map((event) => event.event_id)).size).toBe(events.length);
  });

  test('writes, calls tools and takes their output', async () => {
    const { events, until, send, socket } = open('/realtime?model=gpt-realtime');
    send_when_open();
    function send_when_open() {
      socket.on('open', () => {
        send({
          type: 'session.update',
          session: { type: 'realtime', output_modalities: ['text'], tools },
        });
        send({ type: 'conversation.item.create', item: message });
        send({ type: 'response.create' });
      });
    }
    const call = await until('response.function_call_arguments.done');
    expect([call.name, JSON.parse(call.arguments)]).toEqual([
      'get_weather',
      { location: 'Bergen' },
    ]);
    send({
      type: 'conversation.item.create',
      item: { type: 'function_call_output', call_id: call.call_id, output: 'rain' },
    });
    send({ type: 'response.create' });
    await until('response.done', 2);
    for (const event of events) expectValid('RealtimeServerEvent', event);
    const texts = events
      .filter((event) => event.type === 'response.output_text.done')
      .map((event) => event.text);
    expect(texts).toEqual(['Let me see.', expect.stringContaining('rain')]);
    expect(client.emulator.requests[0]!.messages).toHaveLength(5);
  });

  test('hears', async () => {
    const { events, until, send } = open('/realtime?intent=transcription');
    await until('session.created');
    send({
      type: 'session.update',
      session: {
        type: 'transcription',
        audio: { input: { transcription: { model: 'whisper-1' } } },
      },
    });
    send({ type: 'input_audio_buffer.commit' });
    expect((await until('error')).error.code).toBe('input_audio_buffer_commit_empty');
    send({ type: 'input_audio_buffer.append', audio: Buffer.alloc(9600).toString('base64') });
    send({ type: 'input_audio_buffer.commit' });
    const { transcript } = await until('conversation.item.input_audio_transcription.completed');
    expect(transcript).toContain('heard');
    for (const event of events) expectValid('RealtimeServerEvent', event);
  });

  test.each([
    ['no JSON', '{', null],
    ['an unknown event', { type: 'session.destroy' }, 'type'],
    ['no type of session', { type: 'session.update', session: {} }, 'session.type'],
    [
      'the dialect of the beta',
      { type: 'session.update', session: { type: 'realtime', modalities: ['text'] } },
      'session.modalities',
    ],
    [
      'text and sound at once',
      {
        type: 'session.update',
        session: { type: 'realtime', output_modalities: ['text', 'audio'] },
      },
      'session.output_modalities',
    ],
    [
      'a wrong type',
      { type: 'session.update', session: { type: 'realtime', audio: { output: { speed: 9 } } } },
      'session.audio.output.speed',
    ],
    [
      'an unknown nested member',
      { type: 'session.update', session: { type: 'realtime', audio: { output: { pitch: 9 } } } },
      'session.audio.output.pitch',
    ],
    ['a missing item', { type: 'conversation.item.retrieve', item_id: 'none' }, 'item_id'],
    ['nothing to cancel', { type: 'response.cancel' }, null],
  ])('refuses %s', async (_, event, param) => {
    const { until, send } = open('/realtime?model=gpt-realtime');
    await until('session.created');
    send(typeof event === 'string' ? event : { ...event, event_id: 'mine' });
    const { error } = await until('error');
    expect(error).toMatchObject({ type: 'invalid_request_error', param });
    if (typeof event !== 'string') expect(error.event_id).toBe('mine');
  });

  test('changes items', async () => {
    const { until, send } = open('/realtime?model=gpt-realtime');
    await until('session.created');
    send({ type: 'conversation.item.create', item: { ...message, id: 'item_mine' } });
    send({ type: 'conversation.item.create', item: { ...message, id: 'item_mine' } });
    expect((await until('error')).error.code).toBe('item_create_duplicate_item_id');
    send({ type: 'conversation.item.create', previous_item_id: 'root', item: message });
    expect((await until('conversation.item.added', 2)).previous_item_id).toBeNull();
    send({ type: 'conversation.item.retrieve', item_id: 'item_mine' });
    expect((await until('conversation.item.retrieved')).item.content).toEqual(message.content);
    send({
      type: 'conversation.item.truncate',
      item_id: 'item_mine',
      content_index: 0,
      audio_end_ms: 5,
    });
    await until('conversation.item.truncated');
    send({ type: 'conversation.item.delete', item_id: 'item_mine' });
    await until('conversation.item.deleted');
  });

  test('is scripted and cancelled', async () => {
    client.emulator.script({ text: Array<string>(500).fill('x'), chunkDelayMs: 5 });
    const { until, send } = open('/realtime?model=gpt-realtime');
    await until('session.created');
    send({ type: 'response.create' });
    await until('response.output_audio_transcript.delta', 2);
    send({ type: 'response.create' });
    expect((await until('error')).error.code).toBe('conversation_already_has_active_response');
    send({ type: 'response.cancel' });
    expect((await until('response.done')).response).toMatchObject({ status: 'cancelled' });
  });

  test('needs a key, in whatever place', async () => {
    const none = open('/realtime?model=gpt-realtime', {});
    expect((await none.failed).message).toContain('401');
    const nowhere = open('/nowhere');
    expect((await nowhere.failed).message).toContain('404');
    const { value } = await client.create('/realtime/client_secrets', {
      session: { type: 'realtime', model: 'gpt-realtime' },
    });
    const browser = open('/realtime?model=gpt-realtime', {}, [
      'realtime',
      `openai-insecure-api-key.${value}`,
    ]);
    await browser.until('session.created');
    expect(browser.socket.protocol).toBe('realtime');
    const beta = open('/realtime', { headers: { ...authorization, 'OpenAI-Beta': 'realtime=v1' } });
    expect((await beta.until('error')).error.code).toBe('beta_api_shape_disabled');
    expect(await beta.closed).toBe(4000);
  });

  test('breaks on demand', async () => {
    client.emulator.fault({ kind: 'status', status: 503 });
    expect((await open('/realtime').failed).message).toContain('503');
    client.emulator.fault({ kind: 'reset', stage: 'before-headers' });
    expect((await open('/realtime').failed).message).toMatch(/ECONNRESET|hang up/);
    client.emulator.fault({ kind: 'reset', stage: 'body', afterBytes: 1 });
    const reset = open('/realtime');
    await reset.until('session.created');
    reset.send({ type: 'response.create' });
    expect(await reset.closed).toBe(1006);
    client.emulator.fault({ kind: 'cut-stream', afterEvents: 1 });
    const cut = open('/realtime');
    await cut.until('session.created');
    cut.send({ type: 'response.create' });
    expect(await cut.closed).toBe(1011);
    client.emulator.fault({ kind: 'stream-error', afterEvents: 0 });
    const broken = open('/realtime');
    expect((await broken.until('error')).error.type).toBe('server_error');
  });
});

describe('responses', () => {
  test('are streamed over a WebSocket, one after the other', async () => {
    const { events, until, send, socket } = open('/responses');
    socket.on('open', () =>
      send({ type: 'response.create', model: 'gpt-5', input: 'Hi', stream_id: 'lane_1' }),
    );
    const { response } = await until('response.completed');
    client.emulator.script({ text: 'scripted' });
    send({
      type: 'response.create',
      model: 'gpt-5',
      input: 'Again',
      previous_response_id: response.id,
    });
    const second = await until('response.completed', 2);
    expect(second.response.output.at(-1).content[0].text).toBe('scripted');
    for (const event of events) expectValid('ResponsesServerEvent', event);
    expect(events[0].stream_id).toBe('lane_1');
    expect(await client.read(`/responses/${response.id}`)).toEqual(response);
  });

  test('report what is wrong', async () => {
    const { until, send, socket } = open('/responses');
    socket.on('open', () => send({ type: 'response.create', model: 'none', input: 'Hi' }));
    expect(await until('error')).toMatchObject({ status: 400, error: { code: 'model_not_found' } });
    send({ type: 'response.create', model: 'gpt-5', input: 7 });
    expect((await until('error', 2)).error.param).toBe('input');
  });
});
