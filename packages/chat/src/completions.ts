// The small entry, for programs that only create completions.
export {
  SmallClient as APIClient,
  type SmallClientOptions as ClientOptions,
  type RequestOptions,
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
