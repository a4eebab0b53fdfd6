// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { APIPromise, RequestOptions, RequestOptionsAlone, Stream } from '@oai/core';
import { mergeHeaders, path } from '@oai/core/internal';
import { addOutputTextTo } from '../../parsing/output-text.js';
import type {
  ParsedContent,
  ParsedResponse,
  ParsedResponseFunctionToolCall,
  ParsedResponseOutputItem,
  ParsedResponseOutputMessage,
  ParsedResponseOutputText,
  ResponseParseParams,
} from '../../parsing/parsed-response.js';
import { prepareRequest } from '../../parsing/prepare-request.js';
import { ResponseHelpers } from '../../response-helpers.js';
import { createResponse } from '../../response-requests.js';
import { retrieveResponse } from '../../retrieve-response.js';
import { type InputItemListParams, InputItems, type ResponseItemList } from './input-items.gen.js';
import {
  type InputTokenCountParams,
  type InputTokenCountResponse,
  InputTokens,
} from './input-tokens.gen.js';
import type {
  ComputerAction,
  ComputerActionList,
  McpToolCallError,
  ResponseApplyPatchToolCall,
  ResponseApplyPatchToolCallOutput,
  ResponseCodeInterpreterToolCall,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputItem,
  ResponseComputerToolCallOutputScreenshot,
  ResponseCustomToolCall,
  ResponseCustomToolCallItem,
  ResponseCustomToolCallOutput,
  ResponseCustomToolCallOutputItem,
  ResponseFileSearchToolCall,
  ResponseFunctionCallOutputItemList,
  ResponseFunctionShellCallOutputContent,
  ResponseFunctionShellToolCall,
  ResponseFunctionShellToolCallOutput,
  ResponseFunctionToolCall,
  ResponseFunctionToolCallItem,
  ResponseFunctionToolCallOutputItem,
  ResponseFunctionWebSearch,
  ResponseToolSearchCall,
} from './responses-calls.gen.js';
import type {
  EasyInputMessage,
  ResponseInputAudio,
  ResponseInputContent,
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputMessageContentList,
  ResponseInputText,
  ResponseOutputAudio,
  ResponseOutputMessage,
  ResponseOutputRefusal,
  ResponseOutputText,
} from './responses-content.gen.js';
import type {
  ResponseAudioDeltaEvent,
  ResponseAudioDoneEvent,
  ResponseAudioTranscriptDeltaEvent,
  ResponseAudioTranscriptDoneEvent,
  ResponseCodeInterpreterCallCodeDeltaEvent,
  ResponseCodeInterpreterCallCodeDoneEvent,
  ResponseCodeInterpreterCallCompletedEvent,
  ResponseCodeInterpreterCallInProgressEvent,
  ResponseCodeInterpreterCallInterpretingEvent,
  ResponseCompactionCompactingEvent,
  ResponseCompletedEvent,
  ResponseContentPartAddedEvent,
  ResponseContentPartDoneEvent,
  ResponseCreatedEvent,
  ResponseCustomToolCallInputDeltaEvent,
  ResponseCustomToolCallInputDoneEvent,
  ResponseErrorEvent,
  ResponseFailedEvent,
  ResponseFileSearchCallCompletedEvent,
  ResponseFileSearchCallInProgressEvent,
  ResponseFileSearchCallSearchingEvent,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseFunctionCallArgumentsDoneEvent,
  ResponseImageGenCallCompletedEvent,
  ResponseImageGenCallGeneratingEvent,
  ResponseImageGenCallInProgressEvent,
  ResponseImageGenCallPartialImageEvent,
  ResponseInProgressEvent,
  ResponseIncompleteEvent,
  ResponseMcpCallArgumentsDeltaEvent,
  ResponseMcpCallArgumentsDoneEvent,
  ResponseMcpCallCompletedEvent,
  ResponseMcpCallFailedEvent,
  ResponseMcpCallInProgressEvent,
  ResponseMcpListToolsCompletedEvent,
  ResponseMcpListToolsFailedEvent,
  ResponseMcpListToolsInProgressEvent,
  ResponseOutputItemAddedEvent,
  ResponseOutputItemDoneEvent,
  ResponseOutputTextAnnotationAddedEvent,
  ResponseQueuedEvent,
  ResponseReasoningSummaryPartAddedEvent,
  ResponseReasoningSummaryPartDoneEvent,
  ResponseReasoningSummaryTextDeltaEvent,
  ResponseReasoningSummaryTextDoneEvent,
  ResponseReasoningTextDeltaEvent,
  ResponseReasoningTextDoneEvent,
  ResponseRefusalDeltaEvent,
  ResponseRefusalDoneEvent,
  ResponseShellCallCommandAddedEvent,
  ResponseShellCallCommandDeltaEvent,
  ResponseShellCallCommandDoneEvent,
  ResponseShellCallOutputContentDeltaEvent,
  ResponseShellCallOutputContentDoneEvent,
  ResponseSteerAcceptedEvent,
  ResponseSteerEvent,
  ResponseSteerFailedEvent,
  ResponseSteerPendingEvent,
  ResponseStreamEvent,
  ResponseTextDeltaEvent,
  ResponseTextDoneEvent,
  ResponseWebSearchCallCompletedEvent,
  ResponseWebSearchCallInProgressEvent,
  ResponseWebSearchCallSearchingEvent,
} from './responses-events.gen.js';
import type {
  ResponseCompactionItem,
  ResponseCompactionItemParam,
  ResponseInputItem,
  ResponseInputMessageItem,
  ResponseItem,
  ResponseItemsPage,
  ResponseOutputItem,
  ResponseReasoningItem,
  ResponseToolSearchOutputItem,
} from './responses-items.gen.js';
import type { ResponsesClientEvent, ResponsesServerEvent } from './responses-socket.gen.js';
import type {
  ApplyPatchTool,
  ComputerTool,
  ComputerUsePreviewTool,
  ContainerAuto,
  ContainerNetworkPolicyAllowlist,
  ContainerNetworkPolicyDisabled,
  ContainerNetworkPolicyDomainSecret,
  ContainerReference,
  CustomTool,
  FileSearchTool,
  FunctionShellTool,
  FunctionTool,
  ImageDetail,
  InlineSkill,
  InlineSkillSource,
  LocalEnvironment,
  LocalSkill,
  NamespaceTool,
  ResponseConfigurationUpdateItem,
  ResponseConfigurationUpdateItemParam,
  ResponseContainerReference,
  ResponseFormatTextJSONSchemaConfig,
  ResponseFunctionCallOutputItem,
  ResponseInputFileContent,
  ResponseInputImageContent,
  ResponseInputTextContent,
  ResponseLocalEnvironment,
  ResponseSteerErrorCode,
  ResponseSteerInput,
  ResponseSteerInputContent,
  ResponseSteerInputItemList,
  ResponseSteerPendingReason,
  ResponseSteerRequiredInput,
  ResponseToolSearchOutputItemParam,
  SkillReference,
  Tool,
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceShell,
  ToolChoiceTypes,
  ToolSearchOutputNamespaceTool,
  ToolSearchTool,
  WebSearchPreviewTool,
  WebSearchTool,
} from './responses-tools.gen.js';
import type {
  CompactedResponse,
  Response,
  ResponseCompactParams,
  ResponseContent,
  ResponseConversationParam,
  ResponseCreateParams,
  ResponseCreateParamsBase,
  ResponseCreateParamsNonStreaming,
  ResponseCreateParamsStreaming,
  ResponseError,
  ResponseFormatTextConfig,
  ResponseIncludable,
  ResponseInput,
  ResponsePrompt,
  ResponseRetrieveParams,
  ResponseRetrieveParamsBase,
  ResponseRetrieveParamsNonStreaming,
  ResponseRetrieveParamsStreaming,
  ResponseStatus,
  ResponseTextConfig,
  ResponseUsage,
  ServiceTier,
} from './responses-types.gen.js';

