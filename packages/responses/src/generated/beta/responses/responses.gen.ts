// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  type RequestOptions,
  type RequestOptionsAlone,
  type ResponsesModel,
  type Stream,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import { responseStreamEnd } from '../../../streaming/response-stream-end.js';
import type {
  McpToolCallError,
  ResponseComputerToolCallOutputScreenshot,
  ResponseFunctionCallOutputItem,
  ResponseFunctionCallOutputItemList,
  ResponseFunctionShellCallOutputContent,
} from '../../responses/responses-calls.gen.js';
import type {
  EasyInputMessage,
  ResponseInputAudio,
  ResponseInputContent,
  ResponseInputFile,
  ResponseInputFileContent,
  ResponseInputImage,
  ResponseInputImageContent,
  ResponseInputMessageContentList,
  ResponseInputText,
  ResponseInputTextContent,
} from '../../responses/responses-input.gen.js';
import type {
  ComputerAction,
  ComputerActionList,
  ResponseOutputAudio,
  ResponseOutputRefusal,
  ResponseOutputText,
} from '../../responses/responses-items.gen.js';
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
  InlineSkill,
  InlineSkillSource,
  LocalEnvironment,
  LocalSkill,
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
  ImageDetail,
  Response,
  ResponseContainerReference,
  ResponseConversationParam,
  ResponseError,
  ResponseFormatTextJSONSchemaConfig,
  ResponseFunctionWebSearch,
  ResponseIncludable,
  ResponseLocalEnvironment,
  ResponsePrompt,
  ResponseSettings,
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
  BetaResponseCodeInterpreterToolCall,
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
  BetaResponseToolSearchCall,
} from './responses-calls.gen.js';
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
} from './responses-events.gen.js';
import type {
  BetaResponseInput,
  BetaResponseInputItem,
  BetaResponseInputMessageItem,
} from './responses-input.gen.js';
import type {
  BetaAgentItem,
  BetaResponseCompactionItem,
  BetaResponseCompactionItemParam,
  BetaResponseContent,
  BetaResponseItem,
  BetaResponseItemsPage,
  BetaResponseOutputItem,
  BetaResponseOutputMessage,
  BetaResponseReasoningItem,
  BetaResponseToolSearchOutputItem,
  BetaResponseToolSearchOutputItemParam,
} from './responses-items.gen.js';
import type {
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
} from './responses-params.gen.js';
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
  BetaTool,
  BetaToolChoiceTypes,
} from './responses-tools.gen.js';

/**
 * The methods of `client.beta.responses`.
 *
 * @public
 */
