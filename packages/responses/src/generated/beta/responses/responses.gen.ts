// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  type RequestOptions,
  type RequestOptionsAlone,
  type Stream,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import { prepareRequest } from '../../../parsing/prepare-request.js';
import { responseStreamEnd } from '../../../streaming/response-stream-end.js';
import type {
  ComputerAction,
  ComputerActionList,
  McpToolCallError,
  ResponseComputerToolCallOutputScreenshot,
  ResponseFunctionCallOutputItemList,
  ResponseFunctionShellCallOutputContent,
} from '../../responses/responses-calls.gen.js';
import type {
  EasyInputMessage,
  ResponseInputAudio,
  ResponseInputContent,
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputMessageContentList,
  ResponseInputText,
  ResponseOutputAudio,
  ResponseOutputRefusal,
  ResponseOutputText,
} from '../../responses/responses-content.gen.js';
import type {
  ResponseSteerAcceptedEvent,
  ResponseSteerPendingEvent,
} from '../../responses/responses-events.gen.js';
import type {
  ApplyPatchTool,
  ComputerTool,
  ComputerUsePreviewTool,
  ContainerAuto,
  ContainerNetworkPolicyAllowlist,
  ContainerNetworkPolicyDisabled,
  ContainerNetworkPolicyDomainSecret,
  ContainerReference,
  FunctionShellTool,
  FunctionTool,
  ImageDetail,
  InlineSkill,
  InlineSkillSource,
  LocalEnvironment,
  LocalSkill,
  ResponseContainerReference,
  ResponseFormatTextJSONSchemaConfig,
  ResponseFunctionCallOutputItem,
  ResponseInputFileContent,
  ResponseInputImageContent,
  ResponseInputTextContent,
  ResponseLocalEnvironment,
  ResponseSteerErrorCode,
  ResponseSteerInputContent,
  ResponseSteerPendingReason,
  ResponseSteerRequiredInput,
  SkillReference,
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceShell,
  ToolSearchTool,
  WebSearchPreviewTool,
  WebSearchTool,
} from '../../responses/responses-tools.gen.js';
import type {
  ResponseConversationParam,
  ResponseError,
  ResponseIncludable,
  ResponsePrompt,
  ResponseStatus,
  ResponseUsage,
  ServiceTier,
} from '../../responses/responses-types.gen.js';
import {
  type BetaResponseItemList,
  type InputItemListParams,
  InputItems,
} from './input-items.gen.js';
import {
  type InputTokenCountParams,
  type InputTokenCountResponse,
  InputTokens,
} from './input-tokens.gen.js';
import type {
  BetaResponseApplyPatchToolCall,
  BetaResponseApplyPatchToolCallOutput,
  BetaResponseComputerToolCall,
  BetaResponseComputerToolCallOutputItem,
  BetaResponseCustomToolCall,
  BetaResponseCustomToolCallItem,
  BetaResponseCustomToolCallOutput,
  BetaResponseCustomToolCallOutputItem,
  BetaResponseFileSearchToolCall,
  BetaResponseFunctionShellToolCall,
  BetaResponseFunctionShellToolCallOutput,
  BetaResponseFunctionToolCall,
  BetaResponseFunctionToolCallItem,
  BetaResponseFunctionToolCallOutputItem,
  BetaResponseFunctionWebSearch,
  BetaResponseToolSearchCall,
} from './responses-calls.gen.js';
import type {
  BetaResponseCodeInterpreterToolCall,
  BetaResponseOutputMessage,
} from './responses-content.gen.js';
import type {
  BetaResponseAudioDeltaEvent,
  BetaResponseAudioDoneEvent,
  BetaResponseAudioTranscriptDeltaEvent,
  BetaResponseAudioTranscriptDoneEvent,
  BetaResponseCodeInterpreterCallCodeDeltaEvent,
  BetaResponseCodeInterpreterCallCodeDoneEvent,
  BetaResponseCodeInterpreterCallCompletedEvent,
  BetaResponseCodeInterpreterCallInProgressEvent,
  BetaResponseCodeInterpreterCallInterpretingEvent,
  BetaResponseCompactionCompactingEvent,
  BetaResponseCompletedEvent,
  BetaResponseContentPartAddedEvent,
  BetaResponseContentPartDoneEvent,
  BetaResponseCreatedEvent,
  BetaResponseCustomToolCallInputDeltaEvent,
  BetaResponseCustomToolCallInputDoneEvent,
  BetaResponseErrorEvent,
  BetaResponseFailedEvent,
  BetaResponseFileSearchCallCompletedEvent,
  BetaResponseFileSearchCallInProgressEvent,
  BetaResponseFileSearchCallSearchingEvent,
  BetaResponseFunctionCallArgumentsDeltaEvent,
  BetaResponseFunctionCallArgumentsDoneEvent,
  BetaResponseImageGenCallCompletedEvent,
  BetaResponseImageGenCallGeneratingEvent,
  BetaResponseImageGenCallInProgressEvent,
  BetaResponseImageGenCallPartialImageEvent,
  BetaResponseInProgressEvent,
  BetaResponseIncompleteEvent,
  BetaResponseMcpCallArgumentsDeltaEvent,
  BetaResponseMcpCallArgumentsDoneEvent,
  BetaResponseMcpCallCompletedEvent,
  BetaResponseMcpCallFailedEvent,
  BetaResponseMcpCallInProgressEvent,
  BetaResponseMcpListToolsCompletedEvent,
  BetaResponseMcpListToolsFailedEvent,
  BetaResponseMcpListToolsInProgressEvent,
  BetaResponseOutputItemAddedEvent,
  BetaResponseOutputItemDoneEvent,
  BetaResponseOutputTextAnnotationAddedEvent,
  BetaResponseQueuedEvent,
  BetaResponseReasoningSummaryPartAddedEvent,
  BetaResponseReasoningSummaryPartDoneEvent,
  BetaResponseReasoningSummaryTextDeltaEvent,
  BetaResponseReasoningSummaryTextDoneEvent,
  BetaResponseReasoningTextDeltaEvent,
  BetaResponseReasoningTextDoneEvent,
  BetaResponseRefusalDeltaEvent,
  BetaResponseRefusalDoneEvent,
  BetaResponseShellCallCommandAddedEvent,
  BetaResponseShellCallCommandDeltaEvent,
  BetaResponseShellCallCommandDoneEvent,
  BetaResponseShellCallOutputContentDeltaEvent,
  BetaResponseShellCallOutputContentDoneEvent,
  BetaResponseSteerEvent,
  BetaResponseSteerFailedEvent,
  BetaResponseStreamEvent,
  BetaResponseTextDeltaEvent,
  BetaResponseTextDoneEvent,
  BetaResponseWebSearchCallCompletedEvent,
  BetaResponseWebSearchCallInProgressEvent,
  BetaResponseWebSearchCallSearchingEvent,
} from './responses-events.gen.js';
import type {
  BetaResponseCompactionItem,
  BetaResponseCompactionItemParam,
  BetaResponseInputItem,
  BetaResponseInputMessageItem,
  BetaResponseItem,
  BetaResponseItemsPage,
  BetaResponseOutputItem,
  BetaResponseReasoningItem,
  BetaResponseToolSearchOutputItem,
  BetaResponseToolSearchOutputItemParam,
} from './responses-items.gen.js';
import type {
  BetaResponseInjectCreatedEvent,
  BetaResponseInjectEvent,
  BetaResponseInjectFailedEvent,
  BetaResponsesClientEvent,
  BetaResponsesServerEvent,
} from './responses-socket.gen.js';
import type {
  BetaCustomTool,
  BetaFileSearchTool,
  BetaNamespaceTool,
  BetaResponseConfigurationUpdateItem,
  BetaResponseConfigurationUpdateItemParam,
  BetaResponseSteerInput,
  BetaTool,
  BetaToolChoiceTypes,
  BetaToolSearchOutputNamespaceTool,
  ResponseSteerInputItemList,
} from './responses-tools.gen.js';
import type {
  BetaCompactedResponse,
  BetaResponse,
  BetaResponseContent,
  BetaResponseFormatTextConfig,
  BetaResponseInput,
  BetaResponseTextConfig,
  ResponseCancelParams,
  ResponseCompactParams,
  ResponseCreateParams,
  ResponseCreateParamsBase,
  ResponseCreateParamsNonStreaming,
  ResponseCreateParamsStreaming,
  ResponseDeleteParams,
  ResponseRetrieveParams,
  ResponseRetrieveParamsBase,
  ResponseRetrieveParamsNonStreaming,
  ResponseRetrieveParamsStreaming,
} from './responses-types.gen.js';