/**
 * The methods of `client.responses`.
 *
 * @public
 */
export class Responses extends ResponseHelpers {
  private readonly _path = 'responses.';

  inputItems: InputItems = new InputItems(this._client);
  inputTokens: InputTokens = new InputTokens(this._client);

  /**
   * Generates a model response from text, image or file input, optionally with built-in tools, MCP
   * servers or the caller's functions. With `stream: true` it returns events as they are generated
   * instead of one final object.
   *
   * `POST /responses`
   *
   * @returns The response, or a stream of `ResponseStreamEvent` that ends with a completed, failed
   *   or incomplete event.
   * @throws {APIError} The request failed or was rejected.
   * @example
   * ```ts
   * const response = await client.responses.create({ model: 'gpt-5-mini', input: 'Say hello!' });
   * console.log(response.output_text);
   * ```
   */
  create(body?: ResponseCreateParamsNonStreaming, options?: RequestOptions): APIPromise<Response>;
  /**
   * Generates a model response from text, image or file input, optionally with built-in tools, MCP
   * servers or the caller's functions. With `stream: true` it returns events as they are generated
   * instead of one final object.
   *
   * `POST /responses`
   *
   * @returns The response, or a stream of `ResponseStreamEvent` that ends with a completed, failed
   *   or incomplete event.
   * @throws {APIError} The request failed or was rejected.
   * @example
   * ```ts
   * const stream = await client.responses.create({
   *   model: 'gpt-5-mini',
   *   input: 'Say hello!',
   *   stream: true,
   * });
   * for await (const event of stream) {
   *   if (event.type === 'response.output_text.delta') process.stdout.write(event.delta);
   * }
   * ```
   */
  create(
    body: ResponseCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent>>;
  /**
   * Generates a model response from text, image or file input, optionally with built-in tools, MCP
   * servers or the caller's functions. With `stream: true` it returns events as they are generated
   * instead of one final object.
   *
   * `POST /responses`
   *
   * @returns The response, or a stream of `ResponseStreamEvent` that ends with a completed, failed
   *   or incomplete event.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body?: ResponseCreateParamsBase | undefined,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent> | Response>;
  create(
    body: ResponseCreateParams | undefined = {},
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return createResponse(this._client, body, options);
  }

  /**
   * Retrieves a stored response by ID. With `stream: true` it replays the events of a background
   * response after `starting_after` and continues until its end.
   *
   * `GET /responses/{response_id}`
   *
   * @returns The response, or a stream of its remaining events.
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    responseID: string,
    query?: ResponseRetrieveParamsNonStreaming | RequestOptionsAlone,
    options?: RequestOptions,
  ): APIPromise<Response>;
  /**
   * Retrieves a stored response by ID. With `stream: true` it replays the events of a background
   * response after `starting_after` and continues until its end.
   *
   * `GET /responses/{response_id}`
   *
   * @returns The response, or a stream of its remaining events.
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    responseID: string,
    query: ResponseRetrieveParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent>>;
  /**
   * Retrieves a stored response by ID. With `stream: true` it replays the events of a background
   * response after `starting_after` and continues until its end.
   *
   * `GET /responses/{response_id}`
   *
   * @returns The response, or a stream of its remaining events.
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    responseID: string,
    query?: ResponseRetrieveParamsBase | undefined,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent> | Response>;
  retrieve(
    responseID: string,
    query: ResponseRetrieveParams | RequestOptionsAlone | undefined = {},
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return retrieveResponse(this._client, responseID, query, options);
  }

  /**
   * Deletes a stored response. It can no longer be retrieved.
   *
   * `DELETE /responses/{response_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(responseID: string, options?: RequestOptions): APIPromise<void> {
    return this._client.delete(path`/responses/${responseID}`, {
      __operation: this._path + 'delete',
      ...options,
      headers: mergeHeaders({ Accept: '*/*' }, options?.headers),
    });
  }

  /**
   * Cancels a background response. Only responses created with `background: true` can be cancelled.
   *
   * `POST /responses/{response_id}/cancel`
   *
   * @returns The response after the request.
   * @throws {APIError} The request failed or was rejected.
   */
  cancel(responseID: string, options?: RequestOptions): APIPromise<Response> {
    return this._client.post<Response>(path`/responses/${responseID}/cancel`, {
      __operation: this._path + 'cancel',
      ...options,
    })._thenUnwrap(addOutputTextTo);
  }

  /**
   * Compacts a long conversation into fewer items, including an encrypted summary, which can be
   * used as the input of the next response.
   *
   * `POST /responses/compact`
   *
   * @returns The compacted items and the tokens used for the compaction.
   * @throws {APIError} The request failed or was rejected.
   */
  compact(body: ResponseCompactParams, options?: RequestOptions): APIPromise<CompactedResponse> {
    body = prepareRequest(body);
    return this._client.post('/responses/compact', {
      __operation: this._path + 'compact',
      body,
      ...options,
    });
  }
}

