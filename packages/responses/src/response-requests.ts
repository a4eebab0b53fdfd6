import type { APIClient, APIPromise, RequestOptions } from '@oai/core';
import type { ResponseCreateParams } from './generated/responses/responses-types.gen.js';
import { addOutputTextTo } from './parsing/output-text.js';
import { withoutParsed } from './response-input-items.js';
import { refuseResponseSchemas } from './parsing/refuse-schemas.js';
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
  refuseResponseSchemas(body);
  const input = withoutParsed(body?.input);
  const call = client.post<unknown>('/responses', {
    __operation: 'responses.create',
    body: input === body?.input ? body : { ...body, input },
    ...options,
    stream: body?.stream ?? false,
    streamEnd: responseStreamEnd,
  });
  return call._thenUnwrap(addOutputTextTo);
}

/**
 * Implements `responses.inputTokens.count`.
 *
 * @throws {OpenAIError} A schema takes the place of a format or of a tool's JSON Schema.
 * @internal
 */
export function countInputTokens<Count>(
  client: APIClient,
  given: (Parameters<typeof refuseResponseSchemas>[0] & { input?: unknown }) | null | undefined,
  options: RequestOptions | undefined,
): APIPromise<Count> {
  refuseResponseSchemas(given);
  const input = withoutParsed(given?.input);
  const body = input === given?.input ? given : { ...given, input };
  return client.post('/responses/input_tokens', {
    __operation: 'responses.inputTokens.count',
    body,
    ...options,
  });
}
