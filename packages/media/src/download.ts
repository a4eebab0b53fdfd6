import { APIConnectionError, OpenAIError } from '@oai/core';
import { readerOfBytes, type ByteReader } from './byte-reader.js';
import { decodeMedia } from './decode-media.js';
import { readerOfResponse } from './response-reader.js';

/** A `fetch` that downloads images. @public */
export type DownloadFetch = (url: string, init: { signal: AbortSignal }) => Promise<Response>;

/**
 * Opens the address of an image. Nothing of a client is sent there, least of all a key. The address is
 * a secret itself, so errors name only its host.
 *
 * @throws {OpenAIError} The address is invalid, or the server refuses it.
 * @throws {APIConnectionError} The server cannot be reached.
 * @internal
 */
export async function download(
  address: string,
  fetch: DownloadFetch,
  signal: AbortSignal,
): Promise<ByteReader> {
  const [, type, text] = /^data:([^;,]*)[^,]*;base64,(.*)$/is.exec(address) ?? [];
  if (text !== undefined) return readerOfBytes(decodeMedia(text, 'The `url` of the image'), type);
  const { host } = checkedURL(address);
  let response: Response;
  try {
    response = await fetch(address, { signal });
  } catch (cause) {
    signal.throwIfAborted();
    throw new APIConnectionError({
      message: `The image cannot be downloaded from ${host}.`,
      cause,
    });
  }
  if (response.ok) return readerOfResponse(response, signal);
  await response.body?.cancel().catch(() => {});
  throw new OpenAIError(
    `${host} refuses to give the image: status ${response.status}. Addresses of images are valid for ` +
      'an hour.',
  );
}

function checkedURL(address: string): URL {
  if (URL.canParse(address)) {
    const url = new URL(address);
    // `fetch` refuses an address with a password, and quotes it.
    if (/^https?:$/.test(url.protocol) && !url.username && !url.password) return url;
  }
  throw new OpenAIError(
    'The `url` of the image must begin with https:// or http://, and have no user and password.',
  );
}
