// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { APIResource, type ChatModel as ChatModelModel } from '@oai/core';
import type {
  ChatCompletionParseParams,
  ParsedChatCompletion,
  ParsedChatCompletionMessage,
  ParsedChatCompletionMessageToolCall,
  ParsedChoice,
  ParsedFunction,
  ParsedFunctionToolCall,
} from '../../parsing/parsed-types.js';
import type { ChatCompletionStreamParams } from '../../streaming/chat-completion-stream.js';
import type {
  RunnableFunctionWithParse,
  RunnableFunctionWithoutParse,
} from '../../tools/runnable-function.js';
import type {
  ChatCompletionStreamingToolRunnerParams,
  ChatCompletionStreamingToolRunnerParamsWithContext,
  ChatCompletionStreamingToolRunnerParamsWithoutContext,
  ChatCompletionToolRunnerParams,
  ChatCompletionToolRunnerParamsWithContext,
  ChatCompletionToolRunnerParamsWithoutContext,
} from '../../tools/tool-runner-params.js';
import {
  type ChatCompletion,
  type ChatCompletionAllowedToolChoice,
  type ChatCompletionAllowedTools,
  type ChatCompletionAssistantMessageParam,
  type ChatCompletionAudio,
  type ChatCompletionAudioParam,
  type ChatCompletionChunk,
  type ChatCompletionContentPart,
  type ChatCompletionContentPartImage,
  type ChatCompletionContentPartInputAudio,
  type ChatCompletionContentPartRefusal,
  type ChatCompletionContentPartText,
  type ChatCompletionCreateParams,
  type ChatCompletionCreateParamsNonStreaming,
  type ChatCompletionCreateParamsStreaming,
  type ChatCompletionCustomTool,
  type ChatCompletionDeleted,
  type ChatCompletionDeveloperMessageParam,
  type ChatCompletionFunctionCallOption,
  type ChatCompletionFunctionMessageParam,
  type ChatCompletionFunctionTool,
  type ChatCompletionListParams,
  type ChatCompletionMessage,
  type ChatCompletionMessageCustomToolCall,
  type ChatCompletionMessageFunctionToolCall,
  type ChatCompletionMessageParam,
  type ChatCompletionMessageToolCall,
  type ChatCompletionModality,
  type ChatCompletionNamedToolChoice,
  type ChatCompletionNamedToolChoiceCustom,
  type ChatCompletionPredictionContent,
  type ChatCompletionReasoningEffort,
  type ChatCompletionRole,
  type ChatCompletionStoreMessage,
  type ChatCompletionStoreMessagesPage,
  type ChatCompletionStreamOptions,
  type ChatCompletionSystemMessageParam,
  type ChatCompletionTokenLogprob,
  type ChatCompletionTool,
  type ChatCompletionToolChoiceOption,
  type ChatCompletionToolMessageParam,
  type ChatCompletionUpdateParams,
  type ChatCompletionUserMessageParam,
  type ChatCompletionsPage,
  Completions,
} from './completions/completions.gen.js';

/**
 * The methods of `client.chat`.
 *
 * @public
 */
export class Chat extends APIResource {
  completions: Completions = new Completions(this._client);
}

Chat.Completions = Completions;

/** @public */
export type ChatModel = ChatModelModel;

export declare namespace Chat {
  export type { ChatModel };

  export { Completions };
  export type {
    ChatCompletion,
    ChatCompletionAllowedToolChoice,
    ChatCompletionAssistantMessageParam,
    ChatCompletionAudio,
    ChatCompletionAudioParam,
    ChatCompletionChunk,
    ChatCompletionContentPart,
    ChatCompletionContentPartImage,
    ChatCompletionContentPartInputAudio,
    ChatCompletionContentPartRefusal,
    ChatCompletionContentPartText,
    ChatCompletionCustomTool,
    ChatCompletionDeleted,
    ChatCompletionDeveloperMessageParam,
    ChatCompletionFunctionCallOption,
    ChatCompletionFunctionMessageParam,
    ChatCompletionFunctionTool,
    ChatCompletionMessage,
    ChatCompletionMessageCustomToolCall,
    ChatCompletionMessageFunctionToolCall,
    ChatCompletionMessageParam,
    ChatCompletionMessageToolCall,
    ChatCompletionNamedToolChoice,
    ChatCompletionNamedToolChoiceCustom,
    ChatCompletionPredictionContent,
    ChatCompletionRole,
    ChatCompletionStoreMessage,
    ChatCompletionStreamOptions,
    ChatCompletionSystemMessageParam,
    ChatCompletionTokenLogprob,
    ChatCompletionTool,
    ChatCompletionToolChoiceOption,
    ChatCompletionToolMessageParam,
    ChatCompletionUserMessageParam,
    ChatCompletionAllowedTools,
    ChatCompletionReasoningEffort,
    ChatCompletionModality,
    ChatCompletionCreateParams,
    ChatCompletionCreateParamsNonStreaming,
    ChatCompletionCreateParamsStreaming,
    ChatCompletionUpdateParams,
    ChatCompletionsPage,
    ChatCompletionListParams,
    ChatCompletionStoreMessagesPage,
    ChatCompletionStreamParams,
    RunnableFunctionWithParse,
    RunnableFunctionWithoutParse,
    ChatCompletionParseParams,
    ParsedChatCompletion,
    ParsedChatCompletionMessage,
    ParsedChatCompletionMessageToolCall,
    ParsedChoice,
    ParsedFunction,
    ParsedFunctionToolCall,
    ChatCompletionStreamingToolRunnerParams,
    ChatCompletionStreamingToolRunnerParamsWithContext,
    ChatCompletionStreamingToolRunnerParamsWithoutContext,
    ChatCompletionToolRunnerParams,
    ChatCompletionToolRunnerParamsWithContext,
    ChatCompletionToolRunnerParamsWithoutContext,
  };
}
