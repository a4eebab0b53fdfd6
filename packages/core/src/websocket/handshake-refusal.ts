import { APIConnectionTimeoutError } from '../errors/api-connection-timeout-error.js';
import { startTimer } from '../timers.js';

/** As much of Node's `IncomingMessage` as is needed. */
interface RefusalResponse {
  readonly statusCode?: number | undefined;
  on(event: string, listener: (chunk: Uint8Array) => void): unknown;
}

const MAX_BYTES = 64 * 1024;

/** Limit of the body: the status, which has arrived, is reported without it. */
const MAX_BODY_MS = 5_000;

/** The message for a refusal whose body has no message of its own. */
const NO_REASON = 'the server refused the WebSocket connection';

/**
 * Why a server answered a WebSocket handshake with something else: the status, and the message of
 * the error in the body. `ws` itself tells only the status.
 *
 * @param maxMs Limit of the body, milliseconds.
 * @internal
 */
export function readHandshakeRefusal(
  response: RefusalResponse,
  maxMs = MAX_BODY_MS,
): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    const finish = (): void => {
      clearTimeout(timer);
      resolve(refusalText(response.statusCode, decode(chunks)));
    };
    const timer = startTimer(maxMs, finish);
    response.on('data', (chunk) => {
      bytes += chunk.byteLength;
      if (bytes > MAX_BYTES) finish();
      else chunks.push(chunk);
    });
    for (const event of ['end', 'error', 'close']) response.on(event, finish);
  });
}

/** Returns the error for a handshake that was not answered. @internal */
export function handshakeTimeout(timeoutMs: number | undefined): APIConnectionTimeoutError {
  return new APIConnectionTimeoutError({
    message: `the WebSocket handshake was not answered within ${timeoutMs} ms (option \`timeout\` of the client)`,
  });
}

/** Returns the message for a refused handshake. @internal */
export function refusalText(status: number | undefined, body = ''): string {
  return `${status ?? 'no status'} ${errorMessage(body)}`.trim();
}

/** Returns true if a handshake that was refused with this status may succeed later. @internal */
export function isPassingRefusal(status: number): boolean {
  return status === 408 || status === 409 || status === 425 || status === 429 || status >= 500;
}

function decode(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
}

function errorMessage(body: string): string {
  try {
    const { error, message } = JSON.parse(body) as { error?: unknown; message?: unknown };
    const text = (error as { message?: unknown } | undefined)?.message ?? error ?? message;
    if (typeof text === 'string') return text;
  } catch {
    // An HTML page or nothing: the status has to do.
  }
  return NO_REASON;
}
