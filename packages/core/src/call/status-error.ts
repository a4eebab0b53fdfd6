import { headersToShow } from '../errors/headers-to-show.js';
import { readErrorBody } from '../wire/error-body.js';
import { parseJSON } from '../wire/parse-json.js';
import type { Call } from './call.js';
import { explain, withoutSecrets } from './explain.js';

const SHOWN_CHARACTERS = 500;

/**
 * Returns the typed error for a response with an error status, even if its body cannot be read.
 *
 * @internal
 */
export async function statusError(call: Call, response: Response): Promise<unknown> {
  const leftMs = call.attemptEndsAt - performance.now();
  const received = await readErrorBody(response, leftMs, call.sending);
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

/** Returns the text of an error page without its markup. */
function plainText(text: string): string {
  const shown = text.slice(0, 20_000).replace(/<style[^<]*<\/style>|<[^<>]*>/gi, ' ');
  return shown.replace(/\s+/g, ' ').trim().slice(0, SHOWN_CHARACTERS);
}
