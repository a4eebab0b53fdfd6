import type { APIClient, APIPromise, RequestOptions } from '@oai/core';
import type { ResponseCreateParams } from './generated/responses/responses-types.gen.js';
import { addOutputTextTo } from './parsing/output-text.js';
import { prepareRequest } from './parsing/prepare-request.js';
import { responseStreamEnd } from './streaming/response-stream-end.js';

/**
 * Implements `responses.create`.
 *
 * @throws {OpenAIError} A schema takes the place of a format or of a tool's JSON Schema.
 * @internal
 */
export function createResponse(
  client: APIClient,
  body: ResponseCreateParams,
  options: RequestOptions | undefined,
): APIPromise<unknown> {
  const call = client.post<unknown>('/responses', {
    __operation: 'responses.create',
    body: prepareRequest(body),
    ...options,
    stream: body?.stream ?? false,
    streamEnd: responseStreamEnd,
  });
  return call._thenUnwrap(addOutputTextTo);
}
