import { FOR_BROWSERS } from '#platform';
import { hostOf, withoutSecrets } from '../call/explain.js';
import type { FinalRequestOptions } from '../call/options.js';
import { PARTS } from '../call/parts.js';
import { InvalidResponseError } from '../errors/invalid-response-error.js';
import { hide } from '../hide.js';
import { redactMembers } from '../redact.js';
import { headerOf } from '../response-header.js';
import type { WithRequestID } from '../types.js';
import { mergeHeaders } from '../wire/headers.js';
import { jsonFault, parseJSON } from '../wire/parse-json.js';
import type { Answer } from './answer.js';
import { eventError } from './event-error.js';

/** @internal */
export const JSON_TYPE = 'application/json';

/**
 * Reads the result of a call: parsed JSON, text, a stream, or the response of a binary operation.
 *
 * @throws {InvalidResponseError} The body is invalid.
 * @throws {APIError} The response to a streamed call is a JSON error.
 * @internal
 */
export async function readResult(answer: Answer): Promise<unknown> {
  const { call, options, raw } = answer;
  const parts = call.client[PARTS];
  if (options.__binaryResponse && parts) return parts.openBinary(answer as never);
  // A client with this part may come from another copy of this package, and needs its own.
  const openStream = parts?.openStream ?? options.__openStream;
  if (options.stream && openStream) return openStream(answer as never);
  if (raw.status === 204 || raw.status === 205) {
    call.release();
    return null;
  }
  const text = await answer.text();
  const type = contentTypeOf(answer.raw);
  if (type === 'text/html') throw invalidResponse(answer, 'an HTML page', text);
  const isObject = options.streamEnd?.isObject ?? false;
  const isText = type && type !== JSON_TYPE && !/[/+]json$/.test(type);
  if (isText && !isObject) return text;
  if (text === '' && isWithoutResult(options)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Some servers send no content type.
    if (text && !type && !isObject) return text;
    const problem = isText ? `${type} instead of JSON` : text ? 'broken JSON' : 'an empty body';
    throw invalidResponse(answer, problem, text, true);
  }
  let fault = reportedError(value);
  if (fault) {
    // The text is searched, since the value may be too deep to be written again.
    if (!FOR_BROWSERS) fault = reportedError(parseJSON(withoutSecrets(call, text)));
    throw eventError(call, fault, answer.raw);
  }
  if (isObject && (Array.isArray(value) || Object(value) !== value)) {
    throw invalidResponse(answer, 'JSON, but not an object', text);
  }
  return withRequestID(value, answer.requestID);
}

/** Returns the error of a body that is nothing but an error. Objects of the API may contain one. */
function reportedError(value: unknown): unknown {
  const { error, id, object } = Object(value) as Record<string, unknown>;
  if (object === 'error') return error || value;
  return id === undefined && object === undefined && Object(error) === error ? error : undefined;
}

/** Operations without a result accept any content type. */
function isWithoutResult({ headers }: FinalRequestOptions): boolean {
  return mergeHeaders(headers).values.get('accept') === '*/*';
}

/** Returns the media type of a response in lower case; empty if it has none. @internal */
export function contentTypeOf(response: Response): string {
  const type = headerOf(response, 'content-type') ?? '';
  return type.split(';')[0]!.trim().toLowerCase();
}

/** Returns the error for a response whose body is not that of its operation. @internal */
export function invalidResponse(
  { call, raw }: Answer,
  problem: string,
  text: string,
  isBroken?: boolean,
): InvalidResponseError {
  const shown = withoutSecrets(call, text);
  const body = FOR_BROWSERS ? shown : redactMembers(shown);
  const error = new InvalidResponseError({
    message: `${hostOf(call)}: the response is ${problem}.`,
    response: raw,
    body,
    cause: isBroken ? jsonFault(body) : undefined,
  });
  error.attempts = call.attempts;
  return error;
}

/**
 * Adds the id of its request to an object result, as a non-enumerable property.
 *
 * @internal
 */
export function withRequestID<T>(value: T, id: string | null): WithRequestID<T> {
  if (typeof value === 'object' && value && !Array.isArray(value)) {
    hide(value, '_request_id', id);
  }
  return value as WithRequestID<T>;
}
