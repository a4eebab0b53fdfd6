import type { StreamEnd } from '@oai/core/internal';

/**
 * Recognizes the final event of a transcription stream, which contains the whole text.
 *
 * @internal
 */
export const transcriptionStreamEnd: StreamEnd<{ type: string }> = () => (event) =>
  event.type === 'transcript.text.done';
