import { secretsOf } from './authorize.js';
import { startTimer, type Call } from './call.js';
import { hooksOf } from './client-hooks.js';
import { explain } from './explain.js';
import { redactText } from './redact.js';

/** An error answer is not worth a long wait for its body. */
const BODY_TIMEOUT_MS = 5_000;
const SHOWN_CHARACTERS = 500;

/**
 * Makes the typed error for an answer with an error status, also if its body cannot be read.
 *
 * @internal
 */
export async function statusError(call: Call, response: Response): Promise<unknown> {
  // Servers that echo the request would otherwise bring the credential into the error.
  const text = redactText(await readErrorBody(call, response), secretsOf(call.client));
  if (call.controller.signal.aborted) return explain(call, undefined);
  const body = parseObject(text);
  return hooksOf(call.client).makeStatusError(
    response.status,
    body as object,
    body ? undefined : plainText(text),
    response.headers,
  );
}

/** Whatever arrives in time. The connection is given up otherwise: nobody else reads from it. */
async function readErrorBody(call: Call, response: Response): Promise<string> {
  const stop = startTimer(BODY_TIMEOUT_MS, () => call.sending.abort());
  try {
    return await response.text();
  } catch {
    // The status is known; that is what counts.
    return '';
  } finally {
    stop();
  }
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What an error page says, without its markup. */
function plainText(text: string): string {
  const shown = text.slice(0, 20_000).replace(/<(style|script)[^]*?<\/\1>|<[^>]*>/gi, ' ');
  return shown.replace(/\s+/g, ' ').trim().slice(0, SHOWN_CHARACTERS);
}
