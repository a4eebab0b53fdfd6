import { secretsOf } from './authorize.js';
import type { Call } from './call.js';
import { hooksOf } from './client-hooks.js';
import { explain } from './explain.js';
import { redactText } from './redact.js';

/** An error answer is worth neither a long wait for its body nor much memory. */
const BODY_TIMEOUT_MS = 5_000;
const BODY_MAX_CHARACTERS = 2 ** 18;
const SHOWN_CHARACTERS = 500;

/**
 * Makes the typed error for an answer with an error status, also if its body cannot be read.
 *
 * @internal
 */
export async function statusError(call: Call, response: Response): Promise<unknown> {
  // Servers that echo the request would otherwise bring the credential into the error.
  const text = redactText(await readErrorBody(response), secretsOf(call.client));
  if (call.controller.signal.aborted) return explain(call, undefined);
  const body = parseObject(text);
  return hooksOf(call.client).makeStatusError(
    response.status,
    body as object,
    body ? undefined : plainText(text),
    response.headers,
  );
}

/** Whatever arrives in time, and not more than is worth keeping. */
async function readErrorBody(response: Response): Promise<string> {
  let text = '';
  const reader = response.body?.getReader?.();
  const timer = setTimeout(() => void reader?.cancel().catch(() => {}), BODY_TIMEOUT_MS);
  try {
    if (!reader) return await response.text();
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
      if (text.length > BODY_MAX_CHARACTERS) {
        void reader.cancel().catch(() => {});
        break;
      }
    }
  } catch {
    // The status is known; that is what counts.
  } finally {
    clearTimeout(timer);
  }
  return text;
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
  const shown = text
    .slice(0, 20_000)
    .replace(/<(style|script)\b[\s\S]*?<\/\1>|<[^>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return shown.length > SHOWN_CHARACTERS ? `${shown.slice(0, SHOWN_CHARACTERS)}…` : shown;
}
