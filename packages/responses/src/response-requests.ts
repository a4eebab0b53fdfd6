import type { APIClient, APIPromise, RequestOptions } from '@oai/core';
import type { ResponseCreateParams } from './generated/responses/responses-types.gen.js';
import { addOutputTextTo } from './parsing/output-text.js';
import { withoutParsed } from './response-input-items.js';
import { refuseResponseSchemas } from './parsing/refuse-schemas.js';
import { responseStreamEnd } from './streaming/response-stream-end.js';

type Params = object | null | undefined;

/**
 * Returns a request as it is sent: parsing adds members to items that the API refuses.
 *
 * @throws {OpenAIError} A schema takes the place of a format or of a tool's JSON Schema.
 * @internal
 */
export function prepareRequest<Request extends Params>(request: Request): Request {
  refuseResponseSchemas(request);
  return withCleanItems(request, 'input');
}

/** The same for the items of a conversation. @internal */
export function prepareItems<Request extends Params>(request: Request): Request {
  return withCleanItems(request, 'items');
}

function withCleanItems<Request extends Params>(request: Request, list: string): Request {
  const items = (request as Record<string, unknown> | null | undefined)?.[list];
  const clean = withoutParsed(items);
  return clean === items ? request : { ...request, [list]: clean };
}

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
