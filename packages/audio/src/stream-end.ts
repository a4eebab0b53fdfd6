import type { StreamEnd } from '@oai/core/internal';

/**
 * The final event of a stream of a transcription: the whole text.
 *
 * @internal
 */
export const transcriptionStreamEnd: StreamEnd<{ type: string }> = () => (event) =>
  event.type === 'transcript.text.done';