/**
 * The methods of `client.beta.responses`.
 *
 * @public
 */
export class Responses extends APIResource {
  private readonly _path = 'beta.responses.';

  inputItems: InputItems = new InputItems(this._client);
  inputTokens: InputTokens = new InputTokens(this._client);

  /**
   * Generates a model response like `create`, with the option to let several agents work on it on
   * the server (`multi_agent`). Beta.
   *
   * `POST /responses?beta=true`
   *
   * @returns The response, or a stream of `ResponseStreamEvent` that ends with a completed, failed
   *   or incomplete event.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    params?: ResponseCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<BetaResponse>;
  /**
   * Generates a model response like `create`, with the option to let several agents work on it on
   * the server (`multi_agent`). Beta.
   *
   * `POST /responses?beta=true`
   *
   * @returns The response, or a stream of `ResponseStreamEvent` that ends with a completed, failed
   *   or incomplete event.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    params: ResponseCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponseStreamEvent>>;
  /**
   * Generates a model response like `create`, with the option to let several agents work on it on
   * the server (`multi_agent`). Beta.
   *
   * `POST /responses?beta=true`
   *
   * @returns The response, or a stream of `ResponseStreamEvent` that ends with a completed, failed
   *   or incomplete event.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    params?: ResponseCreateParamsBase | undefined,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponseStreamEvent> | BetaResponse>;
  create(
    params: ResponseCreateParams | undefined = {},
    options?: RequestOptions,
  ): APIPromise<unknown> {
    params = prepareRequest(params);
    const { betas, ...body } = params ?? {};
    return this._client.post('/responses?beta=true', {
      __operation: this._path + 'create',
      body,
      ...options,
      headers: mergeHeaders({ 'openai-beta': betas?.toString() }, options?.headers),
      stream: params?.stream ?? false,
      streamEnd: responseStreamEnd,
    });
  }

  /**
   * Retrieves a stored response by ID. With `stream: true` it replays the events of a background
   * response after `starting_after` and continues until its end. Beta version; also supports
   * multi-agent responses.
   *
   * `GET /responses/{response_id}?beta=true`
   *
   * @returns The response, or a stream of its remaining events.
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    responseID: string,
    params?: ResponseRetrieveParamsNonStreaming | RequestOptionsAlone,
    options?: RequestOptions,
  ): APIPromise<BetaResponse>;
  /**
   * Retrieves a stored response by ID. With `stream: true` it replays the events of a background
   * response after `starting_after` and continues until its end. Beta version; also supports
   * multi-agent responses.
   *
   * `GET /responses/{response_id}?beta=true`
   *
   * @returns The response, or a stream of its remaining events.
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    responseID: string,
    params: ResponseRetrieveParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponseStreamEvent>>;
  /**
   * Retrieves a stored response by ID. With `stream: true` it replays the events of a background
   * response after `starting_after` and continues until its end. Beta version; also supports
   * multi-agent responses.
   *
   * `GET /responses/{response_id}?beta=true`
   *
   * @returns The response, or a stream of its remaining events.
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    responseID: string,
    params?: ResponseRetrieveParamsBase | undefined,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponseStreamEvent> | BetaResponse>;
  retrieve(
    responseID: string,
    params: ResponseRetrieveParams | RequestOptionsAlone | undefined = {},
    options?: RequestOptions,
  ): APIPromise<unknown> {
    const { betas, ...query } = (params ?? {}) as ResponseRetrieveParams;
    options = withQuery(query, options, true);
    return this._client.get(path`/responses/${responseID}?beta=true`, {
      __operation: this._path + 'retrieve',
      ...options,
      headers: mergeHeaders({ 'openai-beta': betas?.toString() }, options.headers),
      stream: query.stream ?? false,
      streamEnd: responseStreamEnd,
    });
  }

  /**
   * Deletes a stored response. It can no longer be retrieved. Beta version; also supports
   * multi-agent responses.
   *
   * `DELETE /responses/{response_id}?beta=true`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    responseID: string,
    params: ResponseDeleteParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<void> {
    const { betas } = params ?? {};
    return this._client.delete(path`/responses/${responseID}?beta=true`, {
      __operation: this._path + 'delete',
      ...options,
      headers: mergeHeaders({ Accept: '*/*', 'openai-beta': betas?.toString() }, options?.headers),
    });
  }

  /**
   * Cancels a background response. Only responses created with `background: true` can be cancelled.
   * Beta version; also supports multi-agent responses.
   *
   * `POST /responses/{response_id}/cancel?beta=true`
   *
   * @returns The response after the request.
   * @throws {APIError} The request failed or was rejected.
   */
  cancel(
    responseID: string,
    params: ResponseCancelParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<BetaResponse> {
    const { betas } = params ?? {};
    return this._client.post(path`/responses/${responseID}/cancel?beta=true`, {
      __operation: this._path + 'cancel',
      ...options,
      headers: mergeHeaders({ 'openai-beta': betas?.toString() }, options?.headers),
    });
  }

  /**
   * Compacts a long conversation into fewer items, including an encrypted summary, which can be
   * used as the input of the next response. Beta version; also supports multi-agent responses.
   *
   * `POST /responses/compact?beta=true`
   *
   * @returns The compacted items and the tokens used for the compaction.
   * @throws {APIError} The request failed or was rejected.
   */
  compact(
    params: ResponseCompactParams,
    options?: RequestOptions,
  ): APIPromise<BetaCompactedResponse> {
    params = prepareRequest(params);
    const { betas, ...body } = params ?? {};
    return this._client.post('/responses/compact?beta=true', {
      __operation: this._path + 'compact',
      body: params && body,
      ...options,
      headers: mergeHeaders({ 'openai-beta': betas?.toString() }, options?.headers),
    });
  }
}

