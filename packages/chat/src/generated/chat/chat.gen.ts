// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import { APIResource, type ChatModel as ChatModelModel } from '@oai/core';
import type { ChatCompletionStreamParams } from '../../chat-completion-stream.js';
import type {
  ChatCompletionParseParams,
  ParsedChatCompletion,
  ParsedChatCompletionMessage,
  ParsedChatCompletionMessageToolCall,
  ParsedChoice,
  ParsedFunction,
  ParsedFunctionToolCall,
} from '../../parsed-types.js';
import type {
  RunnableFunctionWithParse,
  RunnableFunctionWithoutParse,
} from '../../runnable-function.js';
import type {
  ChatCompletionStreamingToolRunnerParams,
  ChatCompletionStreamingToolRunnerParamsWithContext,
  ChatCompletionStreamingToolRunnerParamsWithoutContext,
  ChatCompletionToolRunnerParams,
  ChatCompletionToolRunnerParamsWithContext,
  ChatCompletionToolRunnerParamsWithoutContext,
} from '../../tool-runner-params.js';
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
 * What `client.chat` can do.
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
  export { type ChatModel as ChatModel };

  export {
    Completions as Completions,
    type ChatCompletion as ChatCompletion,
    type ChatCompletionAllowedToolChoice as ChatCompletionAllowedToolChoice,
    type ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
    type ChatCompletionAudio as ChatCompletionAudio,
    type ChatCompletionAudioParam as ChatCompletionAudioParam,
    type ChatCompletionChunk as ChatCompletionChunk,
    type ChatCompletionContentPart as ChatCompletionContentPart,
    type ChatCompletionContentPartImage as ChatCompletionContentPartImage,
    type ChatCompletionContentPartInputAudio as ChatCompletionContentPartInputAudio,
    type ChatCompletionContentPartRefusal as ChatCompletionContentPartRefusal,
    type ChatCompletionContentPartText as ChatCompletionContentPartText,
    type ChatCompletionCustomTool as ChatCompletionCustomTool,
    type ChatCompletionDeleted as ChatCompletionDeleted,
    type ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
    type ChatCompletionFunctionCallOption as ChatCompletionFunctionCallOption,
    type ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
    type ChatCompletionFunctionTool as ChatCompletionFunctionTool,
    type ChatCompletionMessage as ChatCompletionMessage,
    type ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
    type ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall,
    type ChatCompletionMessageParam as ChatCompletionMessageParam,
    type ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
    type ChatCompletionNamedToolChoice as ChatCompletionNamedToolChoice,
    type ChatCompletionNamedToolChoiceCustom as ChatCompletionNamedToolChoiceCustom,
    type ChatCompletionPredictionContent as ChatCompletionPredictionContent,
    type ChatCompletionRole as ChatCompletionRole,
    type ChatCompletionStoreMessage as ChatCompletionStoreMessage,
    type ChatCompletionStreamOptions as ChatCompletionStreamOptions,
    type ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    type ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    type ChatCompletionTool as ChatCompletionTool,
    type ChatCompletionToolChoiceOption as ChatCompletionToolChoiceOption,
    type ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
    type ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
    type ChatCompletionAllowedTools as ChatCompletionAllowedTools,
    type ChatCompletionReasoningEffort as ChatCompletionReasoningEffort,
    type ChatCompletionModality as ChatCompletionModality,
    type ChatCompletionCreateParams as ChatCompletionCreateParams,
    type ChatCompletionCreateParamsNonStreaming as ChatCompletionCreateParamsNonStreaming,
    type ChatCompletionCreateParamsStreaming as ChatCompletionCreateParamsStreaming,
    type ChatCompletionUpdateParams as ChatCompletionUpdateParams,
    type ChatCompletionsPage as ChatCompletionsPage,
    type ChatCompletionListParams as ChatCompletionListParams,
    type ChatCompletionStoreMessagesPage as ChatCompletionStoreMessagesPage,
    type ChatCompletionStreamParams as ChatCompletionStreamParams,
    type RunnableFunctionWithParse as RunnableFunctionWithParse,
    type RunnableFunctionWithoutParse as RunnableFunctionWithoutParse,
    type ChatCompletionParseParams as ChatCompletionParseParams,
    type ParsedChatCompletion as ParsedChatCompletion,
    type ParsedChatCompletionMessage as ParsedChatCompletionMessage,
    type ParsedChatCompletionMessageToolCall as ParsedChatCompletionMessageToolCall,
    type ParsedChoice as ParsedChoice,
    type ParsedFunction as ParsedFunction,
    type ParsedFunctionToolCall as ParsedFunctionToolCall,
    type ChatCompletionStreamingToolRunnerParams as ChatCompletionStreamingToolRunnerParams,
    type ChatCompletionStreamingToolRunnerParamsWithContext as ChatCompletionStreamingToolRunnerParamsWithContext,
    type ChatCompletionStreamingToolRunnerParamsWithoutContext as ChatCompletionStreamingToolRunnerParamsWithoutContext,
    type ChatCompletionToolRunnerParams as ChatCompletionToolRunnerParams,
    type ChatCompletionToolRunnerParamsWithContext as ChatCompletionToolRunnerParamsWithContext,
    type ChatCompletionToolRunnerParamsWithoutContext as ChatCompletionToolRunnerParamsWithoutContext,
  };
}
