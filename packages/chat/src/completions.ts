// The small entry: what a program needs that creates completions and nothing else.
export { APIClient, type ClientOptions, type RequestOptions } from '@oai/core';
export { createChatCompletion } from './create-chat-completion.js';
export type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParams,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
  ChatCompletionMessage,
  ChatCompletionMessageParam,
  ChatCompletionTool,
} from './generated/chat/completions/completions.gen.js';