Responses.InputItems = InputItems;
Responses.InputTokens = InputTokens;

export type {
  BetaApplyPatchTool,
  BetaComputerTool,
  BetaComputerUsePreviewTool,
  BetaContainerAuto,
  BetaContainerNetworkPolicyAllowlist,
  BetaContainerNetworkPolicyDisabled,
  BetaContainerNetworkPolicyDomainSecret,
  BetaContainerReference,
  BetaCustomTool,
  BetaFileSearchTool,
  BetaFunctionShellTool,
  BetaFunctionTool,
  BetaImageDetail,
  BetaInlineSkill,
  BetaInlineSkillSource,
  BetaLocalEnvironment,
  BetaLocalSkill,
  BetaNamespaceTool,
  BetaResponseContainerReference,
  BetaResponseLocalEnvironment,
  BetaSkillReference,
  BetaTool,
  BetaToolChoiceAllowed,
  BetaToolChoiceApplyPatch,
  BetaToolChoiceCustom,
  BetaToolChoiceFunction,
  BetaToolChoiceMcp,
  BetaToolChoiceOptions,
  BetaToolChoiceShell,
  BetaToolChoiceTypes,
  BetaToolSearchTool,
  BetaWebSearchPreviewTool,
  BetaWebSearchTool,
  BetaResponseConfigurationUpdateItem,
  BetaResponseConfigurationUpdateItemParam,
  BetaResponseSteerErrorCode,
  BetaResponseSteerInput,
  BetaResponseSteerPendingReason,
  BetaResponseSteerRequiredInput,
  BetaToolSearchOutputNamespaceTool,
  ResponseSteerInputItemList,
} from './responses-tools.gen.js';

