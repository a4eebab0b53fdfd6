import { OpenAIError } from './errors/openai-error.js';
import type { RequestOptions } from './request-options.js';

/**
 * The request options that may stand, without query parameters beside them, where optional query
 * parameters stand.
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
  | 'maxRetryAfterMs'
  | 'allowUnterminatedStreams'
  | 'shouldRetry'
  | 'onRetry'
  | 'middleware'
>;

// Expressions, since bundlers leave them out where nothing uses them.
const ALONE =
  /^(headers|maxRetries|timeout|query|signal|idempotencyKey|deadlineMs|streamIdleTimeoutMs|maxRetryAfterMs|allowUnterminatedStreams|shouldRetry|onRetry|middleware)$/;

/** What changes the request itself is too easily meant for the API to be guessed at. */
const EXPLICIT =
  /^(__.*|method|path|body|stream|streamEnd|fetchOptions|onUploadProgress|defaultBaseURL)$/;

/**
 * The options of a call whose query parameters are optional: request options may stand in their
 * place. An object is either, by the names of its members, never both.
 *
 * @param streams Whether `stream` is a query parameter of the operation.
 * @throws {OpenAIError} One object holds both, or options stand in both places, or an option that
 *   needs the place of its own.
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
