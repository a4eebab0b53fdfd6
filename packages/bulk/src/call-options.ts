import type { Middleware, RequestOptions } from '@oai/core';

/** The retries of a call, more than a client has by default: other calls are not kept waiting. */
const MAX_RETRIES = 5;

/**
 * Returns the options of one call of a run.
 *
 * @param own.idempotencyKey Identifies the call in all parts of an interrupted run.
 */
export function callOptions(
  request: RequestOptions | undefined,
  own: {
    signal: AbortSignal;
    idempotencyKey: string | undefined;
    pace: Middleware | undefined;
  },
): RequestOptions {
  const { signal, idempotencyKey, pace } = own;
  const options: RequestOptions = { maxRetries: MAX_RETRIES, ...request, signal };
  if (idempotencyKey !== undefined) options.idempotencyKey = idempotencyKey;
  if (!pace) return options;
  const added = idempotencyKey === undefined ? [pace] : [numberKeys(idempotencyKey), pace];
  options.middleware = [...(request?.middleware ?? []), ...added];
  return options;
}

/** Gives each request for one input a key of its own. */
function numberKeys(idempotencyKey: string): Middleware {
  let count = 0;
  return (request, next) => {
    count += 1;
    return next({ ...request, idempotencyKey: `${idempotencyKey}-${count}` });
  };
}
