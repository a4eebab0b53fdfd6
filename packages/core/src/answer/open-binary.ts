import type { Call } from '../call/call.js';
import { explain } from '../call/explain.js';
import type { Answer } from './answer.js';

const DEFAULT_IDLE_TIMEOUT_MS = 300_000;

/** Returns the response of a binary operation, with its body unread. @internal */
export function openBinary(answer: Answer): Response {
  const { call, raw, options } = answer;
  const { __binaryResponse: open } = options;
  if (typeof open !== 'function') return answer.response;
  return open(raw, {
    explain: (cause) => explain(call, cause),
    onClose: (error) => call.release(error),
    idleTimeoutMs: idleTimeoutOf(call),
    timeoutMs: call.attemptEndsAt - performance.now(),
    controller: call.controller,
  });
}

/** Returns the longest silence of a body, milliseconds. @internal */
export function idleTimeoutOf({ client, options }: Call): number {
  return (
    options.streamIdleTimeoutMs ?? client._options.streamIdleTimeoutMs ?? DEFAULT_IDLE_TIMEOUT_MS
  );
}