Responses.InputItems = InputItems;
Responses.InputTokens = InputTokens;

export type {
  ApplyPatchTool,
  ComputerTool,
  ComputerUsePreviewTool,
  ContainerAuto,
  ContainerNetworkPolicyAllowlist,
  ContainerNetworkPolicyDisabled,
  ContainerNetworkPolicyDomainSecret,
  ContainerReference,
  CustomTool,
  FileSearchTool,
  FunctionShellTool,
  FunctionTool,
  ImageDetail,
  InlineSkill,
  InlineSkillSource,
  LocalEnvironment,
  LocalSkill,
  NamespaceTool,
  ResponseContainerReference,
  ResponseFormatTextJSONSchemaConfig,
  ResponseFunctionCallOutputItem,
  ResponseInputFileContent,
  ResponseInputImageContent,
  ResponseInputTextContent,
  ResponseLocalEnvironment,
  ResponseToolSearchOutputItemParam,
  SkillReference,
  Tool,
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceShell,
  ToolChoiceTypes,
  ToolSearchTool,
  WebSearchPreviewTool,
  WebSearchTool,
  ResponseConfigurationUpdateItem,
  ResponseConfigurationUpdateItemParam,
  ResponseSteerErrorCode,
  ResponseSteerInput,
  ResponseSteerInputContent,
  ResponseSteerPendingReason,
  ResponseSteerRequiredInput,
  ToolSearchOutputNamespaceTool,
  ResponseSteerInputItemList,
} from './responses-tools.gen.js';

