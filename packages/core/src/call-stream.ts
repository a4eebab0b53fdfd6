import { traceStream } from '@oai/core/internal/runtime';
import type { Call } from './call.js';
import type { CallResponse } from './call-response.js';
import { hooksOf } from './client-hooks.js';
import { APIError } from './errors/api-error.js';
import { explain } from './explain.js';
import { contentTypeOf, invalidResponse } from './response.js';
import { parseJSON } from './status-error.js';
import { openStream, type Stream } from './stream.js';

const DEFAULT_IDLE_TIMEOUT_MS = 300_000;

/**
 * Opens the stream of an answered call.
 *
 * @throws {APIError} The answer is not a stream but an error in disguise.
 * @internal
 */
export async function openCallStream(answer: CallResponse): Promise<Stream<unknown>> {
  const { call, raw, observers } = answer;
  const { client, options } = call;
  const { _options: defaults } = client;
  const type = contentTypeOf(raw);
  if (type === 'text/html' || type === 'application/json') {
    const text = await answer.text();
    const data = type === 'text/html' ? undefined : (parseJSON(text) as { error?: unknown });
    if (data?.error) throw eventError(call, data.error, raw);
    throw invalidResponse(answer, `${type} instead of a stream of events`, text);
  }
  traceStream(answer);
  // From here on the caller can abort the call with the stream's controller.
  call.exposed = true;
  return openStream(raw, {
    controller: call.controller,
    client,
    streamEnd: options.streamEnd,
    synthesizeEventData: options.__synthesizeEventData,
    idleTimeoutMs: idleTimeoutOf(call),
    allowUnterminated:
      options.allowUnterminatedStreams ?? defaults.allowUnterminatedStreams ?? false,
    requestID: answer.requestID,
    reopen: (error) => answer.reopen(error),
    toError: (data, response) => eventError(call, data, response),
    explain: (cause) => explain(call, cause),
    get onEvent() {
      if (observers.length === 0) return undefined;
      return (item: unknown) => observers.forEach(([onItem]) => onItem(item));
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

const STATUSES: [RegExp, status: number][] = [
  [/rate_limit|quota/, 429],
  [/auth|api_key/, 401],
  [/permission/, 403],
  [/not_found/, 404],
  [/invalid/, 400],
  [/server|internal|api_error|overload/, 500],
];

/** An event has no status of its own, so the class follows from its code or type. */
function eventError(call: Call, data: unknown, { headers }: Response): APIError {
  const { code, type, status } = Object(data) as Record<string, unknown>;
  const told = [status, code].map(Number).find((value) => value >= 400 && value < 600);
  const name = `${String(code)} ${String(type)}`;
  const known = told ?? STATUSES.find(([pattern]) => pattern.test(name))?.[1];
  const error = known
    ? hooksOf(call.client).makeStatusError(known, { error: data }, undefined, headers)
    : new APIError(undefined, data as object, undefined, headers);
  error.attempts = call.attempts;
  return error;
}
