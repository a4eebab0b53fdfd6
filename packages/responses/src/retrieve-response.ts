import type { APIClient, APIPromise, RequestOptions, RequestOptionsAlone } from '@oai/core';
import { path, withQuery } from '@oai/core/internal';
import type { ResponseRetrieveParams } from './generated/responses/responses-types.gen.js';
import { addOutputTextTo } from './parsing/output-text.js';
import { responseStreamEnd } from './streaming/response-stream-end.js';

/**
 * Implements `responses.retrieve`, whose second argument may be query parameters or request options.
 *
 * @throws {OpenAIError} One object mixes query parameters and request options.
 * @internal
 */
export function retrieveResponse(
  client: APIClient,
  responseID: string,
  query: ResponseRetrieveParams | RequestOptionsAlone | null | undefined,
  options: RequestOptions | undefined,
): APIPromise<unknown> {
  const settled = withQuery(query, options, true);
  const call = client.get<unknown>(path`/responses/${responseID}`, {
    __operation: 'responses.retrieve',
    ...settled,
    stream: (query as ResponseRetrieveParams | undefined)?.stream ?? false,
    streamEnd: responseStreamEnd,
  });
  return call._thenUnwrap(addOutputTextTo);
}
