// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import {
  type APIPromise,
  APIResource,
  type CursorPage,
  type RequestOptions,
  type Stream,
} from '@oai/core';
import { mergeHeaders, path } from '@oai/core/internal';
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
   * Generates a model response as create does, and can let several agents work on it on the server
   * (`multi_agent`). Beta.
   *
   * @returns The response, or a stream of `ResponseStreamEvent` that ends with a completed, failed
   *   or incomplete event.
   * @see `POST /responses?beta=true`
   */
  create(
    params?: ResponseCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<BetaResponse>;
  /**
   * Generates a model response as create does, and can let several agents work on it on the server
   * (`multi_agent`). Beta.
   *
   * @returns The response, or a stream of `ResponseStreamEvent` that ends with a completed, failed
   *   or incomplete event.
   * @see `POST /responses?beta=true`
   */
  create(
    params: ResponseCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponseStreamEvent>>;
  /**
   * Generates a model response as create does, and can let several agents work on it on the server
   * (`multi_agent`). Beta.
   *
   * @returns The response, or a stream of `ResponseStreamEvent` that ends with a completed, failed
   *   or incomplete event.
   * @see `POST /responses?beta=true`
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
    });
  }

  /**
   * Retrieves a stored response by ID. With `stream: true` it replays the events of a background
   * response, from `starting_after` on, and follows it to its end. Beta version; reads multi-agent
   * responses too.
   *
   * @returns The response, or its remaining events as a stream.
   * @see `GET /responses/{response_id}?beta=true`
   */
  retrieve(
    responseID: string,
    params?: ResponseRetrieveParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<BetaResponse>;
  /**
   * Retrieves a stored response by ID. With `stream: true` it replays the events of a background
   * response, from `starting_after` on, and follows it to its end. Beta version; reads multi-agent
   * responses too.
   *
   * @returns The response, or its remaining events as a stream.
   * @see `GET /responses/{response_id}?beta=true`
   */
  retrieve(
    responseID: string,
    params: ResponseRetrieveParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponseStreamEvent>>;
  /**
   * Retrieves a stored response by ID. With `stream: true` it replays the events of a background
   * response, from `starting_after` on, and follows it to its end. Beta version; reads multi-agent
   * responses too.
   *
   * @returns The response, or its remaining events as a stream.
   * @see `GET /responses/{response_id}?beta=true`
   */
  retrieve(
    responseID: string,
    params?: ResponseRetrieveParamsBase | undefined,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponseStreamEvent> | BetaResponse>;
  retrieve(
    responseID: string,
    params: ResponseRetrieveParams | undefined = {},
    options?: RequestOptions,
  ): APIPromise<unknown> {
    const { betas, ...query } = params;
    return this._client.get(path`/responses/${responseID}?beta=true`, {
      query,
      ...options,
      headers: mergeHeaders(betas && { 'openai-beta': String(betas) }, options?.headers),
      stream: params.stream ?? false,
    });
  }

  /**
   * Deletes a stored response. It can no longer be retrieved. Beta version; reads multi-agent
   * responses too.
   *
   * @see `DELETE /responses/{response_id}?beta=true`
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
   * Cancels a response that runs in the background; others, made without `background: true`, cannot
   * be cancelled. Beta version; reads multi-agent responses too.
   *
   * @returns The response in its state after the request.
   * @see `POST /responses/{response_id}/cancel?beta=true`
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
   * Shrinks a long conversation to fewer items, one of them an encrypted summary, that can be
   * passed as the input of the next response. Beta version; reads multi-agent responses too.
   *
   * @returns The compacted items and the tokens spent on compaction.
   * @see `POST /responses/compact?beta=true`
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

/** @public */
export interface BetaApplyPatchTool {
  /** Default: `apply_patch`. */
  type: 'apply_patch';
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/** @public */
export type BetaComputerAction =
  | BetaComputerAction.Click
  | BetaComputerAction.DoubleClick
  | BetaComputerAction.Drag
  | BetaComputerAction.Keypress
  | BetaComputerAction.Move
  | BetaComputerAction.Screenshot
  | BetaComputerAction.Scroll
  | BetaComputerAction.Type
  | BetaComputerAction.Wait;

export declare namespace BetaComputerAction {
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
    path: Array<BetaComputerAction.Drag.Path>;
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
export type BetaComputerActionList = Array<BetaComputerAction>;

/** @public */
export interface BetaComputerTool {
  /** Default: `computer`. */
  type: 'computer';
}

/** @public */
export interface BetaComputerUsePreviewTool {
  /** Default: `computer_use_preview`. */
  type: 'computer_use_preview';
  environment: 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser';
  display_width: number;
  display_height: number;
}

/** @public */
export interface BetaContainerAuto {
  /** Default: `container_auto`. */
  type: 'container_auto';
  /** At most 50 items. */
  file_ids?: Array<string>;
  memory_limit?: '1g' | '4g' | '16g' | '64g' | null;
  network_policy?: BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist;
  /** At most 200 items. */
  skills?: Array<BetaSkillReference | BetaInlineSkill>;
}

/** @public */
export interface BetaContainerNetworkPolicyAllowlist {
  /** Default: `allowlist`. */
  type: 'allowlist';
  allowed_domains: Array<string>;
  domain_secrets?: Array<BetaContainerNetworkPolicyDomainSecret>;
}

/** @public */
export interface BetaContainerNetworkPolicyDisabled {
  /** Default: `disabled`. */
  type: 'disabled';
}

/** @public */
export interface BetaContainerNetworkPolicyDomainSecret {
  domain: string;
  name: string;
  /** At most 10485760 characters. */
  value: string;
}

/** @public */
export interface BetaContainerReference {
  /** Default: `container_reference`. */
  type: 'container_reference';
  container_id: string;
}

/** @public */
export interface BetaCustomTool {
  /** Default: `custom`. */
  type: 'custom';
  name: string;
  description?: string;
  format?: BetaCustomTool.Text | BetaCustomTool.Grammar;
  defer_loading?: boolean;
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

export declare namespace BetaCustomTool {
  /** Free text without constraint. */
  export interface Text {
    /** Always `text`. Default: `text`. */
    type: 'text';
  }

  /** Text that follows a grammar of the caller. */
  export interface Grammar {
    /** Always `grammar`. Default: `grammar`. */
    type: 'grammar';
    /** Notation of the grammar: `lark` or `regex`. */
    syntax: 'lark' | 'regex';
    /** The grammar itself. */
    definition: string;
  }
}

/** @public */
export interface BetaEasyInputMessage {
  role: 'user' | 'assistant' | 'system' | 'developer';
  content: string | BetaResponseInputMessageContentList;
  phase?: 'commentary' | 'final_answer' | null;
  type?: 'message';
}

/** @public */
export interface BetaFileSearchTool {
  /** Default: `file_search`. */
  type: 'file_search';
  vector_store_ids: Array<string>;
  max_num_results?: number;
  ranking_options?: BetaFileSearchTool.RankingOptions;
  filters?: BetaFileSearchTool.ComparisonFilter | BetaFileSearchTool.CompoundFilter | null;
}

export declare namespace BetaFileSearchTool {
  /** How search results are ranked. */
  export interface RankingOptions {
    /** Ranker to use. */
    ranker?: 'auto' | 'default-2024-11-15';
    /** Least score of a result, 0 to 1. Higher gives fewer, more relevant results. */
    score_threshold?: number;
    /** Weights of semantic and keyword matches when both are combined. */
    hybrid_search?: BetaFileSearchTool.RankingOptions.HybridSearch;
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

  /** Compares one attribute with a value. */
  export interface ComparisonFilter {
    /** Operator: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`. Default `eq`. */
    type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin';
    /** Attribute to compare. */
    key: string;
    /** Value to compare with: a string, number or boolean, or a list for `in` and `nin`. */
    value: string | number | boolean | Array<string | number>;
  }

  /** Joins several filters. */
  export interface CompoundFilter {
    /** Whether all (`and`) or any (`or`) of the filters must hold. */
    type: 'and' | 'or';
    /** Filters to join: comparisons or further compounds. */
    filters: Array<BetaFileSearchTool.CompoundFilter.ComparisonFilter | BetaFileSearchTool.CompoundFilter>;
  }

  export namespace CompoundFilter {
    /** Compares one attribute with a value. */
    export interface ComparisonFilter {
      /** Operator: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`. Default `eq`. */
      type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin';
      /** Attribute to compare. */
      key: string;
      /** Value to compare with: a string, number or boolean, or a list for `in` and `nin`. */
      value: string | number | boolean | Array<string | number>;
    }
  }
}

/** @public */
export interface BetaFunctionShellTool {
  /** Default: `shell`. */
  type: 'shell';
  environment?: BetaContainerAuto | BetaLocalEnvironment | BetaContainerReference | null;
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/** @public */
export interface BetaFunctionTool {
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
export type BetaImageDetail = 'low' | 'high' | 'auto' | 'original';

/** @public */
export interface BetaInlineSkill {
  /** Default: `inline`. */
  type: 'inline';
  name: string;
  description: string;
  source: BetaInlineSkillSource;
}

/** @public */
export interface BetaInlineSkillSource {
  /** Default: `base64`. */
  type: 'base64';
  /** Default: `application/zip`. */
  media_type: 'application/zip';
  /** At most 70254592 characters. */
  data: string;
}

/** @public */
export interface BetaLocalEnvironment {
  /** Default: `local`. */
  type: 'local';
  /** At most 200 items. */
  skills?: Array<BetaLocalSkill>;
}

/** @public */
export interface BetaLocalSkill {
  name: string;
  description: string;
  path: string;
}

/** @public */
export type BetaMcpToolCallError =
  | BetaMcpToolCallError.McpProtocolError
  | BetaMcpToolCallError.McpToolExecutionError
  | BetaMcpToolCallError.HTTPError;

export declare namespace BetaMcpToolCallError {
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
export interface BetaNamespaceTool {
  /** Default: `namespace`. */
  type: 'namespace';
  name: string;
  description: string;
  tools: Array<BetaNamespaceTool.Function | BetaCustomTool>;
}

export declare namespace BetaNamespaceTool {
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
export interface BetaResponse {
  /**
   * Up to 16 string pairs stored with the object. Keys hold at most 64 characters, values at most
   * 512.
   */
  metadata: { [key: string]: string } | null;
  /** Sampling temperature, 0 to 2. Default 1. */
  temperature: number | null;
  /** Share of probability mass that tokens are drawn from, 0 to 1. Default 1. */
  top_p: number | null;
  /** Model that generates the response. */
  model:
    | (string & {})
    | 'gpt-5.6-sol'
    | 'gpt-5.6-terra'
    | 'gpt-5.6-luna'
    | 'gpt-5.5'
    | 'gpt-5.5-2026-04-23'
    | 'gpt-5.4'
    | 'gpt-5.4-mini'
    | 'gpt-5.4-nano'
    | 'gpt-5.4-mini-2026-03-17'
    | 'gpt-5.4-nano-2026-03-17'
    | 'gpt-5.3-chat-latest'
    | 'gpt-5.2'
    | 'gpt-5.2-2025-12-11'
    | 'gpt-5.2-chat-latest'
    | 'gpt-5.2-pro'
    | 'gpt-5.2-pro-2025-12-11'
    | 'gpt-5.1'
    | 'gpt-5.1-2025-11-13'
    | 'gpt-5.1-codex'
    | 'gpt-5.1-mini'
    | 'gpt-5.1-chat-latest'
    | 'gpt-5'
    | 'gpt-5-mini'
    | 'gpt-5-nano'
    | 'gpt-5-2025-08-07'
    | 'gpt-5-mini-2025-08-07'
    | 'gpt-5-nano-2025-08-07'
    | 'gpt-5-chat-latest'
    | 'gpt-4.1'
    | 'gpt-4.1-mini'
    | 'gpt-4.1-nano'
    | 'gpt-4.1-2025-04-14'
    | 'gpt-4.1-mini-2025-04-14'
    | 'gpt-4.1-nano-2025-04-14'
    | 'o4-mini'
    | 'o4-mini-2025-04-16'
    | 'o3'
    | 'o3-2025-04-16'
    | 'o3-mini'
    | 'o3-mini-2025-01-31'
    | 'o1'
    | 'o1-2024-12-17'
    | 'o1-preview'
    | 'o1-preview-2024-09-12'
    | 'o1-mini'
    | 'o1-mini-2024-09-12'
    | 'gpt-4o'
    | 'gpt-4o-2024-11-20'
    | 'gpt-4o-2024-08-06'
    | 'gpt-4o-2024-05-13'
    | 'gpt-4o-audio-preview'
    | 'gpt-4o-audio-preview-2024-10-01'
    | 'gpt-4o-audio-preview-2024-12-17'
    | 'gpt-4o-audio-preview-2025-06-03'
    | 'gpt-4o-mini-audio-preview'
    | 'gpt-4o-mini-audio-preview-2024-12-17'
    | 'gpt-4o-search-preview'
    | 'gpt-4o-mini-search-preview'
    | 'gpt-4o-search-preview-2025-03-11'
    | 'gpt-4o-mini-search-preview-2025-03-11'
    | 'chatgpt-4o-latest'
    | 'codex-mini-latest'
    | 'gpt-4o-mini'
    | 'gpt-4o-mini-2024-07-18'
    | 'gpt-4-turbo'
    | 'gpt-4-turbo-2024-04-09'
    | 'gpt-4-0125-preview'
    | 'gpt-4-turbo-preview'
    | 'gpt-4-1106-preview'
    | 'gpt-4-vision-preview'
    | 'gpt-4'
    | 'gpt-4-0314'
    | 'gpt-4-0613'
    | 'gpt-4-32k'
    | 'gpt-4-32k-0314'
    | 'gpt-4-32k-0613'
    | 'gpt-3.5-turbo'
    | 'gpt-3.5-turbo-16k'
    | 'gpt-3.5-turbo-0301'
    | 'gpt-3.5-turbo-0613'
    | 'gpt-3.5-turbo-1106'
    | 'gpt-3.5-turbo-0125'
    | 'gpt-3.5-turbo-16k-0613'
    | 'o1-pro'
    | 'o1-pro-2025-03-19'
    | 'o3-pro'
    | 'o3-pro-2025-06-10'
    | 'o3-deep-research'
    | 'o3-deep-research-2025-06-26'
    | 'o4-mini-deep-research'
    | 'o4-mini-deep-research-2025-06-26'
    | 'computer-use-preview'
    | 'computer-use-preview-2025-03-11'
    | 'gpt-5.5-pro'
    | 'gpt-5.5-pro-2026-04-23'
    | 'gpt-5-codex'
    | 'gpt-5-pro'
    | 'gpt-5-pro-2025-10-06'
    | 'gpt-5.1-codex-max'
    | 'gpt-daybreak-blue-latest'
    | 'gpt-daybreak-red-latest'
    | 'gpt-5.6-cyber';
  /** Tools that the model may call. */
  tools: Array<BetaTool>;
  /** How the model picks tools. */
  tool_choice:
    | BetaToolChoiceOptions
    | BetaToolChoiceAllowed
    | BetaToolChoiceTypes
    | BetaToolChoiceFunction
    | BetaToolChoiceMcp
    | BetaToolChoiceCustom
    | BetaResponse.BetaSpecificProgrammaticToolCallingParam
    | BetaToolChoiceApplyPatch
    | BetaToolChoiceShell;
  id: string;
  object: 'response';
  created_at: number;
  error: BetaResponseError | null;
  incomplete_details: BetaResponse.IncompleteDetails | null;
  output: Array<BetaResponseOutputItem>;
  instructions: string | Array<BetaResponseInputItem> | null;
  /** Default: `true`. */
  parallel_tool_calls: boolean;
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
  text?: BetaResponseTextConfig;
  /** Stored prompt template in use. */
  prompt?: BetaResponsePrompt | null;
  service_tier?: BetaServiceTier | null;
  truncation?: 'auto' | 'disabled' | null;
  status?: BetaResponseStatus;
  completed_at?: number | null;
  reasoning?: BetaResponse.Reasoning | null;
  output_text?: string | null;
  usage?: BetaResponseUsage;
  prompt_cache_options?: BetaResponse.PromptCacheOptions;
  moderation?: BetaResponse.Moderation | null;
  conversation?: BetaResponse.Conversation | null;
  max_output_tokens?: number | null;
}

export declare namespace BetaResponse {
  /** Makes the model write a program that calls tools. */
  export interface BetaSpecificProgrammaticToolCallingParam {
    /** Always `programmatic_tool_calling`. Default: `programmatic_tool_calling`. */
    type: 'programmatic_tool_calling';
  }

  export interface IncompleteDetails {
    reason?: 'max_output_tokens' | 'content_filter';
  }

  /** Settings of reasoning models (gpt-5 and o-series). */
  export interface Reasoning {
    /** How the reasoning is executed. In a response: the mode that was in effect. */
    mode?: (string & {}) | 'standard' | 'pro';
    /** How much the model thinks, `none` to `max`. Default `medium`; support varies by model. */
    effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;
    /**
     * Has the model sum up its reasoning: `auto`, `concise` or `detailed`. `concise` needs
     * `computer-use-preview` or a reasoning model after `gpt-5`.
     */
    summary?: 'auto' | 'concise' | 'detailed' | null;
    /**
     * Which earlier reasoning items the model sees again. `auto` or unset: `all_turns` for the
     * `gpt-5.6` family, `current_turn` for models before it.
     */
    context?: 'auto' | 'current_turn' | 'all_turns' | null;
    /** Deprecated in favour of `summary`. Level of detail of the reasoning summary. */
    generate_summary?: 'auto' | 'concise' | 'detailed' | null;
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
    input: BetaResponse.Moderation.ModerationResult | BetaResponse.Moderation.Error;
    /** Result, or error, for the output. */
    output: BetaResponse.Moderation.ModerationResult | BetaResponse.Moderation.Error;
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
export interface BetaResponseApplyPatchToolCall {
  /** Default: `apply_patch_call`. */
  type: 'apply_patch_call';
  id: string;
  call_id: string;
  status: 'in_progress' | 'completed';
  operation:
    | BetaResponseApplyPatchToolCall.CreateFile
    | BetaResponseApplyPatchToolCall.DeleteFile
    | BetaResponseApplyPatchToolCall.UpdateFile;
  agent?: BetaResponseApplyPatchToolCall.Agent;
  caller?: BetaResponseApplyPatchToolCall.Direct | BetaResponseApplyPatchToolCall.Program | null;
  created_by?: string;
}

export declare namespace BetaResponseApplyPatchToolCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseApplyPatchToolCallOutput {
  /** Default: `apply_patch_call_output`. */
  type: 'apply_patch_call_output';
  id: string;
  call_id: string;
  status: 'completed' | 'failed';
  agent?: BetaResponseApplyPatchToolCallOutput.Agent;
  caller?:
    | BetaResponseApplyPatchToolCallOutput.Direct
    | BetaResponseApplyPatchToolCallOutput.Program
    | null;
  output?: string | null;
  created_by?: string;
}

export declare namespace BetaResponseApplyPatchToolCallOutput {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseAudioDeltaEvent {
  type: 'response.audio.delta';
  sequence_number: number;
  delta: string;
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
}

export declare namespace BetaResponseAudioDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseAudioDoneEvent {
  type: 'response.audio.done';
  sequence_number: number;
  agent?: BetaResponseAudioDoneEvent.Agent | null;
}

export declare namespace BetaResponseAudioDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseAudioTranscriptDeltaEvent {
  type: 'response.audio.transcript.delta';
  delta: string;
  sequence_number: number;
  agent?: BetaResponseAudioTranscriptDeltaEvent.Agent | null;
}

export declare namespace BetaResponseAudioTranscriptDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseAudioTranscriptDoneEvent {
  type: 'response.audio.transcript.done';
  sequence_number: number;
  agent?: BetaResponseAudioTranscriptDoneEvent.Agent | null;
}

export declare namespace BetaResponseAudioTranscriptDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseCodeInterpreterCallCodeDeltaEvent {
  type: 'response.code_interpreter_call_code.delta';
  output_index: number;
  item_id: string;
  delta: string;
  sequence_number: number;
  agent?: BetaResponseCodeInterpreterCallCodeDeltaEvent.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterCallCodeDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseCodeInterpreterCallCodeDoneEvent {
  type: 'response.code_interpreter_call_code.done';
  output_index: number;
  item_id: string;
  code: string;
  sequence_number: number;
  agent?: BetaResponseCodeInterpreterCallCodeDoneEvent.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterCallCodeDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseCodeInterpreterCallCompletedEvent {
  type: 'response.code_interpreter_call.completed';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseCodeInterpreterCallCompletedEvent.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterCallCompletedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseCodeInterpreterCallInProgressEvent {
  type: 'response.code_interpreter_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseCodeInterpreterCallInProgressEvent.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterCallInProgressEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseCodeInterpreterCallInterpretingEvent {
  type: 'response.code_interpreter_call.interpreting';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseCodeInterpreterCallInterpretingEvent.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterCallInterpretingEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseCodeInterpreterToolCall {
  /** Default: `code_interpreter_call`. */
  type: 'code_interpreter_call';
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed';
  container_id: string;
  code: string | null;
  outputs:
    | Array<BetaResponseCodeInterpreterToolCall.Logs | BetaResponseCodeInterpreterToolCall.Image>
    | null;
  agent?: BetaResponseCodeInterpreterToolCall.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterToolCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseCompactionItem {
  /** Default: `compaction`. */
  type: 'compaction';
  id: string;
  encrypted_content: string;
  agent?: BetaResponseCompactionItem.Agent;
  created_by?: string;
}

export declare namespace BetaResponseCompactionItem {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseCompactionItemParam {
  /** Default: `compaction`. */
  type: 'compaction';
  /** At most 20971520 characters. */
  encrypted_content: string;
  agent?: BetaResponseCompactionItemParam.Agent | null;
  id?: string | null;
}

export declare namespace BetaResponseCompactionItemParam {
  /** Agent that made an item. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseCompletedEvent {
  type: 'response.completed';
  response: BetaResponse;
  sequence_number: number;
  agent?: BetaResponseCompletedEvent.Agent | null;
}

export declare namespace BetaResponseCompletedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseComputerToolCall {
  /** Default: `computer_call`. */
  type: 'computer_call';
  id: string;
  call_id: string;
  pending_safety_checks: Array<BetaResponseComputerToolCall.PendingSafetyCheck>;
  status: 'in_progress' | 'completed' | 'incomplete';
  agent?: BetaResponseComputerToolCall.Agent | null;
  action?: BetaComputerAction;
  actions?: BetaComputerActionList;
}

export declare namespace BetaResponseComputerToolCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
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
export interface BetaResponseComputerToolCallOutputItem {
  /** Always `computer_call_output`. Default: `computer_call_output`. */
  type: 'computer_call_output';
  id: string;
  /** ID of the computer call that is answered. */
  call_id: string;
  /** Screenshot after the action. */
  output: BetaResponseComputerToolCallOutputScreenshot;
  status: 'completed' | 'incomplete' | 'failed';
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseComputerToolCallOutputItem.Agent | null;
  /** Safety checks that the caller has accepted. */
  acknowledged_safety_checks?: Array<BetaResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck>;
  created_by?: string;
}

export declare namespace BetaResponseComputerToolCallOutputItem {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseComputerToolCallOutputScreenshot {
  /** Default: `computer_screenshot`. */
  type: 'computer_screenshot';
  image_url?: string;
  file_id?: string;
}

/** @public */
export interface BetaResponseContainerReference {
  /** Default: `container_reference`. */
  type: 'container_reference';
  container_id: string;
}

/** @public */
export type BetaResponseContent =
  | BetaResponseInputText
  | BetaResponseInputImage
  | BetaResponseInputFile
  | BetaResponseOutputText
  | BetaResponseOutputRefusal
  | BetaResponseContent.ReasoningText;

export declare namespace BetaResponseContent {
  /** A part of the model's reasoning. */
  export interface ReasoningText {
    /** Always `reasoning_text`. Default: `reasoning_text`. */
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

/** @public */
export interface BetaResponseContentPartAddedEvent {
  type: 'response.content_part.added';
  item_id: string;
  output_index: number;
  content_index: number;
  part:
    | BetaResponseOutputText
    | BetaResponseOutputRefusal
    | BetaResponseContentPartAddedEvent.ReasoningText;
  sequence_number: number;
  agent?: BetaResponseContentPartAddedEvent.Agent | null;
}

export declare namespace BetaResponseContentPartAddedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A part of the model's reasoning. */
  export interface ReasoningText {
    /** Always `reasoning_text`. Default: `reasoning_text`. */
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

/** @public */
export interface BetaResponseContentPartDoneEvent {
  type: 'response.content_part.done';
  item_id: string;
  output_index: number;
  content_index: number;
  sequence_number: number;
  part:
    | BetaResponseOutputText
    | BetaResponseOutputRefusal
    | BetaResponseContentPartDoneEvent.ReasoningText;
  agent?: BetaResponseContentPartDoneEvent.Agent | null;
}

export declare namespace BetaResponseContentPartDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A part of the model's reasoning. */
  export interface ReasoningText {
    /** Always `reasoning_text`. Default: `reasoning_text`. */
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

/** @public */
export interface BetaResponseConversationParam {
  id: string;
}

/** @public */
export interface BetaResponseCreatedEvent {
  type: 'response.created';
  response: BetaResponse;
  sequence_number: number;
  agent?: BetaResponseCreatedEvent.Agent | null;
}

export declare namespace BetaResponseCreatedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseCustomToolCall {
  type: 'custom_tool_call';
  call_id: string;
  name: string;
  input: string;
  agent?: BetaResponseCustomToolCall.Agent | null;
  id?: string;
  caller?: BetaResponseCustomToolCall.Direct | BetaResponseCustomToolCall.Program | null;
  namespace?: string;
}

export declare namespace BetaResponseCustomToolCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseCustomToolCallInputDeltaEvent {
  type: 'response.custom_tool_call_input.delta';
  sequence_number: number;
  output_index: number;
  item_id: string;
  delta: string;
  agent?: BetaResponseCustomToolCallInputDeltaEvent.Agent | null;
}

export declare namespace BetaResponseCustomToolCallInputDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseCustomToolCallInputDoneEvent {
  type: 'response.custom_tool_call_input.done';
  sequence_number: number;
  output_index: number;
  item_id: string;
  input: string;
  agent?: BetaResponseCustomToolCallInputDoneEvent.Agent | null;
}

export declare namespace BetaResponseCustomToolCallInputDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseCustomToolCallItem extends BetaResponseCustomToolCall {
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

/** @public */
export interface BetaResponseCustomToolCallOutput {
  type: 'custom_tool_call_output';
  call_id: string;
  output: string | Array<BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile>;
  agent?: BetaResponseCustomToolCallOutput.Agent | null;
  id?: string;
  caller?:
    | BetaResponseCustomToolCallOutput.Direct
    | BetaResponseCustomToolCallOutput.Program
    | null;
}

export declare namespace BetaResponseCustomToolCallOutput {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseCustomToolCallOutputItem extends BetaResponseCustomToolCallOutput {
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

/** @public */
export interface BetaResponseError {
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
export interface BetaResponseErrorEvent {
  type: 'error';
  code: string | null;
  message: string;
  param: string | null;
  sequence_number: number;
  agent?: BetaResponseErrorEvent.Agent | null;
}

export declare namespace BetaResponseErrorEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseFailedEvent {
  type: 'response.failed';
  sequence_number: number;
  response: BetaResponse;
  agent?: BetaResponseFailedEvent.Agent | null;
}

export declare namespace BetaResponseFailedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseFileSearchCallCompletedEvent {
  type: 'response.file_search_call.completed';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseFileSearchCallCompletedEvent.Agent | null;
}

export declare namespace BetaResponseFileSearchCallCompletedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseFileSearchCallInProgressEvent {
  type: 'response.file_search_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseFileSearchCallInProgressEvent.Agent | null;
}

export declare namespace BetaResponseFileSearchCallInProgressEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseFileSearchCallSearchingEvent {
  type: 'response.file_search_call.searching';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseFileSearchCallSearchingEvent.Agent | null;
}

export declare namespace BetaResponseFileSearchCallSearchingEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseFileSearchToolCall {
  id: string;
  type: 'file_search_call';
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';
  queries: Array<string>;
  agent?: BetaResponseFileSearchToolCall.Agent | null;
  results?: Array<BetaResponseFileSearchToolCall.Result> | null;
}

export declare namespace BetaResponseFileSearchToolCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  export interface Result {
    file_id?: string;
    text?: string;
    filename?: string;
    attributes?: { [key: string]: string | number | boolean } | null;
    score?: number;
  }
}

/** @public */
export type BetaResponseFormatTextConfig =
  | BetaResponseFormatTextConfig.Text
  | BetaResponseFormatTextJSONSchemaConfig
  | BetaResponseFormatTextConfig.JSONObject;

export declare namespace BetaResponseFormatTextConfig {
  /** Plain text output, the default. */
  export interface Text {
    /** Always `text`. */
    type: 'text';
  }

  /**
   * JSON mode: the output is some valid JSON, provided that a message tells the model to write
   * JSON. `json_schema` is preferred where the model supports it.
   */
  export interface JSONObject {
    /** Always `json_object`. */
    type: 'json_object';
  }
}

/** @public */
export interface BetaResponseFormatTextJSONSchemaConfig {
  type: 'json_schema';
  name: string;
  schema: { [key: string]: unknown };
  description?: string;
  strict?: boolean | null;
}

/** @public */
export interface BetaResponseFunctionCallArgumentsDeltaEvent {
  type: 'response.function_call_arguments.delta';
  item_id: string;
  output_index: number;
  sequence_number: number;
  delta: string;
  agent?: BetaResponseFunctionCallArgumentsDeltaEvent.Agent | null;
}

export declare namespace BetaResponseFunctionCallArgumentsDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseFunctionCallArgumentsDoneEvent {
  type: 'response.function_call_arguments.done';
  item_id: string;
  name: string;
  output_index: number;
  sequence_number: number;
  arguments: string;
  agent?: BetaResponseFunctionCallArgumentsDoneEvent.Agent | null;
}

export declare namespace BetaResponseFunctionCallArgumentsDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export type BetaResponseFunctionCallOutputItem =
  | BetaResponseInputTextContent
  | BetaResponseInputImageContent
  | BetaResponseInputFileContent;

/** @public */
export type BetaResponseFunctionCallOutputItemList = Array<BetaResponseFunctionCallOutputItem>;

/** @public */
export interface BetaResponseFunctionShellCallOutputContent {
  /** At most 10485760 characters. */
  stdout: string;
  /** At most 10485760 characters. */
  stderr: string;
  outcome:
    | BetaResponseFunctionShellCallOutputContent.Timeout
    | BetaResponseFunctionShellCallOutputContent.Exit;
}

export declare namespace BetaResponseFunctionShellCallOutputContent {
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
export interface BetaResponseFunctionShellToolCall {
  /** Default: `shell_call`. */
  type: 'shell_call';
  id: string;
  call_id: string;
  action: BetaResponseFunctionShellToolCall.Action;
  status: 'in_progress' | 'completed' | 'incomplete';
  environment: BetaResponseLocalEnvironment | BetaResponseContainerReference | null;
  agent?: BetaResponseFunctionShellToolCall.Agent;
  caller?:
    | BetaResponseFunctionShellToolCall.Direct
    | BetaResponseFunctionShellToolCall.Program
    | null;
  created_by?: string;
}

export declare namespace BetaResponseFunctionShellToolCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseFunctionShellToolCallOutput {
  /** Default: `shell_call_output`. */
  type: 'shell_call_output';
  id: string;
  call_id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  output: Array<BetaResponseFunctionShellToolCallOutput.Output>;
  max_output_length: number | null;
  agent?: BetaResponseFunctionShellToolCallOutput.Agent;
  caller?:
    | BetaResponseFunctionShellToolCallOutput.Direct
    | BetaResponseFunctionShellToolCallOutput.Program
    | null;
  created_by?: string;
}

export declare namespace BetaResponseFunctionShellToolCallOutput {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
      | BetaResponseFunctionShellToolCallOutput.Output.Timeout
      | BetaResponseFunctionShellToolCallOutput.Output.Exit;
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
export interface BetaResponseFunctionToolCall {
  type: 'function_call';
  call_id: string;
  name: string;
  arguments: string;
  agent?: BetaResponseFunctionToolCall.Agent | null;
  id?: string;
  caller?: BetaResponseFunctionToolCall.Direct | BetaResponseFunctionToolCall.Program | null;
  namespace?: string;
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace BetaResponseFunctionToolCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseFunctionToolCallItem extends BetaResponseFunctionToolCall {
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

/** @public */
export interface BetaResponseFunctionToolCallOutputItem {
  id: string;
  /** Always `function_call_output`. */
  type: 'function_call_output';
  /** Output as a string, or as text, image and file parts. */
  output: string | Array<BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile>;
  status: 'in_progress' | 'completed' | 'incomplete';
  /** ID of the function call that is answered. */
  call_id: string;
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseFunctionToolCallOutputItem.Agent | null;
  /** Name of the tool that made the output. */
  name?: string;
  /** Namespace of that tool. */
  namespace?: string;
  /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
  caller?:
    | BetaResponseFunctionToolCallOutputItem.Direct
    | BetaResponseFunctionToolCallOutputItem.Program
    | null;
  created_by?: string;
}

export declare namespace BetaResponseFunctionToolCallOutputItem {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseFunctionWebSearch {
  id: string;
  type: 'web_search_call';
  status: 'in_progress' | 'searching' | 'completed' | 'failed';
  action:
    | BetaResponseFunctionWebSearch.Search
    | BetaResponseFunctionWebSearch.OpenPage
    | BetaResponseFunctionWebSearch.FindInPage;
  agent?: BetaResponseFunctionWebSearch.Agent | null;
}

export declare namespace BetaResponseFunctionWebSearch {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
    sources?: Array<BetaResponseFunctionWebSearch.Search.Source>;
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
  export interface FindInPage {
    /** Always `find_in_page`. */
    type: 'find_in_page';
    /** URL of the page. */
    url: string;
    /** Text or pattern that was looked for. */
    pattern: string;
  }
}

/** @public */
export interface BetaResponseImageGenCallCompletedEvent {
  type: 'response.image_generation_call.completed';
  output_index: number;
  sequence_number: number;
  item_id: string;
  agent?: BetaResponseImageGenCallCompletedEvent.Agent | null;
}

export declare namespace BetaResponseImageGenCallCompletedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseImageGenCallGeneratingEvent {
  type: 'response.image_generation_call.generating';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseImageGenCallGeneratingEvent.Agent | null;
}

export declare namespace BetaResponseImageGenCallGeneratingEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseImageGenCallInProgressEvent {
  type: 'response.image_generation_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseImageGenCallInProgressEvent.Agent | null;
}

export declare namespace BetaResponseImageGenCallInProgressEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseImageGenCallPartialImageEvent {
  type: 'response.image_generation_call.partial_image';
  output_index: number;
  item_id: string;
  sequence_number: number;
  partial_image_index: number;
  partial_image_b64: string;
  agent?: BetaResponseImageGenCallPartialImageEvent.Agent | null;
  size?: string;
  quality?: string;
  background?: string;
  output_format?: string;
}

export declare namespace BetaResponseImageGenCallPartialImageEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseInProgressEvent {
  type: 'response.in_progress';
  response: BetaResponse;
  sequence_number: number;
  agent?: BetaResponseInProgressEvent.Agent | null;
}

export declare namespace BetaResponseInProgressEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export type BetaResponseIncludable =
  | 'file_search_call.results'
  | 'web_search_call.results'
  | 'web_search_call.action.sources'
  | 'message.input_image.image_url'
  | 'computer_call_output.output.image_url'
  | 'code_interpreter_call.outputs'
  | 'reasoning.encrypted_content'
  | 'message.output_text.logprobs';

/** @public */
export interface BetaResponseIncompleteEvent {
  type: 'response.incomplete';
  response: BetaResponse;
  sequence_number: number;
  agent?: BetaResponseIncompleteEvent.Agent | null;
}

export declare namespace BetaResponseIncompleteEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseInjectCreatedEvent {
  type: 'response.inject.created';
  response_id: string;
  sequence_number: number;
  stream_id?: string;
}

/** @public */
export interface BetaResponseInjectEvent {
  type: 'response.inject';
  response_id: string;
  /** At most 16384 items. */
  input: Array<BetaResponseInputItem>;
}

/** @public */
export interface BetaResponseInjectFailedEvent {
  type: 'response.inject.failed';
  response_id: string;
  input: Array<BetaResponseInputItem>;
  error: BetaResponseInjectFailedEvent.Error;
  sequence_number: number;
  stream_id?: string;
}

export declare namespace BetaResponseInjectFailedEvent {
  export interface Error {
    code: 'response_already_completed' | 'response_not_found';
    message: string;
  }
}

/** @public */
export type BetaResponseInput = Array<BetaResponseInputItem>;

/** @public */
export interface BetaResponseInputAudio {
  type: 'input_audio';
  input_audio: BetaResponseInputAudio.InputAudio;
}

export declare namespace BetaResponseInputAudio {
  export interface InputAudio {
    data: string;
    format: 'mp3' | 'wav';
  }
}

/** @public */
export type BetaResponseInputContent =
  | BetaResponseInputText
  | BetaResponseInputImage
  | BetaResponseInputFile;

/** @public */
export interface BetaResponseInputFile {
  /** Default: `input_file`. */
  type: 'input_file';
  file_id?: string | null;
  filename?: string;
  file_data?: string;
  prompt_cache_breakpoint?: BetaResponseInputFile.PromptCacheBreakpoint;
  file_url?: string;
  detail?: 'auto' | 'low' | 'high';
}

export declare namespace BetaResponseInputFile {
  /** Marks the exact end of a prompt prefix to cache. */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. Default: `explicit`. */
    mode: 'explicit';
  }
}

/** @public */
export interface BetaResponseInputFileContent {
  /** Default: `input_file`. */
  type: 'input_file';
  file_id?: string | null;
  filename?: string | null;
  file_data?: string | null;
  file_url?: string | null;
  detail?: 'auto' | 'low' | 'high';
  prompt_cache_breakpoint?: BetaResponseInputFileContent.PromptCacheBreakpoint | null;
}

export declare namespace BetaResponseInputFileContent {
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
export interface BetaResponseInputImage {
  /** Default: `input_image`. */
  type: 'input_image';
  detail: BetaImageDetail;
  image_url?: string | null;
  file_id?: string | null;
  prompt_cache_breakpoint?: BetaResponseInputImage.PromptCacheBreakpoint;
}

export declare namespace BetaResponseInputImage {
  /** Marks the exact end of a prompt prefix to cache. */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. Default: `explicit`. */
    mode: 'explicit';
  }
}

/** @public */
export interface BetaResponseInputImageContent {
  /** Default: `input_image`. */
  type: 'input_image';
  image_url?: string | null;
  file_id?: string | null;
  detail?: BetaImageDetail | null;
  prompt_cache_breakpoint?: BetaResponseInputImageContent.PromptCacheBreakpoint | null;
}

export declare namespace BetaResponseInputImageContent {
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
export type BetaResponseInputItem =
  | BetaEasyInputMessage
  | BetaResponseInputItem.Message
  | BetaResponseOutputMessage
  | BetaResponseFileSearchToolCall
  | BetaResponseComputerToolCall
  | BetaResponseInputItem.ComputerCallOutput
  | BetaResponseFunctionWebSearch
  | BetaResponseFunctionToolCall
  | BetaResponseInputItem.FunctionCallOutput
  | BetaResponseInputItem.AgentMessage
  | BetaResponseInputItem.MultiAgentCall
  | BetaResponseInputItem.MultiAgentCallOutput
  | BetaResponseInputItem.ToolSearchCall
  | BetaResponseToolSearchOutputItemParam
  | BetaResponseInputItem.AdditionalTools
  | BetaResponseReasoningItem
  | BetaResponseCompactionItemParam
  | BetaResponseInputItem.ImageGenerationCall
  | BetaResponseCodeInterpreterToolCall
  | BetaResponseInputItem.LocalShellCall
  | BetaResponseInputItem.LocalShellCallOutput
  | BetaResponseInputItem.ShellCall
  | BetaResponseInputItem.ShellCallOutput
  | BetaResponseInputItem.ApplyPatchCall
  | BetaResponseInputItem.ApplyPatchCallOutput
  | BetaResponseInputItem.McpListTools
  | BetaResponseInputItem.McpApprovalRequest
  | BetaResponseInputItem.McpApprovalResponse
  | BetaResponseInputItem.McpCall
  | BetaResponseCustomToolCallOutput
  | BetaResponseCustomToolCall
  | BetaResponseInputItem.CompactionTrigger
  | BetaResponseInputItem.ItemReference
  | BetaResponseInputItem.Program
  | BetaResponseInputItem.ProgramOutput;

export declare namespace BetaResponseInputItem {
  /**
   * A message given to the model. Instructions of the `developer` and `system` roles outrank those
   * of `user`.
   */
  export interface Message {
    /** Author of the message. */
    role: 'user' | 'system' | 'developer';
    /** Text, image and file parts. */
    content: BetaResponseInputMessageContentList;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.Message.Agent | null;
    /** Always `message`. */
    type?: 'message';
    /** State of the message; set on messages that the API returns. */
    status?: 'in_progress' | 'completed' | 'incomplete';
  }

  export namespace Message {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** What the caller observed after a computer call. */
  export interface ComputerCallOutput {
    /** ID of the computer call, 1 to 64 characters. */
    call_id: string;
    /** Always `computer_call_output`. Default: `computer_call_output`. */
    type: 'computer_call_output';
    /** Screenshot after the action. */
    output: BetaResponseComputerToolCallOutputScreenshot;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.ComputerCallOutput.Agent | null;
    /** ID of the computer output. */
    id?: string | null;
    /** Safety checks that the caller has accepted. */
    acknowledged_safety_checks?:
      | Array<BetaResponseInputItem.ComputerCallOutput.AcknowledgedSafetyCheck>
      | null;
    /** State of the computer output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace ComputerCallOutput {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

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
    output: string | BetaResponseFunctionCallOutputItemList;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.FunctionCallOutput.Agent | null;
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
      | BetaResponseInputItem.FunctionCallOutput.Direct
      | BetaResponseInputItem.FunctionCallOutput.Program
      | null;
    /** State of the function output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace FunctionCallOutput {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

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

  /** A message between agents, sent back as input. */
  export interface AgentMessage {
    /** Always `agent_message`. Default: `agent_message`. */
    type: 'agent_message';
    /** Agent that sent it. */
    author: string;
    /** Agent that received it. */
    recipient: string;
    /** Texts, images and encrypted parts. */
    content: Array<BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputItem.AgentMessage.EncryptedContent>;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.AgentMessage.Agent | null;
    /** ID of the message. */
    id?: string | null;
  }

  export namespace AgentMessage {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** Encrypted content, sent back as input; only the API can read it. */
    export interface EncryptedContent {
      /** Always `encrypted_content`. Default: `encrypted_content`. */
      type: 'encrypted_content';
      /** The content, at most 10485760 characters; send it unchanged. */
      encrypted_content: string;
    }
  }

  /** A call between agents, sent back as input. */
  export interface MultiAgentCall {
    /** ID that ties the call to its output, 1 to 64 characters. */
    call_id: string;
    /** Always `multi_agent_call`. Default: `multi_agent_call`. */
    type: 'multi_agent_call';
    /** What was done. */
    action:
      | 'spawn_agent'
      | 'interrupt_agent'
      | 'list_agents'
      | 'send_message'
      | 'followup_task'
      | 'wait_agent';
    /** Arguments as a JSON string. */
    arguments: string;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.MultiAgentCall.Agent | null;
    /** ID of the call. */
    id?: string | null;
  }

  export namespace MultiAgentCall {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Outcome of a call between agents, sent back as input. */
  export interface MultiAgentCallOutput {
    /** ID of the call, 1 to 64 characters. */
    call_id: string;
    /** Always `multi_agent_call_output`. Default: `multi_agent_call_output`. */
    type: 'multi_agent_call_output';
    /** What was done. */
    action:
      | 'spawn_agent'
      | 'interrupt_agent'
      | 'list_agents'
      | 'send_message'
      | 'followup_task'
      | 'wait_agent';
    /** Text that came out of it. */
    output: Array<BetaResponseInputItem.MultiAgentCallOutput.Output>;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.MultiAgentCallOutput.Agent | null;
    /** ID of the output. */
    id?: string | null;
  }

  export namespace MultiAgentCallOutput {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** Text written by the model, sent back as input. */
    export interface Output {
      /** Always `output_text`. Default: `output_text`. */
      type: 'output_text';
      /** The text, at most 10485760 characters. */
      text: string;
      /** Citations in the text. */
      annotations?: Array<BetaResponseInputItem.MultiAgentCallOutput.Output.FileCitation | BetaResponseInputItem.MultiAgentCallOutput.Output.URLCitation | BetaResponseInputItem.MultiAgentCallOutput.Output.ContainerFileCitation>;
    }

    export namespace Output {
      /** A citation of a file, sent back as input. */
      export interface FileCitation {
        /** Always `file_citation`. Default: `file_citation`. */
        type: 'file_citation';
        /** Index into the file list, from 0. */
        index: number;
        /** ID of an uploaded file. */
        file_id: string;
        /** Name of the file. */
        filename: string;
      }

      /** A citation of a web page, sent back as input. */
      export interface URLCitation {
        /** Always `url_citation`. Default: `url_citation`. */
        type: 'url_citation';
        /** Index of the first cited character, from 0. */
        start_index: number;
        /** Index of the last cited character, from 0. */
        end_index: number;
        /** URL of the page. */
        url: string;
        /** Title of the page. */
        title: string;
      }

      /** A citation of a container file, sent back as input. */
      export interface ContainerFileCitation {
        /** Always `container_file_citation`. Default: `container_file_citation`. */
        type: 'container_file_citation';
        /** Index of the first cited character, from 0. */
        start_index: number;
        /** Index of the last cited character, from 0. */
        end_index: number;
        /** ID of the container. */
        container_id: string;
        /** ID of the file in the container. */
        file_id: string;
        /** Name of the file. */
        filename: string;
      }
    }
  }

  /** A search for deferred tools, sent back as input. */
  export interface ToolSearchCall {
    /** Always `tool_search_call`. Default: `tool_search_call`. */
    type: 'tool_search_call';
    /** Arguments of the search. */
    arguments: { [key: string]: unknown };
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.ToolSearchCall.Agent | null;
    /** ID of the tool search. */
    id?: string | null;
    /** ID of the search call, 1 to 64 characters. */
    call_id?: string | null;
    /** Who searched: the API or the caller. */
    execution?: 'server' | 'client';
    /** State of the tool search. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace ToolSearchCall {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Makes further tools available from this point of the input on. */
  export interface AdditionalTools {
    /** Always `additional_tools`. Default: `additional_tools`. */
    type: 'additional_tools';
    /** Always `developer`. Default: `developer`. */
    role: 'developer';
    /** Definitions of the added tools. */
    tools: Array<BetaTool>;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.AdditionalTools.Agent | null;
    /** ID of the item. */
    id?: string | null;
  }

  export namespace AdditionalTools {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.ImageGenerationCall.Agent | null;
  }

  export namespace ImageGenerationCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
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
    action: BetaResponseInputItem.LocalShellCall.Action;
    /** State of the local shell call. */
    status: 'in_progress' | 'completed' | 'incomplete';
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.LocalShellCall.Agent | null;
  }

  export namespace LocalShellCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.LocalShellCallOutput.Agent | null;
    /** State of the local shell output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace LocalShellCallOutput {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** A shell call, sent back as input. */
  export interface ShellCall {
    /** ID of the call, 1 to 64 characters. */
    call_id: string;
    /** Always `shell_call`. Default: `shell_call`. */
    type: 'shell_call';
    /** Commands to run, with their limits. */
    action: BetaResponseInputItem.ShellCall.Action;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.ShellCall.Agent | null;
    /** ID of the shell call. */
    id?: string | null;
    /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
    caller?:
      | BetaResponseInputItem.ShellCall.Direct
      | BetaResponseInputItem.ShellCall.Program
      | null;
    /** State of the shell call. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
    /** Where the commands run. */
    environment?: BetaLocalEnvironment | BetaContainerReference | null;
  }

  export namespace ShellCall {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

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
    output: Array<BetaResponseFunctionShellCallOutputContent>;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.ShellCallOutput.Agent | null;
    /** ID of the shell output. */
    id?: string | null;
    /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
    caller?:
      | BetaResponseInputItem.ShellCallOutput.Direct
      | BetaResponseInputItem.ShellCallOutput.Program
      | null;
    /** State of the shell output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
    /** Upper bound on captured characters over all commands. */
    max_output_length?: number | null;
  }

  export namespace ShellCallOutput {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

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
      | BetaResponseInputItem.ApplyPatchCall.CreateFile
      | BetaResponseInputItem.ApplyPatchCall.DeleteFile
      | BetaResponseInputItem.ApplyPatchCall.UpdateFile;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.ApplyPatchCall.Agent | null;
    /** ID of the apply-patch call. */
    id?: string | null;
    /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
    caller?:
      | BetaResponseInputItem.ApplyPatchCall.Direct
      | BetaResponseInputItem.ApplyPatchCall.Program
      | null;
  }

  export namespace ApplyPatchCall {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.ApplyPatchCallOutput.Agent | null;
    /** ID of the apply-patch output. */
    id?: string | null;
    /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
    caller?:
      | BetaResponseInputItem.ApplyPatchCallOutput.Direct
      | BetaResponseInputItem.ApplyPatchCallOutput.Program
      | null;
    /** Log text for the model, such as the reason of a failure. At most 10485760 characters. */
    output?: string | null;
  }

  export namespace ApplyPatchCallOutput {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

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
    tools: Array<BetaResponseInputItem.McpListTools.Tool>;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.McpListTools.Agent | null;
    /** Why the tools could not be listed, if they could not. */
    error?: string | null;
  }

  export namespace McpListTools {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.McpApprovalRequest.Agent | null;
  }

  export namespace McpApprovalRequest {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** The caller's answer to an approval request. */
  export interface McpApprovalResponse {
    /** Always `mcp_approval_response`. */
    type: 'mcp_approval_response';
    /** ID of the request that is answered. */
    approval_request_id: string;
    /** Whether the call may run. */
    approve: boolean;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.McpApprovalResponse.Agent | null;
    /** ID of the approval response. */
    id?: string | null;
    /** Why, in the caller's words. */
    reason?: string | null;
  }

  export namespace McpApprovalResponse {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.McpCall.Agent | null;
    /** What the tool returned. */
    output?: string | null;
    /** Why the call failed, if it did. */
    error?: BetaMcpToolCallError | null;
    /** State of the MCP call. */
    status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';
    /** ID of the approval request of this call; quote it in the approval response. */
    approval_request_id?: string | null;
  }

  export namespace McpCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Asks for compaction of the context so far. Must be the last input item. */
  export interface CompactionTrigger {
    /** Always `compaction_trigger`. Default: `compaction_trigger`. */
    type: 'compaction_trigger';
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.CompactionTrigger.Agent | null;
  }

  export namespace CompactionTrigger {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Stands for an item that the API already stores. */
  export interface ItemReference {
    /** ID of the stored item. */
    id: string;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.ItemReference.Agent | null;
    /** Always `item_reference`. */
    type?: 'item_reference' | null;
  }

  export namespace ItemReference {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.Program.Agent | null;
  }

  export namespace Program {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseInputItem.ProgramOutput.Agent | null;
  }

  export namespace ProgramOutput {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }
}

/** @public */
export type BetaResponseInputMessageContentList = Array<BetaResponseInputContent>;

/** @public */
export interface BetaResponseInputMessageItem {
  /** Always `message`. */
  type: 'message';
  /** Author of the message. */
  role: 'user' | 'system' | 'developer';
  /** Text, image and file parts. */
  content: BetaResponseInputMessageContentList;
  id: string;
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseInputMessageItem.Agent | null;
  /** State of the message; set on messages that the API returns. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace BetaResponseInputMessageItem {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseInputText {
  /** Default: `input_text`. */
  type: 'input_text';
  text: string;
  prompt_cache_breakpoint?: BetaResponseInputText.PromptCacheBreakpoint;
}

export declare namespace BetaResponseInputText {
  /** Marks the exact end of a prompt prefix to cache. */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. Default: `explicit`. */
    mode: 'explicit';
  }
}

/** @public */
export interface BetaResponseInputTextContent {
  /** Default: `input_text`. */
  type: 'input_text';
  /** At most 10485760 characters. */
  text: string;
  prompt_cache_breakpoint?: BetaResponseInputTextContent.PromptCacheBreakpoint | null;
}

export declare namespace BetaResponseInputTextContent {
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
export type BetaResponseItem =
  | BetaResponseInputMessageItem
  | BetaResponseOutputMessage
  | BetaResponseFileSearchToolCall
  | BetaResponseComputerToolCall
  | BetaResponseComputerToolCallOutputItem
  | BetaResponseFunctionWebSearch
  | BetaResponseFunctionToolCallItem
  | BetaResponseFunctionToolCallOutputItem
  | BetaResponseItem.AgentMessage
  | BetaResponseItem.MultiAgentCall
  | BetaResponseItem.MultiAgentCallOutput
  | BetaResponseToolSearchCall
  | BetaResponseToolSearchOutputItem
  | BetaResponseItem.AdditionalTools
  | BetaResponseReasoningItem
  | BetaResponseItem.Program
  | BetaResponseItem.ProgramOutput
  | BetaResponseCompactionItem
  | BetaResponseItem.ImageGenerationCall
  | BetaResponseCodeInterpreterToolCall
  | BetaResponseItem.LocalShellCall
  | BetaResponseItem.LocalShellCallOutput
  | BetaResponseFunctionShellToolCall
  | BetaResponseFunctionShellToolCallOutput
  | BetaResponseApplyPatchToolCall
  | BetaResponseApplyPatchToolCallOutput
  | BetaResponseItem.McpListTools
  | BetaResponseItem.McpApprovalRequest
  | BetaResponseItem.McpApprovalResponse
  | BetaResponseItem.McpCall
  | BetaResponseCustomToolCallItem
  | BetaResponseCustomToolCallOutputItem;

export declare namespace BetaResponseItem {
  /** A message between agents. */
  export interface AgentMessage {
    /** Always `agent_message`. Default: `agent_message`. */
    type: 'agent_message';
    /** ID of the message. */
    id: string;
    /** Agent that sent it. */
    author: string;
    /** Agent that received it. */
    recipient: string;
    /** Parts of the message, encrypted ones among them. */
    content: Array<BetaResponseInputText | BetaResponseOutputText | BetaResponseItem.AgentMessage.Text | BetaResponseItem.AgentMessage.SummaryText | BetaResponseItem.AgentMessage.ReasoningText | BetaResponseOutputRefusal | BetaResponseInputImage | BetaResponseItem.AgentMessage.ComputerScreenshot | BetaResponseInputFile | BetaResponseItem.AgentMessage.EncryptedContent>;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseItem.AgentMessage.Agent;
  }

  export namespace AgentMessage {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** Plain text. */
    export interface Text {
      /** Always `text`. Default: `text`. */
      type: 'text';
      /** The text. */
      text: string;
    }

    /** A part of a reasoning summary. */
    export interface SummaryText {
      /** Always `summary_text`. Default: `summary_text`. */
      type: 'summary_text';
      /** Text of the part. */
      text: string;
    }

    /** A part of the model's reasoning. */
    export interface ReasoningText {
      /** Always `reasoning_text`. Default: `reasoning_text`. */
      type: 'reasoning_text';
      /** Text of the reasoning. */
      text: string;
    }

    /** A screenshot in a message. */
    export interface ComputerScreenshot {
      /** Always `computer_screenshot`. Default: `computer_screenshot`. */
      type: 'computer_screenshot';
      /** URL of the screenshot; may be null. */
      image_url: string | null;
      /** ID of the uploaded screenshot; may be null. */
      file_id: string | null;
      /** Resolution at which the model sees it. Default `auto`. */
      detail: BetaImageDetail;
      /**
       * Marks this block as the end of a prompt prefix to cache; its lifetime comes from the
       * request's `prompt_cache_options.ttl`.
       */
      prompt_cache_breakpoint?: BetaResponseItem.AgentMessage.ComputerScreenshot.PromptCacheBreakpoint;
    }

    export namespace ComputerScreenshot {
      /** Marks the exact end of a prompt prefix to cache. */
      export interface PromptCacheBreakpoint {
        /** Always `explicit`. Default: `explicit`. */
        mode: 'explicit';
      }
    }

    /** Encrypted content; only the API can read it. */
    export interface EncryptedContent {
      /** Always `encrypted_content`. Default: `encrypted_content`. */
      type: 'encrypted_content';
      /** The content; send it back unchanged. */
      encrypted_content: string;
    }
  }

  /** A call between agents. */
  export interface MultiAgentCall {
    /** Always `multi_agent_call`. Default: `multi_agent_call`. */
    type: 'multi_agent_call';
    /** ID of the call. */
    id: string;
    /** ID that ties the call to its output. */
    call_id: string;
    /** What to do. */
    action:
      | 'spawn_agent'
      | 'interrupt_agent'
      | 'list_agents'
      | 'send_message'
      | 'followup_task'
      | 'wait_agent';
    /** Arguments as a JSON string. */
    arguments: string;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseItem.MultiAgentCall.Agent;
  }

  export namespace MultiAgentCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Outcome of a call between agents. */
  export interface MultiAgentCallOutput {
    /** Always `multi_agent_call_output`. Default: `multi_agent_call_output`. */
    type: 'multi_agent_call_output';
    /** ID of the output. */
    id: string;
    /** ID of the call. */
    call_id: string;
    /** What was done. */
    action:
      | 'spawn_agent'
      | 'interrupt_agent'
      | 'list_agents'
      | 'send_message'
      | 'followup_task'
      | 'wait_agent';
    /** Text that came out of it. */
    output: Array<BetaResponseOutputText>;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseItem.MultiAgentCallOutput.Agent;
  }

  export namespace MultiAgentCallOutput {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
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
    tools: Array<BetaTool>;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseItem.AdditionalTools.Agent;
  }

  export namespace AdditionalTools {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseItem.Program.Agent;
  }

  export namespace Program {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseItem.ProgramOutput.Agent;
  }

  export namespace ProgramOutput {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseItem.ImageGenerationCall.Agent | null;
  }

  export namespace ImageGenerationCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
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
    action: BetaResponseItem.LocalShellCall.Action;
    /** State of the local shell call. */
    status: 'in_progress' | 'completed' | 'incomplete';
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseItem.LocalShellCall.Agent | null;
  }

  export namespace LocalShellCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseItem.LocalShellCallOutput.Agent | null;
    /** State of the local shell output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace LocalShellCallOutput {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
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
    tools: Array<BetaResponseItem.McpListTools.Tool>;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseItem.McpListTools.Agent | null;
    /** Why the tools could not be listed, if they could not. */
    error?: string | null;
  }

  export namespace McpListTools {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseItem.McpApprovalRequest.Agent | null;
  }

  export namespace McpApprovalRequest {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseItem.McpApprovalResponse.Agent | null;
    /** Why, in the caller's words. */
    reason?: string | null;
  }

  export namespace McpApprovalResponse {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseItem.McpCall.Agent | null;
    /** What the tool returned. */
    output?: string | null;
    /** Why the call failed, if it did. */
    error?: BetaMcpToolCallError | null;
    /** State of the MCP call. */
    status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';
    /** ID of the approval request of this call; quote it in the approval response. */
    approval_request_id?: string | null;
  }

  export namespace McpCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }
}

/** @public */
export interface BetaResponseLocalEnvironment {
  /** Default: `local`. */
  type: 'local';
}

/** @public */
export interface BetaResponseMcpCallArgumentsDeltaEvent {
  type: 'response.mcp_call_arguments.delta';
  output_index: number;
  item_id: string;
  delta: string;
  sequence_number: number;
  agent?: BetaResponseMcpCallArgumentsDeltaEvent.Agent | null;
}

export declare namespace BetaResponseMcpCallArgumentsDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseMcpCallArgumentsDoneEvent {
  type: 'response.mcp_call_arguments.done';
  output_index: number;
  item_id: string;
  arguments: string;
  sequence_number: number;
  agent?: BetaResponseMcpCallArgumentsDoneEvent.Agent | null;
}

export declare namespace BetaResponseMcpCallArgumentsDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseMcpCallCompletedEvent {
  type: 'response.mcp_call.completed';
  item_id: string;
  output_index: number;
  sequence_number: number;
  agent?: BetaResponseMcpCallCompletedEvent.Agent | null;
}

export declare namespace BetaResponseMcpCallCompletedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseMcpCallFailedEvent {
  type: 'response.mcp_call.failed';
  item_id: string;
  output_index: number;
  sequence_number: number;
  agent?: BetaResponseMcpCallFailedEvent.Agent | null;
}

export declare namespace BetaResponseMcpCallFailedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseMcpCallInProgressEvent {
  type: 'response.mcp_call.in_progress';
  sequence_number: number;
  output_index: number;
  item_id: string;
  agent?: BetaResponseMcpCallInProgressEvent.Agent | null;
}

export declare namespace BetaResponseMcpCallInProgressEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseMcpListToolsCompletedEvent {
  type: 'response.mcp_list_tools.completed';
  item_id: string;
  output_index: number;
  sequence_number: number;
  agent?: BetaResponseMcpListToolsCompletedEvent.Agent | null;
}

export declare namespace BetaResponseMcpListToolsCompletedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseMcpListToolsFailedEvent {
  type: 'response.mcp_list_tools.failed';
  item_id: string;
  output_index: number;
  sequence_number: number;
  agent?: BetaResponseMcpListToolsFailedEvent.Agent | null;
}

export declare namespace BetaResponseMcpListToolsFailedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseMcpListToolsInProgressEvent {
  type: 'response.mcp_list_tools.in_progress';
  item_id: string;
  output_index: number;
  sequence_number: number;
  agent?: BetaResponseMcpListToolsInProgressEvent.Agent | null;
}

export declare namespace BetaResponseMcpListToolsInProgressEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseOutputAudio {
  type: 'output_audio';
  data: string;
  transcript: string;
}

/** @public */
export type BetaResponseOutputItem =
  | BetaResponseOutputMessage
  | BetaResponseFileSearchToolCall
  | BetaResponseFunctionToolCall
  | BetaResponseFunctionToolCallOutputItem
  | BetaResponseOutputItem.AgentMessage
  | BetaResponseOutputItem.MultiAgentCall
  | BetaResponseOutputItem.MultiAgentCallOutput
  | BetaResponseFunctionWebSearch
  | BetaResponseComputerToolCall
  | BetaResponseComputerToolCallOutputItem
  | BetaResponseReasoningItem
  | BetaResponseOutputItem.Program
  | BetaResponseOutputItem.ProgramOutput
  | BetaResponseToolSearchCall
  | BetaResponseToolSearchOutputItem
  | BetaResponseOutputItem.AdditionalTools
  | BetaResponseCompactionItem
  | BetaResponseOutputItem.ImageGenerationCall
  | BetaResponseCodeInterpreterToolCall
  | BetaResponseOutputItem.LocalShellCall
  | BetaResponseOutputItem.LocalShellCallOutput
  | BetaResponseFunctionShellToolCall
  | BetaResponseFunctionShellToolCallOutput
  | BetaResponseApplyPatchToolCall
  | BetaResponseApplyPatchToolCallOutput
  | BetaResponseOutputItem.McpCall
  | BetaResponseOutputItem.McpListTools
  | BetaResponseOutputItem.McpApprovalRequest
  | BetaResponseOutputItem.McpApprovalResponse
  | BetaResponseCustomToolCall
  | BetaResponseCustomToolCallOutputItem;

export declare namespace BetaResponseOutputItem {
  /** A message between agents. */
  export interface AgentMessage {
    /** Always `agent_message`. Default: `agent_message`. */
    type: 'agent_message';
    /** ID of the message. */
    id: string;
    /** Agent that sent it. */
    author: string;
    /** Agent that received it. */
    recipient: string;
    /** Parts of the message, encrypted ones among them. */
    content: Array<BetaResponseInputText | BetaResponseOutputText | BetaResponseOutputItem.AgentMessage.Text | BetaResponseOutputItem.AgentMessage.SummaryText | BetaResponseOutputItem.AgentMessage.ReasoningText | BetaResponseOutputRefusal | BetaResponseInputImage | BetaResponseOutputItem.AgentMessage.ComputerScreenshot | BetaResponseInputFile | BetaResponseOutputItem.AgentMessage.EncryptedContent>;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseOutputItem.AgentMessage.Agent;
  }

  export namespace AgentMessage {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** Plain text. */
    export interface Text {
      /** Always `text`. Default: `text`. */
      type: 'text';
      /** The text. */
      text: string;
    }

    /** A part of a reasoning summary. */
    export interface SummaryText {
      /** Always `summary_text`. Default: `summary_text`. */
      type: 'summary_text';
      /** Text of the part. */
      text: string;
    }

    /** A part of the model's reasoning. */
    export interface ReasoningText {
      /** Always `reasoning_text`. Default: `reasoning_text`. */
      type: 'reasoning_text';
      /** Text of the reasoning. */
      text: string;
    }

    /** A screenshot in a message. */
    export interface ComputerScreenshot {
      /** Always `computer_screenshot`. Default: `computer_screenshot`. */
      type: 'computer_screenshot';
      /** URL of the screenshot; may be null. */
      image_url: string | null;
      /** ID of the uploaded screenshot; may be null. */
      file_id: string | null;
      /** Resolution at which the model sees it. Default `auto`. */
      detail: BetaImageDetail;
      /**
       * Marks this block as the end of a prompt prefix to cache; its lifetime comes from the
       * request's `prompt_cache_options.ttl`.
       */
      prompt_cache_breakpoint?: BetaResponseOutputItem.AgentMessage.ComputerScreenshot.PromptCacheBreakpoint;
    }

    export namespace ComputerScreenshot {
      /** Marks the exact end of a prompt prefix to cache. */
      export interface PromptCacheBreakpoint {
        /** Always `explicit`. Default: `explicit`. */
        mode: 'explicit';
      }
    }

    /** Encrypted content; only the API can read it. */
    export interface EncryptedContent {
      /** Always `encrypted_content`. Default: `encrypted_content`. */
      type: 'encrypted_content';
      /** The content; send it back unchanged. */
      encrypted_content: string;
    }
  }

  /** A call between agents. */
  export interface MultiAgentCall {
    /** Always `multi_agent_call`. Default: `multi_agent_call`. */
    type: 'multi_agent_call';
    /** ID of the call. */
    id: string;
    /** ID that ties the call to its output. */
    call_id: string;
    /** What to do. */
    action:
      | 'spawn_agent'
      | 'interrupt_agent'
      | 'list_agents'
      | 'send_message'
      | 'followup_task'
      | 'wait_agent';
    /** Arguments as a JSON string. */
    arguments: string;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseOutputItem.MultiAgentCall.Agent;
  }

  export namespace MultiAgentCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Outcome of a call between agents. */
  export interface MultiAgentCallOutput {
    /** Always `multi_agent_call_output`. Default: `multi_agent_call_output`. */
    type: 'multi_agent_call_output';
    /** ID of the output. */
    id: string;
    /** ID of the call. */
    call_id: string;
    /** What was done. */
    action:
      | 'spawn_agent'
      | 'interrupt_agent'
      | 'list_agents'
      | 'send_message'
      | 'followup_task'
      | 'wait_agent';
    /** Text that came out of it. */
    output: Array<BetaResponseOutputText>;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseOutputItem.MultiAgentCallOutput.Agent;
  }

  export namespace MultiAgentCallOutput {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseOutputItem.Program.Agent;
  }

  export namespace Program {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseOutputItem.ProgramOutput.Agent;
  }

  export namespace ProgramOutput {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
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
    tools: Array<BetaTool>;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseOutputItem.AdditionalTools.Agent;
  }

  export namespace AdditionalTools {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseOutputItem.ImageGenerationCall.Agent | null;
  }

  export namespace ImageGenerationCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
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
    action: BetaResponseOutputItem.LocalShellCall.Action;
    /** State of the local shell call. */
    status: 'in_progress' | 'completed' | 'incomplete';
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseOutputItem.LocalShellCall.Agent | null;
  }

  export namespace LocalShellCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseOutputItem.LocalShellCallOutput.Agent | null;
    /** State of the local shell output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace LocalShellCallOutput {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseOutputItem.McpCall.Agent | null;
    /** What the tool returned. */
    output?: string | null;
    /** Why the call failed, if it did. */
    error?: BetaMcpToolCallError | null;
    /** State of the MCP call. */
    status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';
    /** ID of the approval request of this call; quote it in the approval response. */
    approval_request_id?: string | null;
  }

  export namespace McpCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
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
    tools: Array<BetaResponseOutputItem.McpListTools.Tool>;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseOutputItem.McpListTools.Agent | null;
    /** Why the tools could not be listed, if they could not. */
    error?: string | null;
  }

  export namespace McpListTools {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseOutputItem.McpApprovalRequest.Agent | null;
  }

  export namespace McpApprovalRequest {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: BetaResponseOutputItem.McpApprovalResponse.Agent | null;
    /** Why, in the caller's words. */
    reason?: string | null;
  }

  export namespace McpApprovalResponse {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }
}

/** @public */
export interface BetaResponseOutputItemAddedEvent {
  type: 'response.output_item.added';
  output_index: number;
  sequence_number: number;
  item: BetaResponseOutputItem;
  agent?: BetaResponseOutputItemAddedEvent.Agent | null;
}

export declare namespace BetaResponseOutputItemAddedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseOutputItemDoneEvent {
  type: 'response.output_item.done';
  output_index: number;
  sequence_number: number;
  item: BetaResponseOutputItem;
  agent?: BetaResponseOutputItemDoneEvent.Agent | null;
}

export declare namespace BetaResponseOutputItemDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseOutputMessage {
  id: string;
  type: 'message';
  role: 'assistant';
  content: Array<BetaResponseOutputText | BetaResponseOutputRefusal>;
  status: 'in_progress' | 'completed' | 'incomplete';
  agent?: BetaResponseOutputMessage.Agent | null;
  phase?: 'commentary' | 'final_answer' | null;
}

export declare namespace BetaResponseOutputMessage {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseOutputRefusal {
  /** Default: `refusal`. */
  type: 'refusal';
  refusal: string;
}

/** @public */
export interface BetaResponseOutputText {
  /** Default: `output_text`. */
  type: 'output_text';
  text: string;
  annotations: Array<BetaResponseOutputText.FileCitation | BetaResponseOutputText.URLCitation | BetaResponseOutputText.ContainerFileCitation | BetaResponseOutputText.FilePath>;
  logprobs?: Array<BetaResponseOutputText.Logprob>;
}

export declare namespace BetaResponseOutputText {
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
    top_logprobs: Array<BetaResponseOutputText.Logprob.TopLogprob>;
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
export interface BetaResponseOutputTextAnnotationAddedEvent {
  type: 'response.output_text.annotation.added';
  item_id: string;
  output_index: number;
  content_index: number;
  annotation_index: number;
  sequence_number: number;
  annotation:
    | BetaResponseOutputTextAnnotationAddedEvent.FileCitation
    | BetaResponseOutputTextAnnotationAddedEvent.URLCitation
    | BetaResponseOutputTextAnnotationAddedEvent.ContainerFileCitation
    | BetaResponseOutputTextAnnotationAddedEvent.FilePath
    | null;
  agent?: BetaResponseOutputTextAnnotationAddedEvent.Agent | null;
}

export declare namespace BetaResponseOutputTextAnnotationAddedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponsePrompt {
  id: string;
  version?: string | null;
  variables?:
    | { [key: string]: string | BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile }
    | null;
}

/** @public */
export interface BetaResponseQueuedEvent {
  type: 'response.queued';
  response: BetaResponse;
  sequence_number: number;
  agent?: BetaResponseQueuedEvent.Agent | null;
}

export declare namespace BetaResponseQueuedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseReasoningItem {
  type: 'reasoning';
  id: string;
  summary: Array<BetaResponseReasoningItem.Summary>;
  agent?: BetaResponseReasoningItem.Agent | null;
  encrypted_content?: string | null;
  content?: Array<BetaResponseReasoningItem.Content>;
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace BetaResponseReasoningItem {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseReasoningSummaryPartAddedEvent {
  type: 'response.reasoning_summary_part.added';
  item_id: string;
  output_index: number;
  summary_index: number;
  sequence_number: number;
  part: BetaResponseReasoningSummaryPartAddedEvent.Part;
  agent?: BetaResponseReasoningSummaryPartAddedEvent.Agent | null;
}

export declare namespace BetaResponseReasoningSummaryPartAddedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  export interface Part {
    type: 'summary_text';
    text: string;
  }
}

/** @public */
export interface BetaResponseReasoningSummaryPartDoneEvent {
  type: 'response.reasoning_summary_part.done';
  item_id: string;
  output_index: number;
  summary_index: number;
  sequence_number: number;
  part: BetaResponseReasoningSummaryPartDoneEvent.Part;
  agent?: BetaResponseReasoningSummaryPartDoneEvent.Agent | null;
  status?: 'incomplete';
}

export declare namespace BetaResponseReasoningSummaryPartDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  export interface Part {
    type: 'summary_text';
    text: string;
  }
}

/** @public */
export interface BetaResponseReasoningSummaryTextDeltaEvent {
  type: 'response.reasoning_summary_text.delta';
  item_id: string;
  output_index: number;
  summary_index: number;
  delta: string;
  sequence_number: number;
  agent?: BetaResponseReasoningSummaryTextDeltaEvent.Agent | null;
}

export declare namespace BetaResponseReasoningSummaryTextDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseReasoningSummaryTextDoneEvent {
  type: 'response.reasoning_summary_text.done';
  item_id: string;
  output_index: number;
  summary_index: number;
  text: string;
  sequence_number: number;
  agent?: BetaResponseReasoningSummaryTextDoneEvent.Agent | null;
}

export declare namespace BetaResponseReasoningSummaryTextDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseReasoningTextDeltaEvent {
  type: 'response.reasoning_text.delta';
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
  sequence_number: number;
  agent?: BetaResponseReasoningTextDeltaEvent.Agent | null;
}

export declare namespace BetaResponseReasoningTextDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseReasoningTextDoneEvent {
  type: 'response.reasoning_text.done';
  item_id: string;
  output_index: number;
  content_index: number;
  text: string;
  sequence_number: number;
  agent?: BetaResponseReasoningTextDoneEvent.Agent | null;
}

export declare namespace BetaResponseReasoningTextDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseRefusalDeltaEvent {
  type: 'response.refusal.delta';
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
  sequence_number: number;
  agent?: BetaResponseRefusalDeltaEvent.Agent | null;
}

export declare namespace BetaResponseRefusalDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseRefusalDoneEvent {
  type: 'response.refusal.done';
  item_id: string;
  output_index: number;
  content_index: number;
  refusal: string;
  sequence_number: number;
  agent?: BetaResponseRefusalDoneEvent.Agent | null;
}

export declare namespace BetaResponseRefusalDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseShellCallCommandAddedEvent {
  /** Default: `response.shell_call_command.added`. */
  type: 'response.shell_call_command.added';
  sequence_number: number;
  output_index: number;
  command_index: number;
  command: string;
  agent?: BetaResponseShellCallCommandAddedEvent.Agent;
}

export declare namespace BetaResponseShellCallCommandAddedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseShellCallCommandDeltaEvent {
  /** Default: `response.shell_call_command.delta`. */
  type: 'response.shell_call_command.delta';
  sequence_number: number;
  output_index: number;
  command_index: number;
  delta: string;
  agent?: BetaResponseShellCallCommandDeltaEvent.Agent;
  obfuscation?: string;
}

export declare namespace BetaResponseShellCallCommandDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseShellCallCommandDoneEvent {
  /** Default: `response.shell_call_command.done`. */
  type: 'response.shell_call_command.done';
  sequence_number: number;
  output_index: number;
  command_index: number;
  command: string;
  agent?: BetaResponseShellCallCommandDoneEvent.Agent;
}

export declare namespace BetaResponseShellCallCommandDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseShellCallOutputContentDeltaEvent {
  /** Default: `response.shell_call_output_content.delta`. */
  type: 'response.shell_call_output_content.delta';
  sequence_number: number;
  item_id: string;
  output_index: number;
  command_index: number;
  delta: BetaResponseShellCallOutputContentDeltaEvent.Delta;
  agent?: BetaResponseShellCallOutputContentDeltaEvent.Agent;
}

export declare namespace BetaResponseShellCallOutputContentDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A piece of a shell command's output. */
  export interface Delta {
    /** New standard output. */
    stdout?: string;
    /** New standard error. */
    stderr?: string;
  }
}

/** @public */
export interface BetaResponseShellCallOutputContentDoneEvent {
  /** Default: `response.shell_call_output_content.done`. */
  type: 'response.shell_call_output_content.done';
  sequence_number: number;
  item_id: string;
  output_index: number;
  command_index: number;
  output: Array<BetaResponseShellCallOutputContentDoneEvent.Output>;
  agent?: BetaResponseShellCallOutputContentDoneEvent.Agent;
}

export declare namespace BetaResponseShellCallOutputContentDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** What one command printed, and how it ended. */
  export interface Output {
    /** Standard output. */
    stdout: string;
    /** Standard error. */
    stderr: string;
    /** Exit code, or the fact of a timeout. */
    outcome:
      | BetaResponseShellCallOutputContentDoneEvent.Output.Timeout
      | BetaResponseShellCallOutputContentDoneEvent.Output.Exit;
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
export type BetaResponseStatus =
  | 'completed'
  | 'failed'
  | 'in_progress'
  | 'cancelled'
  | 'queued'
  | 'incomplete';

/** @public */
export type BetaResponseStreamEvent =
  | BetaResponseAudioDeltaEvent
  | BetaResponseAudioDoneEvent
  | BetaResponseAudioTranscriptDeltaEvent
  | BetaResponseAudioTranscriptDoneEvent
  | BetaResponseCodeInterpreterCallCodeDeltaEvent
  | BetaResponseCodeInterpreterCallCodeDoneEvent
  | BetaResponseCodeInterpreterCallCompletedEvent
  | BetaResponseCodeInterpreterCallInProgressEvent
  | BetaResponseCodeInterpreterCallInterpretingEvent
  | BetaResponseCompletedEvent
  | BetaResponseContentPartAddedEvent
  | BetaResponseContentPartDoneEvent
  | BetaResponseCreatedEvent
  | BetaResponseErrorEvent
  | BetaResponseFileSearchCallCompletedEvent
  | BetaResponseFileSearchCallInProgressEvent
  | BetaResponseFileSearchCallSearchingEvent
  | BetaResponseFunctionCallArgumentsDeltaEvent
  | BetaResponseFunctionCallArgumentsDoneEvent
  | BetaResponseShellCallCommandAddedEvent
  | BetaResponseShellCallCommandDeltaEvent
  | BetaResponseShellCallCommandDoneEvent
  | BetaResponseShellCallOutputContentDeltaEvent
  | BetaResponseShellCallOutputContentDoneEvent
  | BetaResponseInProgressEvent
  | BetaResponseFailedEvent
  | BetaResponseIncompleteEvent
  | BetaResponseOutputItemAddedEvent
  | BetaResponseOutputItemDoneEvent
  | BetaResponseReasoningSummaryPartAddedEvent
  | BetaResponseReasoningSummaryPartDoneEvent
  | BetaResponseReasoningSummaryTextDeltaEvent
  | BetaResponseReasoningSummaryTextDoneEvent
  | BetaResponseReasoningTextDeltaEvent
  | BetaResponseReasoningTextDoneEvent
  | BetaResponseRefusalDeltaEvent
  | BetaResponseRefusalDoneEvent
  | BetaResponseTextDeltaEvent
  | BetaResponseTextDoneEvent
  | BetaResponseWebSearchCallCompletedEvent
  | BetaResponseWebSearchCallInProgressEvent
  | BetaResponseWebSearchCallSearchingEvent
  | BetaResponseImageGenCallCompletedEvent
  | BetaResponseImageGenCallGeneratingEvent
  | BetaResponseImageGenCallInProgressEvent
  | BetaResponseImageGenCallPartialImageEvent
  | BetaResponseMcpCallArgumentsDeltaEvent
  | BetaResponseMcpCallArgumentsDoneEvent
  | BetaResponseMcpCallCompletedEvent
  | BetaResponseMcpCallFailedEvent
  | BetaResponseMcpCallInProgressEvent
  | BetaResponseMcpListToolsCompletedEvent
  | BetaResponseMcpListToolsFailedEvent
  | BetaResponseMcpListToolsInProgressEvent
  | BetaResponseOutputTextAnnotationAddedEvent
  | BetaResponseQueuedEvent
  | BetaResponseCustomToolCallInputDeltaEvent
  | BetaResponseCustomToolCallInputDoneEvent;

/** @public */
export interface BetaResponseTextConfig {
  format?: BetaResponseFormatTextConfig;
  verbosity?: 'low' | 'medium' | 'high' | null;
}

/** @public */
export interface BetaResponseTextDeltaEvent {
  type: 'response.output_text.delta';
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
  sequence_number: number;
  logprobs: Array<BetaResponseTextDeltaEvent.Logprob>;
  agent?: BetaResponseTextDeltaEvent.Agent | null;
}

export declare namespace BetaResponseTextDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** Log probability of a token in a stream. */
  export interface Logprob {
    /** The token. */
    token: string;
    /** Its natural-log probability; nearer to 0 is surer. */
    logprob: number;
    /** Most likely alternatives at this place, at most 20. */
    top_logprobs?: Array<BetaResponseTextDeltaEvent.Logprob.TopLogprob>;
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
export interface BetaResponseTextDoneEvent {
  type: 'response.output_text.done';
  item_id: string;
  output_index: number;
  content_index: number;
  text: string;
  sequence_number: number;
  logprobs: Array<BetaResponseTextDoneEvent.Logprob>;
  agent?: BetaResponseTextDoneEvent.Agent | null;
}

export declare namespace BetaResponseTextDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** Log probability of a token in a stream. */
  export interface Logprob {
    /** The token. */
    token: string;
    /** Its natural-log probability; nearer to 0 is surer. */
    logprob: number;
    /** Most likely alternatives at this place, at most 20. */
    top_logprobs?: Array<BetaResponseTextDoneEvent.Logprob.TopLogprob>;
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
export interface BetaResponseToolSearchCall {
  /** Default: `tool_search_call`. */
  type: 'tool_search_call';
  id: string;
  call_id: string | null;
  execution: 'server' | 'client';
  arguments: unknown;
  status: 'in_progress' | 'completed' | 'incomplete';
  agent?: BetaResponseToolSearchCall.Agent;
  created_by?: string;
}

export declare namespace BetaResponseToolSearchCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseToolSearchOutputItem {
  /** Default: `tool_search_output`. */
  type: 'tool_search_output';
  id: string;
  call_id: string | null;
  execution: 'server' | 'client';
  tools: Array<BetaTool>;
  status: 'in_progress' | 'completed' | 'incomplete';
  agent?: BetaResponseToolSearchOutputItem.Agent;
  created_by?: string;
}

export declare namespace BetaResponseToolSearchOutputItem {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseToolSearchOutputItemParam {
  /** Default: `tool_search_output`. */
  type: 'tool_search_output';
  tools: Array<BetaTool>;
  agent?: BetaResponseToolSearchOutputItemParam.Agent | null;
  id?: string | null;
  call_id?: string | null;
  execution?: 'server' | 'client';
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export declare namespace BetaResponseToolSearchOutputItemParam {
  /** Agent that made an item. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseUsage {
  input_tokens: number;
  input_tokens_details: BetaResponseUsage.InputTokensDetails;
  output_tokens: number;
  output_tokens_details: BetaResponseUsage.OutputTokensDetails;
  total_tokens: number;
}

export declare namespace BetaResponseUsage {
  export interface InputTokensDetails {
    cached_tokens: number;
    cache_write_tokens: number;
  }

  export interface OutputTokensDetails {
    reasoning_tokens: number;
  }
}

/** @public */
export interface BetaResponseWebSearchCallCompletedEvent {
  type: 'response.web_search_call.completed';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseWebSearchCallCompletedEvent.Agent | null;
}

export declare namespace BetaResponseWebSearchCallCompletedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseWebSearchCallInProgressEvent {
  type: 'response.web_search_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseWebSearchCallInProgressEvent.Agent | null;
}

export declare namespace BetaResponseWebSearchCallInProgressEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseWebSearchCallSearchingEvent {
  type: 'response.web_search_call.searching';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseWebSearchCallSearchingEvent.Agent | null;
}

export declare namespace BetaResponseWebSearchCallSearchingEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export type BetaResponsesClientEvent =
  | BetaResponsesClientEvent.ResponseCreate
  | BetaResponseInjectEvent;

export declare namespace BetaResponsesClientEvent {
  /**
   * Starts a response over a WebSocket. Takes the body of create, except `background`; `stream` is
   * implied and is not sent.
   */
  export interface ResponseCreate {
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
    metadata?: { [key: string]: string } | null;
    /** Number of most likely alternatives to report for each output token, 0 to 20. */
    top_logprobs?: number | null;
    /** Sampling temperature, 0 to 2. Default 1. */
    temperature?: number | null;
    /** Share of probability mass that tokens are drawn from, 0 to 1. Default 1. */
    top_p?: number | null;
    /**
     * Identifier of the end user. Deprecated in favour of `safety_identifier` and
     * `prompt_cache_key`.
     *
     * @deprecated
     */
    user?: string;
    /**
     * Stable identifier of the end user for abuse detection, at most 64 characters; best a hash.
     */
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
    prompt_cache_options?: BetaResponsesClientEvent.ResponseCreate.PromptCacheOptions;
    /** ID of the response that this one continues. Excludes `conversation`. */
    previous_response_id?: string | null;
    /** Model that generates the response. */
    model?:
      | (string & {})
      | 'gpt-5.6-sol'
      | 'gpt-5.6-terra'
      | 'gpt-5.6-luna'
      | 'gpt-5.5'
      | 'gpt-5.5-2026-04-23'
      | 'gpt-5.4'
      | 'gpt-5.4-mini'
      | 'gpt-5.4-nano'
      | 'gpt-5.4-mini-2026-03-17'
      | 'gpt-5.4-nano-2026-03-17'
      | 'gpt-5.3-chat-latest'
      | 'gpt-5.2'
      | 'gpt-5.2-2025-12-11'
      | 'gpt-5.2-chat-latest'
      | 'gpt-5.2-pro'
      | 'gpt-5.2-pro-2025-12-11'
      | 'gpt-5.1'
      | 'gpt-5.1-2025-11-13'
      | 'gpt-5.1-codex'
      | 'gpt-5.1-mini'
      | 'gpt-5.1-chat-latest'
      | 'gpt-5'
      | 'gpt-5-mini'
      | 'gpt-5-nano'
      | 'gpt-5-2025-08-07'
      | 'gpt-5-mini-2025-08-07'
      | 'gpt-5-nano-2025-08-07'
      | 'gpt-5-chat-latest'
      | 'gpt-4.1'
      | 'gpt-4.1-mini'
      | 'gpt-4.1-nano'
      | 'gpt-4.1-2025-04-14'
      | 'gpt-4.1-mini-2025-04-14'
      | 'gpt-4.1-nano-2025-04-14'
      | 'o4-mini'
      | 'o4-mini-2025-04-16'
      | 'o3'
      | 'o3-2025-04-16'
      | 'o3-mini'
      | 'o3-mini-2025-01-31'
      | 'o1'
      | 'o1-2024-12-17'
      | 'o1-preview'
      | 'o1-preview-2024-09-12'
      | 'o1-mini'
      | 'o1-mini-2024-09-12'
      | 'gpt-4o'
      | 'gpt-4o-2024-11-20'
      | 'gpt-4o-2024-08-06'
      | 'gpt-4o-2024-05-13'
      | 'gpt-4o-audio-preview'
      | 'gpt-4o-audio-preview-2024-10-01'
      | 'gpt-4o-audio-preview-2024-12-17'
      | 'gpt-4o-audio-preview-2025-06-03'
      | 'gpt-4o-mini-audio-preview'
      | 'gpt-4o-mini-audio-preview-2024-12-17'
      | 'gpt-4o-search-preview'
      | 'gpt-4o-mini-search-preview'
      | 'gpt-4o-search-preview-2025-03-11'
      | 'gpt-4o-mini-search-preview-2025-03-11'
      | 'chatgpt-4o-latest'
      | 'codex-mini-latest'
      | 'gpt-4o-mini'
      | 'gpt-4o-mini-2024-07-18'
      | 'gpt-4-turbo'
      | 'gpt-4-turbo-2024-04-09'
      | 'gpt-4-0125-preview'
      | 'gpt-4-turbo-preview'
      | 'gpt-4-1106-preview'
      | 'gpt-4-vision-preview'
      | 'gpt-4'
      | 'gpt-4-0314'
      | 'gpt-4-0613'
      | 'gpt-4-32k'
      | 'gpt-4-32k-0314'
      | 'gpt-4-32k-0613'
      | 'gpt-3.5-turbo'
      | 'gpt-3.5-turbo-16k'
      | 'gpt-3.5-turbo-0301'
      | 'gpt-3.5-turbo-0613'
      | 'gpt-3.5-turbo-1106'
      | 'gpt-3.5-turbo-0125'
      | 'gpt-3.5-turbo-16k-0613'
      | 'o1-pro'
      | 'o1-pro-2025-03-19'
      | 'o3-pro'
      | 'o3-pro-2025-06-10'
      | 'o3-deep-research'
      | 'o3-deep-research-2025-06-26'
      | 'o4-mini-deep-research'
      | 'o4-mini-deep-research-2025-06-26'
      | 'computer-use-preview'
      | 'computer-use-preview-2025-03-11'
      | 'gpt-5.5-pro'
      | 'gpt-5.5-pro-2026-04-23'
      | 'gpt-5-codex'
      | 'gpt-5-pro'
      | 'gpt-5-pro-2025-10-06'
      | 'gpt-5.1-codex-max'
      | 'gpt-daybreak-blue-latest'
      | 'gpt-daybreak-red-latest'
      | 'gpt-5.6-cyber';
    /** Whether the response runs in the background. Default false. */
    background?: boolean | null;
    /** Upper bound on built-in tool calls, counted over all tools. */
    max_tool_calls?: number | null;
    /** Format and verbosity of the text output. */
    text?: BetaResponseTextConfig;
    /** Tools that the model may call. */
    tools?: Array<BetaTool>;
    /** How the model picks tools. */
    tool_choice?:
      | BetaToolChoiceOptions
      | BetaToolChoiceAllowed
      | BetaToolChoiceTypes
      | BetaToolChoiceFunction
      | BetaToolChoiceMcp
      | BetaToolChoiceCustom
      | BetaResponsesClientEvent.ResponseCreate.BetaSpecificProgrammaticToolCallingParam
      | BetaToolChoiceApplyPatch
      | BetaToolChoiceShell;
    /** Stored prompt template in use. */
    prompt?: BetaResponsePrompt | null;
    service_tier?: BetaServiceTier | null;
    /** @deprecated */
    truncation?: 'auto' | 'disabled' | null;
    reasoning?: BetaResponsesClientEvent.ResponseCreate.Reasoning | null;
    input?: string | BetaResponseInput;
    include?: Array<BetaResponseIncludable> | null;
    parallel_tool_calls?: boolean | null;
    store?: boolean | null;
    instructions?: string | null;
    moderation?: BetaResponsesClientEvent.ResponseCreate.Moderation | null;
    stream?: boolean | null;
    stream_options?: BetaResponsesClientEvent.ResponseCreate.StreamOptions | null;
    conversation?: string | BetaResponseConversationParam | null;
    context_management?: Array<BetaResponsesClientEvent.ResponseCreate.ContextManagement> | null;
    max_output_tokens?: number | null;
    multi_agent?: BetaResponsesClientEvent.ResponseCreate.MultiAgent | null;
  }

  export namespace ResponseCreate {
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
       * `implicit` (default) adds one automatic breakpoint to the latest 3 explicit ones.
       * `explicit` writes only the latest 4 explicit ones, and without any the cache is off.
       */
      mode?: 'implicit' | 'explicit';
    }

    /** Makes the model write a program that calls tools. */
    export interface BetaSpecificProgrammaticToolCallingParam {
      /** Always `programmatic_tool_calling`. Default: `programmatic_tool_calling`. */
      type: 'programmatic_tool_calling';
    }

    /** Settings of reasoning models (gpt-5 and o-series). */
    export interface Reasoning {
      /** How the reasoning is executed. In a response: the mode that was in effect. */
      mode?: (string & {}) | 'standard' | 'pro';
      /** How much the model thinks, `none` to `max`. Default `medium`; support varies by model. */
      effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;
      /**
       * Has the model sum up its reasoning: `auto`, `concise` or `detailed`. `concise` needs
       * `computer-use-preview` or a reasoning model after `gpt-5`.
       */
      summary?: 'auto' | 'concise' | 'detailed' | null;
      /**
       * Which earlier reasoning items the model sees again. `auto` or unset: `all_turns` for the
       * `gpt-5.6` family, `current_turn` for models before it.
       */
      context?: 'auto' | 'current_turn' | 'all_turns' | null;
      /** Deprecated in favour of `summary`. Level of detail of the reasoning summary. */
      generate_summary?: 'auto' | 'concise' | 'detailed' | null;
    }

    /** Moderates the input and the output of a generation request along the way. */
    export interface Moderation {
      /** Moderation model, such as `omni-moderation-latest`. */
      model: string;
      /** What happens to flagged input and output. */
      policy?: BetaResponsesClientEvent.ResponseCreate.Moderation.Policy | null;
    }

    export namespace Moderation {
      /** Moderation policy for each direction. */
      export interface Policy {
        /** Policy for the input of the request. */
        input?: BetaResponsesClientEvent.ResponseCreate.Moderation.Policy.Input | null;
        /** Policy for the generated output. */
        output?: BetaResponsesClientEvent.ResponseCreate.Moderation.Policy.Output | null;
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

    /** Multi-agent execution on the server. */
    export interface MultiAgent {
      /** Whether agents may be started. */
      enabled: boolean;
      /**
       * Upper bound on agents at work at once, the root agent not counted; at least 1. Default 3.
       */
      max_concurrent_subagents?: number;
    }
  }
}

/** @public */
export type BetaResponsesServerEvent =
  | BetaResponsesServerEvent.BetaResponseAudioWsDelta
  | BetaResponsesServerEvent.BetaResponseAudioWsDone
  | BetaResponsesServerEvent.BetaResponseAudioTranscriptWsDelta
  | BetaResponsesServerEvent.BetaResponseAudioTranscriptWsDone
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallCodeWsDelta
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallCodeWsDone
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallWsInterpreting
  | BetaResponsesServerEvent.BetaResponseWsCompleted
  | BetaResponsesServerEvent.BetaResponseContentPartWsAdded
  | BetaResponsesServerEvent.BetaResponseContentPartWsDone
  | BetaResponsesServerEvent.BetaResponseWsCreated
  | BetaResponsesServerEvent.BetaResponseFileSearchCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseFileSearchCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseFileSearchCallWsSearching
  | BetaResponsesServerEvent.BetaResponseFunctionCallArgumentsWsDelta
  | BetaResponsesServerEvent.BetaResponseFunctionCallArgumentsWsDone
  | BetaResponsesServerEvent.BetaResponseShellCallCommandWsAdded
  | BetaResponsesServerEvent.BetaResponseShellCallCommandWsDelta
  | BetaResponsesServerEvent.BetaResponseShellCallCommandWsDone
  | BetaResponsesServerEvent.BetaResponseShellCallOutputContentWsDelta
  | BetaResponsesServerEvent.BetaResponseShellCallOutputContentWsDone
  | BetaResponsesServerEvent.BetaResponseInWsProgress
  | BetaResponsesServerEvent.BetaResponseWsFailed
  | BetaResponsesServerEvent.BetaResponseWsIncomplete
  | BetaResponsesServerEvent.BetaResponseOutputItemWsAdded
  | BetaResponsesServerEvent.BetaResponseOutputItemWsDone
  | BetaResponsesServerEvent.BetaResponseReasoningSummaryPartWsAdded
  | BetaResponsesServerEvent.BetaResponseReasoningSummaryPartWsDone
  | BetaResponsesServerEvent.BetaResponseReasoningSummaryTextWsDelta
  | BetaResponsesServerEvent.BetaResponseReasoningSummaryTextWsDone
  | BetaResponsesServerEvent.BetaResponseReasoningTextWsDelta
  | BetaResponsesServerEvent.BetaResponseReasoningTextWsDone
  | BetaResponsesServerEvent.BetaResponseRefusalWsDelta
  | BetaResponsesServerEvent.BetaResponseRefusalWsDone
  | BetaResponsesServerEvent.BetaResponseTextWsDelta
  | BetaResponsesServerEvent.BetaResponseTextWsDone
  | BetaResponsesServerEvent.BetaResponseWebSearchCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseWebSearchCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseWebSearchCallWsSearching
  | BetaResponsesServerEvent.BetaResponseImageGenCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseImageGenCallWsGenerating
  | BetaResponsesServerEvent.BetaResponseImageGenCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseImageGenCallPartialWsImage
  | BetaResponsesServerEvent.BetaResponseMcpCallArgumentsWsDelta
  | BetaResponsesServerEvent.BetaResponseMcpCallArgumentsWsDone
  | BetaResponsesServerEvent.BetaResponseMcpCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseMcpCallWsFailed
  | BetaResponsesServerEvent.BetaResponseMcpCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseMcpListToolsWsCompleted
  | BetaResponsesServerEvent.BetaResponseMcpListToolsWsFailed
  | BetaResponsesServerEvent.BetaResponseMcpListToolsInWsProgress
  | BetaResponsesServerEvent.BetaResponseOutputTextAnnotationWsAdded
  | BetaResponsesServerEvent.BetaResponseWsQueued
  | BetaResponsesServerEvent.BetaResponseCustomToolCallInputWsDelta
  | BetaResponsesServerEvent.BetaResponseCustomToolCallInputWsDone
  | BetaResponsesServerEvent.BetaResponseWsError
  | BetaResponseInjectCreatedEvent
  | BetaResponseInjectFailedEvent
  | BetaResponsesServerEvent.BetaResponseWsStreamingError;

export declare namespace BetaResponsesServerEvent {
  export interface BetaResponseAudioWsDelta extends BetaResponseAudioDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseAudioWsDone extends BetaResponseAudioDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseAudioTranscriptWsDelta extends BetaResponseAudioTranscriptDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseAudioTranscriptWsDone extends BetaResponseAudioTranscriptDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseCodeInterpreterCallCodeWsDelta extends BetaResponseCodeInterpreterCallCodeDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseCodeInterpreterCallCodeWsDone extends BetaResponseCodeInterpreterCallCodeDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseCodeInterpreterCallWsCompleted extends BetaResponseCodeInterpreterCallCompletedEvent {
    stream_id?: string;
  }

  export interface BetaResponseCodeInterpreterCallInWsProgress extends BetaResponseCodeInterpreterCallInProgressEvent {
    stream_id?: string;
  }

  export interface BetaResponseCodeInterpreterCallWsInterpreting extends BetaResponseCodeInterpreterCallInterpretingEvent {
    stream_id?: string;
  }

  export interface BetaResponseWsCompleted extends BetaResponseCompletedEvent {
    stream_id?: string;
  }

  export interface BetaResponseContentPartWsAdded extends BetaResponseContentPartAddedEvent {
    stream_id?: string;
  }

  export interface BetaResponseContentPartWsDone extends BetaResponseContentPartDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseWsCreated extends BetaResponseCreatedEvent {
    stream_id?: string;
  }

  export interface BetaResponseFileSearchCallWsCompleted extends BetaResponseFileSearchCallCompletedEvent {
    stream_id?: string;
  }

  export interface BetaResponseFileSearchCallInWsProgress extends BetaResponseFileSearchCallInProgressEvent {
    stream_id?: string;
  }

  export interface BetaResponseFileSearchCallWsSearching extends BetaResponseFileSearchCallSearchingEvent {
    stream_id?: string;
  }

  export interface BetaResponseFunctionCallArgumentsWsDelta extends BetaResponseFunctionCallArgumentsDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseFunctionCallArgumentsWsDone extends BetaResponseFunctionCallArgumentsDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseShellCallCommandWsAdded extends BetaResponseShellCallCommandAddedEvent {
    stream_id?: string;
  }

  export interface BetaResponseShellCallCommandWsDelta extends BetaResponseShellCallCommandDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseShellCallCommandWsDone extends BetaResponseShellCallCommandDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseShellCallOutputContentWsDelta extends BetaResponseShellCallOutputContentDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseShellCallOutputContentWsDone extends BetaResponseShellCallOutputContentDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseInWsProgress extends BetaResponseInProgressEvent {
    stream_id?: string;
  }

  export interface BetaResponseWsFailed extends BetaResponseFailedEvent {
    stream_id?: string;
  }

  export interface BetaResponseWsIncomplete extends BetaResponseIncompleteEvent {
    stream_id?: string;
  }

  export interface BetaResponseOutputItemWsAdded extends BetaResponseOutputItemAddedEvent {
    stream_id?: string;
  }

  export interface BetaResponseOutputItemWsDone extends BetaResponseOutputItemDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseReasoningSummaryPartWsAdded extends BetaResponseReasoningSummaryPartAddedEvent {
    stream_id?: string;
  }

  export interface BetaResponseReasoningSummaryPartWsDone extends BetaResponseReasoningSummaryPartDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseReasoningSummaryTextWsDelta extends BetaResponseReasoningSummaryTextDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseReasoningSummaryTextWsDone extends BetaResponseReasoningSummaryTextDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseReasoningTextWsDelta extends BetaResponseReasoningTextDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseReasoningTextWsDone extends BetaResponseReasoningTextDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseRefusalWsDelta extends BetaResponseRefusalDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseRefusalWsDone extends BetaResponseRefusalDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseTextWsDelta extends BetaResponseTextDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseTextWsDone extends BetaResponseTextDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseWebSearchCallWsCompleted extends BetaResponseWebSearchCallCompletedEvent {
    stream_id?: string;
  }

  export interface BetaResponseWebSearchCallInWsProgress extends BetaResponseWebSearchCallInProgressEvent {
    stream_id?: string;
  }

  export interface BetaResponseWebSearchCallWsSearching extends BetaResponseWebSearchCallSearchingEvent {
    stream_id?: string;
  }

  export interface BetaResponseImageGenCallWsCompleted extends BetaResponseImageGenCallCompletedEvent {
    stream_id?: string;
  }

  export interface BetaResponseImageGenCallWsGenerating extends BetaResponseImageGenCallGeneratingEvent {
    stream_id?: string;
  }

  export interface BetaResponseImageGenCallInWsProgress extends BetaResponseImageGenCallInProgressEvent {
    stream_id?: string;
  }

  export interface BetaResponseImageGenCallPartialWsImage extends BetaResponseImageGenCallPartialImageEvent {
    stream_id?: string;
  }

  export interface BetaResponseMcpCallArgumentsWsDelta extends BetaResponseMcpCallArgumentsDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseMcpCallArgumentsWsDone extends BetaResponseMcpCallArgumentsDoneEvent {
    stream_id?: string;
  }

  export interface BetaResponseMcpCallWsCompleted extends BetaResponseMcpCallCompletedEvent {
    stream_id?: string;
  }

  export interface BetaResponseMcpCallWsFailed extends BetaResponseMcpCallFailedEvent {
    stream_id?: string;
  }

  export interface BetaResponseMcpCallInWsProgress extends BetaResponseMcpCallInProgressEvent {
    stream_id?: string;
  }

  export interface BetaResponseMcpListToolsWsCompleted extends BetaResponseMcpListToolsCompletedEvent {
    stream_id?: string;
  }

  export interface BetaResponseMcpListToolsWsFailed extends BetaResponseMcpListToolsFailedEvent {
    stream_id?: string;
  }

  export interface BetaResponseMcpListToolsInWsProgress extends BetaResponseMcpListToolsInProgressEvent {
    stream_id?: string;
  }

  export interface BetaResponseOutputTextAnnotationWsAdded extends BetaResponseOutputTextAnnotationAddedEvent {
    stream_id?: string;
  }

  export interface BetaResponseWsQueued extends BetaResponseQueuedEvent {
    stream_id?: string;
  }

  export interface BetaResponseCustomToolCallInputWsDelta extends BetaResponseCustomToolCallInputDeltaEvent {
    stream_id?: string;
  }

  export interface BetaResponseCustomToolCallInputWsDone extends BetaResponseCustomToolCallInputDoneEvent {
    stream_id?: string;
  }

  /** An error on a Responses WebSocket connection. */
  export interface BetaResponseWsError {
    /** Always `error`. */
    type: 'error';
    /** What went wrong. */
    error: BetaResponsesServerEvent.BetaResponseWsError.Error;
    /** Agent that the event belongs to; only set in multi-agent responses. */
    agent?: BetaResponsesServerEvent.BetaResponseWsError.Agent | null;
    /** HTTP status that fits the error, for errors of the protocol. */
    status?: number;
    /** Position in the response's stream, for errors of a response. */
    sequence_number?: number;
    /** Lane of the request at fault, if it named one. */
    stream_id?: string;
  }

  export namespace BetaResponseWsError {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

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

  export type BetaResponseWsStreamingError = BetaResponseErrorEvent & { stream_id?: string };
}

/** @public */
export type BetaServiceTier =
  | 'auto'
  | 'default'
  | 'flex'
  | 'scale'
  | 'priority'
  | 'fast'
  | 'ultrafast'
  | null;

/** @public */
export interface BetaSkillReference {
  /** Default: `skill_reference`. */
  type: 'skill_reference';
  /** At most 64 characters. */
  skill_id: string;
  version?: string;
}

/** @public */
export type BetaTool =
  | BetaFunctionTool
  | BetaFileSearchTool
  | BetaComputerTool
  | BetaComputerUsePreviewTool
  | BetaWebSearchTool
  | BetaTool.Mcp
  | BetaTool.CodeInterpreter
  | BetaTool.ProgrammaticToolCalling
  | BetaTool.ImageGeneration
  | BetaTool.LocalShell
  | BetaFunctionShellTool
  | BetaCustomTool
  | BetaNamespaceTool
  | BetaToolSearchTool
  | BetaWebSearchPreviewTool
  | BetaApplyPatchTool;

export declare namespace BetaTool {
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
    allowed_tools?: Array<string> | BetaTool.Mcp.McpToolFilter | null;
    /**
     * Who may call the tool: the model (`direct`), a program run by programmatic tool calling
     * (`programmatic`), or both.
     */
    allowed_callers?: Array<'direct' | 'programmatic'> | null;
    /**
     * Which tools need the caller's approval before they run: `always`, `never`, or a filter for
     * each. Default `always`.
     */
    require_approval?: BetaTool.Mcp.McpToolApprovalFilter | 'always' | 'never' | null;
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
      always?: BetaTool.Mcp.McpToolApprovalFilter.Always;
      /** Tools that never need approval. */
      never?: BetaTool.Mcp.McpToolApprovalFilter.Never;
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
    container: string | BetaTool.CodeInterpreter.CodeInterpreterToolAuto;
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
      network_policy?: BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist;
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
    input_image_mask?: BetaTool.ImageGeneration.InputImageMask;
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
export interface BetaToolChoiceAllowed {
  type: 'allowed_tools';
  mode: 'auto' | 'required';
  tools: Array<{ [key: string]: unknown }>;
}

/** @public */
export interface BetaToolChoiceApplyPatch {
  /** Default: `apply_patch`. */
  type: 'apply_patch';
}

/** @public */
export interface BetaToolChoiceCustom {
  type: 'custom';
  name: string;
}

/** @public */
export interface BetaToolChoiceFunction {
  type: 'function';
  name: string;
}

/** @public */
export interface BetaToolChoiceMcp {
  type: 'mcp';
  server_label: string;
  name?: string | null;
}

/** @public */
export type BetaToolChoiceOptions = 'none' | 'auto' | 'required';

/** @public */
export interface BetaToolChoiceShell {
  /** Default: `shell`. */
  type: 'shell';
}

/** @public */
export interface BetaToolChoiceTypes {
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
export interface BetaToolSearchTool {
  /** Default: `tool_search`. */
  type: 'tool_search';
  execution?: 'server' | 'client';
  description?: string | null;
  parameters?: { [key: string]: unknown } | null;
}

/** @public */
export interface BetaWebSearchPreviewTool {
  /** Default: `web_search_preview`. */
  type: 'web_search_preview' | 'web_search_preview_2025_03_11';
  user_location?: BetaWebSearchPreviewTool.UserLocation | null;
  search_context_size?: 'low' | 'medium' | 'high';
  search_content_types?: Array<'text' | 'image'>;
}

export declare namespace BetaWebSearchPreviewTool {
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
export interface BetaWebSearchTool {
  /** Default: `web_search`. */
  type: 'web_search' | 'web_search_2025_08_26';
  /** Default: `true`. */
  external_web_access?: boolean;
  filters?: BetaWebSearchTool.Filters | null;
  user_location?: BetaWebSearchTool.UserLocation | null;
  /** Default: `medium`. */
  search_context_size?: 'low' | 'medium' | 'high';
}

export declare namespace BetaWebSearchTool {
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
  export interface BetaSpecificProgrammaticToolCallingParam {
    /** Always `programmatic_tool_calling`. Default: `programmatic_tool_calling`. */
    type: 'programmatic_tool_calling';
  }

  /** Settings of reasoning models (gpt-5 and o-series). */
  export interface Reasoning {
    /** How the reasoning is executed. In a response: the mode that was in effect. */
    mode?: (string & {}) | 'standard' | 'pro';
    /** How much the model thinks, `none` to `max`. Default `medium`; support varies by model. */
    effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;
    /**
     * Has the model sum up its reasoning: `auto`, `concise` or `detailed`. `concise` needs
     * `computer-use-preview` or a reasoning model after `gpt-5`.
     */
    summary?: 'auto' | 'concise' | 'detailed' | null;
    /**
     * Which earlier reasoning items the model sees again. `auto` or unset: `all_turns` for the
     * `gpt-5.6` family, `current_turn` for models before it.
     */
    context?: 'auto' | 'current_turn' | 'all_turns' | null;
    /** Deprecated in favour of `summary`. Level of detail of the reasoning summary. */
    generate_summary?: 'auto' | 'concise' | 'detailed' | null;
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

  /** Multi-agent execution on the server. */
  export interface MultiAgent {
    /** Whether agents may be started. */
    enabled: boolean;
    /** Upper bound on agents at work at once, the root agent not counted; at least 1. Default 3. */
    max_concurrent_subagents?: number;
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
  metadata?: { [key: string]: string } | null;
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
  model?:
    | (string & {})
    | 'gpt-5.6-sol'
    | 'gpt-5.6-terra'
    | 'gpt-5.6-luna'
    | 'gpt-5.5'
    | 'gpt-5.5-2026-04-23'
    | 'gpt-5.4'
    | 'gpt-5.4-mini'
    | 'gpt-5.4-nano'
    | 'gpt-5.4-mini-2026-03-17'
    | 'gpt-5.4-nano-2026-03-17'
    | 'gpt-5.3-chat-latest'
    | 'gpt-5.2'
    | 'gpt-5.2-2025-12-11'
    | 'gpt-5.2-chat-latest'
    | 'gpt-5.2-pro'
    | 'gpt-5.2-pro-2025-12-11'
    | 'gpt-5.1'
    | 'gpt-5.1-2025-11-13'
    | 'gpt-5.1-codex'
    | 'gpt-5.1-mini'
    | 'gpt-5.1-chat-latest'
    | 'gpt-5'
    | 'gpt-5-mini'
    | 'gpt-5-nano'
    | 'gpt-5-2025-08-07'
    | 'gpt-5-mini-2025-08-07'
    | 'gpt-5-nano-2025-08-07'
    | 'gpt-5-chat-latest'
    | 'gpt-4.1'
    | 'gpt-4.1-mini'
    | 'gpt-4.1-nano'
    | 'gpt-4.1-2025-04-14'
    | 'gpt-4.1-mini-2025-04-14'
    | 'gpt-4.1-nano-2025-04-14'
    | 'o4-mini'
    | 'o4-mini-2025-04-16'
    | 'o3'
    | 'o3-2025-04-16'
    | 'o3-mini'
    | 'o3-mini-2025-01-31'
    | 'o1'
    | 'o1-2024-12-17'
    | 'o1-preview'
    | 'o1-preview-2024-09-12'
    | 'o1-mini'
    | 'o1-mini-2024-09-12'
    | 'gpt-4o'
    | 'gpt-4o-2024-11-20'
    | 'gpt-4o-2024-08-06'
    | 'gpt-4o-2024-05-13'
    | 'gpt-4o-audio-preview'
    | 'gpt-4o-audio-preview-2024-10-01'
    | 'gpt-4o-audio-preview-2024-12-17'
    | 'gpt-4o-audio-preview-2025-06-03'
    | 'gpt-4o-mini-audio-preview'
    | 'gpt-4o-mini-audio-preview-2024-12-17'
    | 'gpt-4o-search-preview'
    | 'gpt-4o-mini-search-preview'
    | 'gpt-4o-search-preview-2025-03-11'
    | 'gpt-4o-mini-search-preview-2025-03-11'
    | 'chatgpt-4o-latest'
    | 'codex-mini-latest'
    | 'gpt-4o-mini'
    | 'gpt-4o-mini-2024-07-18'
    | 'gpt-4-turbo'
    | 'gpt-4-turbo-2024-04-09'
    | 'gpt-4-0125-preview'
    | 'gpt-4-turbo-preview'
    | 'gpt-4-1106-preview'
    | 'gpt-4-vision-preview'
    | 'gpt-4'
    | 'gpt-4-0314'
    | 'gpt-4-0613'
    | 'gpt-4-32k'
    | 'gpt-4-32k-0314'
    | 'gpt-4-32k-0613'
    | 'gpt-3.5-turbo'
    | 'gpt-3.5-turbo-16k'
    | 'gpt-3.5-turbo-0301'
    | 'gpt-3.5-turbo-0613'
    | 'gpt-3.5-turbo-1106'
    | 'gpt-3.5-turbo-0125'
    | 'gpt-3.5-turbo-16k-0613'
    | 'o1-pro'
    | 'o1-pro-2025-03-19'
    | 'o3-pro'
    | 'o3-pro-2025-06-10'
    | 'o3-deep-research'
    | 'o3-deep-research-2025-06-26'
    | 'o4-mini-deep-research'
    | 'o4-mini-deep-research-2025-06-26'
    | 'computer-use-preview'
    | 'computer-use-preview-2025-03-11'
    | 'gpt-5.5-pro'
    | 'gpt-5.5-pro-2026-04-23'
    | 'gpt-5-codex'
    | 'gpt-5-pro'
    | 'gpt-5-pro-2025-10-06'
    | 'gpt-5.1-codex-max'
    | 'gpt-daybreak-blue-latest'
    | 'gpt-daybreak-red-latest'
    | 'gpt-5.6-cyber';
  /** Whether the response runs in the background. Default false. */
  background?: boolean | null;
  /** Upper bound on built-in tool calls, counted over all tools. */
  max_tool_calls?: number | null;
  /** Format and verbosity of the text output. */
  text?: BetaResponseTextConfig;
  /** Tools that the model may call. */
  tools?: Array<BetaTool>;
  /** How the model picks tools. */
  tool_choice?:
    | BetaToolChoiceOptions
    | BetaToolChoiceAllowed
    | BetaToolChoiceTypes
    | BetaToolChoiceFunction
    | BetaToolChoiceMcp
    | BetaToolChoiceCustom
    | ResponseCreateParams.BetaSpecificProgrammaticToolCallingParam
    | BetaToolChoiceApplyPatch
    | BetaToolChoiceShell;
  /** Stored prompt template in use. */
  prompt?: BetaResponsePrompt | null;
  /**
   * Processing tier. Default `auto`, the project's setting. The response reports the tier really
   * used, which may differ.
   */
  service_tier?: BetaServiceTier | null;
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
  reasoning?: ResponseCreateParams.Reasoning | null;
  /** Text, or a list of messages, images, files and earlier items, that the model answers. */
  input?: string | BetaResponseInput;
  /**
   * Extra data to return that is left out by default, such as `file_search_call.results` or
   * `message.output_text.logprobs`.
   */
  include?: Array<BetaResponseIncludable> | null;
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
  conversation?: string | BetaResponseConversationParam | null;
  /**
   * Rules for shrinking the context automatically, such as compaction above a token count. At least
   * one entry when given.
   */
  context_management?: Array<ResponseCreateParams.ContextManagement> | null;
  /** Upper bound on generated tokens, visible output and reasoning together. At least 16. */
  max_output_tokens?: number | null;
  /** Whether the model may start agents that work in parallel, and how many. */
  multi_agent?: ResponseCreateParams.MultiAgent | null;
  /** Beta features to turn on for the call; only `responses_multi_agent=v1`. */
  betas?: Array<'responses_multi_agent=v1'>;
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
  include?: Array<BetaResponseIncludable>;
  /** Whether to receive the response as server-sent events. Default false. */
  stream?: boolean;
  /** Sequence number of the last event already received; the stream starts with the next one. */
  starting_after?: number;
  /**
   * Whether delta events carry random padding in `obfuscation` against traffic analysis. Default
   * true; false saves bandwidth on trusted networks.
   */
  include_obfuscation?: boolean;
  /** Beta features to turn on for the call; only `responses_multi_agent=v1`. */
  betas?: Array<'responses_multi_agent=v1'>;
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

/** @public */
export interface ResponseDeleteParams {
  /** Beta features to turn on for the call; only `responses_multi_agent=v1`. */
  betas?: Array<'responses_multi_agent=v1'>;
}

/** @public */
export interface ResponseCancelParams {
  /** Beta features to turn on for the call; only `responses_multi_agent=v1`. */
  betas?: Array<'responses_multi_agent=v1'>;
}

/**
 * A compacted conversation, ready to be used as input.
 *
 * @public
 */
export interface BetaCompactedResponse {
  /** ID of the compacted response. */
  id: string;
  /** Always `response.compaction`. Default: `response.compaction`. */
  object: 'response.compaction';
  /** Items that replace the conversation. */
  output: Array<BetaResponseOutputItem>;
  /** Time of the compaction, Unix seconds. */
  created_at: number;
  /** Tokens spent on the compaction. */
  usage: BetaResponseUsage;
}

/** @public */
export interface ResponseCompactParams {
  /** Model that compacts, such as `gpt-5`. Required. */
  model:
    | (string & {})
    | 'gpt-5.6-sol'
    | 'gpt-5.6-terra'
    | 'gpt-5.6-luna'
    | 'gpt-5.5'
    | 'gpt-5.5-2026-04-23'
    | 'gpt-5.4'
    | 'gpt-5.4-mini'
    | 'gpt-5.4-nano'
    | 'gpt-5.4-mini-2026-03-17'
    | 'gpt-5.4-nano-2026-03-17'
    | 'gpt-5.3-chat-latest'
    | 'gpt-5.2'
    | 'gpt-5.2-2025-12-11'
    | 'gpt-5.2-chat-latest'
    | 'gpt-5.2-pro'
    | 'gpt-5.2-pro-2025-12-11'
    | 'gpt-5.1'
    | 'gpt-5.1-2025-11-13'
    | 'gpt-5.1-codex'
    | 'gpt-5.1-mini'
    | 'gpt-5.1-chat-latest'
    | 'gpt-5'
    | 'gpt-5-mini'
    | 'gpt-5-nano'
    | 'gpt-5-2025-08-07'
    | 'gpt-5-mini-2025-08-07'
    | 'gpt-5-nano-2025-08-07'
    | 'gpt-5-chat-latest'
    | 'gpt-4.1'
    | 'gpt-4.1-mini'
    | 'gpt-4.1-nano'
    | 'gpt-4.1-2025-04-14'
    | 'gpt-4.1-mini-2025-04-14'
    | 'gpt-4.1-nano-2025-04-14'
    | 'o4-mini'
    | 'o4-mini-2025-04-16'
    | 'o3'
    | 'o3-2025-04-16'
    | 'o3-mini'
    | 'o3-mini-2025-01-31'
    | 'o1'
    | 'o1-2024-12-17'
    | 'o1-preview'
    | 'o1-preview-2024-09-12'
    | 'o1-mini'
    | 'o1-mini-2024-09-12'
    | 'gpt-4o'
    | 'gpt-4o-2024-11-20'
    | 'gpt-4o-2024-08-06'
    | 'gpt-4o-2024-05-13'
    | 'gpt-4o-audio-preview'
    | 'gpt-4o-audio-preview-2024-10-01'
    | 'gpt-4o-audio-preview-2024-12-17'
    | 'gpt-4o-audio-preview-2025-06-03'
    | 'gpt-4o-mini-audio-preview'
    | 'gpt-4o-mini-audio-preview-2024-12-17'
    | 'gpt-4o-search-preview'
    | 'gpt-4o-mini-search-preview'
    | 'gpt-4o-search-preview-2025-03-11'
    | 'gpt-4o-mini-search-preview-2025-03-11'
    | 'chatgpt-4o-latest'
    | 'codex-mini-latest'
    | 'gpt-4o-mini'
    | 'gpt-4o-mini-2024-07-18'
    | 'gpt-4-turbo'
    | 'gpt-4-turbo-2024-04-09'
    | 'gpt-4-0125-preview'
    | 'gpt-4-turbo-preview'
    | 'gpt-4-1106-preview'
    | 'gpt-4-vision-preview'
    | 'gpt-4'
    | 'gpt-4-0314'
    | 'gpt-4-0613'
    | 'gpt-4-32k'
    | 'gpt-4-32k-0314'
    | 'gpt-4-32k-0613'
    | 'gpt-3.5-turbo'
    | 'gpt-3.5-turbo-16k'
    | 'gpt-3.5-turbo-0301'
    | 'gpt-3.5-turbo-0613'
    | 'gpt-3.5-turbo-1106'
    | 'gpt-3.5-turbo-0125'
    | 'gpt-3.5-turbo-16k-0613'
    | 'o1-pro'
    | 'o1-pro-2025-03-19'
    | 'o3-pro'
    | 'o3-pro-2025-06-10'
    | 'o3-deep-research'
    | 'o3-deep-research-2025-06-26'
    | 'o4-mini-deep-research'
    | 'o4-mini-deep-research-2025-06-26'
    | 'computer-use-preview'
    | 'computer-use-preview-2025-03-11'
    | 'gpt-5.5-pro'
    | 'gpt-5.5-pro-2026-04-23'
    | 'gpt-5-codex'
    | 'gpt-5-pro'
    | 'gpt-5-pro-2025-10-06'
    | 'gpt-5.1-codex-max'
    | 'gpt-daybreak-blue-latest'
    | 'gpt-daybreak-red-latest'
    | 'gpt-5.6-cyber'
    | null;
  /** Text, or list of items, to compact. */
  input?: string | Array<BetaResponseInputItem> | null;
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
  /** Beta features to turn on for the call; only `responses_multi_agent=v1`. */
  betas?: Array<'responses_multi_agent=v1'>;
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
export type BetaResponseItemsPage = CursorPage<BetaResponseItem>;

export declare namespace Responses {
  export {
    type BetaApplyPatchTool as BetaApplyPatchTool,
    type BetaComputerAction as BetaComputerAction,
    type BetaComputerActionList as BetaComputerActionList,
    type BetaComputerTool as BetaComputerTool,
    type BetaComputerUsePreviewTool as BetaComputerUsePreviewTool,
    type BetaContainerAuto as BetaContainerAuto,
    type BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist,
    type BetaContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled,
    type BetaContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret,
    type BetaContainerReference as BetaContainerReference,
    type BetaCustomTool as BetaCustomTool,
    type BetaEasyInputMessage as BetaEasyInputMessage,
    type BetaFileSearchTool as BetaFileSearchTool,
    type BetaFunctionShellTool as BetaFunctionShellTool,
    type BetaFunctionTool as BetaFunctionTool,
    type BetaImageDetail as BetaImageDetail,
    type BetaInlineSkill as BetaInlineSkill,
    type BetaInlineSkillSource as BetaInlineSkillSource,
    type BetaLocalEnvironment as BetaLocalEnvironment,
    type BetaLocalSkill as BetaLocalSkill,
    type BetaMcpToolCallError as BetaMcpToolCallError,
    type BetaNamespaceTool as BetaNamespaceTool,
    type BetaResponse as BetaResponse,
    type BetaResponseApplyPatchToolCall as BetaResponseApplyPatchToolCall,
    type BetaResponseApplyPatchToolCallOutput as BetaResponseApplyPatchToolCallOutput,
    type BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent,
    type BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent,
    type BetaResponseAudioTranscriptDeltaEvent as BetaResponseAudioTranscriptDeltaEvent,
    type BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent,
    type BetaResponseCodeInterpreterCallCodeDeltaEvent as BetaResponseCodeInterpreterCallCodeDeltaEvent,
    type BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent,
    type BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent,
    type BetaResponseCodeInterpreterCallInProgressEvent as BetaResponseCodeInterpreterCallInProgressEvent,
    type BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent,
    type BetaResponseCodeInterpreterToolCall as BetaResponseCodeInterpreterToolCall,
    type BetaResponseCompactionItem as BetaResponseCompactionItem,
    type BetaResponseCompactionItemParam as BetaResponseCompactionItemParam,
    type BetaResponseCompletedEvent as BetaResponseCompletedEvent,
    type BetaResponseComputerToolCall as BetaResponseComputerToolCall,
    type BetaResponseComputerToolCallOutputItem as BetaResponseComputerToolCallOutputItem,
    type BetaResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot,
    type BetaResponseContainerReference as BetaResponseContainerReference,
    type BetaResponseContent as BetaResponseContent,
    type BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent,
    type BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent,
    type BetaResponseConversationParam as BetaResponseConversationParam,
    type BetaResponseCreatedEvent as BetaResponseCreatedEvent,
    type BetaResponseCustomToolCall as BetaResponseCustomToolCall,
    type BetaResponseCustomToolCallInputDeltaEvent as BetaResponseCustomToolCallInputDeltaEvent,
    type BetaResponseCustomToolCallInputDoneEvent as BetaResponseCustomToolCallInputDoneEvent,
    type BetaResponseCustomToolCallItem as BetaResponseCustomToolCallItem,
    type BetaResponseCustomToolCallOutput as BetaResponseCustomToolCallOutput,
    type BetaResponseCustomToolCallOutputItem as BetaResponseCustomToolCallOutputItem,
    type BetaResponseError as BetaResponseError,
    type BetaResponseErrorEvent as BetaResponseErrorEvent,
    type BetaResponseFailedEvent as BetaResponseFailedEvent,
    type BetaResponseFileSearchCallCompletedEvent as BetaResponseFileSearchCallCompletedEvent,
    type BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent,
    type BetaResponseFileSearchCallSearchingEvent as BetaResponseFileSearchCallSearchingEvent,
    type BetaResponseFileSearchToolCall as BetaResponseFileSearchToolCall,
    type BetaResponseFormatTextConfig as BetaResponseFormatTextConfig,
    type BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig,
    type BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent,
    type BetaResponseFunctionCallArgumentsDoneEvent as BetaResponseFunctionCallArgumentsDoneEvent,
    type BetaResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem,
    type BetaResponseFunctionCallOutputItemList as BetaResponseFunctionCallOutputItemList,
    type BetaResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent,
    type BetaResponseFunctionShellToolCall as BetaResponseFunctionShellToolCall,
    type BetaResponseFunctionShellToolCallOutput as BetaResponseFunctionShellToolCallOutput,
    type BetaResponseFunctionToolCall as BetaResponseFunctionToolCall,
    type BetaResponseFunctionToolCallItem as BetaResponseFunctionToolCallItem,
    type BetaResponseFunctionToolCallOutputItem as BetaResponseFunctionToolCallOutputItem,
    type BetaResponseFunctionWebSearch as BetaResponseFunctionWebSearch,
    type BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent,
    type BetaResponseImageGenCallGeneratingEvent as BetaResponseImageGenCallGeneratingEvent,
    type BetaResponseImageGenCallInProgressEvent as BetaResponseImageGenCallInProgressEvent,
    type BetaResponseImageGenCallPartialImageEvent as BetaResponseImageGenCallPartialImageEvent,
    type BetaResponseInProgressEvent as BetaResponseInProgressEvent,
    type BetaResponseIncludable as BetaResponseIncludable,
    type BetaResponseIncompleteEvent as BetaResponseIncompleteEvent,
    type BetaResponseInjectCreatedEvent as BetaResponseInjectCreatedEvent,
    type BetaResponseInjectEvent as BetaResponseInjectEvent,
    type BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent,
    type BetaResponseInput as BetaResponseInput,
    type BetaResponseInputAudio as BetaResponseInputAudio,
    type BetaResponseInputContent as BetaResponseInputContent,
    type BetaResponseInputFile as BetaResponseInputFile,
    type BetaResponseInputFileContent as BetaResponseInputFileContent,
    type BetaResponseInputImage as BetaResponseInputImage,
    type BetaResponseInputImageContent as BetaResponseInputImageContent,
    type BetaResponseInputItem as BetaResponseInputItem,
    type BetaResponseInputMessageContentList as BetaResponseInputMessageContentList,
    type BetaResponseInputMessageItem as BetaResponseInputMessageItem,
    type BetaResponseInputText as BetaResponseInputText,
    type BetaResponseInputTextContent as BetaResponseInputTextContent,
    type BetaResponseItem as BetaResponseItem,
    type BetaResponseLocalEnvironment as BetaResponseLocalEnvironment,
    type BetaResponseMcpCallArgumentsDeltaEvent as BetaResponseMcpCallArgumentsDeltaEvent,
    type BetaResponseMcpCallArgumentsDoneEvent as BetaResponseMcpCallArgumentsDoneEvent,
    type BetaResponseMcpCallCompletedEvent as BetaResponseMcpCallCompletedEvent,
    type BetaResponseMcpCallFailedEvent as BetaResponseMcpCallFailedEvent,
    type BetaResponseMcpCallInProgressEvent as BetaResponseMcpCallInProgressEvent,
    type BetaResponseMcpListToolsCompletedEvent as BetaResponseMcpListToolsCompletedEvent,
    type BetaResponseMcpListToolsFailedEvent as BetaResponseMcpListToolsFailedEvent,
    type BetaResponseMcpListToolsInProgressEvent as BetaResponseMcpListToolsInProgressEvent,
    type BetaResponseOutputAudio as BetaResponseOutputAudio,
    type BetaResponseOutputItem as BetaResponseOutputItem,
    type BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent,
    type BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent,
    type BetaResponseOutputMessage as BetaResponseOutputMessage,
    type BetaResponseOutputRefusal as BetaResponseOutputRefusal,
    type BetaResponseOutputText as BetaResponseOutputText,
    type BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent,
    type BetaResponsePrompt as BetaResponsePrompt,
    type BetaResponseQueuedEvent as BetaResponseQueuedEvent,
    type BetaResponseReasoningItem as BetaResponseReasoningItem,
    type BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent,
    type BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent,
    type BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent,
    type BetaResponseReasoningSummaryTextDoneEvent as BetaResponseReasoningSummaryTextDoneEvent,
    type BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent,
    type BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent,
    type BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent,
    type BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent,
    type BetaResponseShellCallCommandAddedEvent as BetaResponseShellCallCommandAddedEvent,
    type BetaResponseShellCallCommandDeltaEvent as BetaResponseShellCallCommandDeltaEvent,
    type BetaResponseShellCallCommandDoneEvent as BetaResponseShellCallCommandDoneEvent,
    type BetaResponseShellCallOutputContentDeltaEvent as BetaResponseShellCallOutputContentDeltaEvent,
    type BetaResponseShellCallOutputContentDoneEvent as BetaResponseShellCallOutputContentDoneEvent,
    type BetaResponseStatus as BetaResponseStatus,
    type BetaResponseStreamEvent as BetaResponseStreamEvent,
    type BetaResponseTextConfig as BetaResponseTextConfig,
    type BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent,
    type BetaResponseTextDoneEvent as BetaResponseTextDoneEvent,
    type BetaResponseToolSearchCall as BetaResponseToolSearchCall,
    type BetaResponseToolSearchOutputItem as BetaResponseToolSearchOutputItem,
    type BetaResponseToolSearchOutputItemParam as BetaResponseToolSearchOutputItemParam,
    type BetaResponseUsage as BetaResponseUsage,
    type BetaResponseWebSearchCallCompletedEvent as BetaResponseWebSearchCallCompletedEvent,
    type BetaResponseWebSearchCallInProgressEvent as BetaResponseWebSearchCallInProgressEvent,
    type BetaResponseWebSearchCallSearchingEvent as BetaResponseWebSearchCallSearchingEvent,
    type BetaResponsesClientEvent as BetaResponsesClientEvent,
    type BetaResponsesServerEvent as BetaResponsesServerEvent,
    type BetaServiceTier as BetaServiceTier,
    type BetaSkillReference as BetaSkillReference,
    type BetaTool as BetaTool,
    type BetaToolChoiceAllowed as BetaToolChoiceAllowed,
    type BetaToolChoiceApplyPatch as BetaToolChoiceApplyPatch,
    type BetaToolChoiceCustom as BetaToolChoiceCustom,
    type BetaToolChoiceFunction as BetaToolChoiceFunction,
    type BetaToolChoiceMcp as BetaToolChoiceMcp,
    type BetaToolChoiceOptions as BetaToolChoiceOptions,
    type BetaToolChoiceShell as BetaToolChoiceShell,
    type BetaToolChoiceTypes as BetaToolChoiceTypes,
    type BetaToolSearchTool as BetaToolSearchTool,
    type BetaWebSearchPreviewTool as BetaWebSearchPreviewTool,
    type BetaWebSearchTool as BetaWebSearchTool,
    type ResponseCreateParams as ResponseCreateParams,
    type ResponseCreateParamsNonStreaming as ResponseCreateParamsNonStreaming,
    type ResponseCreateParamsStreaming as ResponseCreateParamsStreaming,
    type ResponseRetrieveParams as ResponseRetrieveParams,
    type ResponseRetrieveParamsNonStreaming as ResponseRetrieveParamsNonStreaming,
    type ResponseRetrieveParamsStreaming as ResponseRetrieveParamsStreaming,
    type ResponseDeleteParams as ResponseDeleteParams,
    type ResponseCancelParams as ResponseCancelParams,
    type BetaCompactedResponse as BetaCompactedResponse,
    type ResponseCompactParams as ResponseCompactParams,
    type BetaResponseItemsPage as BetaResponseItemsPage,
  };

  export {
    InputItems as InputItems,
    type BetaResponseItemList as BetaResponseItemList,
    type InputItemListParams as InputItemListParams,
  };

  export {
    InputTokens as InputTokens,
    type InputTokenCountResponse as InputTokenCountResponse,
    type InputTokenCountParams as InputTokenCountParams,
  };
}