export type {
  BetaComputerAction,
  BetaComputerActionList,
  BetaMcpToolCallError,
  BetaResponseApplyPatchToolCall,
  BetaResponseApplyPatchToolCallOutput,
  BetaResponseComputerToolCall,
  BetaResponseComputerToolCallOutputItem,
  BetaResponseComputerToolCallOutputScreenshot,
  BetaResponseCustomToolCall,
  BetaResponseCustomToolCallItem,
  BetaResponseCustomToolCallOutput,
  BetaResponseCustomToolCallOutputItem,
  BetaResponseFileSearchToolCall,
  BetaResponseFunctionCallOutputItem,
  BetaResponseFunctionCallOutputItemList,
  BetaResponseFunctionShellCallOutputContent,
  BetaResponseFunctionShellToolCall,
  BetaResponseFunctionShellToolCallOutput,
  BetaResponseFunctionToolCall,
  BetaResponseFunctionToolCallItem,
  BetaResponseFunctionToolCallOutputItem,
  BetaResponseFunctionWebSearch,
  BetaResponseToolSearchCall,
} from './responses-calls.gen.js';

export type {
  BetaEasyInputMessage,
  BetaResponseCodeInterpreterToolCall,
  BetaResponseInputAudio,
  BetaResponseInputContent,
  BetaResponseInputFile,
  BetaResponseInputFileContent,
  BetaResponseInputImage,
  BetaResponseInputImageContent,
  BetaResponseInputMessageContentList,
  BetaResponseInputText,
  BetaResponseInputTextContent,
  BetaResponseOutputAudio,
  BetaResponseOutputMessage,
  BetaResponseOutputRefusal,
  BetaResponseOutputText,
  BetaResponseSteerInputContent,
} from './responses-content.gen.js';

