import type { APIClient, APIPromise, RequestOptions, Stream } from '@oai/core';

import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
} from '../generated/chat/completions/completions-types.gen.js';

/**
 * The method that all helpers call. They look it up for each call, so that a `create` patched by a
 * tracer is used.
 *
 * @internal
 */
export interface CompletionsAPI {
  create(
    body: ChatCompletionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<ChatCompletion>;
  create(
    body: ChatCompletionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk>>;
}

/** A client with chat completions. @public */
export interface ChatClient {
  chat: { completions: CompletionsAPI };
}

/** Returns the client of a resource; undefined for one that was written by hand. @internal */
export function clientOf(completions: CompletionsAPI): APIClient | undefined {
  return (completions as CompletionsAPI & { _client?: APIClient })._client;
}
