import { betaEventName } from './server-event.js';

test.each([
  ['response.output_text.delta', 'response.text.delta'],
  ['response.output_text.done', 'response.text.done'],
  ['response.output_audio.delta', 'response.audio.delta'],
  ['response.output_audio.done', 'response.audio.done'],
  ['response.output_audio_transcript.delta', 'response.audio_transcript.delta'],
  ['response.output_audio_transcript.done', 'response.audio_transcript.done'],
  ['conversation.item.added', 'conversation.item.created'],
  ['conversation.item.done', undefined],
  ['response.done', undefined],
  ['response.text.delta', undefined],
  ['constructor', undefined],
  ['toString', undefined],
])('%s was %s', (type, name) => {
  expect(betaEventName({ type })).toBe(name);
});

test.each(['session.created', 'session.updated'])(
  '%s of a transcription has its own name',
  (type) => {
    expect(betaEventName({ type, session: { type: 'transcription' } })).toBe(
      `transcription_${type}`,
    );
    expect(betaEventName({ type, session: { type: 'realtime' } })).toBeUndefined();
    expect(betaEventName({ type })).toBeUndefined();
  },
);