export class Responses extends APIResource {
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
    const { betas, ...body } = params;
    return this._client.post('/responses?beta=true', {
      body,
      ...options,
      headers: mergeHeaders(betas && { 'openai-beta': String(betas) }, options?.headers),
      stream: params.stream ?? false,
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
      ...options,
      headers: mergeHeaders(betas && { 'openai-beta': String(betas) }, options.headers),
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
      ...options,
      headers: mergeHeaders({ Accept: '*/*' }, betas && { 'openai-beta': String(betas) }, options?.headers),
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
      ...options,
      headers: mergeHeaders(betas && { 'openai-beta': String(betas) }, options?.headers),
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
    const { betas, ...body } = params;
    return this._client.post('/responses/compact?beta=true', {
      body,
      ...options,
      headers: mergeHeaders(betas && { 'openai-beta': String(betas) }, options?.headers),
    });
  }
}

Responses.InputItems = InputItems;
Responses.InputTokens = InputTokens;

export type { ImageDetail as BetaImageDetail };

/**
 * A model response: its output items, state, usage, and the settings that produced it.
 *
 * @public
 */
export interface BetaResponse extends ResponseSettings {
  /**
   * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata: { [key: string]: string } | null;
  /** Sampling temperature, 0 to 2. Default 1. */
  temperature: number | null;
  /** Nucleus sampling: probability mass of the tokens to sample from, 0 to 1. Default 1. */
  top_p: number | null;
  /** Model that generates the response. */
  model: ResponsesModel;
  /** Tools that the model may call. */
  tools: BetaTool[];
  /** Tool choice of the model. */
  tool_choice:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | BetaToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | BetaResponse.BetaSpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell;
  /** ID of the response. */
  id: string;
  /** Always `response`. */
  object: 'response';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Reason why the response failed; null otherwise. */
  error: ResponseError | null;
  /** Reason why the response is incomplete; null otherwise. */
  incomplete_details: BetaResponse.IncompleteDetails | null;
  /** Generated items. Their number and order vary, so look for items of the type you need. */
  output: BetaResponseOutputItem[];
  /** System or developer message of the response, as text or items. */
  instructions: string | BetaResponseInputItem[] | null;
  /** True if the model may call several tools at once. Default true. */
  parallel_tool_calls: boolean;
  /** Number of most likely alternatives for each output token, 0 to 20. */
  top_logprobs?: number | null;
  /** Format and verbosity of the text output. */
  text?: BetaResponseTextConfig;
  /** Stored prompt template in use. */
  prompt?: ResponsePrompt | null;
  /** Processing tier that was used. */
  service_tier?: ServiceTier | null;
  /** Handling of input that exceeds the context window. Default `disabled`. Deprecated. */
  truncation?: 'auto' | 'disabled' | null;
  /** `completed`, `failed`, `in_progress`, `cancelled`, `queued` or `incomplete`. */
  status?: ResponseStatus;
  /** Completion time, in Unix seconds; only set when `status` is `completed`. */
  completed_at?: number | null;
  /** Reasoning settings in effect. */
  reasoning?: BetaResponse.Reasoning | null;
  /** Concatenated text of all output items. Computed by the SDK; the API does not send it. */
  output_text?: string | null;
  /** Token usage. */
  usage?: ResponseUsage;
  /** Cache settings that were applied. */
  prompt_cache_options?: BetaResponse.PromptCacheOptions;
  /** Moderation results of input and output, if requested. */
  moderation?: BetaResponse.Moderation | null;
  /** Conversation to which input and output were added. */
  conversation?: BetaResponse.Conversation | null;
  /** Maximum number of generated tokens, including reasoning. */
  max_output_tokens?: number | null;
}

export declare namespace BetaResponse {
  /** Forces the model to write a program that calls tools. */
  export interface BetaSpecificProgrammaticToolCallingParam {
    /** Always `programmatic_tool_calling`. */
    type: 'programmatic_tool_calling';
  }

  /** Reason why the response is incomplete; null otherwise. */
  export interface IncompleteDetails {
    /**
     * `max_output_tokens` if the token limit was reached; `content_filter` if the filter cut the
     * output off.
     */
    reason?: 'max_output_tokens' | 'content_filter';
  }

  /** Settings of reasoning models (gpt-5 and o-series). */
  export interface Reasoning {
    /** Execution mode of the reasoning. In a response, the mode that was used. */
    mode?: (string & {}) | 'standard' | 'pro';
    /** Reasoning effort, `none` to `max`. Default `medium`; support varies by model. */
    effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;
    /**
     * Level of detail of the reasoning summary: `auto`, `concise` or `detailed`. `concise` requires
     * `computer-use-preview` or a reasoning model after `gpt-5`.
     */
    summary?: 'auto' | 'concise' | 'detailed' | null;
    /**
     * Earlier reasoning items that the model can see. `auto` or unset means `all_turns` for the
     * `gpt-5.6` family and `current_turn` for earlier models.
     */
    context?: 'auto' | 'current_turn' | 'all_turns' | null;
    /** Deprecated in favour of `summary`. Level of detail of the reasoning summary. */
    generate_summary?: 'auto' | 'concise' | 'detailed' | null;
  }

  /** Cache settings that were applied. Requires `gpt-5.6` or newer. */
  export interface PromptCacheOptions extends Response.PromptCacheOptions {}

  /** Moderation results of a response. */
  export type Moderation = Response.Moderation;

  export namespace Moderation {
    /** Moderation of the input or output of a generation request. */
    export type ModerationResult = Response.Moderation.ModerationResult;

    /** Reason why moderation failed. */
    export type Error = Response.Moderation.Error;
  }

  /** Conversation to which the input and output of a response were added. */
  export interface Conversation {
    /** ID of the conversation. */
    id: string;
  }
}

export type { ResponseContainerReference as BetaResponseContainerReference };

export type { ResponseConversationParam as BetaResponseConversationParam };

export type { ResponseError as BetaResponseError };

/**
 * Format of the text output: plain text, JSON that follows a schema (structured outputs), or any
 * JSON object (older JSON mode).
 *
 * @public
 */
export type BetaResponseFormatTextConfig =
  | BetaResponseFormatTextConfig.Text
  | ResponseFormatTextJSONSchemaConfig
  | BetaResponseFormatTextConfig.JSONObject;

export declare namespace BetaResponseFormatTextConfig {
  /** Plain text output, the default. */
  export interface Text {
    /** Always `text`. */
    type: 'text';
  }

