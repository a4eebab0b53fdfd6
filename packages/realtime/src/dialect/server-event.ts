import type { Fields } from './session.js';

/** The beta names of server events, by their current names. @internal */
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
 * Returns the beta name of a current event; undefined if the beta had the same name or no such event.
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
