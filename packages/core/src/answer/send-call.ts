import { FOR_BROWSERS } from '#platform';
import { Call } from '../call/call.js';
import { explainAbort, hideSecretsOf } from '../call/explain.js';
import { hooksOf, TRACER, type CallClient, type CallSettings } from '../call/hooks.js';
import type {
  FinalRequestOptions,
  Middleware,
  MiddlewareRequest,
  RequestOptions,
} from '../call/options.js';
import { sendWithRetries } from '../call/retry.js';
import { statusError } from '../call/status-error.js';
import { traceRequest } from '../call/trace-call.js';
import { APIUserAbortError } from '../errors/api-user-abort-error.js';
import { OpenAIError } from '../errors/openai-error.js';
import type { HTTPMethod, PromiseOrValue } from '../types.js';
import { FORM } from '../wire/encoded-body.js';
import { mergeHeaders, type NullableHeaders } from '../wire/headers.js';
import { requireParameters } from '../wire/parameters.js';
import { CallResponse } from './answered-call.js';

/**
 * Carries out a call: runs its middleware, and the attempts within.
 *
 * @internal
 */
export async function sendCall(
  caller: CallSettings,
  given: PromiseOrValue<FinalRequestOptions>,
  remainingRetries?: number | null,
): Promise<CallResponse> {
  const client = caller as CallClient;
  const awaited = await given;
  const body = awaited.body as { [FORM]?: (call: object) => never } | null;
  const options = withIdempotencyKey(client, body?.[FORM]?.(awaited) ?? awaited);
  // A method that takes a body always gives one, unless its caller did not.
  if (options.__operation && 'body' in options) {
    requireParameters(options.body, options.__operation);
  }
  const middleware = middlewareOf(client, options);
  if (!middleware.length) return send(client, options, remainingRetries);

  const request: MiddlewareRequest = {
    ...options,
    client: client as unknown as MiddlewareRequest['client'],
    headers: toRecord(mergeHeaders(options.headers)),
    operation: options.__operation,
  };
  // Middleware may never answer: the limits of the call hold for it too.
  const whole = new Call(client, options);
  const run = async (index: number, passed: MiddlewareRequest): Promise<CallResponse> => {
    const current = middleware[index];
    const sender = passed.client as unknown as CallClient;
    if (whole.isAborted) throw new APIUserAbortError();
    if (!current) return send(sender, passed, remainingRetries);
    const answer: unknown = await current(passed, (changed = passed) =>
      run(index + 1, FOR_BROWSERS ? changed : flatten(changed)),
    );
    if (answer instanceof CallResponse) return answer;
    // Checked by its members: `fetch` implementations of packages have their own `Response` class.
    if (isResponse(answer)) return adopt(new Call(sender, passed), answer);
    throw new OpenAIError('Middleware must return a Response or the result of `next`.');
  };
  try {
    whole.start(GRACE_MS);
    const answer = await whole.untilAborted(run(0, request));
    if (!FOR_BROWSERS && answer.call.totalMs === undefined) {
      answer.call.given = whole.given;
      whole.given = undefined;
    }
    return answer;
  } catch (error) {
    throw explainAbort(whole, error);
  } finally {
    whole.release();
  }
}

/** After the deadlines of middleware and of the calls within, whose errors tell more. */
const GRACE_MS = 50;
const NONE: readonly Middleware[] = [];

/** Returns the middleware of a call, the outermost first. */
function middlewareOf(
  client: CallClient,
  { middleware: own = NONE }: FinalRequestOptions,
): readonly Middleware[] {
  const added = (!FOR_BROWSERS && client[TRACER]?.middleware) || NONE;
  const shared = client._options.middleware ?? NONE;
  return added.length || own.length ? [...added, ...shared, ...own] : shared;
}

function toRecord({ values, nulls }: NullableHeaders): Record<string, string | null> {
  const record: Record<string, string | null> = Object.fromEntries(values);
  for (const name of nulls) record[name] = null;
  return record;
}

/** Adds one idempotency key for all attempts of a POST. */
function withIdempotencyKey(client: CallClient, options: FinalRequestOptions): FinalRequestOptions {
  return client._options.idempotencyKeys && options.method === 'post' && !options.idempotencyKey
    ? { ...options, idempotencyKey: hooksOf(client).defaultIdempotencyKey() }
    : options;
}

/**
 * Copies the members that a request inherits, since attempts copy its own only.
 *
 * @returns The same request if it inherits none.
 * @throws {OpenAIError} It is no request.
 */
function flatten(changed: MiddlewareRequest): MiddlewareRequest {
  const { path, client } = Object(changed) as MiddlewareRequest;
  if (typeof path !== 'string' || !client) {
    throw new OpenAIError('Middleware must pass `next` a request, as `{ ...request }`.');
  }
  if (Object.getPrototypeOf(changed) === Object.prototype) return changed;
  const request: object = {};
  for (const name in changed) request[name as never] = changed[name as never];
  return request as MiddlewareRequest;
}

function isResponse(value: unknown): value is Response {
  const { status, headers } = Object(value) as Partial<Response>;
  return typeof status === 'number' && typeof headers?.get === 'function';
}

/** @throws The typed error of an error response. */
async function adopt(call: Call, response: Response): Promise<CallResponse> {
  call.start();
  call.url = response.url;
  if (!FOR_BROWSERS) hideSecretsOf(call, response);
  if (response.ok) return new CallResponse(call, response);
  call.release();
  throw await statusError(call, response);
}

/** Carries out a call without middleware. @internal */
export async function send(
  client: CallClient,
  options: FinalRequestOptions,
  remainingRetries?: number | null,
): Promise<CallResponse> {
  const call = new Call(client, options, remainingRetries);
  try {
    call.start();
    return new CallResponse(call, await traceRequest(call, () => sendWithRetries(call)));
  } catch (error) {
    call.release(error);
    throw error;
  }
}

/** Returns the options of a call with its method and path. @internal */
export function atPath(
  method: HTTPMethod,
  path: string,
  options: PromiseOrValue<RequestOptions> | undefined,
): PromiseOrValue<FinalRequestOptions> {
  if (options instanceof Promise) return options.then((given) => atPath(method, path, given));
  // A literal that begins with its own members is copied ten times faster than one that ends so.
  const final: FinalRequestOptions = { method, path, ...options } as FinalRequestOptions;
  final.method ??= method;
  final.path ??= path;
  return final;
}
