import type { APIClient, APIPromise, RequestOptions } from '@oai/core';
import { refuseSchemas } from '@oai/core/internal';
import type { ResponseCreateParams } from './generated/responses/responses-types.gen.js';
import { addOutputTextTo } from './parsing/output-text.js';
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
  checkBody(body);
  const call = client.post<unknown>('/responses', {
    body,
    ...options,
    stream: body.stream ?? false,
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
  body: CheckedBody | null | undefined,
  options: RequestOptions | undefined,
): APIPromise<Count> {
  checkBody(body ?? {});
  return client.post('/responses/input_tokens', { body, ...options });
}

function checkBody({ text, tools }: CheckedBody): void {
  refuseSchemas(text?.format, tools, 'text.format', 'TextFormat', 'ResponsesFunction');
}

interface CheckedBody {
  text?: { format?: unknown } | null | undefined;
  tools?: unknown;
}
