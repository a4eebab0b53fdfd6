import { startTimer } from '../timers.js';
import { parseJSON } from '../wire/parse-json.js';
import type { Call } from './call.js';
import { explain, withoutSecrets } from './explain.js';

/** The body of an error response is not worth a longer wait. */
const BODY_TIMEOUT_MS = 5_000;
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
    response.text().then(end, end);
  });
  if (call.isAborted) return explain(call, undefined);
  // Some servers echo the request, including its credentials.
  const text = withoutSecrets(call, received);
  const body = parseJSON(text);
  return call.hooks.makeStatusError(
    response.status,
    body as object,
    body ? undefined : plainText(text),
    response.headers,
  );
}

/** Returns the text of an error page without its markup. */
function plainText(text: string): string {
  const shown = text.slice(0, 20_000).replace(/<style[^]*?<\/style>|<[^>]*>/gi, ' ');
  return shown.replace(/\s+/g, ' ').trim().slice(0, SHOWN_CHARACTERS);
}
