import type { APIClient, APIPromise, RequestOptions, Stream } from '@oai/core';
import { openCallStream, refuseChatSchemas, type StreamEnd } from '@oai/core/internal';

import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParamsBase,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
} from '../generated/chat/completions/completions-types.gen.js';
import { chatStreamEnd } from './stream-end.js';

const PATH = '/chat/completions';
const OPERATION = 'chat.completions.create';
/** The terminal rule of an operation whose result is an object. */
const objectResult: StreamEnd<never> = /* @__PURE__ */ Object.assign(() => () => true, {
  isObject: true,
});

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
  refuseChatSchemas(body);
  return client.post(PATH, {
    __operation: OPERATION,
    body,
    ...options,
    stream: body?.stream ?? false,
    streamEnd: chatStreamEnd,
    __openStream: openCallStream,
  });
}

/**
 * Creates a chat completion that is not streamed. With a small client, a bundle that calls only this
 * function lacks the decoder of events.
 *
 * Operation `createChatCompletion` in the API document.
 *
 * @param client The client that sends the request.
 * @throws {OpenAIError} A schema takes the place of a format or of a tool's JSON Schema.
 * @throws {APIError} The request failed.
 * @public
 */
export function createWholeChatCompletion(
  client: Pick<APIClient, 'post'>,
  body: ChatCompletionCreateParamsNonStreaming,
  options?: RequestOptions,
): APIPromise<ChatCompletion> {
  refuseChatSchemas(body);
  return client.post(PATH, {
    __operation: OPERATION,
    body,
    ...options,
    stream: false,
    streamEnd: objectResult,
  });
}
