import { openMedia, type MediaSource, type OpenMediaOptions } from '@oai/media';

/** Reads media to its end. */
export async function read(source: MediaSource, options?: OpenMediaOptions) {
  const { stream, type, size } = await openMedia(source, options);
  const bytes = Buffer.from(await new Response(stream).arrayBuffer());
  return { bytes, type, size };
}