export type {
  ComputerAction,
  ComputerActionList,
  McpToolCallError,
  ResponseApplyPatchToolCall,
  ResponseApplyPatchToolCallOutput,
  ResponseCodeInterpreterToolCall,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputItem,
  ResponseComputerToolCallOutputScreenshot,
  ResponseCustomToolCall,
  ResponseCustomToolCallItem,
  ResponseCustomToolCallOutput,
  ResponseCustomToolCallOutputItem,
  ResponseFileSearchToolCall,
  ResponseFunctionCallOutputItemList,
  ResponseFunctionShellCallOutputContent,
  ResponseFunctionShellToolCall,
  ResponseFunctionShellToolCallOutput,
  ResponseFunctionToolCall,
  ResponseFunctionToolCallItem,
  ResponseFunctionToolCallOutputItem,
  ResponseFunctionWebSearch,
  ResponseToolSearchCall,
} from './responses-calls.gen.js';

export type {
  EasyInputMessage,
  ResponseInputAudio,
  ResponseInputContent,
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputMessageContentList,
  ResponseInputText,
  ResponseOutputAudio,
  ResponseOutputMessage,
  ResponseOutputRefusal,
  ResponseOutputText,
} from './responses-content.gen.js';

export type {
  Response,
  ResponseContent,
  ResponseConversationParam,
  ResponseError,
  ResponseFormatTextConfig,
  ResponseIncludable,
  ResponseInput,
  ResponsePrompt,
  ResponseStatus,
  ResponseTextConfig,
  ResponseUsage,
  ServiceTier,
  ResponseCreateParams,
  ResponseCreateParamsBase,
  ResponseCreateParamsNonStreaming,
  ResponseCreateParamsStreaming,
  ResponseRetrieveParams,
  ResponseRetrieveParamsBase,
  ResponseRetrieveParamsNonStreaming,
  ResponseRetrieveParamsStreaming,
  CompactedResponse,
  ResponseCompactParams,
} from './responses-types.gen.js';

