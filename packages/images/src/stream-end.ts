import type { StreamEnd } from '@oai/core/internal';

/**
 * The final event of a stream of an image: the whole image.
 *
 * @internal
 */
export const imageStreamEnd: StreamEnd<{ type: string }> = () => (event) =>
  event.type.endsWith('.completed');
