import type { APIPromise, RequestOptions, Stream } from '@oai/core';

import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
} from './generated/chat/completions/completions.gen.js';

/** What the helpers call: so that they see a `create` that somebody replaced. @internal */
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

/** A client that has chat completions. @public */
export interface ChatClient {
  chat: { completions: CompletionsAPI };
}
