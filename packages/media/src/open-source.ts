import { OpenAIError } from '@oai/core';
import { readerOfBytes, type ByteReader } from './byte-reader.js';
import { decodeMedia } from './decode-media.js';
import { download, type DownloadFetch } from './download.js';
import type { ImageSource, MediaSource, SpeechEvent } from './media-source.js';
import { readerOfResponse } from './response-reader.js';
import { readerOfSpeech } from './speech-reader.js';

/** The members by which the kinds of sources are told apart. */
interface AnySource extends ImageSource {
  readonly arrayBuffer?: unknown;
  readonly type?: unknown;
  readonly result?: unknown;
  readonly status?: unknown;
  readonly data?: string | readonly ImageSource[] | null;
  readonly [Symbol.asyncIterator]?: unknown;
}

/**
 * Opens a source of media of any kind.
 *
 * @throws {OpenAIError} There is no media in it, or more than one image.
 * @internal
 */
export async function openSource(
  source: MediaSource,
  fetch: DownloadFetch,
  signal: AbortSignal,
): Promise<ByteReader> {
  const any = source as AnySource;
  if (typeof any.arrayBuffer === 'function') return readerOfResponse(source as Response, signal);
  if (typeof any[Symbol.asyncIterator] === 'function') {
    return readerOfSpeech(source as AsyncIterable<SpeechEvent>);
  }
  if (any.type === 'image_generation_call') {
    if (typeof any.result !== 'string') {
      throw new OpenAIError(`There is no image yet: the call is ${String(any.status)}.`);
    }
    return readerOfBytes(decodeMedia(any.result, 'The result of the call'), typeOf(any));
  }
  if (typeof any.data === 'string') {
    return readerOfBytes(decodeMedia(any.data, 'The `data` of the audio'));
  }
  if (Array.isArray(any.data)) {
    const images: readonly ImageSource[] = any.data;
    if (images.length !== 1) {
      throw new OpenAIError(`There are ${images.length} images: pass one of \`data\`.`);
    }
    return openImage({ output_format: any.output_format, ...images[0] }, fetch, signal);
  }
  return openImage(any, fetch, signal);
}

async function openImage(
  image: ImageSource,
  fetch: DownloadFetch,
  signal: AbortSignal,
): Promise<ByteReader> {
  const { b64_json, url } = image;
  if (typeof b64_json === 'string') {
    return readerOfBytes(decodeMedia(b64_json, 'The `b64_json` of the image'), typeOf(image));
  }
  if (typeof url === 'string') return download(url, fetch, signal);
  throw new OpenAIError(
    'This is no media: pass an image with `b64_json` or `url`, the item `image_generation_call` of the ' +
      '`output` of a response, a stream of speech, or the `Response` of a download.',
  );
}

function typeOf({ output_format }: ImageSource): string | undefined {
  return typeof output_format === 'string' ? `image/${output_format}` : undefined;
}
