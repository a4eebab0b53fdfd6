import type { APIClient, APIPromise, RequestOptions, Stream } from '@oai/core';

import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParamsBase,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
} from './generated/chat/completions/completions.gen.js';
import { chatStreamEnd } from './stream-end.js';

/**
 * Creates a completion: what `chat.completions.create` does, without the class around it. A program
 * that calls nothing else bundles nothing else.
 *
 * Operation `createChatCompletion` in the API document.
 *
 * @param client Carries out the call.
 * @throws {APIError} The request failed.
 * @public
 */
export function createChatCompletion(
  client: APIClient,
  body: ChatCompletionCreateParamsNonStreaming,
  options?: RequestOptions,
): APIPromise<ChatCompletion>;
export function createChatCompletion(
  client: APIClient,
  body: ChatCompletionCreateParamsStreaming,
  options?: RequestOptions,
): APIPromise<Stream<ChatCompletionChunk>>;
export function createChatCompletion(
  client: APIClient,
  body: ChatCompletionCreateParamsBase,
  options?: RequestOptions,
): APIPromise<Stream<ChatCompletionChunk> | ChatCompletion>;
export function createChatCompletion(
  client: APIClient,
  body: ChatCompletionCreateParamsBase,
  options?: RequestOptions,
): APIPromise<unknown> {
  // A literal that begins with its own members is copied ten times faster than one that ends so.
  const request: RequestOptions = { body, ...options };
  request.stream = body.stream ?? false;
  request.streamEnd = chatStreamEnd;
  return client.post('/chat/completions', request);
}
