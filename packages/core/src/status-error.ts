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
  const leftMs = Math.min(BODY_TIMEOUT_MS, call.attemptEndsAt - performance.now());
  const received = await new Promise<string>((resolve) => {
    const timer = startTimer(leftMs, () => {
      resolve('');
      // Gives the connection up: nobody else reads from it.
      call.sending.abort();
    });
    const end = (text: unknown): void => {
      clearTimeout(timer);
      resolve(typeof text === 'string' ? text : '');
    };
    response.text().then(end, end);
  });
  if (call.isAborted) return explain(call, undefined);
  // Servers that echo the request would otherwise bring the credential into the error.
  const text = redactText(received, secretsOf(call.client));
  const body = parseJSON(text);
  return hooksOf(call.client).makeStatusError(
    response.status,
    body as object,
    body ? undefined : plainText(text),
    response.headers,
  );
}

/** @returns Undefined for what is no object. @internal */
export function parseJSON(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Object(value) === value ? (value as object) : undefined;
  } catch {
    return undefined;
  }
}

/** What an error page says, without its markup. */
function plainText(text: string): string {
  const shown = text.slice(0, 20_000).replace(/<style[^]*?<\/style>|<[^>]*>/gi, ' ');
  return shown.replace(/\s+/g, ' ').trim().slice(0, SHOWN_CHARACTERS);
}
