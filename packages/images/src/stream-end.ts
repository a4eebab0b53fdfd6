import type { StreamEnd } from '@oai/core/internal';

/**
 * Recognizes the final event of an image stream, which contains the whole image.
 *
 * @internal
 */
export const imageStreamEnd: StreamEnd<{ type: string }> = () => (event) =>
  event.type.endsWith('.completed');
