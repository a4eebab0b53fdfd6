import { FOR_BROWSERS } from '#platform';
import { startTimer } from '../timers.js';
import { cancel, readerOf } from './body-reader.js';

/** The body of an error response is not worth a longer wait. */
const BODY_TIMEOUT_MS = 5_000;
/** Errors are shorter by far. The rest of a longer body is not read. */
const MAX_BODY_BYTES = 1024 * 1024;

/**
 * Reads the beginning of the body of an error as text. In browsers the whole body, for size.
 *
 * @param leftMs The time left for it, milliseconds, if it is less than five seconds.
 * @param sending Closes the connection, which has no other reader, if that time is over.
 * @returns The empty text if the body cannot be read, or not in time.
 * @internal
 */
export function readErrorBody(
  response: Response,
  leftMs: number,
  sending: AbortController,
): Promise<string> {
  return new Promise((resolve) => {
    const timer = startTimer(Math.min(BODY_TIMEOUT_MS, leftMs), () => {
      resolve('');
      sending.abort();
    });
    const end = (text: unknown): void => {
      clearTimeout(timer);
      resolve(typeof text === 'string' ? text : '');
    };
    (FOR_BROWSERS ? response.text() : readBeginning(response)).then(end, end);
  });
}

/** Reads a body as text, at most a mebibyte of it. @internal */
export async function readBeginning(response: Response): Promise<string> {
  if (!response.body) return response.text();
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