  /**
   * JSON mode: the output is valid JSON, provided that a message instructs the model to write JSON.
   * Prefer `json_schema` for models that support it.
   */
  export interface JSONObject {
    /** Always `json_object`. */
    type: 'json_object';
  }
}

export type { ResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig };

/**
 * A web search by the model.
 *
 * @public
 */
export interface BetaResponseFunctionWebSearch extends ResponseFunctionWebSearch, BetaAgentItem {}

export declare namespace BetaResponseFunctionWebSearch {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** The model searched the web. */
  export type Search = ResponseFunctionWebSearch.Search;

  export namespace Search {
    /** Pages that were found; only returned if requested with `include`. */
    export type Source = ResponseFunctionWebSearch.Search.Source;
  }

  /** The model opened a page. */
  export interface OpenPage extends ResponseFunctionWebSearch.OpenPage {}

  /** The model searched for text within a page. */
  export type FindInPage = ResponseFunctionWebSearch.Find;
}

export type { ResponseIncludable as BetaResponseIncludable };

export type { ResponseLocalEnvironment as BetaResponseLocalEnvironment };

export type { ResponsePrompt as BetaResponsePrompt };

export type { ResponseStatus as BetaResponseStatus };

/**
 * Settings of the text output.
 *
 * @public
 */
export interface BetaResponseTextConfig {
  /**
   * Output format. Default `text`; `json_schema` makes the model follow a schema, `json_object` is
   * the older JSON mode.
   */
  format?: BetaResponseFormatTextConfig;
  /** Verbosity of the text: `low`, `medium` or `high`. */
  verbosity?: 'low' | 'medium' | 'high' | null;
}

export type { ResponseUsage as BetaResponseUsage };

export type { ServiceTier as BetaServiceTier };

/**
 * A compacted conversation, to be used as input.
 *
 * @public
 */
export interface BetaCompactedResponse {
  /** ID of the compacted response. */
  id: string;
  /** Always `response.compaction`. */
  object: 'response.compaction';
  /** Items that replace the conversation. */
  output: BetaResponseOutputItem[];
  /** Time of the compaction, in Unix seconds. */
  created_at: number;
  /** Token usage of the compaction. */
  usage: ResponseUsage;
}

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
  BetaInlineSkill,
  BetaInlineSkillSource,
  BetaLocalEnvironment,
  BetaLocalSkill,
  BetaNamespaceTool,
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
} from './responses-tools.gen.js';

export type {
  BetaComputerAction,
  BetaComputerActionList,
  BetaResponseCompactionItem,
  BetaResponseCompactionItemParam,
  BetaResponseContent,
  BetaResponseItem,
  BetaResponseOutputAudio,
  BetaResponseOutputItem,
  BetaResponseOutputMessage,
  BetaResponseOutputRefusal,
  BetaResponseOutputText,
  BetaResponseReasoningItem,
  BetaResponseToolSearchOutputItem,
  BetaResponseToolSearchOutputItemParam,
  BetaResponseItemsPage,
} from './responses-items.gen.js';

export type {
  BetaEasyInputMessage,
  BetaResponseInput,
  BetaResponseInputAudio,
  BetaResponseInputContent,
  BetaResponseInputFile,
  BetaResponseInputFileContent,
  BetaResponseInputImage,
  BetaResponseInputImageContent,
  BetaResponseInputItem,
  BetaResponseInputMessageContentList,
  BetaResponseInputMessageItem,
  BetaResponseInputText,
  BetaResponseInputTextContent,
} from './responses-input.gen.js';

export type {
  BetaMcpToolCallError,
  BetaResponseApplyPatchToolCall,
  BetaResponseApplyPatchToolCallOutput,
  BetaResponseCodeInterpreterToolCall,
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
  BetaResponseToolSearchCall,
} from './responses-calls.gen.js';

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
} from './responses-events.gen.js';

export type {
  BetaResponseInjectCreatedEvent,
  BetaResponseInjectEvent,
  BetaResponseInjectFailedEvent,
  BetaResponsesClientEvent,
  BetaResponsesServerEvent,
} from './responses-socket.gen.js';

export type {
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
  ResponseCompactParams,
} from './responses-params.gen.js';

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