export type {
  ResponseAudioDeltaEvent,
  ResponseAudioDoneEvent,
  ResponseAudioTranscriptDeltaEvent,
  ResponseAudioTranscriptDoneEvent,
  ResponseCodeInterpreterCallCodeDeltaEvent,
  ResponseCodeInterpreterCallCodeDoneEvent,
  ResponseCodeInterpreterCallCompletedEvent,
  ResponseCodeInterpreterCallInProgressEvent,
  ResponseCodeInterpreterCallInterpretingEvent,
  ResponseCompletedEvent,
  ResponseContentPartAddedEvent,
  ResponseContentPartDoneEvent,
  ResponseCreatedEvent,
  ResponseCustomToolCallInputDeltaEvent,
  ResponseCustomToolCallInputDoneEvent,
  ResponseErrorEvent,
  ResponseFailedEvent,
  ResponseFileSearchCallCompletedEvent,
  ResponseFileSearchCallInProgressEvent,
  ResponseFileSearchCallSearchingEvent,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseFunctionCallArgumentsDoneEvent,
  ResponseImageGenCallCompletedEvent,
  ResponseImageGenCallGeneratingEvent,
  ResponseImageGenCallInProgressEvent,
  ResponseImageGenCallPartialImageEvent,
  ResponseInProgressEvent,
  ResponseIncompleteEvent,
  ResponseMcpCallArgumentsDeltaEvent,
  ResponseMcpCallArgumentsDoneEvent,
  ResponseMcpCallCompletedEvent,
  ResponseMcpCallFailedEvent,
  ResponseMcpCallInProgressEvent,
  ResponseMcpListToolsCompletedEvent,
  ResponseMcpListToolsFailedEvent,
  ResponseMcpListToolsInProgressEvent,
  ResponseOutputItemAddedEvent,
  ResponseOutputItemDoneEvent,
  ResponseOutputTextAnnotationAddedEvent,
  ResponseQueuedEvent,
  ResponseReasoningSummaryPartAddedEvent,
  ResponseReasoningSummaryPartDoneEvent,
  ResponseReasoningSummaryTextDeltaEvent,
  ResponseReasoningSummaryTextDoneEvent,
  ResponseReasoningTextDeltaEvent,
  ResponseReasoningTextDoneEvent,
  ResponseRefusalDeltaEvent,
  ResponseRefusalDoneEvent,
  ResponseShellCallCommandAddedEvent,
  ResponseShellCallCommandDeltaEvent,
  ResponseShellCallCommandDoneEvent,
  ResponseShellCallOutputContentDeltaEvent,
  ResponseShellCallOutputContentDoneEvent,
  ResponseStreamEvent,
  ResponseTextDeltaEvent,
  ResponseTextDoneEvent,
  ResponseWebSearchCallCompletedEvent,
  ResponseWebSearchCallInProgressEvent,
  ResponseWebSearchCallSearchingEvent,
  ResponseCompactionCompactingEvent,
  ResponseSteerAcceptedEvent,
  ResponseSteerEvent,
  ResponseSteerFailedEvent,
  ResponseSteerPendingEvent,
} from './responses-events.gen.js';

export type {
  ResponseCompactionItem,
  ResponseCompactionItemParam,
  ResponseInputItem,
  ResponseInputMessageItem,
  ResponseItem,
  ResponseOutputItem,
  ResponseReasoningItem,
  ResponseToolSearchOutputItem,
  ResponseItemsPage,
} from './responses-items.gen.js';

export type { ResponsesClientEvent, ResponsesServerEvent } from './responses-socket.gen.js';