export type {
  BetaResponse,
  BetaResponseContent,
  BetaResponseConversationParam,
  BetaResponseError,
  BetaResponseFormatTextConfig,
  BetaResponseFormatTextJSONSchemaConfig,
  BetaResponseIncludable,
  BetaResponseInput,
  BetaResponsePrompt,
  BetaResponseStatus,
  BetaResponseTextConfig,
  BetaResponseUsage,
  BetaServiceTier,
  ResponseCreateParams,
  ResponseCreateParamsBase,
  ResponseCreateParamsNonStreaming,
  ResponseCreateParamsStreaming,
  ResponseRetrieveParams,
  ResponseRetrieveParamsBase,
  ResponseRetrieveParamsNonStreaming,
  ResponseRetrieveParamsStreaming,
  ResponseDeleteParams,
  ResponseCancelParams,
  BetaCompactedResponse,
  ResponseCompactParams,
} from './responses-types.gen.js';

export type {
  BetaResponseAudioDeltaEvent,
  BetaResponseAudioDoneEvent,
  BetaResponseAudioTranscriptDeltaEvent,
  BetaResponseAudioTranscriptDoneEvent,
  BetaResponseCodeInterpreterCallCodeDeltaEvent,
  BetaResponseCodeInterpreterCallCodeDoneEvent,
  BetaResponseCodeInterpreterCallCompletedEvent,
  BetaResponseCodeInterpreterCallInProgressEvent,
  BetaResponseCodeInterpreterCallInterpretingEvent,
  BetaResponseCompletedEvent,
  BetaResponseContentPartAddedEvent,
  BetaResponseContentPartDoneEvent,
  BetaResponseCreatedEvent,
  BetaResponseCustomToolCallInputDeltaEvent,
  BetaResponseCustomToolCallInputDoneEvent,
  BetaResponseErrorEvent,
  BetaResponseFailedEvent,
  BetaResponseFileSearchCallCompletedEvent,
  BetaResponseFileSearchCallInProgressEvent,
  BetaResponseFileSearchCallSearchingEvent,
  BetaResponseFunctionCallArgumentsDeltaEvent,
  BetaResponseFunctionCallArgumentsDoneEvent,
  BetaResponseImageGenCallCompletedEvent,
  BetaResponseImageGenCallGeneratingEvent,
  BetaResponseImageGenCallInProgressEvent,
  BetaResponseImageGenCallPartialImageEvent,
  BetaResponseInProgressEvent,
  BetaResponseIncompleteEvent,
  BetaResponseMcpCallArgumentsDeltaEvent,
  BetaResponseMcpCallArgumentsDoneEvent,
  BetaResponseMcpCallCompletedEvent,
  BetaResponseMcpCallFailedEvent,
  BetaResponseMcpCallInProgressEvent,
  BetaResponseMcpListToolsCompletedEvent,
  BetaResponseMcpListToolsFailedEvent,
  BetaResponseMcpListToolsInProgressEvent,
  BetaResponseOutputItemAddedEvent,
  BetaResponseOutputItemDoneEvent,
  BetaResponseOutputTextAnnotationAddedEvent,
  BetaResponseQueuedEvent,
  BetaResponseReasoningSummaryPartAddedEvent,
  BetaResponseReasoningSummaryPartDoneEvent,
  BetaResponseReasoningSummaryTextDeltaEvent,
  BetaResponseReasoningSummaryTextDoneEvent,
  BetaResponseReasoningTextDeltaEvent,
  BetaResponseReasoningTextDoneEvent,
  BetaResponseRefusalDeltaEvent,
  BetaResponseRefusalDoneEvent,
  BetaResponseShellCallCommandAddedEvent,
  BetaResponseShellCallCommandDeltaEvent,
  BetaResponseShellCallCommandDoneEvent,
  BetaResponseShellCallOutputContentDeltaEvent,
  BetaResponseShellCallOutputContentDoneEvent,
  BetaResponseStreamEvent,
  BetaResponseTextDeltaEvent,
  BetaResponseTextDoneEvent,
  BetaResponseWebSearchCallCompletedEvent,
  BetaResponseWebSearchCallInProgressEvent,
  BetaResponseWebSearchCallSearchingEvent,
  BetaResponseCompactionCompactingEvent,
  BetaResponseSteerAcceptedEvent,
  BetaResponseSteerEvent,
  BetaResponseSteerFailedEvent,
  BetaResponseSteerPendingEvent,
} from './responses-events.gen.js';

