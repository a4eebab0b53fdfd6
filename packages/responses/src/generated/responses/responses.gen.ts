// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import {
  type APIPromise,
  APIResource,
  type ComparisonFilter,
  type CompoundFilter,
  type CursorPage,
  type CustomToolInputFormat,
  type Metadata,
  type Reasoning,
  type RequestOptions,
  type ResponseFormatJSONObject,
  type ResponseFormatText,
  type ResponsesModel,
  type Stream,
} from '@oai/core';
import { mergeHeaders, path } from '@oai/core/internal';
import { type InputItemListParams, InputItems, type ResponseItemList } from './input-items.gen.js';
import {
  type InputTokenCountParams,
  type InputTokenCountResponse,
  InputTokens,
} from './input-tokens.gen.js';
import type {
  ResponseCreateParamsNonStreaming as ResponseCreateParamsNonStreamingModel,
  ResponseCreateParamsStreaming as ResponseCreateParamsStreamingModel,
  ResponseRetrieveParamsNonStreaming as ResponseRetrieveParamsNonStreamingModel,
  ResponseRetrieveParamsStreaming as ResponseRetrieveParamsStreamingModel,
} from './responses.gen.js';

/** @public */
export class Responses extends APIResource {
  inputItems: InputItems = new InputItems(this._client);
  inputTokens: InputTokens = new InputTokens(this._client);

