import { FOR_BROWSERS } from '#platform';
import { headersToShow } from '../errors/headers-to-show.js';
import { startTimer } from '../timers.js';
import { cancel, readerOf } from '../wire/body-reader.js';
import { parseJSON } from '../wire/parse-json.js';
import type { Call } from './call.js';
import { explain, withoutSecrets } from './explain.js';

/** The body of an error response is not worth a longer wait. */
const BODY_TIMEOUT_MS = 5_000;
/** Errors are shorter by far. The rest of a longer body is not read. */
const MAX_BODY_BYTES = 1024 * 1024;
const SHOWN_CHARACTERS = 500;

/**
 * Returns the typed error for a response with an error status, even if its body cannot be read.
 *
 * @internal
 */
export async function statusError(call: Call, response: Response): Promise<unknown> {
  const leftMs = Math.min(BODY_TIMEOUT_MS, call.attemptEndsAt - performance.now());
  const received = await new Promise<string>((resolve) => {
    const timer = startTimer(leftMs, () => {
      resolve('');
      // Closes the connection, which has no other reader.
      call.sending.abort();
    });
    const end = (text: unknown): void => {
      clearTimeout(timer);
      resolve(typeof text === 'string' ? text : '');
    };
    readText(response).then(end, end);
  });
  if (call.isAborted) return explain(call, undefined);
  // Some servers echo the request, including its credentials.
  const text = withoutSecrets(call, received);
  const body = parseJSON(text);
  return call.hooks.makeStatusError(
    response.status,
    body as object,
    body ? undefined : plainText(text),
    headersToShow(response),
  );
}

/** Reads the beginning of a body as text. In browsers the whole body, for size. */
async function readText(response: Response): Promise<string> {
  if (FOR_BROWSERS || !response.body) return response.text();
  const reader = readerOf(response.body);
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; bytes < MAX_BODY_BYTES;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += typeof value === 'string' ? value : decoder.decode(value, { stream: true });
    bytes += typeof value === 'string' ? value.length : value!.byteLength;
  }
  cancel(reader);
  return text;
}

/** Returns the text of an error page without its markup. */
function plainText(text: string): string {
  const shown = text.slice(0, 20_000).replace(/<style[^<]*<\/style>|<[^<>]*>/gi, ' ');
  return shown.replace(/\s+/g, ' ').trim().slice(0, SHOWN_CHARACTERS);
}
