import type { Fields } from './session.js';

/** Today's names of server events, and what the beta called them. @internal */
export const BETA_EVENT_NAMES = {
  'response.output_text.delta': 'response.text.delta',
  'response.output_text.done': 'response.text.done',
  'response.output_audio.delta': 'response.audio.delta',
  'response.output_audio.done': 'response.audio.done',
  'response.output_audio_transcript.delta': 'response.audio_transcript.delta',
  'response.output_audio_transcript.done': 'response.audio_transcript.done',
  'conversation.item.added': 'conversation.item.created',
} as const;

/**
 * What the beta called an event of today; undefined if it had the same name or none.
 *
 * @internal
 */
export function betaEventName(event: Fields): string | undefined {
  const { type } = event;
  if (type === 'session.created' || type === 'session.updated') {
    const { type: kind } = (event['session'] ?? {}) as Fields;
    return kind === 'transcription' ? `transcription_${type}` : undefined;
  }
  return Object.hasOwn(BETA_EVENT_NAMES, String(type))
    ? BETA_EVENT_NAMES[type as keyof typeof BETA_EVENT_NAMES]
    : undefined;
}
