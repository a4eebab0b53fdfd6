// The small entry, for programs that only create completions.
export {
  APIClient,
  SmallClient,
  type ClientOptions,
  type RequestOptions,
  type SmallClientOptions,
} from '@oai/core';
export {
  createChatCompletion,
  createWholeChatCompletion,
} from './completions/create-chat-completion.js';
export type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParams,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
  ChatCompletionMessage,
  ChatCompletionMessageParam,
  ChatCompletionTool,
} from './generated/chat/completions/completions-types.gen.js';
