import type { APIClient, APIPromise, RequestOptions, Stream } from '@oai/core';
import { openCallStream, refuseSchemas } from '@oai/core/internal';

import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParamsBase,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
} from '../generated/chat/completions/completions-types.gen.js';
import { chatStreamEnd } from './stream-end.js';

/**
 * Creates a chat completion. The function form of `chat.completions.create`: a bundle that calls
 * nothing else contains nothing else.
 *
 * Operation `createChatCompletion` in the API document.
 *
 * @param client The client that sends the request.
 * @throws {OpenAIError} A schema takes the place of a format or of a tool's JSON Schema.
 * @throws {APIError} The request failed.
 * @public
 */
export function createChatCompletion(
  client: Pick<APIClient, 'post'>,
  body: ChatCompletionCreateParamsNonStreaming,
  options?: RequestOptions,
): APIPromise<ChatCompletion>;
export function createChatCompletion(
  client: Pick<APIClient, 'post'>,
  body: ChatCompletionCreateParamsStreaming,
  options?: RequestOptions,
): APIPromise<Stream<ChatCompletionChunk>>;
export function createChatCompletion(
  client: Pick<APIClient, 'post'>,
  body: ChatCompletionCreateParamsBase,
  options?: RequestOptions,
): APIPromise<Stream<ChatCompletionChunk> | ChatCompletion>;
export function createChatCompletion(
  client: Pick<APIClient, 'post'>,
  body: ChatCompletionCreateParamsBase,
  options?: RequestOptions,
): APIPromise<unknown> {
  const { response_format, tools } = body ?? {};
  refuseSchemas(response_format, tools, 'response_format', 'ResponseFormat', 'Function');
  return client.post('/chat/completions', {
    __operation: 'chat.completions.create',
    body,
    ...options,
    stream: body?.stream ?? false,
    streamEnd: chatStreamEnd,
    __openStream: openCallStream,
  });
}