  /**
   * Generates a model response from text, image or file input, optionally with built-in tools, MCP
   * servers or functions of the caller. With `stream: true` the call yields events as they are
   * generated instead of one final object.
   *
   * @returns The response, or a stream of `ResponseStreamEvent` that ends with a completed, failed
   *   or incomplete event.
   * @see `POST /responses`
   */
  create(body?: ResponseCreateParamsNonStreaming, options?: RequestOptions): APIPromise<Response>;
  /**
   * Generates a model response from text, image or file input, optionally with built-in tools, MCP
   * servers or functions of the caller. With `stream: true` the call yields events as they are
   * generated instead of one final object.
   *
   * @returns The response, or a stream of `ResponseStreamEvent` that ends with a completed, failed
   *   or incomplete event.
   * @see `POST /responses`
   */
  create(
    body: ResponseCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent>>;
  /**
   * Generates a model response from text, image or file input, optionally with built-in tools, MCP
   * servers or functions of the caller. With `stream: true` the call yields events as they are
   * generated instead of one final object.
   *
   * @returns The response, or a stream of `ResponseStreamEvent` that ends with a completed, failed
   *   or incomplete event.
   * @see `POST /responses`
   */
  create(
    body?: ResponseCreateParamsBase | undefined,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent> | Response>;
  create(
    body: ResponseCreateParams | undefined = {},
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this._client.post('/responses', { body, ...options, stream: body.stream ?? false });
  }

  /**
   * Retrieves a stored response by ID. With `stream: true` it replays the events of a background
   * response, from `starting_after` on, and follows it to its end.
   *
   * @returns The response, or its remaining events as a stream.
   * @see `GET /responses/{response_id}`
   */
  retrieve(
    responseID: string,
    query?: ResponseRetrieveParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Response>;
  /**
   * Retrieves a stored response by ID. With `stream: true` it replays the events of a background
   * response, from `starting_after` on, and follows it to its end.
   *
   * @returns The response, or its remaining events as a stream.
   * @see `GET /responses/{response_id}`
   */
  retrieve(
    responseID: string,
    query: ResponseRetrieveParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent>>;
  /**
   * Retrieves a stored response by ID. With `stream: true` it replays the events of a background
   * response, from `starting_after` on, and follows it to its end.
   *
   * @returns The response, or its remaining events as a stream.
   * @see `GET /responses/{response_id}`
   */
  retrieve(
    responseID: string,
    query?: ResponseRetrieveParamsBase | undefined,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent> | Response>;
  retrieve(
    responseID: string,
    query: ResponseRetrieveParams | undefined = {},
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this._client.get(path`/responses/${responseID}`, {
      query,
      ...options,
      stream: query.stream ?? false,
    });
  }

  /**
   * Deletes a stored response. It can no longer be retrieved.
   *
   * @see `DELETE /responses/{response_id}`
   */
  delete(responseID: string, options?: RequestOptions): APIPromise<void> {
    return this._client.delete(path`/responses/${responseID}`, {
      ...options,
      headers: mergeHeaders({ Accept: '*/*' }, options?.headers),
    });
  }

  /**
   * Cancels a response that runs in the background; others, made without `background: true`, cannot
   * be cancelled.
   *
   * @returns The response in its state after the request.
   * @see `POST /responses/{response_id}/cancel`
   */
  cancel(responseID: string, options?: RequestOptions): APIPromise<Response> {
    return this._client.post(path`/responses/${responseID}/cancel`, options);
  }

  /**
   * Shrinks a long conversation to fewer items, one of them an encrypted summary, that can be
   * passed as the input of the next response.
   *
   * @returns The compacted items and the tokens spent on compaction.
   * @see `POST /responses/compact`
   */
  compact(body: ResponseCompactParams, options?: RequestOptions): APIPromise<CompactedResponse> {
    return this._client.post('/responses/compact', { body, ...options });
  }
}

Responses.InputItems = InputItems;
Responses.InputTokens = InputTokens;

/** @public */
export interface ApplyPatchTool {
  /** Default: `apply_patch`. */
  type: 'apply_patch';
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/** @public */
export type ComputerAction =
  | ComputerAction.Click
  | ComputerAction.DoubleClick
  | ComputerAction.Drag
  | ComputerAction.Keypress
  | ComputerAction.Move
  | ComputerAction.Screenshot
  | ComputerAction.Scroll
  | ComputerAction.Type
  | ComputerAction.Wait;

export declare namespace ComputerAction {
  /** A mouse click. */
  export interface Click {
    /** Always `click`. Default: `click`. */
    type: 'click';
    /** Mouse button. */
    button: 'left' | 'right' | 'wheel' | 'back' | 'forward';
    /** Horizontal position, pixels. */
    x: number;
    /** Vertical position, pixels. */
    y: number;
    /** Keys held down during the action. */
    keys?: Array<string> | null;
  }

  /** A double click. */
  export interface DoubleClick {
    /** Always `double_click`. Default: `double_click`. */
    type: 'double_click';
    /** Horizontal position, pixels. */
    x: number;
    /** Vertical position, pixels. */
    y: number;
    /** Keys held down during the action. */
    keys: Array<string> | null;
  }

  /** A drag with the mouse. */
  export interface Drag {
    /** Always `drag`. Default: `drag`. */
    type: 'drag';
    /** Points along the way, in order. */
    path: Array<ComputerAction.Drag.Path>;
    /** Keys held down during the action. */
    keys?: Array<string> | null;
  }

  export namespace Drag {
    /** A point on the screen. */
    export interface Path {
      /** Horizontal position, pixels. */
      x: number;
      /** Vertical position, pixels. */
      y: number;
    }
  }

  /** A key combination. */
  export interface Keypress {
    /** Always `keypress`. Default: `keypress`. */
    type: 'keypress';
    /** Keys to press together, one a string. */
    keys: Array<string>;
  }

  /** A move of the mouse. */
  export interface Move {
    /** Always `move`. Default: `move`. */
    type: 'move';
    /** Horizontal position, pixels. */
    x: number;
    /** Vertical position, pixels. */
    y: number;
    /** Keys held down during the action. */
    keys?: Array<string> | null;
  }

  /** A request for a screenshot. */
  export interface Screenshot {
    /** Always `screenshot`. Default: `screenshot`. */
    type: 'screenshot';
  }

  /** A turn of the scroll wheel. */
  export interface Scroll {
    /** Always `scroll`. Default: `scroll`. */
    type: 'scroll';
    /** Horizontal position, pixels. */
    x: number;
    /** Vertical position, pixels. */
    y: number;
    /** Horizontal distance, pixels. */
    scroll_x: number;
    /** Vertical distance, pixels. */
    scroll_y: number;
    /** Keys held down during the action. */
    keys?: Array<string> | null;
  }

  /** Typing of text. */
  export interface Type {
    /** Always `type`. Default: `type`. */
    type: 'type';
    /** Text to type. */
    text: string;
  }

  /** A pause before the next action. */
  export interface Wait {
    /** Always `wait`. Default: `wait`. */
    type: 'wait';
  }
}

/** @public */
export type ComputerActionList = Array<ComputerAction>;

/** @public */
export interface ComputerTool {
  /** Default: `computer`. */
  type: 'computer';
}

/** @public */
export interface ComputerUsePreviewTool {
  /** Default: `computer_use_preview`. */
  type: 'computer_use_preview';
  environment: 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser';
  display_width: number;
  display_height: number;
}

/** @public */
export interface ContainerAuto {
  /** Default: `container_auto`. */
  type: 'container_auto';
  /** At most 50 items. */
  file_ids?: Array<string>;
  memory_limit?: '1g' | '4g' | '16g' | '64g' | null;
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;
  /** At most 200 items. */
  skills?: Array<SkillReference | InlineSkill>;
}

/** @public */
export interface ContainerNetworkPolicyAllowlist {
  /** Default: `allowlist`. */
  type: 'allowlist';
  allowed_domains: Array<string>;
  domain_secrets?: Array<ContainerNetworkPolicyDomainSecret>;
}

/** @public */
export interface ContainerNetworkPolicyDisabled {
  /** Default: `disabled`. */
  type: 'disabled';
}

/** @public */
export interface ContainerNetworkPolicyDomainSecret {
  domain: string;
  name: string;
  /** At most 10485760 characters. */
  value: string;
}

/** @public */
export interface ContainerReference {
  /** Default: `container_reference`. */
  type: 'container_reference';
  container_id: string;
}

/** @public */
export interface CustomTool {
  /** Default: `custom`. */
  type: 'custom';
  name: string;
  description?: string;
  format?: CustomToolInputFormat;
  defer_loading?: boolean;
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/** @public */
export interface EasyInputMessage {
  role: 'user' | 'assistant' | 'system' | 'developer';
  content: string | ResponseInputMessageContentList;
  phase?: 'commentary' | 'final_answer' | null;
  type?: 'message';
}

/** @public */
export interface FileSearchTool {
  /** Default: `file_search`. */
  type: 'file_search';
  vector_store_ids: Array<string>;
  max_num_results?: number;
  ranking_options?: FileSearchTool.RankingOptions;
  filters?: ComparisonFilter | CompoundFilter | null;
}

export declare namespace FileSearchTool {
  /** How search results are ranked. */
  export interface RankingOptions {
    /** Ranker to use. */
    ranker?: 'auto' | 'default-2024-11-15';
    /** Least score of a result, 0 to 1. Higher gives fewer, more relevant results. */
    score_threshold?: number;
    /** Weights of semantic and keyword matches when both are combined. */
    hybrid_search?: FileSearchTool.RankingOptions.HybridSearch;
  }

  export namespace RankingOptions {
    /** Weights for combining semantic and keyword search by reciprocal rank fusion. */
    export interface HybridSearch {
      /** Weight of semantic (embedding) matches. */
      embedding_weight: number;
      /** Weight of keyword matches. */
      text_weight: number;
    }
  }
}

/** @public */
export interface FunctionShellTool {
  /** Default: `shell`. */
  type: 'shell';
  environment?: ContainerAuto | LocalEnvironment | ContainerReference | null;
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/** @public */
export interface FunctionTool {
  /** Default: `function`. */
  type: 'function';
  name: string;
  parameters: { [key: string]: unknown } | null;
  strict: boolean | null;
  description?: string | null;
  output_schema?: { [key: string]: unknown } | null;
  defer_loading?: boolean;
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/** @public */
export type ImageDetail = 'low' | 'high' | 'auto' | 'original';

/** @public */
export interface InlineSkill {
  /** Default: `inline`. */
  type: 'inline';
  name: string;
  description: string;
  source: InlineSkillSource;
}

/** @public */
export interface InlineSkillSource {
  /** Default: `base64`. */
  type: 'base64';
  /** Default: `application/zip`. */
  media_type: 'application/zip';
  /** At most 70254592 characters. */
  data: string;
}

/** @public */
export interface LocalEnvironment {
  /** Default: `local`. */
  type: 'local';
  /** At most 200 items. */
  skills?: Array<LocalSkill>;
}

/** @public */
export interface LocalSkill {
  name: string;
  description: string;
  path: string;
}

/** @public */
export type McpToolCallError =
  | McpToolCallError.McpProtocolError
  | McpToolCallError.McpToolExecutionError
  | McpToolCallError.HTTPError;

export declare namespace McpToolCallError {
  /** A failure of the MCP protocol. */
  export interface McpProtocolError {
    /** Always `mcp_protocol_error`. Default: `mcp_protocol_error`. */
    type: 'mcp_protocol_error';
    /** JSON-RPC error code. */
    code: number;
    /** What went wrong. */
    message: string;
  }

  /** A failure that the tool itself reported. */
  export interface McpToolExecutionError {
    /** Always `mcp_tool_execution_error`. Default: `mcp_tool_execution_error`. */
    type: 'mcp_tool_execution_error';
    /** What the tool reported. */
    content: unknown;
  }

  /** A failure of HTTP between the API and the server. */
  export interface HTTPError {
    /** Always `http_error`. Default: `http_error`. */
    type: 'http_error';
    /** HTTP status. */
    code: number;
    /** What went wrong. */
    message: string;
  }
}

/** @public */
export interface NamespaceTool {
  /** Default: `namespace`. */
  type: 'namespace';
  name: string;
  description: string;
  tools: Array<NamespaceTool.Function | CustomTool>;
}

export declare namespace NamespaceTool {
  /** A function inside a namespace. */
  export interface Function {
    /** Name of the function: letters, digits, `_` and `-`, 1 to 128 characters. */
    name: string;
    /** Always `function`. Default: `function`. */
    type: 'function';
    /** What the function does; the model reads it. */
    description?: string | null;
    /** JSON Schema of the arguments. */
    parameters?: { [key: string]: unknown } | null;
    /**
     * Whether arguments must match `parameters` exactly. When absent, strict where the schema
     * allows it.
     */
    strict?: boolean | null;
    /**
     * JSON Schema of the value encoded in string outputs; does not cover outputs given as content
     * arrays.
     */
    output_schema?: { [key: string]: unknown } | null;
    /** Keeps the definition out of the context until tool search loads it. */
    defer_loading?: boolean;
    /**
     * Who may call the tool: the model (`direct`), a program run by programmatic tool calling
     * (`programmatic`), or both.
     */
    allowed_callers?: Array<'direct' | 'programmatic'> | null;
  }
}

/** @public */
export interface Response {
  /**
   * Up to 16 string pairs stored with the object. Keys hold at most 64 characters, values at most
   * 512.
   */
  metadata: Metadata | null;
  /** Sampling temperature, 0 to 2. Default 1. */
  temperature: number | null;
  /** Share of probability mass that tokens are drawn from, 0 to 1. Default 1. */
  top_p: number | null;
  /** Model that generates the response. */
  model: ResponsesModel;
  /** Tools that the model may call. */
  tools: Array<Tool>;
  /** How the model picks tools. */
  tool_choice:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | Response.SpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell;
  id: string;
  object: 'response';
  created_at: number;
  error: ResponseError | null;
  incomplete_details: Response.IncompleteDetails | null;
  output: Array<ResponseOutputItem>;
  instructions: string | Array<ResponseInputItem> | null;
  /** Default: `true`. */
  parallel_tool_calls: boolean;
  output_text: string;
  /** Number of most likely alternatives for each output token, 0 to 20. */
  top_logprobs?: number | null;
  /**
   * Identifier of the end user. Deprecated in favour of `safety_identifier` and `prompt_cache_key`.
   *
   * @deprecated
   */
  user?: string;
  /** Stable identifier of the end user for abuse detection, at most 64 characters; best a hash. */
  safety_identifier?: string | null;
  /** Key that groups requests with a common prefix in the prompt cache. */
  prompt_cache_key?: string | null;
  /**
   * Longest life of a cached prefix: `in_memory` or `24h`. Deprecated in favour of
   * `prompt_cache_options.ttl`.
   *
   * @deprecated
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  /** ID of the response that this one continues. Excludes `conversation`. */
  previous_response_id?: string | null;
  /** Whether the response runs in the background. Default false. */
  background?: boolean | null;
  /** Upper bound on built-in tool calls, counted over all tools. */
  max_tool_calls?: number | null;
  /** Format and verbosity of the text output. */
  text?: ResponseTextConfig;
  /** Stored prompt template in use. */
  prompt?: ResponsePrompt | null;
  service_tier?: ServiceTier | null;
  truncation?: 'auto' | 'disabled' | null;
  status?: ResponseStatus;
  completed_at?: number | null;
  reasoning?: Reasoning | null;
  usage?: ResponseUsage;
  prompt_cache_options?: Response.PromptCacheOptions;
  moderation?: Response.Moderation | null;
  conversation?: Response.Conversation | null;
  max_output_tokens?: number | null;
}

export declare namespace Response {
  /** Makes the model write a program that calls tools. */
  export interface SpecificProgrammaticToolCallingParam {
    /** Always `programmatic_tool_calling`. Default: `programmatic_tool_calling`. */
    type: 'programmatic_tool_calling';
  }

  export interface IncompleteDetails {
    reason?: 'max_output_tokens' | 'content_filter';
  }

  /** Cache settings that were applied. Needs `gpt-5.6` or newer. */
  export interface PromptCacheOptions {
    /** Minimum life of each breakpoint. */
    ttl: '30m';
    /** Whether an implicit breakpoint was set (`implicit`) or only explicit ones counted. */
    mode: 'implicit' | 'explicit';
  }

  /** Moderation results of a response. */
  export interface Moderation {
    /** Result, or error, for the input. */
    input: Response.Moderation.ModerationResult | Response.Moderation.Error;
    /** Result, or error, for the output. */
    output: Response.Moderation.ModerationResult | Response.Moderation.Error;
  }

  export namespace Moderation {
    /** Moderation of an input or output of a generation request. */
    export interface ModerationResult {
      /** Always `moderation_result`. Default: `moderation_result`. */
      type: 'moderation_result';
      /** Moderation model that rated. */
      model: string;
      /** Whether any category is flagged. */
      flagged: boolean;
      /** Whether each category is flagged, by name. */
      categories: { [key: string]: boolean };
      /** Score of each category, by name. */
      category_scores: { [key: string]: number };
      /** Kinds of input that each score rests on, by category. */
      category_applied_input_types: { [key: string]: Array<'text' | 'image'> };
    }

    /** Why moderation did not give a result. */
    export interface Error {
      /** Always `error`. Default: `error`. */
      type: 'error';
      /** Machine-readable kind of error. */
      code: string;
      /** What went wrong. */
      message: string;
    }
  }

  /** Conversation that received the input and output of a response. */
  export interface Conversation {
    /** ID of the conversation. */
    id: string;
  }
}

/** @public */
export interface ResponseApplyPatchToolCall {
  /** Default: `apply_patch_call`. */
  type: 'apply_patch_call';
  id: string;
  call_id: string;
  status: 'in_progress' | 'completed';
  operation:
    | ResponseApplyPatchToolCall.CreateFile
    | ResponseApplyPatchToolCall.DeleteFile
    | ResponseApplyPatchToolCall.UpdateFile;
  caller?: ResponseApplyPatchToolCall.Direct | ResponseApplyPatchToolCall.Program | null;
  created_by?: string;
}

export declare namespace ResponseApplyPatchToolCall {
  /** The model made the call itself. */
  export interface Direct {
    /** Always `direct`. Default: `direct`. */
    type: 'direct';
  }

  /** A program that the model wrote made the call. */
  export interface Program {
    /** Always `program`. Default: `program`. */
    type: 'program';
    /** Call ID of the program. */
    caller_id: string;
  }

  /** Creates a file. */
  export interface CreateFile {
    /** Always `create_file`. Default: `create_file`. */
    type: 'create_file';
    /** Path of the new file. */
    path: string;
    /** Diff with the content. */
    diff: string;
  }

  /** Deletes a file. */
  export interface DeleteFile {
    /** Always `delete_file`. Default: `delete_file`. */
    type: 'delete_file';
    /** Path of the file. */
    path: string;
  }

  /** Changes a file. */
  export interface UpdateFile {
    /** Always `update_file`. Default: `update_file`. */
    type: 'update_file';
    /** Path of the file. */
    path: string;
    /** Diff to apply. */
    diff: string;
  }
}

/** @public */
export interface ResponseApplyPatchToolCallOutput {
  /** Default: `apply_patch_call_output`. */
  type: 'apply_patch_call_output';
  id: string;
  call_id: string;
  status: 'completed' | 'failed';
  caller?:
    | ResponseApplyPatchToolCallOutput.Direct
    | ResponseApplyPatchToolCallOutput.Program
    | null;
  output?: string | null;
  created_by?: string;
}

export declare namespace ResponseApplyPatchToolCallOutput {
  /** The model made the call itself. */
  export interface Direct {
    /** Always `direct`. Default: `direct`. */
    type: 'direct';
  }

  /** A program that the model wrote made the call. */
  export interface Program {
    /** Always `program`. Default: `program`. */
    type: 'program';
    /** Call ID of the program. */
    caller_id: string;
  }
}

/** @public */
export interface ResponseAudioDeltaEvent {
  type: 'response.audio.delta';
  sequence_number: number;
  delta: string;
}

/** @public */
export interface ResponseAudioDoneEvent {
  type: 'response.audio.done';
  sequence_number: number;
}

/** @public */
export interface ResponseAudioTranscriptDeltaEvent {
  type: 'response.audio.transcript.delta';
  delta: string;
  sequence_number: number;
}

/** @public */
export interface ResponseAudioTranscriptDoneEvent {
  type: 'response.audio.transcript.done';
  sequence_number: number;
}

/** @public */
export interface ResponseCodeInterpreterCallCodeDeltaEvent {
  type: 'response.code_interpreter_call_code.delta';
  output_index: number;
  item_id: string;
  delta: string;
  sequence_number: number;
}

/** @public */
export interface ResponseCodeInterpreterCallCodeDoneEvent {
  type: 'response.code_interpreter_call_code.done';
  output_index: number;
  item_id: string;
  code: string;
  sequence_number: number;
}

/** @public */
export interface ResponseCodeInterpreterCallCompletedEvent {
  type: 'response.code_interpreter_call.completed';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/** @public */
export interface ResponseCodeInterpreterCallInProgressEvent {
  type: 'response.code_interpreter_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/** @public */
export interface ResponseCodeInterpreterCallInterpretingEvent {
  type: 'response.code_interpreter_call.interpreting';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/** @public */
export interface ResponseCodeInterpreterToolCall {
  /** Default: `code_interpreter_call`. */
  type: 'code_interpreter_call';
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed';
  container_id: string;
  code: string | null;
  outputs:
    | Array<ResponseCodeInterpreterToolCall.Logs | ResponseCodeInterpreterToolCall.Image>
    | null;
}

export declare namespace ResponseCodeInterpreterToolCall {
  /** Text that the code printed. */
  export interface Logs {
    /** Always `logs`. Default: `logs`. */
    type: 'logs';
    /** The printed text. */
    logs: string;
  }

  /** An image that the code made. */
  export interface Image {
    /** Always `image`. Default: `image`. */
    type: 'image';
    /** URL of the image. */
    url: string;
  }
}

/** @public */
export interface ResponseCompactionItem {
  /** Default: `compaction`. */
  type: 'compaction';
  id: string;
  encrypted_content: string;
  created_by?: string;
}

/** @public */
export interface ResponseCompactionItemParam {
  /** Default: `compaction`. */
  type: 'compaction';
  /** At most 20971520 characters. */
  encrypted_content: string;
  id?: string | null;
}

/** @public */
export interface ResponseCompletedEvent {
  type: 'response.completed';
  response: Response;
  sequence_number: number;
}

/** @public */
export interface ResponseComputerToolCall {
  /** Default: `computer_call`. */
  type: 'computer_call';
  id: string;
  call_id: string;
  pending_safety_checks: Array<ResponseComputerToolCall.PendingSafetyCheck>;
  status: 'in_progress' | 'completed' | 'incomplete';
  action?:
    | ResponseComputerToolCall.Click
    | ResponseComputerToolCall.DoubleClick
    | ResponseComputerToolCall.Drag
    | ResponseComputerToolCall.Keypress
    | ResponseComputerToolCall.Move
    | ResponseComputerToolCall.Screenshot
    | ResponseComputerToolCall.Scroll
    | ResponseComputerToolCall.Type
    | ResponseComputerToolCall.Wait;
  actions?: ComputerActionList;
}

export declare namespace ResponseComputerToolCall {
  /** A mouse click. */
  export interface Click {
    /** Always `click`. Default: `click`. */
    type: 'click';
    /** Mouse button. */
    button: 'left' | 'right' | 'wheel' | 'back' | 'forward';
    /** Horizontal position, pixels. */
    x: number;
    /** Vertical position, pixels. */
    y: number;
    /** Keys held down during the action. */
    keys?: Array<string> | null;
  }

  /** A double click. */
  export interface DoubleClick {
    /** Always `double_click`. Default: `double_click`. */
    type: 'double_click';
    /** Horizontal position, pixels. */
    x: number;
    /** Vertical position, pixels. */
    y: number;
    /** Keys held down during the action. */
    keys: Array<string> | null;
  }

  /** A drag with the mouse. */
  export interface Drag {
    /** Always `drag`. Default: `drag`. */
    type: 'drag';
    /** Points along the way, in order. */
    path: Array<ResponseComputerToolCall.Drag.Path>;
    /** Keys held down during the action. */
    keys?: Array<string> | null;
  }

  export namespace Drag {
    /** A point on the screen. */
    export interface Path {
      /** Horizontal position, pixels. */
      x: number;
      /** Vertical position, pixels. */
      y: number;
    }
  }

  /** A key combination. */
  export interface Keypress {
    /** Always `keypress`. Default: `keypress`. */
    type: 'keypress';
    /** Keys to press together, one a string. */
    keys: Array<string>;
  }

  /** A move of the mouse. */
  export interface Move {
    /** Always `move`. Default: `move`. */
    type: 'move';
    /** Horizontal position, pixels. */
    x: number;
    /** Vertical position, pixels. */
    y: number;
    /** Keys held down during the action. */
    keys?: Array<string> | null;
  }

  /** A request for a screenshot. */
  export interface Screenshot {
    /** Always `screenshot`. Default: `screenshot`. */
    type: 'screenshot';
  }

  /** A turn of the scroll wheel. */
  export interface Scroll {
    /** Always `scroll`. Default: `scroll`. */
    type: 'scroll';
    /** Horizontal position, pixels. */
    x: number;
    /** Vertical position, pixels. */
    y: number;
    /** Horizontal distance, pixels. */
    scroll_x: number;
    /** Vertical distance, pixels. */
    scroll_y: number;
    /** Keys held down during the action. */
    keys?: Array<string> | null;
  }

  /** Typing of text. */
  export interface Type {
    /** Always `type`. Default: `type`. */
    type: 'type';
    /** Text to type. */
    text: string;
  }

  /** A pause before the next action. */
  export interface Wait {
    /** Always `wait`. Default: `wait`. */
    type: 'wait';
  }

  /** A safety check that must be acknowledged. */
  export interface PendingSafetyCheck {
    /** ID of the check. */
    id: string;
    /** Kind of check. */
    code?: string | null;
    /** What the check is about. */
    message?: string | null;
  }
}

/** @public */
export interface ResponseComputerToolCallOutputItem {
  /** Always `computer_call_output`. Default: `computer_call_output`. */
  type: 'computer_call_output';
  id: string;
  /** ID of the computer call that is answered. */
  call_id: string;
  /** Screenshot after the action. */
  output: ResponseComputerToolCallOutputScreenshot;
  status: 'completed' | 'incomplete' | 'failed';
  /** Safety checks that the caller has accepted. */
  acknowledged_safety_checks?: Array<ResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck>;
  created_by?: string;
}

export declare namespace ResponseComputerToolCallOutputItem {
  /** A safety check that must be acknowledged. */
  export interface AcknowledgedSafetyCheck {
    /** ID of the check. */
    id: string;
    /** Kind of check. */
    code?: string | null;
    /** What the check is about. */
    message?: string | null;
  }
}

/** @public */
export interface ResponseComputerToolCallOutputScreenshot {
  /** Default: `computer_screenshot`. */
  type: 'computer_screenshot';
  image_url?: string;
  file_id?: string;
}

/** @public */
export interface ResponseContainerReference {
  /** Default: `container_reference`. */
  type: 'container_reference';
  container_id: string;
}

/** @public */
export type ResponseContent =
  | ResponseInputText
  | ResponseInputImage
  | ResponseInputFile
  | ResponseOutputText
  | ResponseOutputRefusal
  | ResponseContent.ReasoningTextContent;

export declare namespace ResponseContent {
  /** A part of the model's reasoning. */
  export interface ReasoningTextContent {
    /** Always `reasoning_text`. Default: `reasoning_text`. */
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

/** @public */
export interface ResponseContentPartAddedEvent {
  type: 'response.content_part.added';
  item_id: string;
  output_index: number;
  content_index: number;
  part: ResponseOutputText | ResponseOutputRefusal | ResponseContentPartAddedEvent.ReasoningText;
  sequence_number: number;
}

export declare namespace ResponseContentPartAddedEvent {
  /** A part of the model's reasoning. */
  export interface ReasoningText {
    /** Always `reasoning_text`. Default: `reasoning_text`. */
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

/** @public */
export interface ResponseContentPartDoneEvent {
  type: 'response.content_part.done';
  item_id: string;
  output_index: number;
  content_index: number;
  sequence_number: number;
  part: ResponseOutputText | ResponseOutputRefusal | ResponseContentPartDoneEvent.ReasoningText;
}

export declare namespace ResponseContentPartDoneEvent {
  /** A part of the model's reasoning. */
  export interface ReasoningText {
    /** Always `reasoning_text`. Default: `reasoning_text`. */
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

/** @public */
export interface ResponseConversationParam {
  id: string;
}

/** @public */
export interface ResponseCreatedEvent {
  type: 'response.created';
  response: Response;
  sequence_number: number;
}

/** @public */
export interface ResponseCustomToolCall {
  type: 'custom_tool_call';
  call_id: string;
  name: string;
  input: string;
  id?: string;
  caller?: ResponseCustomToolCall.Direct | ResponseCustomToolCall.Program | null;
  namespace?: string;
}

export declare namespace ResponseCustomToolCall {
  /** The model made the call itself. */
  export interface Direct {
    /** Always `direct`. Default: `direct`. */
    type: 'direct';
  }

  /** A program that the model wrote made the call. */
  export interface Program {
    /** Always `program`. Default: `program`. */
    type: 'program';
    /** Call ID of the program. */
    caller_id: string;
  }
}

/** @public */
export interface ResponseCustomToolCallInputDeltaEvent {
  type: 'response.custom_tool_call_input.delta';
  sequence_number: number;
  output_index: number;
  item_id: string;
  delta: string;
}

/** @public */
export interface ResponseCustomToolCallInputDoneEvent {
  type: 'response.custom_tool_call_input.done';
  sequence_number: number;
  output_index: number;
  item_id: string;
  input: string;
}

/** @public */
export interface ResponseCustomToolCallItem extends ResponseCustomToolCall {
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

/** @public */
export interface ResponseCustomToolCallOutput {
  type: 'custom_tool_call_output';
  call_id: string;
  output: string | Array<ResponseInputText | ResponseInputImage | ResponseInputFile>;
  id?: string;
  caller?: ResponseCustomToolCallOutput.Direct | ResponseCustomToolCallOutput.Program | null;
}

export declare namespace ResponseCustomToolCallOutput {
  /** The model made the call itself. */
  export interface Direct {
    /** Always `direct`. Default: `direct`. */
    type: 'direct';
  }

  /** A program that the model wrote made the call. */
  export interface Program {
    /** Always `program`. Default: `program`. */
    type: 'program';
    /** Call ID of the program, 1 to 64 characters. */
    caller_id: string;
  }
}

/** @public */
export interface ResponseCustomToolCallOutputItem extends ResponseCustomToolCallOutput {
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

/** @public */
export interface ResponseError {
  code:
    | 'server_error'
    | 'rate_limit_exceeded'
    | 'invalid_prompt'
    | 'data_residency_mismatch'
    | 'bio_policy'
    | 'vector_store_timeout'
    | 'invalid_image'
    | 'invalid_image_format'
    | 'invalid_base64_image'
    | 'invalid_image_url'
    | 'image_too_large'
    | 'image_too_small'
    | 'image_parse_error'
    | 'image_content_policy_violation'
    | 'invalid_image_mode'
    | 'image_file_too_large'
    | 'unsupported_image_media_type'
    | 'empty_image_file'
    | 'failed_to_download_image'
    | 'image_file_not_found';
  message: string;
}

/** @public */
export interface ResponseErrorEvent {
  type: 'error';
  code: string | null;
  message: string;
  param: string | null;
  sequence_number: number;
}

/** @public */
export interface ResponseFailedEvent {
  type: 'response.failed';
  sequence_number: number;
  response: Response;
}

/** @public */
export interface ResponseFileSearchCallCompletedEvent {
  type: 'response.file_search_call.completed';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/** @public */
export interface ResponseFileSearchCallInProgressEvent {
  type: 'response.file_search_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/** @public */
export interface ResponseFileSearchCallSearchingEvent {
  type: 'response.file_search_call.searching';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/** @public */
export interface ResponseFileSearchToolCall {
  id: string;
  type: 'file_search_call';
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';
  queries: Array<string>;
  results?: Array<ResponseFileSearchToolCall.Result> | null;
}

export declare namespace ResponseFileSearchToolCall {
  export interface Result {
    file_id?: string;
    text?: string;
    filename?: string;
    attributes?: { [key: string]: string | number | boolean } | null;
    score?: number;
  }
}

/** @public */
export type ResponseFormatTextConfig =
  | ResponseFormatText
  | ResponseFormatTextJSONSchemaConfig
  | ResponseFormatJSONObject;

/** @public */
export interface ResponseFormatTextJSONSchemaConfig {
  type: 'json_schema';
  name: string;
  schema: { [key: string]: unknown };
  description?: string;
  strict?: boolean | null;
}

/** @public */
export interface ResponseFunctionCallArgumentsDeltaEvent {
  type: 'response.function_call_arguments.delta';
  item_id: string;
  output_index: number;
  sequence_number: number;
  delta: string;
}

/** @public */
export interface ResponseFunctionCallArgumentsDoneEvent {
  type: 'response.function_call_arguments.done';
  item_id: string;
  name: string;
  output_index: number;
  sequence_number: number;
  arguments: string;
}

/** @public */
export type ResponseFunctionCallOutputItem =
  | ResponseInputTextContent
  | ResponseInputImageContent
  | ResponseInputFileContent;

/** @public */
export type ResponseFunctionCallOutputItemList = Array<ResponseFunctionCallOutputItem>;

/** @public */
export interface ResponseFunctionShellCallOutputContent {
  /** At most 10485760 characters. */
  stdout: string;
  /** At most 10485760 characters. */
  stderr: string;
  outcome:
    | ResponseFunctionShellCallOutputContent.Timeout
    | ResponseFunctionShellCallOutputContent.Exit;
}

export declare namespace ResponseFunctionShellCallOutputContent {
  /** The command ran into its time limit. */
  export interface Timeout {
    /** Always `timeout`. Default: `timeout`. */
    type: 'timeout';
  }

  /** The command ended by itself. */
  export interface Exit {
    /** Always `exit`. Default: `exit`. */
    type: 'exit';
    /** Exit code of the process. */
    exit_code: number;
  }
}

/** @public */
export interface ResponseFunctionShellToolCall {
  /** Default: `shell_call`. */
  type: 'shell_call';
  id: string;
  call_id: string;
  action: ResponseFunctionShellToolCall.Action;
  status: 'in_progress' | 'completed' | 'incomplete';
  environment: ResponseLocalEnvironment | ResponseContainerReference | null;
  caller?: ResponseFunctionShellToolCall.Direct | ResponseFunctionShellToolCall.Program | null;
  created_by?: string;
}

export declare namespace ResponseFunctionShellToolCall {
  /** The model made the call itself. */
  export interface Direct {
    /** Always `direct`. Default: `direct`. */
    type: 'direct';
  }

  /** A program that the model wrote made the call. */
  export interface Program {
    /** Always `program`. Default: `program`. */
    type: 'program';
    /** Call ID of the program. */
    caller_id: string;
  }

  /** Commands of a shell call. */
  export interface Action {
    /** Commands, run in this order. */
    commands: Array<string>;
    /** Time limit, milliseconds; null for none. */
    timeout_ms: number | null;
    /** Upper bound on characters returned for each command; null for none. */
    max_output_length: number | null;
  }
}

/** @public */
export interface ResponseFunctionShellToolCallOutput {
  /** Default: `shell_call_output`. */
  type: 'shell_call_output';
  id: string;
  call_id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  output: Array<ResponseFunctionShellToolCallOutput.Output>;
  max_output_length: number | null;
  caller?:
    | ResponseFunctionShellToolCallOutput.Direct
    | ResponseFunctionShellToolCallOutput.Program
    | null;
  created_by?: string;
}

export declare namespace ResponseFunctionShellToolCallOutput {
  /** The model made the call itself. */
  export interface Direct {
    /** Always `direct`. Default: `direct`. */
    type: 'direct';
  }

  /** A program that the model wrote made the call. */
  export interface Program {
    /** Always `program`. Default: `program`. */
    type: 'program';
    /** Call ID of the program. */
    caller_id: string;
  }

  /** What one command printed, and how it ended. */
  export interface Output {
    /** Standard output. */
    stdout: string;
    /** Standard error. */
    stderr: string;
    /** Exit code, or the fact of a timeout. */
    outcome:
      | ResponseFunctionShellToolCallOutput.Output.Timeout
      | ResponseFunctionShellToolCallOutput.Output.Exit;
    /** Identifies the actor who created the item. */
    created_by?: string;
  }

  export namespace Output {
    /** The command ran into its time limit. */
    export interface Timeout {
      /** Always `timeout`. Default: `timeout`. */
      type: 'timeout';
    }

    /** The command ended by itself. */
    export interface Exit {
      /** Always `exit`. Default: `exit`. */
      type: 'exit';
      /** Exit code of the process. */
      exit_code: number;
    }
  }
}

/** @public */
export interface ResponseFunctionToolCall {
  type: 'function_call';
  call_id: string;
  name: string;
  arguments: string;
  id?: string;
  caller?: ResponseFunctionToolCall.Direct | ResponseFunctionToolCall.Program | null;
  namespace?: string;
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace ResponseFunctionToolCall {
  /** The model made the call itself. */
  export interface Direct {
    /** Always `direct`. Default: `direct`. */
    type: 'direct';
  }

  /** A program that the model wrote made the call. */
  export interface Program {
    /** Always `program`. Default: `program`. */
    type: 'program';
    /** Call ID of the program. */
    caller_id: string;
  }
}

/** @public */
export interface ResponseFunctionToolCallItem extends ResponseFunctionToolCall {
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

/** @public */
export interface ResponseFunctionToolCallOutputItem {
  id: string;
  /** Always `function_call_output`. */
  type: 'function_call_output';
  /** Output as a string, or as text, image and file parts. */
  output: string | Array<ResponseInputText | ResponseInputImage | ResponseInputFile>;
  status: 'in_progress' | 'completed' | 'incomplete';
  /** ID of the function call that is answered. */
  call_id: string;
  /** Name of the tool that made the output. */
  name?: string;
  /** Namespace of that tool. */
  namespace?: string;
  /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
  caller?:
    | ResponseFunctionToolCallOutputItem.Direct
    | ResponseFunctionToolCallOutputItem.Program
    | null;
  created_by?: string;
}

export declare namespace ResponseFunctionToolCallOutputItem {
  /** The model made the call itself. */
  export interface Direct {
    /** Always `direct`. Default: `direct`. */
    type: 'direct';
  }

  /** A program that the model wrote made the call. */
  export interface Program {
    /** Always `program`. Default: `program`. */
    type: 'program';
    /** Call ID of the program, 1 to 64 characters. */
    caller_id: string;
  }
}

/** @public */
export interface ResponseFunctionWebSearch {
  id: string;
  type: 'web_search_call';
  status: 'in_progress' | 'searching' | 'completed' | 'failed';
  action:
    | ResponseFunctionWebSearch.Search
    | ResponseFunctionWebSearch.OpenPage
    | ResponseFunctionWebSearch.Find;
}

export declare namespace ResponseFunctionWebSearch {
  /** The model searched the web. */
  export interface Search {
    /** Always `search`. */
    type: 'search';
    /**
     * Query. Deprecated in favour of `queries`.
     *
     * @deprecated
     */
    query?: string;
    /** Queries that were run. */
    queries?: Array<string>;
    /** Pages that were found; only returned when asked for by `include`. */
    sources?: Array<ResponseFunctionWebSearch.Search.Source>;
  }

  export namespace Search {
    /** Pages that were found; only returned when asked for by `include`. */
    export interface Source {
      /** Always `url`. */
      type: 'url';
      /** URL of the page. */
      url: string;
    }
  }

  /** The model opened a page. */
  export interface OpenPage {
    /** Always `open_page`. */
    type: 'open_page';
    /** URL of the page. */
    url?: string | null;
  }

  /** The model looked for text within a page. */
  export interface Find {
    /** Always `find_in_page`. */
    type: 'find_in_page';
    /** URL of the page. */
    url: string;
    /** Text or pattern that was looked for. */
    pattern: string;
  }
}

/** @public */
export interface ResponseImageGenCallCompletedEvent {
  type: 'response.image_generation_call.completed';
  output_index: number;
  sequence_number: number;
  item_id: string;
}

/** @public */
export interface ResponseImageGenCallGeneratingEvent {
  type: 'response.image_generation_call.generating';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/** @public */
export interface ResponseImageGenCallInProgressEvent {
  type: 'response.image_generation_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/** @public */
export interface ResponseImageGenCallPartialImageEvent {
  type: 'response.image_generation_call.partial_image';
  output_index: number;
  item_id: string;
  sequence_number: number;
  partial_image_index: number;
  partial_image_b64: string;
  size?: string;
  quality?: string;
  background?: string;
  output_format?: string;
}

/** @public */
export interface ResponseInProgressEvent {
  type: 'response.in_progress';
  response: Response;
  sequence_number: number;
}

/** @public */
export type ResponseIncludable =
  | 'file_search_call.results'
  | 'web_search_call.results'
  | 'web_search_call.action.sources'
  | 'message.input_image.image_url'
  | 'computer_call_output.output.image_url'
  | 'code_interpreter_call.outputs'
  | 'reasoning.encrypted_content'
  | 'message.output_text.logprobs';

/** @public */
export interface ResponseIncompleteEvent {
  type: 'response.incomplete';
  response: Response;
  sequence_number: number;
}

/** @public */
export type ResponseInput = Array<ResponseInputItem>;

/** @public */
export interface ResponseInputAudio {
  type: 'input_audio';
  input_audio: ResponseInputAudio.InputAudio;
}

export declare namespace ResponseInputAudio {
  export interface InputAudio {
    data: string;
    format: 'mp3' | 'wav';
  }
}

/** @public */
export type ResponseInputContent = ResponseInputText | ResponseInputImage | ResponseInputFile;

/** @public */
export interface ResponseInputFile {
  /** Default: `input_file`. */
  type: 'input_file';
  file_id?: string | null;
  filename?: string;
  file_data?: string;
  prompt_cache_breakpoint?: ResponseInputFile.PromptCacheBreakpoint;
  file_url?: string;
  detail?: 'auto' | 'low' | 'high';
}

export declare namespace ResponseInputFile {
  /** Marks the exact end of a prompt prefix to cache. */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. Default: `explicit`. */
    mode: 'explicit';
  }
}

/** @public */
export interface ResponseInputFileContent {
  /** Default: `input_file`. */
  type: 'input_file';
  file_id?: string | null;
  filename?: string | null;
  file_data?: string | null;
  file_url?: string | null;
  detail?: 'auto' | 'low' | 'high';
  prompt_cache_breakpoint?: ResponseInputFileContent.PromptCacheBreakpoint | null;
}

export declare namespace ResponseInputFileContent {
  /**
   * Ends a reusable prompt prefix exactly here. Its lifetime is the `prompt_cache_options.ttl` of
   * the request.
   */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. Default: `explicit`. */
    mode: 'explicit';
  }
}

/** @public */
export interface ResponseInputImage {
  /** Default: `input_image`. */
  type: 'input_image';
  detail: ImageDetail;
  image_url?: string | null;
  file_id?: string | null;
  prompt_cache_breakpoint?: ResponseInputImage.PromptCacheBreakpoint;
}

export declare namespace ResponseInputImage {
  /** Marks the exact end of a prompt prefix to cache. */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. Default: `explicit`. */
    mode: 'explicit';
  }
}

/** @public */
export interface ResponseInputImageContent {
  /** Default: `input_image`. */
  type: 'input_image';
  image_url?: string | null;
  file_id?: string | null;
  detail?: ImageDetail | null;
  prompt_cache_breakpoint?: ResponseInputImageContent.PromptCacheBreakpoint | null;
}

export declare namespace ResponseInputImageContent {
  /**
   * Ends a reusable prompt prefix exactly here. Its lifetime is the `prompt_cache_options.ttl` of
   * the request.
   */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. Default: `explicit`. */
    mode: 'explicit';
  }
}

/** @public */
export type ResponseInputItem =
  | EasyInputMessage
  | ResponseInputItem.Message
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseComputerToolCall
  | ResponseInputItem.ComputerCallOutput
  | ResponseFunctionWebSearch
  | ResponseFunctionToolCall
  | ResponseInputItem.FunctionCallOutput
  | ResponseInputItem.ToolSearchCall
  | ResponseToolSearchOutputItemParam
  | ResponseInputItem.AdditionalTools
  | ResponseReasoningItem
  | ResponseCompactionItemParam
  | ResponseInputItem.ImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseInputItem.LocalShellCall
  | ResponseInputItem.LocalShellCallOutput
  | ResponseInputItem.ShellCall
  | ResponseInputItem.ShellCallOutput
  | ResponseInputItem.ApplyPatchCall
  | ResponseInputItem.ApplyPatchCallOutput
  | ResponseInputItem.McpListTools
  | ResponseInputItem.McpApprovalRequest
  | ResponseInputItem.McpApprovalResponse
  | ResponseInputItem.McpCall
  | ResponseCustomToolCallOutput
  | ResponseCustomToolCall
  | ResponseInputItem.CompactionTrigger
  | ResponseInputItem.ItemReference
  | ResponseInputItem.Program
  | ResponseInputItem.ProgramOutput;

export declare namespace ResponseInputItem {
  /**
   * A message given to the model. Instructions of the `developer` and `system` roles outrank those
   * of `user`.
   */
  export interface Message {
    /** Author of the message. */
    role: 'user' | 'system' | 'developer';
    /** Text, image and file parts. */
    content: ResponseInputMessageContentList;
    /** Always `message`. */
    type?: 'message';
    /** State of the message; set on messages that the API returns. */
    status?: 'in_progress' | 'completed' | 'incomplete';
  }

  /** What the caller observed after a computer call. */
  export interface ComputerCallOutput {
    /** ID of the computer call, 1 to 64 characters. */
    call_id: string;
    /** Always `computer_call_output`. Default: `computer_call_output`. */
    type: 'computer_call_output';
    /** Screenshot after the action. */
    output: ResponseComputerToolCallOutputScreenshot;
    /** ID of the computer output. */
    id?: string | null;
    /** Safety checks that the caller has accepted. */
    acknowledged_safety_checks?:
      | Array<ResponseInputItem.ComputerCallOutput.AcknowledgedSafetyCheck>
      | null;
    /** State of the computer output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace ComputerCallOutput {
    /** A safety check that must be acknowledged. */
    export interface AcknowledgedSafetyCheck {
      /** ID of the check. */
      id: string;
      /** Kind of check. */
      code?: string | null;
      /** What the check is about. */
      message?: string | null;
    }
  }

  /** What a function returned, sent back to the model. */
  export interface FunctionCallOutput {
    /** Always `function_call_output`. Default: `function_call_output`. */
    type: 'function_call_output';
    /** Output as a string (at most 10485760 characters), or as text, image and file parts. */
    output: string | ResponseFunctionCallOutputItemList;
    /** ID of the function output. */
    id?: string | null;
    /** ID of the function call, 1 to 64 characters. */
    call_id?: string | null;
    /** Name of the tool that made the output, at most 128 characters. */
    name?: string | null;
    /** Namespace of that tool, at most 64 characters. */
    namespace?: string | null;
    /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
    caller?:
      | ResponseInputItem.FunctionCallOutput.Direct
      | ResponseInputItem.FunctionCallOutput.Program
      | null;
    /** State of the function output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace FunctionCallOutput {
    /** The model made the call itself. */
    export interface Direct {
      /** Always `direct`. Default: `direct`. */
      type: 'direct';
    }

    /** A program that the model wrote made the call. */
    export interface Program {
      /** Always `program`. Default: `program`. */
      type: 'program';
      /** Call ID of the program, 1 to 64 characters. */
      caller_id: string;
    }
  }

  /** A search for deferred tools, sent back as input. */
  export interface ToolSearchCall {
    /** Always `tool_search_call`. Default: `tool_search_call`. */
    type: 'tool_search_call';
    /** Arguments of the search. */
    arguments: { [key: string]: unknown };
    /** ID of the tool search. */
    id?: string | null;
    /** ID of the search call, 1 to 64 characters. */
    call_id?: string | null;
    /** Who searched: the API or the caller. */
    execution?: 'server' | 'client';
    /** State of the tool search. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  /** Makes further tools available from this point of the input on. */
  export interface AdditionalTools {
    /** Always `additional_tools`. Default: `additional_tools`. */
    type: 'additional_tools';
    /** Always `developer`. Default: `developer`. */
    role: 'developer';
    /** Definitions of the added tools. */
    tools: Array<Tool>;
    /** ID of the item. */
    id?: string | null;
  }

  /** An image made by the image generation tool. */
  export interface ImageGenerationCall {
    /** Always `image_generation_call`. */
    type: 'image_generation_call';
    /** ID of the image generation. */
    id: string;
    /** State of the image generation. */
    status: 'in_progress' | 'completed' | 'generating' | 'failed';
    /** The image, base64-encoded; null until it is ready. */
    result: string | null;
  }

  /** A command that the caller shall run on its machine. */
  export interface LocalShellCall {
    /** Always `local_shell_call`. */
    type: 'local_shell_call';
    /** ID of the local shell call. */
    id: string;
    /** ID of the call, to quote in its output. */
    call_id: string;
    /** Command to run and how. */
    action: ResponseInputItem.LocalShellCall.Action;
    /** State of the local shell call. */
    status: 'in_progress' | 'completed' | 'incomplete';
  }

  export namespace LocalShellCall {
    /** A command for the local shell. */
    export interface Action {
      /** Always `exec`. Default: `exec`. */
      type: 'exec';
      /** Program and arguments, one a string. */
      command: Array<string>;
      /** Environment variables to set. */
      env: { [key: string]: string };
      /** Time limit of the command, milliseconds. */
      timeout_ms?: number | null;
      /** Directory to run in. */
      working_directory?: string | null;
      /** User to run as. */
      user?: string | null;
    }
  }

  /** What a local shell command printed. */
  export interface LocalShellCallOutput {
    /** Always `local_shell_call_output`. */
    type: 'local_shell_call_output';
    /** ID of the local shell call that is answered. */
    id: string;
    /** Output of the command, as a JSON string. */
    output: string;
    /** State of the local shell output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  /** A shell call, sent back as input. */
  export interface ShellCall {
    /** ID of the call, 1 to 64 characters. */
    call_id: string;
    /** Always `shell_call`. Default: `shell_call`. */
    type: 'shell_call';
    /** Commands to run, with their limits. */
    action: ResponseInputItem.ShellCall.Action;
    /** ID of the shell call. */
    id?: string | null;
    /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
    caller?: ResponseInputItem.ShellCall.Direct | ResponseInputItem.ShellCall.Program | null;
    /** State of the shell call. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
    /** Where the commands run. */
    environment?: LocalEnvironment | ContainerReference | null;
  }

  export namespace ShellCall {
    /** The model made the call itself. */
    export interface Direct {
      /** Always `direct`. Default: `direct`. */
      type: 'direct';
    }

    /** A program that the model wrote made the call. */
    export interface Program {
      /** Always `program`. Default: `program`. */
      type: 'program';
      /** Call ID of the program, 1 to 64 characters. */
      caller_id: string;
    }

    /** Commands of a shell call. */
    export interface Action {
      /** Commands, run in this order. */
      commands: Array<string>;
      /** Time limit over all commands, wall-clock milliseconds. */
      timeout_ms?: number | null;
      /** Upper bound on captured characters, stdout and stderr together. */
      max_output_length?: number | null;
    }
  }

  /** Output of a shell call, sent back as input. */
  export interface ShellCallOutput {
    /** ID of the call, 1 to 64 characters. */
    call_id: string;
    /** Always `shell_call_output`. Default: `shell_call_output`. */
    type: 'shell_call_output';
    /** What was printed, with the outcome of each command. */
    output: Array<ResponseFunctionShellCallOutputContent>;
    /** ID of the shell output. */
    id?: string | null;
    /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
    caller?:
      | ResponseInputItem.ShellCallOutput.Direct
      | ResponseInputItem.ShellCallOutput.Program
      | null;
    /** State of the shell output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
    /** Upper bound on captured characters over all commands. */
    max_output_length?: number | null;
  }

  export namespace ShellCallOutput {
    /** The model made the call itself. */
    export interface Direct {
      /** Always `direct`. Default: `direct`. */
      type: 'direct';
    }

    /** A program that the model wrote made the call. */
    export interface Program {
      /** Always `program`. Default: `program`. */
      type: 'program';
      /** Call ID of the program, 1 to 64 characters. */
      caller_id: string;
    }
  }

  /** An apply-patch call, sent back as input. */
  export interface ApplyPatchCall {
    /** Always `apply_patch_call`. Default: `apply_patch_call`. */
    type: 'apply_patch_call';
    /** ID of the call, 1 to 64 characters. */
    call_id: string;
    /** State of the apply-patch call. */
    status: 'in_progress' | 'completed';
    /** Change to one file. */
    operation:
      | ResponseInputItem.ApplyPatchCall.CreateFile
      | ResponseInputItem.ApplyPatchCall.DeleteFile
      | ResponseInputItem.ApplyPatchCall.UpdateFile;
    /** ID of the apply-patch call. */
    id?: string | null;
    /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
    caller?:
      | ResponseInputItem.ApplyPatchCall.Direct
      | ResponseInputItem.ApplyPatchCall.Program
      | null;
  }

  export namespace ApplyPatchCall {
    /** The model made the call itself. */
    export interface Direct {
      /** Always `direct`. Default: `direct`. */
      type: 'direct';
    }

    /** A program that the model wrote made the call. */
    export interface Program {
      /** Always `program`. Default: `program`. */
      type: 'program';
      /** Call ID of the program, 1 to 64 characters. */
      caller_id: string;
    }

    /** Creates a file. */
    export interface CreateFile {
      /** Always `create_file`. Default: `create_file`. */
      type: 'create_file';
      /** Path of the new file, relative to the workspace. */
      path: string;
      /** Unified diff with the content, at most 10485760 characters. */
      diff: string;
    }

    /** Deletes a file. */
    export interface DeleteFile {
      /** Always `delete_file`. Default: `delete_file`. */
      type: 'delete_file';
      /** Path of the file, relative to the workspace. */
      path: string;
    }

    /** Changes a file. */
    export interface UpdateFile {
      /** Always `update_file`. Default: `update_file`. */
      type: 'update_file';
      /** Path of the file, relative to the workspace. */
      path: string;
      /** Unified diff to apply, at most 10485760 characters. */
      diff: string;
    }
  }

  /** Outcome of applying a patch, sent back to the model. */
  export interface ApplyPatchCallOutput {
    /** Always `apply_patch_call_output`. Default: `apply_patch_call_output`. */
    type: 'apply_patch_call_output';
    /** ID of the call, 1 to 64 characters. */
    call_id: string;
    /** State of the apply-patch output. */
    status: 'completed' | 'failed';
    /** ID of the apply-patch output. */
    id?: string | null;
    /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
    caller?:
      | ResponseInputItem.ApplyPatchCallOutput.Direct
      | ResponseInputItem.ApplyPatchCallOutput.Program
      | null;
    /** Log text for the model, such as the reason of a failure. At most 10485760 characters. */
    output?: string | null;
  }

  export namespace ApplyPatchCallOutput {
    /** The model made the call itself. */
    export interface Direct {
      /** Always `direct`. Default: `direct`. */
      type: 'direct';
    }

    /** A program that the model wrote made the call. */
    export interface Program {
      /** Always `program`. Default: `program`. */
      type: 'program';
      /** Call ID of the program, 1 to 64 characters. */
      caller_id: string;
    }
  }

  /** Tools that an MCP server reported. */
  export interface McpListTools {
    /** Always `mcp_list_tools`. */
    type: 'mcp_list_tools';
    /** ID of the tool list. */
    id: string;
    /** Label of the MCP server, as given in the tool definition. */
    server_label: string;
    /** The tools. */
    tools: Array<ResponseInputItem.McpListTools.Tool>;
    /** Why the tools could not be listed, if they could not. */
    error?: string | null;
  }

  export namespace McpListTools {
    /** A tool of an MCP server. */
    export interface Tool {
      /** Name of the tool. */
      name: string;
      /** JSON Schema of its arguments. */
      input_schema: { [key: string]: unknown };
      /** What the tool does. */
      description?: string | null;
      /** Further facts that the server states about the tool. */
      annotations?: { [key: string]: unknown } | null;
    }
  }

  /** Asks the caller to approve a tool call on an MCP server. */
  export interface McpApprovalRequest {
    /** Always `mcp_approval_request`. */
    type: 'mcp_approval_request';
    /** ID of the approval request. */
    id: string;
    /** Label of the MCP server, as given in the tool definition. */
    server_label: string;
    /** Tool that would run. */
    name: string;
    /** Arguments of the call, as a JSON string. */
    arguments: string;
  }

  /** The caller's answer to an approval request. */
  export interface McpApprovalResponse {
    /** Always `mcp_approval_response`. */
    type: 'mcp_approval_response';
    /** ID of the request that is answered. */
    approval_request_id: string;
    /** Whether the call may run. */
    approve: boolean;
    /** ID of the approval response. */
    id?: string | null;
    /** Why, in the caller's words. */
    reason?: string | null;
  }

  /** A tool call on an MCP server. */
  export interface McpCall {
    /** Always `mcp_call`. */
    type: 'mcp_call';
    /** ID of the MCP call. */
    id: string;
    /** Label of the MCP server, as given in the tool definition. */
    server_label: string;
    /** Tool that was run. */
    name: string;
    /** Arguments of the call, as a JSON string. */
    arguments: string;
    /** What the tool returned. */
    output?: string | null;
    /** Why the call failed, if it did. */
    error?: McpToolCallError | null;
    /** State of the MCP call. */
    status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';
    /** ID of the approval request of this call; quote it in the approval response. */
    approval_request_id?: string | null;
  }

  /** Asks for compaction of the context so far. Must be the last input item. */
  export interface CompactionTrigger {
    /** Always `compaction_trigger`. Default: `compaction_trigger`. */
    type: 'compaction_trigger';
  }

  /** Stands for an item that the API already stores. */
  export interface ItemReference {
    /** ID of the stored item. */
    id: string;
    /** Always `item_reference`. */
    type?: 'item_reference' | null;
  }

  /** A program that the model wrote to call tools, sent back as input. */
  export interface Program {
    /** ID of the program item. */
    id: string;
    /** Always `program`. Default: `program`. */
    type: 'program';
    /** Call ID of the program, 1 to 64 characters. */
    call_id: string;
    /** JavaScript source of the program, at most 10485760 characters. */
    code: string;
    /** Opaque replay data, at most 10485760 characters; send it back unchanged. */
    fingerprint: string;
  }

  /** Result of a program that calls tools, sent back as input. */
  export interface ProgramOutput {
    /** ID of the output item. */
    id: string;
    /** Always `program_output`. Default: `program_output`. */
    type: 'program_output';
    /** Call ID of the program, 1 to 64 characters. */
    call_id: string;
    /** What the program returned, at most 10485760 characters. */
    result: string;
    /** How the program ended. */
    status: 'completed' | 'incomplete';
  }
}

/** @public */
export type ResponseInputMessageContentList = Array<ResponseInputContent>;

/** @public */
export interface ResponseInputMessageItem {
  /** Always `message`. */
  type: 'message';
  /** Author of the message. */
  role: 'user' | 'system' | 'developer';
  /** Text, image and file parts. */
  content: ResponseInputMessageContentList;
  id: string;
  /** State of the message; set on messages that the API returns. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

/** @public */
export interface ResponseInputText {
  /** Default: `input_text`. */
  type: 'input_text';
  text: string;
  prompt_cache_breakpoint?: ResponseInputText.PromptCacheBreakpoint;
}

export declare namespace ResponseInputText {
  /** Marks the exact end of a prompt prefix to cache. */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. Default: `explicit`. */
    mode: 'explicit';
  }
}

/** @public */
export interface ResponseInputTextContent {
  /** Default: `input_text`. */
  type: 'input_text';
  /** At most 10485760 characters. */
  text: string;
  prompt_cache_breakpoint?: ResponseInputTextContent.PromptCacheBreakpoint | null;
}

export declare namespace ResponseInputTextContent {
  /**
   * Ends a reusable prompt prefix exactly here. Its lifetime is the `prompt_cache_options.ttl` of
   * the request.
   */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. Default: `explicit`. */
    mode: 'explicit';
  }
}

/** @public */
export type ResponseItem =
  | ResponseInputMessageItem
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseFunctionWebSearch
  | ResponseFunctionToolCallItem
  | ResponseFunctionToolCallOutputItem
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ResponseItem.AdditionalTools
  | ResponseReasoningItem
  | ResponseItem.Program
  | ResponseItem.ProgramOutput
  | ResponseCompactionItem
  | ResponseItem.ImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseItem.LocalShellCall
  | ResponseItem.LocalShellCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseItem.McpListTools
  | ResponseItem.McpApprovalRequest
  | ResponseItem.McpApprovalResponse
  | ResponseItem.McpCall
  | ResponseCustomToolCallItem
  | ResponseCustomToolCallOutputItem;

export declare namespace ResponseItem {
  /** Tools that became available at this point. */
  export interface AdditionalTools {
    /** Always `additional_tools`. Default: `additional_tools`. */
    type: 'additional_tools';
    /** ID of the item. */
    id: string;
    /** Role that added the tools. */
    role:
      | 'unknown'
      | 'user'
      | 'assistant'
      | 'system'
      | 'critic'
      | 'discriminator'
      | 'developer'
      | 'tool';
    /** Definitions of the added tools. */
    tools: Array<Tool>;
  }

  /** A program that the model wrote to call tools. */
  export interface Program {
    /** Always `program`. Default: `program`. */
    type: 'program';
    /** ID of the program. */
    id: string;
    /** Call ID of the program. */
    call_id: string;
    /** JavaScript source of the program. */
    code: string;
    /** Opaque replay data; send it back unchanged. */
    fingerprint: string;
  }

  /** Result of a program that calls tools. */
  export interface ProgramOutput {
    /** Always `program_output`. Default: `program_output`. */
    type: 'program_output';
    /** ID of the program output. */
    id: string;
    /** Call ID of the program. */
    call_id: string;
    /** What the program returned. */
    result: string;
    /** State of the program output. */
    status: 'completed' | 'incomplete';
  }

  /** An image made by the image generation tool. */
  export interface ImageGenerationCall {
    /** Always `image_generation_call`. */
    type: 'image_generation_call';
    /** ID of the image generation. */
    id: string;
    /** State of the image generation. */
    status: 'in_progress' | 'completed' | 'generating' | 'failed';
    /** The image, base64-encoded; null until it is ready. */
    result: string | null;
  }

  /** A command that the caller shall run on its machine. */
  export interface LocalShellCall {
    /** Always `local_shell_call`. */
    type: 'local_shell_call';
    /** ID of the local shell call. */
    id: string;
    /** ID of the call, to quote in its output. */
    call_id: string;
    /** Command to run and how. */
    action: ResponseItem.LocalShellCall.Action;
    /** State of the local shell call. */
    status: 'in_progress' | 'completed' | 'incomplete';
  }

  export namespace LocalShellCall {
    /** A command for the local shell. */
    export interface Action {
      /** Always `exec`. Default: `exec`. */
      type: 'exec';
      /** Program and arguments, one a string. */
      command: Array<string>;
      /** Environment variables to set. */
      env: { [key: string]: string };
      /** Time limit of the command, milliseconds. */
      timeout_ms?: number | null;
      /** Directory to run in. */
      working_directory?: string | null;
      /** User to run as. */
      user?: string | null;
    }
  }

  /** What a local shell command printed. */
  export interface LocalShellCallOutput {
    /** Always `local_shell_call_output`. */
    type: 'local_shell_call_output';
    /** ID of the local shell call that is answered. */
    id: string;
    /** Output of the command, as a JSON string. */
    output: string;
    /** State of the local shell output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  /** Tools that an MCP server reported. */
  export interface McpListTools {
    /** Always `mcp_list_tools`. */
    type: 'mcp_list_tools';
    /** ID of the tool list. */
    id: string;
    /** Label of the MCP server, as given in the tool definition. */
    server_label: string;
    /** The tools. */
    tools: Array<ResponseItem.McpListTools.Tool>;
    /** Why the tools could not be listed, if they could not. */
    error?: string | null;
  }

  export namespace McpListTools {
    /** A tool of an MCP server. */
    export interface Tool {
      /** Name of the tool. */
      name: string;
      /** JSON Schema of its arguments. */
      input_schema: { [key: string]: unknown };
      /** What the tool does. */
      description?: string | null;
      /** Further facts that the server states about the tool. */
      annotations?: { [key: string]: unknown } | null;
    }
  }

  /** Asks the caller to approve a tool call on an MCP server. */
  export interface McpApprovalRequest {
    /** Always `mcp_approval_request`. */
    type: 'mcp_approval_request';
    /** ID of the approval request. */
    id: string;
    /** Label of the MCP server, as given in the tool definition. */
    server_label: string;
    /** Tool that would run. */
    name: string;
    /** Arguments of the call, as a JSON string. */
    arguments: string;
  }

  /** The caller's answer to an approval request, as the API stores it. */
  export interface McpApprovalResponse {
    /** Always `mcp_approval_response`. */
    type: 'mcp_approval_response';
    /** ID of the approval response. */
    id: string;
    /** ID of the request that is answered. */
    approval_request_id: string;
    /** Whether the call may run. */
    approve: boolean;
    /** Why, in the caller's words. */
    reason?: string | null;
  }

  /** A tool call on an MCP server. */
  export interface McpCall {
    /** Always `mcp_call`. */
    type: 'mcp_call';
    /** ID of the MCP call. */
    id: string;
    /** Label of the MCP server, as given in the tool definition. */
    server_label: string;
    /** Tool that was run. */
    name: string;
    /** Arguments of the call, as a JSON string. */
    arguments: string;
    /** What the tool returned. */
    output?: string | null;
    /** Why the call failed, if it did. */
    error?: McpToolCallError | null;
    /** State of the MCP call. */
    status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';
    /** ID of the approval request of this call; quote it in the approval response. */
    approval_request_id?: string | null;
  }
}

/** @public */
export interface ResponseLocalEnvironment {
  /** Default: `local`. */
  type: 'local';
}

/** @public */
export interface ResponseMcpCallArgumentsDeltaEvent {
  type: 'response.mcp_call_arguments.delta';
  output_index: number;
  item_id: string;
  delta: string;
  sequence_number: number;
}

/** @public */
export interface ResponseMcpCallArgumentsDoneEvent {
  type: 'response.mcp_call_arguments.done';
  output_index: number;
  item_id: string;
  arguments: string;
  sequence_number: number;
}

/** @public */
export interface ResponseMcpCallCompletedEvent {
  type: 'response.mcp_call.completed';
  item_id: string;
  output_index: number;
  sequence_number: number;
}

/** @public */
export interface ResponseMcpCallFailedEvent {
  type: 'response.mcp_call.failed';
  item_id: string;
  output_index: number;
  sequence_number: number;
}

/** @public */
export interface ResponseMcpCallInProgressEvent {
  type: 'response.mcp_call.in_progress';
  sequence_number: number;
  output_index: number;
  item_id: string;
}

/** @public */
export interface ResponseMcpListToolsCompletedEvent {
  type: 'response.mcp_list_tools.completed';
  item_id: string;
  output_index: number;
  sequence_number: number;
}

/** @public */
export interface ResponseMcpListToolsFailedEvent {
  type: 'response.mcp_list_tools.failed';
  item_id: string;
  output_index: number;
  sequence_number: number;
}

/** @public */
export interface ResponseMcpListToolsInProgressEvent {
  type: 'response.mcp_list_tools.in_progress';
  item_id: string;
  output_index: number;
  sequence_number: number;
}

/** @public */
export interface ResponseOutputAudio {
  type: 'output_audio';
  data: string;
  transcript: string;
}

/** @public */
export type ResponseOutputItem =
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseFunctionToolCall
  | ResponseFunctionToolCallOutputItem
  | ResponseFunctionWebSearch
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseReasoningItem
  | ResponseOutputItem.Program
  | ResponseOutputItem.ProgramOutput
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ResponseOutputItem.AdditionalTools
  | ResponseCompactionItem
  | ResponseOutputItem.ImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseOutputItem.LocalShellCall
  | ResponseOutputItem.LocalShellCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseOutputItem.McpCall
  | ResponseOutputItem.McpListTools
  | ResponseOutputItem.McpApprovalRequest
  | ResponseOutputItem.McpApprovalResponse
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutputItem;

export declare namespace ResponseOutputItem {
  /** A program that the model wrote to call tools. */
  export interface Program {
    /** Always `program`. Default: `program`. */
    type: 'program';
    /** ID of the program. */
    id: string;
    /** Call ID of the program. */
    call_id: string;
    /** JavaScript source of the program. */
    code: string;
    /** Opaque replay data; send it back unchanged. */
    fingerprint: string;
  }

  /** Result of a program that calls tools. */
  export interface ProgramOutput {
    /** Always `program_output`. Default: `program_output`. */
    type: 'program_output';
    /** ID of the program output. */
    id: string;
    /** Call ID of the program. */
    call_id: string;
    /** What the program returned. */
    result: string;
    /** State of the program output. */
    status: 'completed' | 'incomplete';
  }

  /** Tools that became available at this point. */
  export interface AdditionalTools {
    /** Always `additional_tools`. Default: `additional_tools`. */
    type: 'additional_tools';
    /** ID of the item. */
    id: string;
    /** Role that added the tools. */
    role:
      | 'unknown'
      | 'user'
      | 'assistant'
      | 'system'
      | 'critic'
      | 'discriminator'
      | 'developer'
      | 'tool';
    /** Definitions of the added tools. */
    tools: Array<Tool>;
  }

  /** An image made by the image generation tool. */
  export interface ImageGenerationCall {
    /** Always `image_generation_call`. */
    type: 'image_generation_call';
    /** ID of the image generation. */
    id: string;
    /** State of the image generation. */
    status: 'in_progress' | 'completed' | 'generating' | 'failed';
    /** The image, base64-encoded; null until it is ready. */
    result: string | null;
  }

  /** A command that the caller shall run on its machine. */
  export interface LocalShellCall {
    /** Always `local_shell_call`. */
    type: 'local_shell_call';
    /** ID of the local shell call. */
    id: string;
    /** ID of the call, to quote in its output. */
    call_id: string;
    /** Command to run and how. */
    action: ResponseOutputItem.LocalShellCall.Action;
    /** State of the local shell call. */
    status: 'in_progress' | 'completed' | 'incomplete';
  }

  export namespace LocalShellCall {
    /** A command for the local shell. */
    export interface Action {
      /** Always `exec`. Default: `exec`. */
      type: 'exec';
      /** Program and arguments, one a string. */
      command: Array<string>;
      /** Environment variables to set. */
      env: { [key: string]: string };
      /** Time limit of the command, milliseconds. */
      timeout_ms?: number | null;
      /** Directory to run in. */
      working_directory?: string | null;
      /** User to run as. */
      user?: string | null;
    }
  }

  /** What a local shell command printed. */
  export interface LocalShellCallOutput {
    /** Always `local_shell_call_output`. */
    type: 'local_shell_call_output';
    /** ID of the local shell call that is answered. */
    id: string;
    /** Output of the command, as a JSON string. */
    output: string;
    /** State of the local shell output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  /** A tool call on an MCP server. */
  export interface McpCall {
    /** Always `mcp_call`. */
    type: 'mcp_call';
    /** ID of the MCP call. */
    id: string;
    /** Label of the MCP server, as given in the tool definition. */
    server_label: string;
    /** Tool that was run. */
    name: string;
    /** Arguments of the call, as a JSON string. */
    arguments: string;
    /** What the tool returned. */
    output?: string | null;
    /** Why the call failed, if it did. */
    error?: McpToolCallError | null;
    /** State of the MCP call. */
    status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';
    /** ID of the approval request of this call; quote it in the approval response. */
    approval_request_id?: string | null;
  }

  /** Tools that an MCP server reported. */
  export interface McpListTools {
    /** Always `mcp_list_tools`. */
    type: 'mcp_list_tools';
    /** ID of the tool list. */
    id: string;
    /** Label of the MCP server, as given in the tool definition. */
    server_label: string;
    /** The tools. */
    tools: Array<ResponseOutputItem.McpListTools.Tool>;
    /** Why the tools could not be listed, if they could not. */
    error?: string | null;
  }

  export namespace McpListTools {
    /** A tool of an MCP server. */
    export interface Tool {
      /** Name of the tool. */
      name: string;
      /** JSON Schema of its arguments. */
      input_schema: { [key: string]: unknown };
      /** What the tool does. */
      description?: string | null;
      /** Further facts that the server states about the tool. */
      annotations?: { [key: string]: unknown } | null;
    }
  }

  /** Asks the caller to approve a tool call on an MCP server. */
  export interface McpApprovalRequest {
    /** Always `mcp_approval_request`. */
    type: 'mcp_approval_request';
    /** ID of the approval request. */
    id: string;
    /** Label of the MCP server, as given in the tool definition. */
    server_label: string;
    /** Tool that would run. */
    name: string;
    /** Arguments of the call, as a JSON string. */
    arguments: string;
  }

  /** The caller's answer to an approval request, as the API stores it. */
  export interface McpApprovalResponse {
    /** Always `mcp_approval_response`. */
    type: 'mcp_approval_response';
    /** ID of the approval response. */
    id: string;
    /** ID of the request that is answered. */
    approval_request_id: string;
    /** Whether the call may run. */
    approve: boolean;
    /** Why, in the caller's words. */
    reason?: string | null;
  }
}

/** @public */
export interface ResponseOutputItemAddedEvent {
  type: 'response.output_item.added';
  output_index: number;
  sequence_number: number;
  item: ResponseOutputItem;
}

/** @public */
export interface ResponseOutputItemDoneEvent {
  type: 'response.output_item.done';
  output_index: number;
  sequence_number: number;
  item: ResponseOutputItem;
}

/** @public */
export interface ResponseOutputMessage {
  id: string;
  type: 'message';
  role: 'assistant';
  content: Array<ResponseOutputText | ResponseOutputRefusal>;
  status: 'in_progress' | 'completed' | 'incomplete';
  phase?: 'commentary' | 'final_answer' | null;
}

/** @public */
export interface ResponseOutputRefusal {
  /** Default: `refusal`. */
  type: 'refusal';
  refusal: string;
}

/** @public */
export interface ResponseOutputText {
  /** Default: `output_text`. */
  type: 'output_text';
  text: string;
  annotations: Array<ResponseOutputText.FileCitation | ResponseOutputText.URLCitation | ResponseOutputText.ContainerFileCitation | ResponseOutputText.FilePath>;
  logprobs?: Array<ResponseOutputText.Logprob>;
}

export declare namespace ResponseOutputText {
  /** A citation of a file. */
  export interface FileCitation {
    /** Always `file_citation`. Default: `file_citation`. */
    type: 'file_citation';
    /** ID of an uploaded file. */
    file_id: string;
    /** Index into the file list. */
    index: number;
    /** Name of the file. */
    filename: string;
  }

  /** A citation of a web page. */
  export interface URLCitation {
    /** Always `url_citation`. Default: `url_citation`. */
    type: 'url_citation';
    /** URL of the page. */
    url: string;
    /** Offset in the text at which the citation starts, characters. */
    start_index: number;
    /** Offset in the text at which the citation ends, characters. */
    end_index: number;
    /** Title of the page. */
    title: string;
  }

  /** A citation of a file in a container. */
  export interface ContainerFileCitation {
    /** Always `container_file_citation`. Default: `container_file_citation`. */
    type: 'container_file_citation';
    /** ID of the container. */
    container_id: string;
    /** ID of the file. */
    file_id: string;
    /** Offset in the text at which the citation starts, characters. */
    start_index: number;
    /** Offset in the text at which the citation ends, characters. */
    end_index: number;
    /** Name of the file. */
    filename: string;
  }

  /** A reference to a file that the model made. */
  export interface FilePath {
    /** Always `file_path`. */
    type: 'file_path';
    /** ID of an uploaded file. */
    file_id: string;
    /** Index into the file list. */
    index: number;
  }

  /** Log probability of a token. */
  export interface Logprob {
    /** The token. */
    token: string;
    /** Its natural-log probability. */
    logprob: number;
    /** UTF-8 bytes of the token. */
    bytes: Array<number>;
    /** Most likely alternatives at this place. */
    top_logprobs: Array<ResponseOutputText.Logprob.TopLogprob>;
  }

  export namespace Logprob {
    /** A likely alternative token. */
    export interface TopLogprob {
      /** The token. */
      token: string;
      /** Its natural-log probability. */
      logprob: number;
      /** UTF-8 bytes of the token. */
      bytes: Array<number>;
    }
  }
}

/** @public */
export interface ResponseOutputTextAnnotationAddedEvent {
  type: 'response.output_text.annotation.added';
  item_id: string;
  output_index: number;
  content_index: number;
  annotation_index: number;
  sequence_number: number;
  annotation:
    | ResponseOutputTextAnnotationAddedEvent.FileCitation
    | ResponseOutputTextAnnotationAddedEvent.URLCitation
    | ResponseOutputTextAnnotationAddedEvent.ContainerFileCitation
    | ResponseOutputTextAnnotationAddedEvent.FilePath
    | null;
}

export declare namespace ResponseOutputTextAnnotationAddedEvent {
  /** A citation of a file. */
  export interface FileCitation {
    /** Always `file_citation`. Default: `file_citation`. */
    type: 'file_citation';
    /** ID of an uploaded file. */
    file_id: string;
    /** Index into the file list. */
    index: number;
    /** Name of the file. */
    filename: string;
  }

  /** A citation of a web page. */
  export interface URLCitation {
    /** Always `url_citation`. Default: `url_citation`. */
    type: 'url_citation';
    /** URL of the page. */
    url: string;
    /** Offset in the text at which the citation starts, characters. */
    start_index: number;
    /** Offset in the text at which the citation ends, characters. */
    end_index: number;
    /** Title of the page. */
    title: string;
  }

  /** A citation of a file in a container. */
  export interface ContainerFileCitation {
    /** Always `container_file_citation`. Default: `container_file_citation`. */
    type: 'container_file_citation';
    /** ID of the container. */
    container_id: string;
    /** ID of the file. */
    file_id: string;
    /** Offset in the text at which the citation starts, characters. */
    start_index: number;
    /** Offset in the text at which the citation ends, characters. */
    end_index: number;
    /** Name of the file. */
    filename: string;
  }

  /** A reference to a file that the model made. */
  export interface FilePath {
    /** Always `file_path`. */
    type: 'file_path';
    /** ID of an uploaded file. */
    file_id: string;
    /** Index into the file list. */
    index: number;
  }
}

/** @public */
export interface ResponsePrompt {
  id: string;
  version?: string | null;
  variables?:
    | { [key: string]: string | ResponseInputText | ResponseInputImage | ResponseInputFile }
    | null;
}

/** @public */
export interface ResponseQueuedEvent {
  type: 'response.queued';
  response: Response;
  sequence_number: number;
}

/** @public */
export interface ResponseReasoningItem {
  type: 'reasoning';
  id: string;
  summary: Array<ResponseReasoningItem.Summary>;
  encrypted_content?: string | null;
  content?: Array<ResponseReasoningItem.Content>;
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace ResponseReasoningItem {
  /** A part of a reasoning summary. */
  export interface Summary {
    /** Always `summary_text`. Default: `summary_text`. */
    type: 'summary_text';
    /** Text of the part. */
    text: string;
  }

  /** A part of the model's reasoning. */
  export interface Content {
    /** Always `reasoning_text`. Default: `reasoning_text`. */
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

/** @public */
export interface ResponseReasoningSummaryPartAddedEvent {
  type: 'response.reasoning_summary_part.added';
  item_id: string;
  output_index: number;
  summary_index: number;
  sequence_number: number;
  part: ResponseReasoningSummaryPartAddedEvent.Part;
}

export declare namespace ResponseReasoningSummaryPartAddedEvent {
  export interface Part {
    type: 'summary_text';
    text: string;
  }
}

/** @public */
export interface ResponseReasoningSummaryPartDoneEvent {
  type: 'response.reasoning_summary_part.done';
  item_id: string;
  output_index: number;
  summary_index: number;
  sequence_number: number;
  part: ResponseReasoningSummaryPartDoneEvent.Part;
  status?: 'incomplete';
}

export declare namespace ResponseReasoningSummaryPartDoneEvent {
  export interface Part {
    type: 'summary_text';
    text: string;
  }
}

/** @public */
export interface ResponseReasoningSummaryTextDeltaEvent {
  type: 'response.reasoning_summary_text.delta';
  item_id: string;
  output_index: number;
  summary_index: number;
  delta: string;
  sequence_number: number;
}

/** @public */
export interface ResponseReasoningSummaryTextDoneEvent {
  type: 'response.reasoning_summary_text.done';
  item_id: string;
  output_index: number;
  summary_index: number;
  text: string;
  sequence_number: number;
}

/** @public */
export interface ResponseReasoningTextDeltaEvent {
  type: 'response.reasoning_text.delta';
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
  sequence_number: number;
}

/** @public */
export interface ResponseReasoningTextDoneEvent {
  type: 'response.reasoning_text.done';
  item_id: string;
  output_index: number;
  content_index: number;
  text: string;
  sequence_number: number;
}

/** @public */
export interface ResponseRefusalDeltaEvent {
  type: 'response.refusal.delta';
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
  sequence_number: number;
}

/** @public */
export interface ResponseRefusalDoneEvent {
  type: 'response.refusal.done';
  item_id: string;
  output_index: number;
  content_index: number;
  refusal: string;
  sequence_number: number;
}

/** @public */
export interface ResponseShellCallCommandAddedEvent {
  /** Default: `response.shell_call_command.added`. */
  type: 'response.shell_call_command.added';
  sequence_number: number;
  output_index: number;
  command_index: number;
  command: string;
}

/** @public */
export interface ResponseShellCallCommandDeltaEvent {
  /** Default: `response.shell_call_command.delta`. */
  type: 'response.shell_call_command.delta';
  sequence_number: number;
  output_index: number;
  command_index: number;
  delta: string;
  obfuscation?: string;
}

/** @public */
export interface ResponseShellCallCommandDoneEvent {
  /** Default: `response.shell_call_command.done`. */
  type: 'response.shell_call_command.done';
  sequence_number: number;
  output_index: number;
  command_index: number;
  command: string;
}

/** @public */
export interface ResponseShellCallOutputContentDeltaEvent {
  /** Default: `response.shell_call_output_content.delta`. */
  type: 'response.shell_call_output_content.delta';
  sequence_number: number;
  item_id: string;
  output_index: number;
  command_index: number;
  delta: ResponseShellCallOutputContentDeltaEvent.Delta;
}

export declare namespace ResponseShellCallOutputContentDeltaEvent {
  /** A piece of a shell command's output. */
  export interface Delta {
    /** New standard output. */
    stdout?: string;
    /** New standard error. */
    stderr?: string;
  }
}

/** @public */
export interface ResponseShellCallOutputContentDoneEvent {
  /** Default: `response.shell_call_output_content.done`. */
  type: 'response.shell_call_output_content.done';
  sequence_number: number;
  item_id: string;
  output_index: number;
  command_index: number;
  output: Array<ResponseShellCallOutputContentDoneEvent.Output>;
}

export declare namespace ResponseShellCallOutputContentDoneEvent {
  /** What one command printed, and how it ended. */
  export interface Output {
    /** Standard output. */
    stdout: string;
    /** Standard error. */
    stderr: string;
    /** Exit code, or the fact of a timeout. */
    outcome:
      | ResponseShellCallOutputContentDoneEvent.Output.Timeout
      | ResponseShellCallOutputContentDoneEvent.Output.Exit;
    /** Identifies the actor who created the item. */
    created_by?: string;
  }

  export namespace Output {
    /** The command ran into its time limit. */
    export interface Timeout {
      /** Always `timeout`. Default: `timeout`. */
      type: 'timeout';
    }

    /** The command ended by itself. */
    export interface Exit {
      /** Always `exit`. Default: `exit`. */
      type: 'exit';
      /** Exit code of the process. */
      exit_code: number;
    }
  }
}

/** @public */
export type ResponseStatus =
  | 'completed'
  | 'failed'
  | 'in_progress'
  | 'cancelled'
  | 'queued'
  | 'incomplete';

/** @public */
export type ResponseStreamEvent =
  | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent
  | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent
  | ResponseCodeInterpreterCallCodeDeltaEvent
  | ResponseCodeInterpreterCallCodeDoneEvent
  | ResponseCodeInterpreterCallCompletedEvent
  | ResponseCodeInterpreterCallInProgressEvent
  | ResponseCodeInterpreterCallInterpretingEvent
  | ResponseCompletedEvent
  | ResponseContentPartAddedEvent
  | ResponseContentPartDoneEvent
  | ResponseCreatedEvent
  | ResponseErrorEvent
  | ResponseFileSearchCallCompletedEvent
  | ResponseFileSearchCallInProgressEvent
  | ResponseFileSearchCallSearchingEvent
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent
  | ResponseShellCallCommandAddedEvent
  | ResponseShellCallCommandDeltaEvent
  | ResponseShellCallCommandDoneEvent
  | ResponseShellCallOutputContentDeltaEvent
  | ResponseShellCallOutputContentDoneEvent
  | ResponseInProgressEvent
  | ResponseFailedEvent
  | ResponseIncompleteEvent
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseReasoningSummaryPartAddedEvent
  | ResponseReasoningSummaryPartDoneEvent
  | ResponseReasoningSummaryTextDeltaEvent
  | ResponseReasoningSummaryTextDoneEvent
  | ResponseReasoningTextDeltaEvent
  | ResponseReasoningTextDoneEvent
  | ResponseRefusalDeltaEvent
  | ResponseRefusalDoneEvent
  | ResponseTextDeltaEvent
  | ResponseTextDoneEvent
  | ResponseWebSearchCallCompletedEvent
  | ResponseWebSearchCallInProgressEvent
  | ResponseWebSearchCallSearchingEvent
  | ResponseImageGenCallCompletedEvent
  | ResponseImageGenCallGeneratingEvent
  | ResponseImageGenCallInProgressEvent
  | ResponseImageGenCallPartialImageEvent
  | ResponseMcpCallArgumentsDeltaEvent
  | ResponseMcpCallArgumentsDoneEvent
  | ResponseMcpCallCompletedEvent
  | ResponseMcpCallFailedEvent
  | ResponseMcpCallInProgressEvent
  | ResponseMcpListToolsCompletedEvent
  | ResponseMcpListToolsFailedEvent
  | ResponseMcpListToolsInProgressEvent
  | ResponseOutputTextAnnotationAddedEvent
  | ResponseQueuedEvent
  | ResponseCustomToolCallInputDeltaEvent
  | ResponseCustomToolCallInputDoneEvent;

/** @public */
export interface ResponseTextConfig {
  format?: ResponseFormatTextConfig;
  verbosity?: 'low' | 'medium' | 'high' | null;
}

/** @public */
export interface ResponseTextDeltaEvent {
  type: 'response.output_text.delta';
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
  sequence_number: number;
  logprobs: Array<ResponseTextDeltaEvent.Logprob>;
}

export declare namespace ResponseTextDeltaEvent {
  /** Log probability of a token in a stream. */
  export interface Logprob {
    /** The token. */
    token: string;
    /** Its natural-log probability; nearer to 0 is surer. */
    logprob: number;
    /** Most likely alternatives at this place, at most 20. */
    top_logprobs?: Array<ResponseTextDeltaEvent.Logprob.TopLogprob>;
  }

  export namespace Logprob {
    /** Most likely alternatives at this place, at most 20. */
    export interface TopLogprob {
      /** The alternative token. */
      token?: string;
      /** Its natural-log probability. */
      logprob?: number;
    }
  }
}

/** @public */
export interface ResponseTextDoneEvent {
  type: 'response.output_text.done';
  item_id: string;
  output_index: number;
  content_index: number;
  text: string;
  sequence_number: number;
  logprobs: Array<ResponseTextDoneEvent.Logprob>;
}

export declare namespace ResponseTextDoneEvent {
  /** Log probability of a token in a stream. */
  export interface Logprob {
    /** The token. */
    token: string;
    /** Its natural-log probability; nearer to 0 is surer. */
    logprob: number;
    /** Most likely alternatives at this place, at most 20. */
    top_logprobs?: Array<ResponseTextDoneEvent.Logprob.TopLogprob>;
  }

  export namespace Logprob {
    /** Most likely alternatives at this place, at most 20. */
    export interface TopLogprob {
      /** The alternative token. */
      token?: string;
      /** Its natural-log probability. */
      logprob?: number;
    }
  }
}

/** @public */
export interface ResponseToolSearchCall {
  /** Default: `tool_search_call`. */
  type: 'tool_search_call';
  id: string;
  call_id: string | null;
  execution: 'server' | 'client';
  arguments: unknown;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

/** @public */
export interface ResponseToolSearchOutputItem {
  /** Default: `tool_search_output`. */
  type: 'tool_search_output';
  id: string;
  call_id: string | null;
  execution: 'server' | 'client';
  tools: Array<Tool>;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

/** @public */
export interface ResponseToolSearchOutputItemParam {
  /** Default: `tool_search_output`. */
  type: 'tool_search_output';
  tools: Array<Tool>;
  id?: string | null;
  call_id?: string | null;
  execution?: 'server' | 'client';
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

/** @public */
export interface ResponseUsage {
  input_tokens: number;
  input_tokens_details: ResponseUsage.InputTokensDetails;
  output_tokens: number;
  output_tokens_details: ResponseUsage.OutputTokensDetails;
  total_tokens: number;
}

export declare namespace ResponseUsage {
  export interface InputTokensDetails {
    cached_tokens: number;
    cache_write_tokens: number;
  }

  export interface OutputTokensDetails {
    reasoning_tokens: number;
  }
}

/** @public */
export interface ResponseWebSearchCallCompletedEvent {
  type: 'response.web_search_call.completed';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/** @public */
export interface ResponseWebSearchCallInProgressEvent {
  type: 'response.web_search_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/** @public */
export interface ResponseWebSearchCallSearchingEvent {
  type: 'response.web_search_call.searching';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/**
 * Starts a response over a WebSocket. Takes the body of create, except `background`; `stream` is
 * implied and is not sent.
 *
 * @public
 */
export interface ResponsesClientEvent {
  /** Always `response.create`. */
  type: 'response.create';
  /**
   * Lane of the response: letters, digits, `_`, `.` and `-`, 1 to 256 characters. Requests of one
   * lane run in order; their events carry the same ID.
   */
  stream_id?: string;
  /**
   * Up to 16 string pairs stored with the object. Keys hold at most 64 characters, values at most
   * 512.
   */
  metadata?: Metadata | null;
  /** Number of most likely alternatives to report for each output token, 0 to 20. */
  top_logprobs?: number | null;
  /** Sampling temperature, 0 to 2. Default 1. */
  temperature?: number | null;
  /** Share of probability mass that tokens are drawn from, 0 to 1. Default 1. */
  top_p?: number | null;
  /**
   * Identifier of the end user. Deprecated in favour of `safety_identifier` and `prompt_cache_key`.
   *
   * @deprecated
   */
  user?: string;
  /** Stable identifier of the end user for abuse detection, at most 64 characters; best a hash. */
  safety_identifier?: string | null;
  /** Key that groups requests with a common prefix in the prompt cache. */
  prompt_cache_key?: string | null;
  /**
   * Longest life of a cached prefix: `in_memory` or `24h`. Deprecated in favour of
   * `prompt_cache_options.ttl`.
   *
   * @deprecated
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  /** Cache mode and minimum lifetime of cached prefixes. Needs `gpt-5.6` or newer. */
  prompt_cache_options?: ResponsesClientEvent.PromptCacheOptions;
  /** ID of the response that this one continues. Excludes `conversation`. */
  previous_response_id?: string | null;
  /** Model that generates the response. */
  model?: ResponsesModel;
  /** Whether the response runs in the background. Default false. */
  background?: boolean | null;
  /** Upper bound on built-in tool calls, counted over all tools. */
  max_tool_calls?: number | null;
  /** Format and verbosity of the text output. */
  text?: ResponseTextConfig;
  /** Tools that the model may call. */
  tools?: Array<Tool>;
  /** How the model picks tools. */
  tool_choice?:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | ResponsesClientEvent.SpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell;
  /** Stored prompt template in use. */
  prompt?: ResponsePrompt | null;
  service_tier?: ServiceTier | null;
  /** @deprecated */
  truncation?: 'auto' | 'disabled' | null;
  reasoning?: Reasoning | null;
  input?: string | ResponseInput;
  include?: Array<ResponseIncludable> | null;
  parallel_tool_calls?: boolean | null;
  store?: boolean | null;
  instructions?: string | null;
  moderation?: ResponsesClientEvent.Moderation | null;
  stream?: boolean | null;
  stream_options?: ResponsesClientEvent.StreamOptions | null;
  conversation?: string | ResponseConversationParam | null;
  context_management?: Array<ResponsesClientEvent.ContextManagement> | null;
  max_output_tokens?: number | null;
}

export declare namespace ResponsesClientEvent {
  /**
   * Controls the prompt cache of `gpt-5.6` and later. A request writes at most 4 breakpoints;
   * matching looks at up to the latest 80 of the conversation.
   */
  export interface PromptCacheOptions {
    /**
     * Least lifetime of each breakpoint that the request writes. Default `30m`, the only value so
     * far; entries may live longer.
     */
    ttl?: '30m';
    /**
     * `implicit` (default) adds one automatic breakpoint to the latest 3 explicit ones. `explicit`
     * writes only the latest 4 explicit ones, and without any the cache is off.
     */
    mode?: 'implicit' | 'explicit';
  }

  /** Makes the model write a program that calls tools. */
  export interface SpecificProgrammaticToolCallingParam {
    /** Always `programmatic_tool_calling`. Default: `programmatic_tool_calling`. */
    type: 'programmatic_tool_calling';
  }

  /** Moderates the input and the output of a generation request along the way. */
  export interface Moderation {
    /** Moderation model, such as `omni-moderation-latest`. */
    model: string;
    /** What happens to flagged input and output. */
    policy?: ResponsesClientEvent.Moderation.Policy | null;
  }

  export namespace Moderation {
    /** Moderation policy for each direction. */
    export interface Policy {
      /** Policy for the input of the request. */
      input?: ResponsesClientEvent.Moderation.Policy.Input | null;
      /** Policy for the generated output. */
      output?: ResponsesClientEvent.Moderation.Policy.Output | null;
    }

    export namespace Policy {
      /** Moderation policy for one direction. */
      export interface Input {
        /** `score` only reports; `block` also stops flagged content. */
        mode: 'score' | 'block';
      }

      /** Moderation policy for one direction. */
      export interface Output {
        /** `score` only reports; `block` also stops flagged content. */
        mode: 'score' | 'block';
      }
    }
  }

  /** Options of a streamed response. */
  export interface StreamOptions {
    /**
     * Whether delta events carry random padding in `obfuscation` that hides their true length.
     * Default true; false saves bandwidth.
     */
    include_obfuscation?: boolean;
  }

  /** One rule of context management. */
  export interface ContextManagement {
    /** Kind of rule; only `compaction` exists. */
    type: string;
    /** Number of context tokens above which compaction starts. At least 1000. */
    compact_threshold?: number | null;
  }
}

/** @public */
export type ResponsesServerEvent =
  | ResponsesServerEvent.ResponseAudioWsDelta
  | ResponsesServerEvent.ResponseAudioWsDone
  | ResponsesServerEvent.ResponseAudioTranscriptWsDelta
  | ResponsesServerEvent.ResponseAudioTranscriptWsDone
  | ResponsesServerEvent.ResponseCodeInterpreterCallCodeWsDelta
  | ResponsesServerEvent.ResponseCodeInterpreterCallCodeWsDone
  | ResponsesServerEvent.ResponseCodeInterpreterCallWsCompleted
  | ResponsesServerEvent.ResponseCodeInterpreterCallInWsProgress
  | ResponsesServerEvent.ResponseCodeInterpreterCallWsInterpreting
  | ResponsesServerEvent.ResponseWsCompleted
  | ResponsesServerEvent.ResponseContentPartWsAdded
  | ResponsesServerEvent.ResponseContentPartWsDone
  | ResponsesServerEvent.ResponseWsCreated
  | ResponsesServerEvent.ResponseFileSearchCallWsCompleted
  | ResponsesServerEvent.ResponseFileSearchCallInWsProgress
  | ResponsesServerEvent.ResponseFileSearchCallWsSearching
  | ResponsesServerEvent.ResponseFunctionCallArgumentsWsDelta
  | ResponsesServerEvent.ResponseFunctionCallArgumentsWsDone
  | ResponsesServerEvent.ResponseShellCallCommandWsAdded
  | ResponsesServerEvent.ResponseShellCallCommandWsDelta
  | ResponsesServerEvent.ResponseShellCallCommandWsDone
  | ResponsesServerEvent.ResponseShellCallOutputContentWsDelta
  | ResponsesServerEvent.ResponseShellCallOutputContentWsDone
  | ResponsesServerEvent.ResponseInWsProgress
  | ResponsesServerEvent.ResponseWsFailed
  | ResponsesServerEvent.ResponseWsIncomplete
  | ResponsesServerEvent.ResponseOutputItemWsAdded
  | ResponsesServerEvent.ResponseOutputItemWsDone
  | ResponsesServerEvent.ResponseReasoningSummaryPartWsAdded
  | ResponsesServerEvent.ResponseReasoningSummaryPartWsDone
  | ResponsesServerEvent.ResponseReasoningSummaryTextWsDelta
  | ResponsesServerEvent.ResponseReasoningSummaryTextWsDone
  | ResponsesServerEvent.ResponseReasoningTextWsDelta
  | ResponsesServerEvent.ResponseReasoningTextWsDone
  | ResponsesServerEvent.ResponseRefusalWsDelta
  | ResponsesServerEvent.ResponseRefusalWsDone
  | ResponsesServerEvent.ResponseTextWsDelta
  | ResponsesServerEvent.ResponseTextWsDone
  | ResponsesServerEvent.ResponseWebSearchCallWsCompleted
  | ResponsesServerEvent.ResponseWebSearchCallInWsProgress
  | ResponsesServerEvent.ResponseWebSearchCallWsSearching
  | ResponsesServerEvent.ResponseImageGenCallWsCompleted
  | ResponsesServerEvent.ResponseImageGenCallWsGenerating
  | ResponsesServerEvent.ResponseImageGenCallInWsProgress
  | ResponsesServerEvent.ResponseImageGenCallPartialWsImage
  | ResponsesServerEvent.ResponseMcpCallArgumentsWsDelta
  | ResponsesServerEvent.ResponseMcpCallArgumentsWsDone
  | ResponsesServerEvent.ResponseMcpCallWsCompleted
  | ResponsesServerEvent.ResponseMcpCallWsFailed
  | ResponsesServerEvent.ResponseMcpCallInWsProgress
  | ResponsesServerEvent.ResponseMcpListToolsWsCompleted
  | ResponsesServerEvent.ResponseMcpListToolsWsFailed
  | ResponsesServerEvent.ResponseMcpListToolsInWsProgress
  | ResponsesServerEvent.ResponseOutputTextAnnotationWsAdded
  | ResponsesServerEvent.ResponseWsQueued
  | ResponsesServerEvent.ResponseCustomToolCallInputWsDelta
  | ResponsesServerEvent.ResponseCustomToolCallInputWsDone
  | ResponsesServerEvent.ResponseWsError
  | ResponsesServerEvent.ResponseWsStreamingError;

export declare namespace ResponsesServerEvent {
  export interface ResponseAudioWsDelta extends ResponseAudioDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseAudioWsDone extends ResponseAudioDoneEvent {
    stream_id?: string;
  }

  export interface ResponseAudioTranscriptWsDelta extends ResponseAudioTranscriptDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseAudioTranscriptWsDone extends ResponseAudioTranscriptDoneEvent {
    stream_id?: string;
  }

  export interface ResponseCodeInterpreterCallCodeWsDelta extends ResponseCodeInterpreterCallCodeDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseCodeInterpreterCallCodeWsDone extends ResponseCodeInterpreterCallCodeDoneEvent {
    stream_id?: string;
  }

  export interface ResponseCodeInterpreterCallWsCompleted extends ResponseCodeInterpreterCallCompletedEvent {
    stream_id?: string;
  }

  export interface ResponseCodeInterpreterCallInWsProgress extends ResponseCodeInterpreterCallInProgressEvent {
    stream_id?: string;
  }

  export interface ResponseCodeInterpreterCallWsInterpreting extends ResponseCodeInterpreterCallInterpretingEvent {
    stream_id?: string;
  }

  export interface ResponseWsCompleted extends ResponseCompletedEvent {
    stream_id?: string;
  }

  export interface ResponseContentPartWsAdded extends ResponseContentPartAddedEvent {
    stream_id?: string;
  }

  export interface ResponseContentPartWsDone extends ResponseContentPartDoneEvent {
    stream_id?: string;
  }

  export interface ResponseWsCreated extends ResponseCreatedEvent {
    stream_id?: string;
  }

  export interface ResponseFileSearchCallWsCompleted extends ResponseFileSearchCallCompletedEvent {
    stream_id?: string;
  }

  export interface ResponseFileSearchCallInWsProgress extends ResponseFileSearchCallInProgressEvent {
    stream_id?: string;
  }

  export interface ResponseFileSearchCallWsSearching extends ResponseFileSearchCallSearchingEvent {
    stream_id?: string;
  }

  export interface ResponseFunctionCallArgumentsWsDelta extends ResponseFunctionCallArgumentsDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseFunctionCallArgumentsWsDone extends ResponseFunctionCallArgumentsDoneEvent {
    stream_id?: string;
  }

  export interface ResponseShellCallCommandWsAdded extends ResponseShellCallCommandAddedEvent {
    stream_id?: string;
  }

  export interface ResponseShellCallCommandWsDelta extends ResponseShellCallCommandDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseShellCallCommandWsDone extends ResponseShellCallCommandDoneEvent {
    stream_id?: string;
  }

  export interface ResponseShellCallOutputContentWsDelta extends ResponseShellCallOutputContentDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseShellCallOutputContentWsDone extends ResponseShellCallOutputContentDoneEvent {
    stream_id?: string;
  }

  export interface ResponseInWsProgress extends ResponseInProgressEvent {
    stream_id?: string;
  }

  export interface ResponseWsFailed extends ResponseFailedEvent {
    stream_id?: string;
  }

  export interface ResponseWsIncomplete extends ResponseIncompleteEvent {
    stream_id?: string;
  }

  export interface ResponseOutputItemWsAdded extends ResponseOutputItemAddedEvent {
    stream_id?: string;
  }

  export interface ResponseOutputItemWsDone extends ResponseOutputItemDoneEvent {
    stream_id?: string;
  }

  export interface ResponseReasoningSummaryPartWsAdded extends ResponseReasoningSummaryPartAddedEvent {
    stream_id?: string;
  }

  export interface ResponseReasoningSummaryPartWsDone extends ResponseReasoningSummaryPartDoneEvent {
    stream_id?: string;
  }

  export interface ResponseReasoningSummaryTextWsDelta extends ResponseReasoningSummaryTextDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseReasoningSummaryTextWsDone extends ResponseReasoningSummaryTextDoneEvent {
    stream_id?: string;
  }

  export interface ResponseReasoningTextWsDelta extends ResponseReasoningTextDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseReasoningTextWsDone extends ResponseReasoningTextDoneEvent {
    stream_id?: string;
  }

  export interface ResponseRefusalWsDelta extends ResponseRefusalDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseRefusalWsDone extends ResponseRefusalDoneEvent {
    stream_id?: string;
  }

  export interface ResponseTextWsDelta extends ResponseTextDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseTextWsDone extends ResponseTextDoneEvent {
    stream_id?: string;
  }

  export interface ResponseWebSearchCallWsCompleted extends ResponseWebSearchCallCompletedEvent {
    stream_id?: string;
  }

  export interface ResponseWebSearchCallInWsProgress extends ResponseWebSearchCallInProgressEvent {
    stream_id?: string;
  }

  export interface ResponseWebSearchCallWsSearching extends ResponseWebSearchCallSearchingEvent {
    stream_id?: string;
  }

  export interface ResponseImageGenCallWsCompleted extends ResponseImageGenCallCompletedEvent {
    stream_id?: string;
  }

  export interface ResponseImageGenCallWsGenerating extends ResponseImageGenCallGeneratingEvent {
    stream_id?: string;
  }

  export interface ResponseImageGenCallInWsProgress extends ResponseImageGenCallInProgressEvent {
    stream_id?: string;
  }

  export interface ResponseImageGenCallPartialWsImage extends ResponseImageGenCallPartialImageEvent {
    stream_id?: string;
  }

  export interface ResponseMcpCallArgumentsWsDelta extends ResponseMcpCallArgumentsDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseMcpCallArgumentsWsDone extends ResponseMcpCallArgumentsDoneEvent {
    stream_id?: string;
  }

  export interface ResponseMcpCallWsCompleted extends ResponseMcpCallCompletedEvent {
    stream_id?: string;
  }

  export interface ResponseMcpCallWsFailed extends ResponseMcpCallFailedEvent {
    stream_id?: string;
  }

  export interface ResponseMcpCallInWsProgress extends ResponseMcpCallInProgressEvent {
    stream_id?: string;
  }

  export interface ResponseMcpListToolsWsCompleted extends ResponseMcpListToolsCompletedEvent {
    stream_id?: string;
  }

  export interface ResponseMcpListToolsWsFailed extends ResponseMcpListToolsFailedEvent {
    stream_id?: string;
  }

  export interface ResponseMcpListToolsInWsProgress extends ResponseMcpListToolsInProgressEvent {
    stream_id?: string;
  }

  export interface ResponseOutputTextAnnotationWsAdded extends ResponseOutputTextAnnotationAddedEvent {
    stream_id?: string;
  }

  export interface ResponseWsQueued extends ResponseQueuedEvent {
    stream_id?: string;
  }

  export interface ResponseCustomToolCallInputWsDelta extends ResponseCustomToolCallInputDeltaEvent {
    stream_id?: string;
  }

  export interface ResponseCustomToolCallInputWsDone extends ResponseCustomToolCallInputDoneEvent {
    stream_id?: string;
  }

  /** An error on a Responses WebSocket connection. */
  export interface ResponseWsError {
    /** Always `error`. */
    type: 'error';
    /** What went wrong. */
    error: ResponsesServerEvent.ResponseWsError.Error;
    /** HTTP status that fits the error, for errors of the protocol. */
    status?: number;
    /** Position in the response's stream, for errors of a response. */
    sequence_number?: number;
    /** Lane of the request at fault, if it named one. */
    stream_id?: string;
  }

  export namespace ResponseWsError {
    /** Error sent in a stream. */
    export interface Error {
      /** Class of the error. */
      type: string;
      /** Machine-readable kind of error, if there is one. */
      code: string | null;
      /** What went wrong. */
      message: string;
      /** Request parameter at fault, if one is. */
      param: string | null;
      /** HTTP response headers that belong to the error. */
      headers?: { [key: string]: string };
    }
  }

  export type ResponseWsStreamingError = ResponseErrorEvent & { stream_id?: string };
}

/** @public */
export type ServiceTier =
  | 'auto'
  | 'default'
  | 'flex'
  | 'scale'
  | 'priority'
  | 'fast'
  | 'ultrafast'
  | null;

/** @public */
export interface SkillReference {
  /** Default: `skill_reference`. */
  type: 'skill_reference';
  /** At most 64 characters. */
  skill_id: string;
  version?: string;
}

/** @public */
export type Tool =
  | FunctionTool
  | FileSearchTool
  | ComputerTool
  | ComputerUsePreviewTool
  | WebSearchTool
  | Tool.Mcp
  | Tool.CodeInterpreter
  | Tool.ProgrammaticToolCalling
  | Tool.ImageGeneration
  | Tool.LocalShell
  | FunctionShellTool
  | CustomTool
  | NamespaceTool
  | ToolSearchTool
  | WebSearchPreviewTool
  | ApplyPatchTool;

export declare namespace Tool {
  /**
   * Gives the model the tools of a remote MCP server, named by one of `server_url`, `connector_id`
   * or `tunnel_id`.
   */
  export interface Mcp {
    /** Always `mcp`. */
    type: 'mcp';
    /** Label that identifies the server in tool calls. */
    server_label: string;
    /** URL of the server. One of `server_url`, `connector_id` and `tunnel_id` is required. */
    server_url?: string;
    /**
     * Hosted connector to use in place of a server, such as `connector_gmail` or
     * `connector_sharepoint`.
     */
    connector_id?:
      | 'connector_dropbox'
      | 'connector_gmail'
      | 'connector_googlecalendar'
      | 'connector_googledrive'
      | 'connector_microsoftteams'
      | 'connector_outlookcalendar'
      | 'connector_outlookemail'
      | 'connector_sharepoint';
    /** ID of a secure MCP tunnel (`tunnel_` and 32 letters or digits) to use in place of a URL. */
    tunnel_id?: string;
    /** OAuth access token for the server or connector; the application obtains it. */
    authorization?: string;
    /** What the server offers; the model reads it. */
    server_description?: string;
    /** HTTP headers sent to the server, for example for authentication. */
    headers?: { [key: string]: string } | null;
    /** Tools the model may use: a list of names, or a filter. Default all. */
    allowed_tools?: Array<string> | Tool.Mcp.McpToolFilter | null;
    /**
     * Who may call the tool: the model (`direct`), a program run by programmatic tool calling
     * (`programmatic`), or both.
     */
    allowed_callers?: Array<'direct' | 'programmatic'> | null;
    /**
     * Which tools need the caller's approval before they run: `always`, `never`, or a filter for
     * each. Default `always`.
     */
    require_approval?: Tool.Mcp.McpToolApprovalFilter | 'always' | 'never' | null;
    /** Keeps the definition out of the context until tool search loads it. */
    defer_loading?: boolean;
  }

  export namespace Mcp {
    /** Selects tools of an MCP server. */
    export interface McpToolFilter {
      /** Names of the tools selected. */
      tool_names?: Array<string>;
      /** Selects tools that only read data, as their `readOnlyHint` annotation says. */
      read_only?: boolean;
    }

    /**
     * Which tools need the caller's approval before they run: `always`, `never`, or a filter for
     * each. Default `always`.
     */
    export interface McpToolApprovalFilter {
      /** Tools that always need approval. */
      always?: Tool.Mcp.McpToolApprovalFilter.Always;
      /** Tools that never need approval. */
      never?: Tool.Mcp.McpToolApprovalFilter.Never;
    }

    export namespace McpToolApprovalFilter {
      /** Selects tools of an MCP server. */
      export interface Always {
        /** Names of the tools selected. */
        tool_names?: Array<string>;
        /** Selects tools that only read data, as their `readOnlyHint` annotation says. */
        read_only?: boolean;
      }

      /** Selects tools of an MCP server. */
      export interface Never {
        /** Names of the tools selected. */
        tool_names?: Array<string>;
        /** Selects tools that only read data, as their `readOnlyHint` annotation says. */
        read_only?: boolean;
      }
    }
  }

  /** Runs Python code in a container. */
  export interface CodeInterpreter {
    /** Always `code_interpreter`. */
    type: 'code_interpreter';
    /** Container to run in: its ID, or settings for one that is created automatically. */
    container: string | Tool.CodeInterpreter.CodeInterpreterToolAuto;
    /**
     * Who may call the tool: the model (`direct`), a program run by programmatic tool calling
     * (`programmatic`), or both.
     */
    allowed_callers?: Array<'direct' | 'programmatic'> | null;
  }

  export namespace CodeInterpreter {
    /** Settings of a container that is created for the code interpreter. */
    export interface CodeInterpreterToolAuto {
      /** Always `auto`. Default: `auto`. */
      type: 'auto';
      /** IDs of uploaded files to put into the container, at most 50. */
      file_ids?: Array<string>;
      /** Memory of the container. */
      memory_limit?: '1g' | '4g' | '16g' | '64g' | null;
      /** Network access of the container: none, or listed domains. */
      network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;
    }
  }

  /** Lets the model write programs that call tools. */
  export interface ProgrammaticToolCalling {
    /** Always `programmatic_tool_calling`. Default: `programmatic_tool_calling`. */
    type: 'programmatic_tool_calling';
  }

  /** Generates and edits images with a GPT image model. */
  export interface ImageGeneration {
    /** Always `image_generation`. */
    type: 'image_generation';
    /** Image model. Default `gpt-image-1`. */
    model?:
      | (string & {})
      | 'gpt-image-1'
      | 'gpt-image-1-mini'
      | 'gpt-image-1.5'
      | 'gpt-image-2'
      | 'gpt-image-2-2026-04-21';
    /** `low`, `medium`, `high` or `auto`. Default `auto`. */
    quality?: 'low' | 'medium' | 'high' | 'auto';
    /**
     * `1024x1024`, `1024x1536`, `1536x1024` or `auto` (default). `gpt-image-2` takes any
     * `WIDTHxHEIGHT`, both divisible by 16, ratio 1:3 to 3:1, at most `3840x2160`.
     */
    size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
    /** File format: `png`, `webp` or `jpeg`. Default `png`. */
    output_format?: 'png' | 'webp' | 'jpeg';
    /** Compression level of the image, 0 to 100. Default 100. */
    output_compression?: number;
    /** Strictness of moderation: `auto` or `low`. Default `auto`. */
    moderation?: 'auto' | 'low';
    /**
     * `transparent`, `opaque` or `auto`. Default `auto`. Transparency needs a supporting model and
     * `png` or `webp`.
     */
    background?: 'transparent' | 'opaque' | 'auto';
    /** How closely style and features of input images are kept: `high` or `low`. Default `low`. */
    input_fidelity?: 'high' | 'low' | null;
    /** Mask of the area to repaint. */
    input_image_mask?: Tool.ImageGeneration.InputImageMask;
    /** Number of intermediate images to stream, 0 to 3. Default 0. */
    partial_images?: number;
    /**
     * `generate` makes an image, `edit` changes one, `auto` lets the model decide. Default `auto`.
     */
    action?: 'generate' | 'edit' | 'auto';
  }

  export namespace ImageGeneration {
    /** Mask of the area to repaint. */
    export interface InputImageMask {
      /** Mask image, base64-encoded. */
      image_url?: string;
      /** ID of the uploaded mask image. */
      file_id?: string;
    }
  }

  /** Lets the model ask the caller to run shell commands on the caller's machine. */
  export interface LocalShell {
    /** Always `local_shell`. Default: `local_shell`. */
    type: 'local_shell';
  }
}

/** @public */
export interface ToolChoiceAllowed {
  type: 'allowed_tools';
  mode: 'auto' | 'required';
  tools: Array<{ [key: string]: unknown }>;
}

/** @public */
export interface ToolChoiceApplyPatch {
  /** Default: `apply_patch`. */
  type: 'apply_patch';
}

/** @public */
export interface ToolChoiceCustom {
  type: 'custom';
  name: string;
}

/** @public */
export interface ToolChoiceFunction {
  type: 'function';
  name: string;
}

/** @public */
export interface ToolChoiceMcp {
  type: 'mcp';
  server_label: string;
  name?: string | null;
}

/** @public */
export type ToolChoiceOptions = 'none' | 'auto' | 'required';

/** @public */
export interface ToolChoiceShell {
  /** Default: `shell`. */
  type: 'shell';
}

/** @public */
export interface ToolChoiceTypes {
  type:
    | 'file_search'
    | 'web_search_preview'
    | 'computer'
    | 'computer_use_preview'
    | 'computer_use'
    | 'web_search_preview_2025_03_11'
    | 'image_generation'
    | 'code_interpreter';
}

/** @public */
export interface ToolSearchTool {
  /** Default: `tool_search`. */
  type: 'tool_search';
  execution?: 'server' | 'client';
  description?: string | null;
  parameters?: { [key: string]: unknown } | null;
}

/** @public */
export interface WebSearchPreviewTool {
  /** Default: `web_search_preview`. */
  type: 'web_search_preview' | 'web_search_preview_2025_03_11';
  user_location?: WebSearchPreviewTool.UserLocation | null;
  search_context_size?: 'low' | 'medium' | 'high';
  search_content_types?: Array<'text' | 'image'>;
}

export declare namespace WebSearchPreviewTool {
  /** Rough location of the user. */
  export interface UserLocation {
    /** Always `approximate`. Default: `approximate`. */
    type: 'approximate';
    /** Two-letter ISO 3166 country code, such as `US`. */
    country?: string | null;
    /** Region or state, free text. */
    region?: string | null;
    /** City, free text. */
    city?: string | null;
    /** IANA time zone name, such as `Europe/Berlin`. */
    timezone?: string | null;
  }
}

/** @public */
export interface WebSearchTool {
  /** Default: `web_search`. */
  type: 'web_search' | 'web_search_2025_08_26';
  /** Default: `true`. */
  external_web_access?: boolean;
  filters?: WebSearchTool.Filters | null;
  user_location?: WebSearchTool.UserLocation | null;
  /** Default: `medium`. */
  search_context_size?: 'low' | 'medium' | 'high';
}

export declare namespace WebSearchTool {
  export interface Filters {
    allowed_domains?: Array<string> | null;
  }

  /** Rough location of the user. */
  export interface UserLocation {
    /** Always `approximate`. Default: `approximate`. */
    type?: 'approximate';
    /** Two-letter ISO 3166 country code, such as `US`. */
    country?: string | null;
    /** Region or state, free text. */
    region?: string | null;
    /** City, free text. */
    city?: string | null;
    /** IANA time zone name, such as `Europe/Berlin`. */
    timezone?: string | null;
  }
}

/** @public */
export type ResponseCreateParams = ResponseCreateParamsNonStreaming | ResponseCreateParamsStreaming;

export declare namespace ResponseCreateParams {
  /**
   * Controls the prompt cache of `gpt-5.6` and later. A request writes at most 4 breakpoints;
   * matching looks at up to the latest 80 of the conversation.
   */
  export interface PromptCacheOptions {
    /**
     * Least lifetime of each breakpoint that the request writes. Default `30m`, the only value so
     * far; entries may live longer.
     */
    ttl?: '30m';
    /**
     * `implicit` (default) adds one automatic breakpoint to the latest 3 explicit ones. `explicit`
     * writes only the latest 4 explicit ones, and without any the cache is off.
     */
    mode?: 'implicit' | 'explicit';
  }

  /** Makes the model write a program that calls tools. */
  export interface SpecificProgrammaticToolCallingParam {
    /** Always `programmatic_tool_calling`. Default: `programmatic_tool_calling`. */
    type: 'programmatic_tool_calling';
  }

  /** Moderates the input and the output of a generation request along the way. */
  export interface Moderation {
    /** Moderation model, such as `omni-moderation-latest`. */
    model: string;
    /** What happens to flagged input and output. */
    policy?: ResponseCreateParams.Moderation.Policy | null;
  }

  export namespace Moderation {
    /** Moderation policy for each direction. */
    export interface Policy {
      /** Policy for the input of the request. */
      input?: ResponseCreateParams.Moderation.Policy.Input | null;
      /** Policy for the generated output. */
      output?: ResponseCreateParams.Moderation.Policy.Output | null;
    }

    export namespace Policy {
      /** Moderation policy for one direction. */
      export interface Input {
        /** `score` only reports; `block` also stops flagged content. */
        mode: 'score' | 'block';
      }

      /** Moderation policy for one direction. */
      export interface Output {
        /** `score` only reports; `block` also stops flagged content. */
        mode: 'score' | 'block';
      }
    }
  }

  /** Options of a streamed response. */
  export interface StreamOptions {
    /**
     * Whether delta events carry random padding in `obfuscation` that hides their true length.
     * Default true; false saves bandwidth.
     */
    include_obfuscation?: boolean;
  }

  /** One rule of context management. */
  export interface ContextManagement {
    /** Kind of rule; only `compaction` exists. */
    type: string;
    /** Number of context tokens above which compaction starts. At least 1000. */
    compact_threshold?: number | null;
  }

  export type ResponseCreateParamsNonStreaming = ResponseCreateParamsNonStreamingModel;

  export type ResponseCreateParamsStreaming = ResponseCreateParamsStreamingModel;
}

/** @public */
export interface ResponseCreateParamsBase {
  /**
   * Up to 16 string pairs stored with the object. Keys hold at most 64 characters, values at most
   * 512.
   */
  metadata?: Metadata | null;
  /** Number of most likely alternatives to report for each output token, 0 to 20. */
  top_logprobs?: number | null;
  /** Sampling temperature, 0 to 2. Default 1. */
  temperature?: number | null;
  /** Share of probability mass that tokens are drawn from, 0 to 1. Default 1. */
  top_p?: number | null;
  /**
   * Identifier of the end user. Deprecated in favour of `safety_identifier` and `prompt_cache_key`.
   *
   * @deprecated
   */
  user?: string;
  /** Stable identifier of the end user for abuse detection, at most 64 characters; best a hash. */
  safety_identifier?: string | null;
  /** Key that groups requests with a common prefix in the prompt cache. */
  prompt_cache_key?: string | null;
  /**
   * Longest life of a cached prefix: `in_memory` or `24h`. Deprecated in favour of
   * `prompt_cache_options.ttl`.
   *
   * @deprecated
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  /** Cache mode and minimum lifetime of cached prefixes. Needs `gpt-5.6` or newer. */
  prompt_cache_options?: ResponseCreateParams.PromptCacheOptions;
  /** ID of the response that this one continues. Excludes `conversation`. */
  previous_response_id?: string | null;
  /** Model that generates the response. */
  model?: ResponsesModel;
  /** Whether the response runs in the background. Default false. */
  background?: boolean | null;
  /** Upper bound on built-in tool calls, counted over all tools. */
  max_tool_calls?: number | null;
  /** Format and verbosity of the text output. */
  text?: ResponseTextConfig;
  /** Tools that the model may call. */
  tools?: Array<Tool>;
  /** How the model picks tools. */
  tool_choice?:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | ResponseCreateParams.SpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell;
  /** Stored prompt template in use. */
  prompt?: ResponsePrompt | null;
  /**
   * Processing tier. Default `auto`, the project's setting. The response reports the tier really
   * used, which may differ.
   */
  service_tier?: ServiceTier | null;
  /**
   * `auto` drops the oldest items when the input exceeds the context window; `disabled` answers 400
   * instead. Default `disabled`. Deprecated.
   *
   * @deprecated
   */
  truncation?: 'auto' | 'disabled' | null;
  /**
   * Effort, summary and mode of reasoning models (gpt-5 and o-series); other models do not take it.
   */
  reasoning?: Reasoning | null;
  /** Text, or a list of messages, images, files and earlier items, that the model answers. */
  input?: string | ResponseInput;
  /**
   * Extra data to return that is left out by default, such as `file_search_call.results` or
   * `message.output_text.logprobs`.
   */
  include?: Array<ResponseIncludable> | null;
  /** Whether the model may issue several tool calls at once. Default true. */
  parallel_tool_calls?: boolean | null;
  /** Whether the response is kept so that it can be retrieved or continued later. Default true. */
  store?: boolean | null;
  /**
   * System or developer message put before the input. It applies to this response only and is not
   * carried over by `previous_response_id`.
   */
  instructions?: string | null;
  /** Model and policy that moderate what goes into and comes out of the response. */
  moderation?: ResponseCreateParams.Moderation | null;
  /** Whether to send the response as server-sent events while it is generated. Default false. */
  stream?: boolean | null;
  /** Options of the stream; only valid with `stream: true`. */
  stream_options?: ResponseCreateParams.StreamOptions | null;
  /**
   * Conversation to take earlier items from and to append input and output to once the response
   * completes. Excludes `previous_response_id`.
   */
  conversation?: string | ResponseConversationParam | null;
  /**
   * Rules for shrinking the context automatically, such as compaction above a token count. At least
   * one entry when given.
   */
  context_management?: Array<ResponseCreateParams.ContextManagement> | null;
  /** Upper bound on generated tokens, visible output and reasoning together. At least 16. */
  max_output_tokens?: number | null;
}

/** @public */
export interface ResponseCreateParamsNonStreaming extends ResponseCreateParamsBase {
  /** Whether to send the response as server-sent events while it is generated. Default false. */
  stream?: false | null;
}

/** @public */
export interface ResponseCreateParamsStreaming extends ResponseCreateParamsBase {
  /** Whether to send the response as server-sent events while it is generated. Default false. */
  stream: true;
}

/** @public */
export type ResponseRetrieveParams =
  | ResponseRetrieveParamsNonStreaming
  | ResponseRetrieveParamsStreaming;

export declare namespace ResponseRetrieveParams {
  export type ResponseRetrieveParamsNonStreaming = ResponseRetrieveParamsNonStreamingModel;

  export type ResponseRetrieveParamsStreaming = ResponseRetrieveParamsStreamingModel;
}

/** @public */
export interface ResponseRetrieveParamsBase {
  /** Extra data to return; takes the same values as in create. */
  include?: Array<ResponseIncludable>;
  /** Whether to receive the response as server-sent events. Default false. */
  stream?: boolean;
  /** Sequence number of the last event already received; the stream starts with the next one. */
  starting_after?: number;
  /**
   * Whether delta events carry random padding in `obfuscation` against traffic analysis. Default
   * true; false saves bandwidth on trusted networks.
   */
  include_obfuscation?: boolean;
}

/** @public */
export interface ResponseRetrieveParamsNonStreaming extends ResponseRetrieveParamsBase {
  /** Whether to receive the response as server-sent events. Default false. */
  stream?: false;
}

/** @public */
export interface ResponseRetrieveParamsStreaming extends ResponseRetrieveParamsBase {
  /** Whether to receive the response as server-sent events. Default false. */
  stream: true;
}

/**
 * A compacted conversation, ready to be used as input.
 *
 * @public
 */
export interface CompactedResponse {
  /** ID of the compacted response. */
  id: string;
  /** Always `response.compaction`. Default: `response.compaction`. */
  object: 'response.compaction';
  /** Items that replace the conversation. */
  output: Array<ResponseOutputItem>;
  /** Time of the compaction, Unix seconds. */
  created_at: number;
  /** Tokens spent on the compaction. */
  usage: ResponseUsage;
}

/** @public */
export interface ResponseCompactParams {
  /** Model that compacts, such as `gpt-5`. Required. */
  model: ResponsesModel | (string & {}) | null;
  /** Text, or list of items, to compact. */
  input?: string | Array<ResponseInputItem> | null;
  /** ID of the response whose context is compacted. Excludes `conversation`. */
  previous_response_id?: string | null;
  /** System or developer message for the compaction; not inherited from the previous response. */
  instructions?: string | null;
  /** Key under which the prompt cache is read and written, at most 64 characters. */
  prompt_cache_key?: string | null;
  /** How long cached prefixes may live: `in_memory` or `24h`. */
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  /** Cache mode and minimum lifetime of cached prefixes. Needs `gpt-5.6` or newer. */
  prompt_cache_options?: ResponseCompactParams.PromptCacheOptions | null;
  /** Processing tier of the call: `auto`, `default`, `fast`, `flex` or `priority`. */
  service_tier?: 'auto' | 'default' | 'fast' | 'flex' | 'priority' | null;
}

export declare namespace ResponseCompactParams {
  /**
   * Controls the prompt cache of `gpt-5.6` and later. A request writes at most 4 breakpoints;
   * matching looks at up to the latest 80 of the conversation.
   */
  export interface PromptCacheOptions {
    /**
     * Least lifetime of each breakpoint that the request writes. Default `30m`, the only value so
     * far; entries may live longer.
     */
    ttl?: '30m';
    /**
     * `implicit` (default) adds one automatic breakpoint to the latest 3 explicit ones. `explicit`
     * writes only the latest 4 explicit ones, and without any the cache is off.
     */
    mode?: 'implicit' | 'explicit';
  }
}

/** @public */
export type ResponseItemsPage = CursorPage<ResponseItem>;

export declare namespace Responses {
  export {
    type ApplyPatchTool as ApplyPatchTool,
    type ComputerAction as ComputerAction,
    type ComputerActionList as ComputerActionList,
    type ComputerTool as ComputerTool,
    type ComputerUsePreviewTool as ComputerUsePreviewTool,
    type ContainerAuto as ContainerAuto,
    type ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
    type ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled,
    type ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret,
    type ContainerReference as ContainerReference,
    type CustomTool as CustomTool,
    type EasyInputMessage as EasyInputMessage,
    type FileSearchTool as FileSearchTool,
    type FunctionShellTool as FunctionShellTool,
    type FunctionTool as FunctionTool,
    type ImageDetail as ImageDetail,
    type InlineSkill as InlineSkill,
    type InlineSkillSource as InlineSkillSource,
    type LocalEnvironment as LocalEnvironment,
    type LocalSkill as LocalSkill,
    type McpToolCallError as McpToolCallError,
    type NamespaceTool as NamespaceTool,
    type Response as Response,
    type ResponseApplyPatchToolCall as ResponseApplyPatchToolCall,
    type ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput,
    type ResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
    type ResponseAudioDoneEvent as ResponseAudioDoneEvent,
    type ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    type ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    type ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
    type ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
    type ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
    type ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
    type ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
    type ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall,
    type ResponseCompactionItem as ResponseCompactionItem,
    type ResponseCompactionItemParam as ResponseCompactionItemParam,
    type ResponseCompletedEvent as ResponseCompletedEvent,
    type ResponseComputerToolCall as ResponseComputerToolCall,
    type ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
    type ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
    type ResponseContainerReference as ResponseContainerReference,
    type ResponseContent as ResponseContent,
    type ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    type ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    type ResponseConversationParam as ResponseConversationParam,
    type ResponseCreatedEvent as ResponseCreatedEvent,
    type ResponseCustomToolCall as ResponseCustomToolCall,
    type ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
    type ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
    type ResponseCustomToolCallItem as ResponseCustomToolCallItem,
    type ResponseCustomToolCallOutput as ResponseCustomToolCallOutput,
    type ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem,
    type ResponseError as ResponseError,
    type ResponseErrorEvent as ResponseErrorEvent,
    type ResponseFailedEvent as ResponseFailedEvent,
    type ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
    type ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
    type ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
    type ResponseFileSearchToolCall as ResponseFileSearchToolCall,
    type ResponseFormatTextConfig as ResponseFormatTextConfig,
    type ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
    type ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    type ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    type ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem,
    type ResponseFunctionCallOutputItemList as ResponseFunctionCallOutputItemList,
    type ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent,
    type ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
    type ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
    type ResponseFunctionToolCall as ResponseFunctionToolCall,
    type ResponseFunctionToolCallItem as ResponseFunctionToolCallItem,
    type ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem,
    type ResponseFunctionWebSearch as ResponseFunctionWebSearch,
    type ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
    type ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
    type ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
    type ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
    type ResponseInProgressEvent as ResponseInProgressEvent,
    type ResponseIncludable as ResponseIncludable,
    type ResponseIncompleteEvent as ResponseIncompleteEvent,
    type ResponseInput as ResponseInput,
    type ResponseInputAudio as ResponseInputAudio,
    type ResponseInputContent as ResponseInputContent,
    type ResponseInputFile as ResponseInputFile,
    type ResponseInputFileContent as ResponseInputFileContent,
    type ResponseInputImage as ResponseInputImage,
    type ResponseInputImageContent as ResponseInputImageContent,
    type ResponseInputItem as ResponseInputItem,
    type ResponseInputMessageContentList as ResponseInputMessageContentList,
    type ResponseInputMessageItem as ResponseInputMessageItem,
    type ResponseInputText as ResponseInputText,
    type ResponseInputTextContent as ResponseInputTextContent,
    type ResponseItem as ResponseItem,
    type ResponseLocalEnvironment as ResponseLocalEnvironment,
    type ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent,
    type ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent,
    type ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent,
    type ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent,
    type ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent,
    type ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent,
    type ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent,
    type ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent,
    type ResponseOutputAudio as ResponseOutputAudio,
    type ResponseOutputItem as ResponseOutputItem,
    type ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    type ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    type ResponseOutputMessage as ResponseOutputMessage,
    type ResponseOutputRefusal as ResponseOutputRefusal,
    type ResponseOutputText as ResponseOutputText,
    type ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
    type ResponsePrompt as ResponsePrompt,
    type ResponseQueuedEvent as ResponseQueuedEvent,
    type ResponseReasoningItem as ResponseReasoningItem,
    type ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    type ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
    type ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
    type ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
    type ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
    type ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
    type ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent,
    type ResponseRefusalDoneEvent as ResponseRefusalDoneEvent,
    type ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent,
    type ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent,
    type ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent,
    type ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent,
    type ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent,
    type ResponseStatus as ResponseStatus,
    type ResponseStreamEvent as ResponseStreamEvent,
    type ResponseTextConfig as ResponseTextConfig,
    type ResponseTextDeltaEvent as ResponseTextDeltaEvent,
    type ResponseTextDoneEvent as ResponseTextDoneEvent,
    type ResponseToolSearchCall as ResponseToolSearchCall,
    type ResponseToolSearchOutputItem as ResponseToolSearchOutputItem,
    type ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParam,
    type ResponseUsage as ResponseUsage,
    type ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
    type ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
    type ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    type ResponsesClientEvent as ResponsesClientEvent,
    type ResponsesServerEvent as ResponsesServerEvent,
    type ServiceTier as ServiceTier,
    type SkillReference as SkillReference,
    type Tool as Tool,
    type ToolChoiceAllowed as ToolChoiceAllowed,
    type ToolChoiceApplyPatch as ToolChoiceApplyPatch,
    type ToolChoiceCustom as ToolChoiceCustom,
    type ToolChoiceFunction as ToolChoiceFunction,
    type ToolChoiceMcp as ToolChoiceMcp,
    type ToolChoiceOptions as ToolChoiceOptions,
    type ToolChoiceShell as ToolChoiceShell,
    type ToolChoiceTypes as ToolChoiceTypes,
    type ToolSearchTool as ToolSearchTool,
    type WebSearchPreviewTool as WebSearchPreviewTool,
    type WebSearchTool as WebSearchTool,
    type ResponseCreateParams as ResponseCreateParams,
    type ResponseCreateParamsNonStreaming as ResponseCreateParamsNonStreaming,
    type ResponseCreateParamsStreaming as ResponseCreateParamsStreaming,
    type ResponseRetrieveParams as ResponseRetrieveParams,
    type ResponseRetrieveParamsNonStreaming as ResponseRetrieveParamsNonStreaming,
    type ResponseRetrieveParamsStreaming as ResponseRetrieveParamsStreaming,
    type CompactedResponse as CompactedResponse,
    type ResponseCompactParams as ResponseCompactParams,
    type ResponseItemsPage as ResponseItemsPage,
  };

  export {
    InputItems as InputItems,
    type ResponseItemList as ResponseItemList,
    type InputItemListParams as InputItemListParams,
  };

  export {
    InputTokens as InputTokens,
    type InputTokenCountResponse as InputTokenCountResponse,
    type InputTokenCountParams as InputTokenCountParams,
  };
}
