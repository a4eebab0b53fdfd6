// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  CursorPage,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
  type Stream,
} from '@oai/core';
import { path, withQuery } from '@oai/core/internal';
import { CompletionHelpers } from '../../../completion-helpers.js';
import { createWithHistory } from '../../../completions/create-with-history.js';
import type {
  ChatCompletionParseParams,
  ParsedChatCompletion,
  ParsedChatCompletionMessage,
  ParsedChatCompletionMessageToolCall,
  ParsedChoice,
  ParsedFunction,
  ParsedFunctionToolCall,
} from '../../../parsing/parsed-types.js';
import type { ChatCompletionStreamParams } from '../../../streaming/chat-completion-stream.js';
import type {
  RunnableFunctionWithParse,
  RunnableFunctionWithoutParse,
} from '../../../tools/runnable-function.js';
import type {
  ChatCompletionStreamingToolRunnerParams,
  ChatCompletionStreamingToolRunnerParamsWithContext,
  ChatCompletionStreamingToolRunnerParamsWithoutContext,
  ChatCompletionToolRunnerParams,
  ChatCompletionToolRunnerParamsWithContext,
  ChatCompletionToolRunnerParamsWithoutContext,
} from '../../../tools/tool-runner-params.js';
import type {
  ChatCompletion,
  ChatCompletionAllowedToolChoice,
  ChatCompletionAllowedTools,
  ChatCompletionAssistantMessageParam,
  ChatCompletionAudio,
  ChatCompletionAudioParam,
  ChatCompletionChunk,
  ChatCompletionContentPart,
  ChatCompletionContentPartImage,
  ChatCompletionContentPartInputAudio,
  ChatCompletionContentPartRefusal,
  ChatCompletionContentPartText,
  ChatCompletionCreateParams,
  ChatCompletionCreateParamsBase,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
  ChatCompletionCustomTool,
  ChatCompletionDeleted,
  ChatCompletionDeveloperMessageParam,
  ChatCompletionFunctionCallOption,
  ChatCompletionFunctionMessageParam,
  ChatCompletionFunctionTool,
  ChatCompletionListParams,
  ChatCompletionMessage,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
  ChatCompletionModality,
  ChatCompletionNamedToolChoice,
  ChatCompletionNamedToolChoiceCustom,
  ChatCompletionPredictionContent,
  ChatCompletionReasoningEffort,
  ChatCompletionRole,
  ChatCompletionStoreMessage,
  ChatCompletionStoreMessagesPage,
  ChatCompletionStreamOptions,
  ChatCompletionSystemMessageParam,
  ChatCompletionTokenLogprob,
  ChatCompletionTool,
  ChatCompletionToolChoiceOption,
  ChatCompletionToolMessageParam,
  ChatCompletionUpdateParams,
  ChatCompletionUserMessageParam,
  ChatCompletionsPage,
} from './completions-types.gen.js';
import { type MessageListParams, Messages } from './messages.gen.js';

/**
 * The methods of `client.chat.completions`.
 *
 * @public
 */
export class Completions extends CompletionHelpers {
  private readonly _path = 'chat.completions.';

  messages: Messages = new Messages(this._client);

  /**
   * Creates a model response to a conversation. With `stream: true` the response arrives in chunks
   * while it is generated. The supported options depend on the model, especially for reasoning
   * models.
   *
   * `POST /chat/completions`
   *
   * @returns The chat completion, or a stream of its chunks.
   * @throws {APIError} The request failed or was rejected.
   * @example
   * ```ts
   * const completion = await client.chat.completions.create({
   *   model: 'gpt-5-mini',
   *   messages: [{ role: 'user', content: 'Say hello!' }],
   * });
   * console.log(completion.choices[0]?.message.content);
   * ```
   */
  create(
    body: ChatCompletionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<ChatCompletion>;
  /**
   * Creates a model response to a conversation. With `stream: true` the response arrives in chunks
   * while it is generated. The supported options depend on the model, especially for reasoning
   * models.
   *
   * `POST /chat/completions`
   *
   * @returns The chat completion, or a stream of its chunks.
   * @throws {APIError} The request failed or was rejected.
   * @example
   * ```ts
   * const stream = await client.chat.completions.create({
   *   model: 'gpt-5-mini',
   *   messages: [{ role: 'user', content: 'Say hello!' }],
   *   stream: true,
   * });
   * for await (const chunk of stream) {
   *   process.stdout.write(chunk.choices[0]?.delta.content ?? '');
   * }
   * ```
   */
  create(
    body: ChatCompletionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk>>;
  /**
   * Creates a model response to a conversation. With `stream: true` the response arrives in chunks
   * while it is generated. The supported options depend on the model, especially for reasoning
   * models.
   *
   * `POST /chat/completions`
   *
   * @returns The chat completion, or a stream of its chunks.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: ChatCompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk> | ChatCompletion>;
  create(body: ChatCompletionCreateParams, options?: RequestOptions): APIPromise<unknown> {
    return createWithHistory(this._client, body, options);
  }

  /**
   * Retrieves a stored chat completion, which is one created with `store: true`.
   *
   * `GET /chat/completions/{completion_id}`
   *
   * @returns The chat completion.
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(completionID: string, options?: RequestOptions): APIPromise<ChatCompletion> {
    return this._client.get(path`/chat/completions/${completionID}`, {
      __operation: this._path + 'retrieve',
      ...options,
    });
  }

  /**
   * Changes the metadata of a stored chat completion, which is one created with `store: true`.
   * Nothing else can be changed.
   *
   * `POST /chat/completions/{completion_id}`
   *
   * @returns The updated chat completion.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    completionID: string,
    body: ChatCompletionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ChatCompletion> {
    return this._client.post(path`/chat/completions/${completionID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
    });
  }

  /**
   * Lists stored chat completions, which are those created with `store: true`.
   *
   * `GET /chat/completions`
   *
   * @returns A page of chat completions, oldest first unless `order` says otherwise. Iterate over
   *   the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: ChatCompletionListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ChatCompletionsPage, ChatCompletion> {
    return this._client.getAPIList('/chat/completions', CursorPage<ChatCompletion>, {
      __operation: this._path + 'list',
      ...withQuery(query, options),
    });
  }

  /**
   * Deletes a stored chat completion, which is one created with `store: true`.
   *
   * `DELETE /chat/completions/{completion_id}`
   *
   * @returns Confirmation with the identifier.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(completionID: string, options?: RequestOptions): APIPromise<ChatCompletionDeleted> {
    return this._client.delete(path`/chat/completions/${completionID}`, {
      __operation: this._path + 'delete',
      ...options,
    });
  }
}

Completions.Messages = Messages;

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
  ChatCompletionCreateParamsBase,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
  ChatCompletionUpdateParams,
  ChatCompletionsPage,
  ChatCompletionListParams,
  ChatCompletionStoreMessagesPage,
} from './completions-types.gen.js';

export declare namespace Completions {
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

  export { Messages };
  export type { MessageListParams };
}
