import { traceRequest } from '@oai/core/internal/runtime';
import { Call } from './call.js';
import { CallResponse } from './call-response.js';
import { hooksOf } from './client-hooks.js';
import type { APIClient } from './client.js';
import { OpenAIError } from './errors/openai-error.js';
import { mergeHeaders, type NullableHeaders } from './headers.js';
import type { Middleware, MiddlewareRequest } from './middleware.js';
import type { FinalRequestOptions } from './request-options.js';
import { sendWithRetries } from './retry.js';
import { statusError } from './status-error.js';
import type { PromiseOrValue } from './types.js';

/**
 * Carries out a call: middleware around it, attempts within.
 *
 * @internal
 */
export function sendCall(
  client: APIClient,
  given: PromiseOrValue<FinalRequestOptions>,
  remainingRetries?: number | null,
): Promise<CallResponse> {
  const { middleware, idempotencyKeys } = client._options;
  const isPlain = !(given instanceof Promise) && !given.middleware && !middleware;
  return isPlain && !idempotencyKeys
    ? send(client, given, remainingRetries)
    : prepareAndSend(client, given, remainingRetries);
}

async function prepareAndSend(
  client: APIClient,
  given: PromiseOrValue<FinalRequestOptions>,
  remainingRetries?: number | null,
): Promise<CallResponse> {
  const options = withIdempotencyKey(client, await given);
  const shared = client._options.middleware;
  const middleware = options.middleware ? [...(shared ?? []), ...options.middleware] : shared;
  if (!middleware?.length) return send(client, options, remainingRetries);

  const request: MiddlewareRequest = {
    ...options,
    client,
    headers: toRecord(mergeHeaders(options.headers)),
    operation: options.__operation,
  };
  return run(middleware, 0, request, remainingRetries);
}

function toRecord({ values, nulls }: NullableHeaders): Record<string, string | null> {
  const record: Record<string, string | null> = Object.fromEntries(values);
  for (const name of nulls) record[name] = null;
  return record;
}

/** One key for all attempts of a POST. */
function withIdempotencyKey(client: APIClient, options: FinalRequestOptions): FinalRequestOptions {
  return client._options.idempotencyKeys && options.method === 'post' && !options.idempotencyKey
    ? { ...options, idempotencyKey: hooksOf(client).defaultIdempotencyKey() }
    : options;
}

async function run(
  middleware: readonly Middleware[],
  index: number,
  request: MiddlewareRequest,
  remainingRetries?: number | null,
): Promise<CallResponse> {
  const { client } = request;
  const current = middleware[index];
  if (!current) return send(client, request, remainingRetries);
  const answer: unknown = await current(request, (changed = request) =>
    run(middleware, index + 1, changed, remainingRetries),
  );
  if (answer instanceof CallResponse) return answer;
  // Structural: a `fetch` from a package has a `Response` of its own.
  if (isResponse(answer)) return adopt(new Call(client, request), answer);
  throw new OpenAIError('Middleware must return what `next` gave, or a Response.');
}

function isResponse(value: unknown): value is Response {
  const { status, headers } = Object(value) as Partial<Response>;
  return typeof status === 'number' && typeof headers?.get === 'function';
}

/** @throws The typed error, if the response is one. */
async function adopt(call: Call, response: Response): Promise<CallResponse> {
  call.url = response.url;
  if (response.ok) return new CallResponse(call, response);
  call.release();
  throw await statusError(call, response);
}

async function send(
  client: APIClient,
  options: FinalRequestOptions,
  remainingRetries?: number | null,
): Promise<CallResponse> {
  const call = new Call(client, options, remainingRetries);
  try {
    return new CallResponse(call, await traceRequest(call, () => sendWithRetries(call)));
  } catch (error) {
    call.release(error);
    throw error;
  }
}
