import { OpenAIError } from '../errors/openai-error.js';
import type { RequestOptions } from './options.js';

/**
 * The request options that are accepted in the place of optional query parameters.
 *
 * @public
 */
export type RequestOptionsAlone = Pick<
  RequestOptions,
  | 'headers'
  | 'maxRetries'
  | 'timeout'
  | 'query'
  | 'signal'
  | 'idempotencyKey'
  | 'deadlineMs'
  | 'streamIdleTimeoutMs'
  | 'maxEventBytes'
  | 'maxRetryAfterMs'
  | 'allowUnterminatedStreams'
  | 'shouldRetry'
  | 'onRetry'
  | 'onRepair'
  | 'middleware'
>;

// Regular expressions, since bundlers remove unused ones.
const ALONE =
  /^(headers|maxRetries|timeout|query|signal|idempotencyKey|deadlineMs|streamIdleTimeoutMs|maxEventBytes|maxRetryAfterMs|allowUnterminatedStreams|shouldRetry|onRetry|onRepair|middleware)$/;

/** Options that could also be parameters of the API, and are rejected in that place. */
const EXPLICIT =
  /^(__.*|method|path|body|stream|streamEnd|fetchOptions|onUploadProgress|parseErrors|defaultBaseURL)$/;

/**
 * Returns the options of a call whose query parameters are optional: its first argument may contain
 * query parameters or request options. The names of its members decide which.
 *
 * @param streams True if `stream` is a query parameter of the operation.
 * @throws {OpenAIError} The object mixes both, both arguments contain options, or an option is not
 *   accepted in that place.
 * @internal
 */
export function withQuery(
  query: object | null | undefined,
  options: RequestOptions | undefined,
  streams?: boolean,
): RequestOptions {
  const given = Object.entries(query ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : name,
  );
  const alone = given.filter((name) => ALONE.test(name));
  const explicit = given.filter((name) => EXPLICIT.test(name) && !(streams && name === 'stream'));
  if (alone.length + explicit.length === 0) return { query, ...options };
  if (options || alone.length < given.length) {
    throw new OpenAIError(
      `\`${[...alone, ...explicit].join('`, `')}\`: pass request options in the last argument, ` +
        'after the query parameters.',
    );
  }
  return query as RequestOptions;
}
