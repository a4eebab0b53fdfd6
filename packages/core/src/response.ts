import { headerOf } from '@oai/core/internal/runtime';
import { secretsOf } from './authorize.js';
import type { CallResponse } from './call-response.js';
import { idleTimeoutOf, openCallStream } from './call-stream.js';
import type { APIClient } from './client.js';
import { InvalidResponseError } from './errors/invalid-response-error.js';
import { explain, hostOf } from './explain.js';
import { mergeHeaders } from './headers.js';
import { hide } from './hide.js';
import { redactText } from './redact.js';
import type { FinalRequestOptions } from './request-options.js';
import type { WithRequestID } from './types.js';

/**
 * Makes the result of a call: parsed JSON, text, a stream, or the response of a binary operation.
 *
 * @throws {InvalidResponseError} The body does not have the form that it must have.
 * @internal
 */
export async function readResult(answer: CallResponse): Promise<unknown> {
  const { call, raw } = answer;
  const { options } = call;
  const { __binaryResponse: open } = options;
  if (open === true) return answer.response;
  if (open) {
    return open(raw, {
      explain: (cause) => explain(call, cause),
      onClose: (error) => call.release(error),
      idleTimeoutMs: idleTimeoutOf(call),
    });
  }
  if (options.stream) return openCallStream(answer);
  if (raw.status === 204 || raw.status === 205) {
    call.release();
    return null;
  }
  const text = await answer.text();
  const type = contentTypeOf(answer.raw);
  if (type === 'text/html') throw invalidResponse(answer, 'an HTML page', text);
  if (type && type !== JSON_TYPE && !/[/+]json$/.test(type)) return text;
  if (text === '' && isWithoutResult(options)) return undefined;
  try {
    return withRequestID(JSON.parse(text), answer.requestID);
  } catch (cause) {
    // Some servers do not say what they send.
    if (text && !type) return text;
    throw invalidResponse(answer, text ? 'broken JSON' : 'an empty body', text, cause);
  }
}

/** Operations without a result say so by accepting anything. */
function isWithoutResult({ headers }: FinalRequestOptions): boolean {
  return mergeHeaders(headers).values.get('accept') === '*/*';
}

const JSON_TYPE = 'application/json';

/** @internal */
export function contentTypeOf(response: Response): string {
  const type = headerOf(response, 'content-type') ?? '';
  // Nearly always, and the rest costs more than one thinks.
  return type === JSON_TYPE ? type : type.split(';')[0]!.trim().toLowerCase();
}

/** @internal */
export function invalidResponse(
  { call, raw }: CallResponse,
  what: string,
  text: string,
  cause?: unknown,
): InvalidResponseError {
  const error = new InvalidResponseError({
    message: `${hostOf(call)}: the answer is ${what}.`,
    response: raw,
    body: redactText(text, secretsOf(call.client)),
    cause,
  });
  error.attempts = call.attempts;
  return error;
}

/**
 * Gives an object result the id of its request, non-enumerable.
 *
 * @internal
 */
export function withRequestID<T>(value: T, id: string | null): WithRequestID<T> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    hide(value, '_request_id', id);
  }
  return value as WithRequestID<T>;
}

/**
 * The result of an answered call, made once.
 *
 * @internal
 */
export function parseResponse<T>(
  _client: APIClient,
  answer: CallResponse,
): Promise<WithRequestID<T>> {
  return answer.data() as Promise<WithRequestID<T>>;
}