export type {
  BetaResponseCompactionItem,
  BetaResponseCompactionItemParam,
  BetaResponseInputItem,
  BetaResponseInputMessageItem,
  BetaResponseItem,
  BetaResponseOutputItem,
  BetaResponseReasoningItem,
  BetaResponseToolSearchOutputItem,
  BetaResponseToolSearchOutputItemParam,
  BetaResponseItemsPage,
} from './responses-items.gen.js';

export type {
  BetaResponseInjectCreatedEvent,
  BetaResponseInjectEvent,
  BetaResponseInjectFailedEvent,
  BetaResponsesClientEvent,
  BetaResponsesServerEvent,
} from './responses-socket.gen.js';

export declare namespace Responses {
  export type {
    ApplyPatchTool as BetaApplyPatchTool,
    ComputerAction as BetaComputerAction,
    ComputerActionList as BetaComputerActionList,
    ComputerTool as BetaComputerTool,
    ComputerUsePreviewTool as BetaComputerUsePreviewTool,
    ContainerAuto as BetaContainerAuto,
    ContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist,
    ContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled,
    ContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret,
    ContainerReference as BetaContainerReference,
    BetaCustomTool,
    EasyInputMessage as BetaEasyInputMessage,
    BetaFileSearchTool,
    FunctionShellTool as BetaFunctionShellTool,
    FunctionTool as BetaFunctionTool,
    ImageDetail as BetaImageDetail,
    InlineSkill as BetaInlineSkill,
    InlineSkillSource as BetaInlineSkillSource,
    LocalEnvironment as BetaLocalEnvironment,
    LocalSkill as BetaLocalSkill,
    McpToolCallError as BetaMcpToolCallError,
    BetaNamespaceTool,
    BetaResponse,
    BetaResponseApplyPatchToolCall,
    BetaResponseApplyPatchToolCallOutput,
    BetaResponseAudioDeltaEvent,
    BetaResponseAudioDoneEvent,
    BetaResponseAudioTranscriptDeltaEvent,
    BetaResponseAudioTranscriptDoneEvent,
    BetaResponseCodeInterpreterCallCodeDeltaEvent,
    BetaResponseCodeInterpreterCallCodeDoneEvent,
    BetaResponseCodeInterpreterCallCompletedEvent,
    BetaResponseCodeInterpreterCallInProgressEvent,
    BetaResponseCodeInterpreterCallInterpretingEvent,
    BetaResponseCodeInterpreterToolCall,
    BetaResponseCompactionItem,
    BetaResponseCompactionItemParam,
    BetaResponseCompletedEvent,
    BetaResponseComputerToolCall,
    BetaResponseComputerToolCallOutputItem,
    ResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot,
    ResponseContainerReference as BetaResponseContainerReference,
    BetaResponseContent,
    BetaResponseContentPartAddedEvent,
    BetaResponseContentPartDoneEvent,
    ResponseConversationParam as BetaResponseConversationParam,
    BetaResponseCreatedEvent,
    BetaResponseCustomToolCall,
    BetaResponseCustomToolCallInputDeltaEvent,
    BetaResponseCustomToolCallInputDoneEvent,
    BetaResponseCustomToolCallItem,
    BetaResponseCustomToolCallOutput,
    BetaResponseCustomToolCallOutputItem,
    ResponseError as BetaResponseError,
    BetaResponseErrorEvent,
    BetaResponseFailedEvent,
    BetaResponseFileSearchCallCompletedEvent,
    BetaResponseFileSearchCallInProgressEvent,
    BetaResponseFileSearchCallSearchingEvent,
    BetaResponseFileSearchToolCall,
    BetaResponseFormatTextConfig,
    ResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig,
    BetaResponseFunctionCallArgumentsDeltaEvent,
    BetaResponseFunctionCallArgumentsDoneEvent,
    ResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem,
    ResponseFunctionCallOutputItemList as BetaResponseFunctionCallOutputItemList,
    ResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent,
    BetaResponseFunctionShellToolCall,
    BetaResponseFunctionShellToolCallOutput,
    BetaResponseFunctionToolCall,
    BetaResponseFunctionToolCallItem,
    BetaResponseFunctionToolCallOutputItem,
    BetaResponseFunctionWebSearch,
    BetaResponseImageGenCallCompletedEvent,
    BetaResponseImageGenCallGeneratingEvent,
    BetaResponseImageGenCallInProgressEvent,
    BetaResponseImageGenCallPartialImageEvent,
    BetaResponseInProgressEvent,
    ResponseIncludable as BetaResponseIncludable,
    BetaResponseIncompleteEvent,
    BetaResponseInjectCreatedEvent,
    BetaResponseInjectEvent,
    BetaResponseInjectFailedEvent,
    BetaResponseInput,
    ResponseInputAudio as BetaResponseInputAudio,
    ResponseInputContent as BetaResponseInputContent,
    ResponseInputFile as BetaResponseInputFile,
    ResponseInputFileContent as BetaResponseInputFileContent,
    ResponseInputImage as BetaResponseInputImage,
    ResponseInputImageContent as BetaResponseInputImageContent,
    BetaResponseInputItem,
    ResponseInputMessageContentList as BetaResponseInputMessageContentList,
    BetaResponseInputMessageItem,
    ResponseInputText as BetaResponseInputText,
    ResponseInputTextContent as BetaResponseInputTextContent,
    BetaResponseItem,
    ResponseLocalEnvironment as BetaResponseLocalEnvironment,
    BetaResponseMcpCallArgumentsDeltaEvent,
    BetaResponseMcpCallArgumentsDoneEvent,
    BetaResponseMcpCallCompletedEvent,
    BetaResponseMcpCallFailedEvent,
    BetaResponseMcpCallInProgressEvent,
    BetaResponseMcpListToolsCompletedEvent,
    BetaResponseMcpListToolsFailedEvent,
    BetaResponseMcpListToolsInProgressEvent,
    ResponseOutputAudio as BetaResponseOutputAudio,
    BetaResponseOutputItem,
    BetaResponseOutputItemAddedEvent,
    BetaResponseOutputItemDoneEvent,
    BetaResponseOutputMessage,
    ResponseOutputRefusal as BetaResponseOutputRefusal,
    ResponseOutputText as BetaResponseOutputText,
    BetaResponseOutputTextAnnotationAddedEvent,
    ResponsePrompt as BetaResponsePrompt,
    BetaResponseQueuedEvent,
    BetaResponseReasoningItem,
    BetaResponseReasoningSummaryPartAddedEvent,
    BetaResponseReasoningSummaryPartDoneEvent,
    BetaResponseReasoningSummaryTextDeltaEvent,
    BetaResponseReasoningSummaryTextDoneEvent,
    BetaResponseReasoningTextDeltaEvent,
    BetaResponseReasoningTextDoneEvent,
    BetaResponseRefusalDeltaEvent,
    BetaResponseRefusalDoneEvent,
    BetaResponseShellCallCommandAddedEvent,
    BetaResponseShellCallCommandDeltaEvent,
    BetaResponseShellCallCommandDoneEvent,
    BetaResponseShellCallOutputContentDeltaEvent,
    BetaResponseShellCallOutputContentDoneEvent,
    ResponseStatus as BetaResponseStatus,
    BetaResponseStreamEvent,
    BetaResponseTextConfig,
    BetaResponseTextDeltaEvent,
    BetaResponseTextDoneEvent,
    BetaResponseToolSearchCall,
    BetaResponseToolSearchOutputItem,
    BetaResponseToolSearchOutputItemParam,
    ResponseUsage as BetaResponseUsage,
    BetaResponseWebSearchCallCompletedEvent,
    BetaResponseWebSearchCallInProgressEvent,
    BetaResponseWebSearchCallSearchingEvent,
    BetaResponsesClientEvent,
    BetaResponsesServerEvent,
    ServiceTier as BetaServiceTier,
    SkillReference as BetaSkillReference,
    BetaTool,
    ToolChoiceAllowed as BetaToolChoiceAllowed,
    ToolChoiceApplyPatch as BetaToolChoiceApplyPatch,
    ToolChoiceCustom as BetaToolChoiceCustom,
    ToolChoiceFunction as BetaToolChoiceFunction,
    ToolChoiceMcp as BetaToolChoiceMcp,
    ToolChoiceOptions as BetaToolChoiceOptions,
    ToolChoiceShell as BetaToolChoiceShell,
    BetaToolChoiceTypes,
    ToolSearchTool as BetaToolSearchTool,
    WebSearchPreviewTool as BetaWebSearchPreviewTool,
    WebSearchTool as BetaWebSearchTool,
    BetaResponseCompactionCompactingEvent,
    BetaResponseConfigurationUpdateItem,
    BetaResponseConfigurationUpdateItemParam,
    ResponseSteerAcceptedEvent as BetaResponseSteerAcceptedEvent,
    ResponseSteerErrorCode as BetaResponseSteerErrorCode,
    BetaResponseSteerEvent,
    BetaResponseSteerFailedEvent,
    BetaResponseSteerInput,
    ResponseSteerInputContent as BetaResponseSteerInputContent,
    ResponseSteerPendingEvent as BetaResponseSteerPendingEvent,
    ResponseSteerPendingReason as BetaResponseSteerPendingReason,
    ResponseSteerRequiredInput as BetaResponseSteerRequiredInput,
    BetaToolSearchOutputNamespaceTool,
    ResponseSteerInputItemList,
    ResponseCreateParams,
    ResponseCreateParamsNonStreaming,
    ResponseCreateParamsStreaming,
    ResponseRetrieveParams,
    ResponseRetrieveParamsNonStreaming,
    ResponseRetrieveParamsStreaming,
    ResponseDeleteParams,
    ResponseCancelParams,
    BetaCompactedResponse,
    ResponseCompactParams,
    BetaResponseItemsPage,
  };

  export { InputItems };
  export type { BetaResponseItemList, InputItemListParams };

  export { InputTokens };
  export type { InputTokenCountResponse, InputTokenCountParams };
}
