import { OpenAIError, type APIClient, type APIPromise, type RequestOptions } from '@oai/core';
import { path } from '@oai/core/internal';
import type { ResponseRetrieveParams } from './generated/responses/responses.gen.js';
import { addOutputTextTo } from './output-text.js';
import { responseStreamEnd } from './response-stream-end.js';

/** What only request options have. `stream` is a member of both. */
const OPTION_NAMES: ReadonlySet<string> = new Set<keyof RequestOptions>([
  'method',
  'path',
  'query',
  'body',
  'headers',
  'maxRetries',
  'timeout',
  'deadlineMs',
  'streamIdleTimeoutMs',
  'maxRetryAfterMs',
  'allowUnterminatedStreams',
  'shouldRetry',
  'onRetry',
  'middleware',
  'fetchOptions',
  'signal',
  'idempotencyKey',
  'onUploadProgress',
  'defaultBaseURL',
]);

/**
 * Retrieves a response: what `responses.retrieve` does.
 *
 * Request options may stand in the place of the query, as `openai` takes them.
 *
 * @throws {OpenAIError} One object holds query parameters and request options.
 * @internal
 */
export function retrieveResponse(
  client: APIClient,
  responseID: string,
  query: ResponseRetrieveParams | RequestOptions | null | undefined,
  options: RequestOptions | undefined,
): APIPromise<unknown> {
  if (query && !options && isRequestOptions(query)) {
    // `stream` is asked of the API, wherever it stands.
    const { stream, ...rest } = query;
    options = rest;
    query = stream ? { stream } : undefined;
  }
  const call = client.get<unknown>(path`/responses/${responseID}`, {
    query,
    ...options,
    stream: query?.stream ?? false,
    streamEnd: responseStreamEnd,
  });
  return call._thenUnwrap(addOutputTextTo);
}

function isRequestOptions(object: object): object is RequestOptions {
  const names = Object.keys(object).filter((name) => name !== 'stream');
  const options = names.filter((name) => OPTION_NAMES.has(name));
  if (options.length > 0 && options.length < names.length)
    throw new OpenAIError(
      `\`${options.join('`, `')}\` of responses.retrieve is a request option: pass it in the third ` +
        'argument, beside the query parameters in the second.',
    );
  return options.length > 0;
}
