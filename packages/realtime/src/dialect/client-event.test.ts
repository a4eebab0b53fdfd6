import { currentClientEvent } from './client-event.js';

const pcm = { type: 'audio/pcm', rate: 24_000 };

describe('session.update', () => {
  test.each([
    { name: 'empty', beta: {}, current: {} },
    { name: 'text', beta: { modalities: ['text'] }, current: { output_modalities: ['text'] } },
    {
      name: 'text and audio, which cannot be asked for together any more',
      beta: { modalities: ['text', 'audio'] },
      current: { output_modalities: ['audio'] },
    },
    {
      name: 'voice and speed',
      beta: { voice: 'alloy', speed: 1.2 },
      current: { audio: { output: { voice: 'alloy', speed: 1.2 } } },
    },
    {
      name: 'formats',
      beta: { input_audio_format: 'pcm16', output_audio_format: 'g711_ulaw' },
      current: { audio: { input: { format: pcm }, output: { format: { type: 'audio/pcmu' } } } },
    },
    {
      name: 'a-law',
      beta: { input_audio_format: 'g711_alaw' },
      current: { audio: { input: { format: { type: 'audio/pcma' } } } },
    },
    {
      name: 'a format nobody knows, for the API to refuse by name',
      beta: { input_audio_format: 'opus' },
      current: { audio: { input: { format: { type: 'opus' } } } },
    },
    {
      name: 'transcription and noise reduction',
      beta: {
        input_audio_transcription: { model: 'whisper-1' },
        input_audio_noise_reduction: { type: 'near_field' },
      },
      current: {
        audio: {
          input: {
            transcription: { model: 'whisper-1' },
            noise_reduction: { type: 'near_field' },
          },
        },
      },
    },
    {
      name: 'a turn detection that is switched off',
      beta: { turn_detection: null },
      current: { audio: { input: { turn_detection: null } } },
    },
    {
      name: 'the token limit',
      beta: { max_response_output_tokens: 'inf' },
      current: { max_output_tokens: 'inf' },
    },
    {
      name: 'what is gone',
      beta: { temperature: 0.8, client_secret: { value: 'x' }, instructions: 'Hi' },
      current: { instructions: 'Hi' },
    },
    {
      name: 'what has not changed',
      beta: { voice: 'ash', tools: [], tool_choice: 'auto', tracing: 'auto', model: 'm' },
      current: {
        tools: [],
        tool_choice: 'auto',
        tracing: 'auto',
        model: 'm',
        audio: { output: { voice: 'ash' } },
      },
    },
    {
      name: 'both dialects at once, today’s first',
      beta: {
        voice: 'ash',
        turn_detection: null,
        audio: { output: { voice: 'cedar' }, input: { format: pcm } },
        output_modalities: ['text'],
        modalities: ['audio'],
      },
      current: {
        output_modalities: ['text'],
        audio: { output: { voice: 'cedar' }, input: { format: pcm, turn_detection: null } },
      },
    },
  ])('$name', ({ beta, current }) => {
    const event = { type: 'session.update', event_id: 'e1', session: beta };
    const before = structuredClone(event);
    expect(currentClientEvent(event)).toEqual({
      ...event,
      session: { type: 'realtime', ...current },
    });
    expect(event).toEqual(before);
  });

  test('leaves a session of today as it is', () => {
    const session = { type: 'realtime', audio: { output: { voice: 'alloy' } } };
    const event = { type: 'session.update', session };
    expect((currentClientEvent(event) as typeof event).session).toBe(session);
  });

  test('a beta field in a transcription session leaves its type alone', () => {
    const session = { type: 'transcription', turn_detection: null };
    expect(currentClientEvent({ type: 'session.update', session })).toEqual({
      type: 'session.update',
      session: { type: 'transcription', audio: { input: { turn_detection: null } } },
    });
  });

  test.each([undefined, null, 'text', 1])('leaves a session of %p to the API', (session) => {
    const event = { type: 'session.update', session };
    expect(currentClientEvent(event)).toBe(event);
  });
});

test('transcription_session.update becomes a session.update', () => {
  const session = {
    input_audio_format: 'pcm16',
    input_audio_transcription: { model: 'gpt-4o-transcribe', language: 'en' },
    turn_detection: { type: 'server_vad' },
    modalities: ['text'],
    include: ['item.input_audio_transcription.logprobs'],
  };
  expect(currentClientEvent({ type: 'transcription_session.update', session })).toEqual({
    type: 'session.update',
    session: {
      type: 'transcription',
      include: ['item.input_audio_transcription.logprobs'],
      audio: {
        input: {
          format: pcm,
          transcription: { model: 'gpt-4o-transcribe', language: 'en' },
          turn_detection: { type: 'server_vad' },
        },
      },
    },
  });
});

describe('response.create', () => {
  test('translates the fields of the beta', () => {
    const response = {
      modalities: ['audio', 'text'],
      voice: 'alloy',
      output_audio_format: 'pcm16',
      temperature: 0.6,
      max_response_output_tokens: 10,
      instructions: 'Short.',
      conversation: 'none',
    };
    expect(currentClientEvent({ type: 'response.create', response })).toEqual({
      type: 'response.create',
      response: {
        output_modalities: ['audio'],
        max_output_tokens: 10,
        instructions: 'Short.',
        conversation: 'none',
        audio: { output: { voice: 'alloy', format: pcm } },
      },
    });
  });

  test('keeps max_output_tokens, which has its name of old', () => {
    const response = { modalities: ['text'], max_output_tokens: 5 };
    expect(currentClientEvent({ type: 'response.create', response })).toEqual({
      type: 'response.create',
      response: { output_modalities: ['text'], max_output_tokens: 5 },
    });
  });

  test('translates the items that it brings', () => {
    const said = (type: string) => ({ role: 'assistant', content: [{ type, text: 'Hi' }] });
    const event = { type: 'response.create', response: { input: [said('text')] } };
    expect(currentClientEvent(event)).toEqual({
      type: 'response.create',
      response: { input: [said('output_text')] },
    });
  });

  test('without a response it stays as it is', () => {
    const event = { type: 'response.create' };
    expect(currentClientEvent(event)).toBe(event);
  });
});

describe('conversation.item.create', () => {
  test.each([
    ['assistant', 'text', 'output_text'],
    ['assistant', 'audio', 'output_audio'],
    ['assistant', 'output_text', 'output_text'],
    ['user', 'input_text', 'input_text'],
    ['user', 'text', 'text'],
    ['system', 'input_text', 'input_text'],
  ])('%s: %s is sent as %s', (role, beta, current) => {
    const event = (type: string) => ({
      type: 'conversation.item.create',
      item: { type: 'message', role, content: [{ type, text: 'Hi' }] },
    });
    expect(currentClientEvent(event(beta))).toEqual(event(current));
  });
});

test.each(['input_audio_buffer.append', 'response.cancel', 'something.new'])(
  '%s is sent as it is',
  (type) => {
    const event = { type, modalities: ['text'], session: { voice: 'x' } };
    expect(currentClientEvent(event)).toBe(event);
  },
);