export declare namespace Responses {
  export type {
    ApplyPatchTool,
    ComputerAction,
    ComputerActionList,
    ComputerTool,
    ComputerUsePreviewTool,
    ContainerAuto,
    ContainerNetworkPolicyAllowlist,
    ContainerNetworkPolicyDisabled,
    ContainerNetworkPolicyDomainSecret,
    ContainerReference,
    CustomTool,
    EasyInputMessage,
    FileSearchTool,
    FunctionShellTool,
    FunctionTool,
    ImageDetail,
    InlineSkill,
    InlineSkillSource,
    LocalEnvironment,
    LocalSkill,
    McpToolCallError,
    NamespaceTool,
    Response,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseCodeInterpreterCallCodeDeltaEvent,
    ResponseCodeInterpreterCallCodeDoneEvent,
    ResponseCodeInterpreterCallCompletedEvent,
    ResponseCodeInterpreterCallInProgressEvent,
    ResponseCodeInterpreterCallInterpretingEvent,
    ResponseCodeInterpreterToolCall,
    ResponseCompactionItem,
    ResponseCompactionItemParam,
    ResponseCompletedEvent,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseComputerToolCallOutputScreenshot,
    ResponseContainerReference,
    ResponseContent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseConversationParam,
    ResponseCreatedEvent,
    ResponseCustomToolCall,
    ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent,
    ResponseCustomToolCallItem,
    ResponseCustomToolCallOutput,
    ResponseCustomToolCallOutputItem,
    ResponseError,
    ResponseErrorEvent,
    ResponseFailedEvent,
    ResponseFileSearchCallCompletedEvent,
    ResponseFileSearchCallInProgressEvent,
    ResponseFileSearchCallSearchingEvent,
    ResponseFileSearchToolCall,
    ResponseFormatTextConfig,
    ResponseFormatTextJSONSchemaConfig,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseFunctionCallOutputItem,
    ResponseFunctionCallOutputItemList,
    ResponseFunctionShellCallOutputContent,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCall,
    ResponseFunctionToolCallItem,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseImageGenCallCompletedEvent,
    ResponseImageGenCallGeneratingEvent,
    ResponseImageGenCallInProgressEvent,
    ResponseImageGenCallPartialImageEvent,
    ResponseInProgressEvent,
    ResponseIncludable,
    ResponseIncompleteEvent,
    ResponseInput,
    ResponseInputAudio,
    ResponseInputContent,
    ResponseInputFile,
    ResponseInputFileContent,
    ResponseInputImage,
    ResponseInputImageContent,
    ResponseInputItem,
    ResponseInputMessageContentList,
    ResponseInputMessageItem,
    ResponseInputText,
    ResponseInputTextContent,
    ResponseItem,
    ResponseLocalEnvironment,
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent,
    ResponseMcpCallInProgressEvent,
    ResponseMcpListToolsCompletedEvent,
    ResponseMcpListToolsFailedEvent,
    ResponseMcpListToolsInProgressEvent,
    ResponseOutputAudio,
    ResponseOutputItem,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseOutputMessage,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseOutputTextAnnotationAddedEvent,
    ResponsePrompt,
    ResponseQueuedEvent,
    ResponseReasoningItem,
    ResponseReasoningSummaryPartAddedEvent,
    ResponseReasoningSummaryPartDoneEvent,
    ResponseReasoningSummaryTextDeltaEvent,
    ResponseReasoningSummaryTextDoneEvent,
    ResponseReasoningTextDeltaEvent,
    ResponseReasoningTextDoneEvent,
    ResponseRefusalDeltaEvent,
    ResponseRefusalDoneEvent,
    ResponseShellCallCommandAddedEvent,
    ResponseShellCallCommandDeltaEvent,
    ResponseShellCallCommandDoneEvent,
    ResponseShellCallOutputContentDeltaEvent,
    ResponseShellCallOutputContentDoneEvent,
    ResponseStatus,
    ResponseStreamEvent,
    ResponseTextConfig,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    ResponseToolSearchOutputItemParam,
    ResponseUsage,
    ResponseWebSearchCallCompletedEvent,
    ResponseWebSearchCallInProgressEvent,
    ResponseWebSearchCallSearchingEvent,
    ResponsesClientEvent,
    ResponsesServerEvent,
    ServiceTier,
    SkillReference,
    Tool,
    ToolChoiceAllowed,
    ToolChoiceApplyPatch,
    ToolChoiceCustom,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceOptions,
    ToolChoiceShell,
    ToolChoiceTypes,
    ToolSearchTool,
    WebSearchPreviewTool,
    WebSearchTool,
    ResponseCompactionCompactingEvent,
    ResponseConfigurationUpdateItem,
    ResponseConfigurationUpdateItemParam,
    ResponseSteerAcceptedEvent,
    ResponseSteerErrorCode,
    ResponseSteerEvent,
    ResponseSteerFailedEvent,
    ResponseSteerInput,
    ResponseSteerInputContent,
    ResponseSteerPendingEvent,
    ResponseSteerPendingReason,
    ResponseSteerRequiredInput,
    ToolSearchOutputNamespaceTool,
    ResponseSteerInputItemList,
    ResponseCreateParams,
    ResponseCreateParamsNonStreaming,
    ResponseCreateParamsStreaming,
    ResponseRetrieveParams,
    ResponseRetrieveParamsNonStreaming,
    ResponseRetrieveParamsStreaming,
    CompactedResponse,
    ResponseCompactParams,
    ResponseItemsPage,
    ParsedContent,
    ParsedResponse,
    ParsedResponseFunctionToolCall,
    ParsedResponseOutputItem,
    ParsedResponseOutputMessage,
    ParsedResponseOutputText,
    ResponseParseParams,
  };

  export { InputItems };
  export type { ResponseItemList, InputItemListParams };

  export { InputTokens };
  export type { InputTokenCountResponse, InputTokenCountParams };
}
