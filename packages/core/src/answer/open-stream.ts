import { FOR_BROWSERS } from '#platform';
import type { Call } from '../call/call.js';
import { explain, headersWithoutSecrets, withoutSecrets } from '../call/explain.js';
import { traceStream } from '../call/trace-call.js';
import { APIError } from '../errors/api-error.js';
import { eventStatus } from './event-error.js';
import { openStream, type Stream } from '../stream/stream.js';
import type { Answer } from './answer.js';

const DEFAULT_IDLE_TIMEOUT_MS = 300_000;

/**
 * Opens the stream of an answered call.
 *
 * @internal
 */
export function openCallStream(answer: Answer): Stream<unknown> {
  const { call, raw, observers } = answer;
  const { options } = call;
  traceStream(answer);
  // From here on the caller can abort the call with the controller of the stream.
  call.exposed = true;
  return openStream(raw, {
    controller: call.controller,
    signal: options.signal,
    streamEnd: options.streamEnd && (() => options.streamEnd!(options.body)),
    errorsAreItems: options.streamEnd?.errorsAreItems,
    synthesizeEventData: options.__synthesizeEventData,
    idleTimeoutMs: idleTimeoutOf(call),
    maxEventBytes: options.maxEventBytes ?? call.client._options.maxEventBytes,
    allowUnterminated:
      options.allowUnterminatedStreams ?? call.client._options.allowUnterminatedStreams ?? false,
    reopen: (error) => answer.reopen(error),
    ...(FOR_BROWSERS ? {} : { redact: (text) => withoutSecrets(call, text) }),
    toError: (data, response) => eventError(call, data, response),
    explain: (cause) => explain(call, cause),
    onEvent(item) {
      for (const [onItem] of observers) onItem(item);
    },
    onClose(error) {
      call.release(error);
      for (const [, onEnd] of observers) onEnd?.(error);
    },
  });
}

/** @internal */
export function idleTimeoutOf({ client, options }: Call): number {
  return (
    options.streamIdleTimeoutMs ?? client._options.streamIdleTimeoutMs ?? DEFAULT_IDLE_TIMEOUT_MS
  );
}

/**
 * Returns the typed error for an error event of a call.
 *
 * @internal
 */
export function eventError(call: Call, data: unknown, response: Response): APIError {
  const headers = FOR_BROWSERS ? response.headers : headersWithoutSecrets(call, response);
  // Some servers echo the request, including its credentials.
  const shown = (
    FOR_BROWSERS ? data : JSON.parse(withoutSecrets(call, JSON.stringify(data)))
  ) as object;
  const known = eventStatus(data);
  const error = known
    ? call.hooks.makeStatusError(known, { error: shown }, undefined, headers)
    : new APIError(undefined, shown, undefined, headers);
  error.attempts = call.attempts;
  return error;
}
