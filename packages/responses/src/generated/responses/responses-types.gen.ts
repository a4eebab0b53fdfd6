// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type {
  Metadata,
  Reasoning,
  ResponseFormatJSONObject,
  ResponseFormatText,
  ResponsesModel,
} from '@oai/core';
import type {
  ResponseInput,
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputItem,
  ResponseInputText,
} from './responses-input.gen.js';
import type { ResponseOutputItem } from './responses-items.gen.js';
import type { ResponsesClientEvent } from './responses-socket.gen.js';
import type {
  Tool,
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceShell,
  ToolChoiceTypes,
} from './responses-tools.gen.js';

/**
 * Resolution at which the model sees an image.
 *
 * @public
 */
export type ImageDetail = 'low' | 'high' | 'auto' | 'original';

/**
 * A model response: its output items, state, usage, and the settings that produced it.
 *
 * @public
 */
export interface Response extends ResponseSettings {
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
  tools: Tool[];
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
  /** ID of the response. */
  id: string;
  /** Always `response`. */
  object: 'response';
  /** Creation time, Unix seconds. */
  created_at: number;
  /** Why the response failed; null otherwise. */
  error: ResponseError | null;
  /** Why the response is incomplete; null otherwise. */
  incomplete_details: Response.IncompleteDetails | null;
  /**
   * Items that the model generated. Their number and order vary: look for the type wanted, do not
   * take the first.
   */
  output: ResponseOutputItem[];
  /** System or developer message of the response, as text or items. */
  instructions: string | ResponseInputItem[] | null;
  /** Whether several tool calls at once were allowed. Default true. */
  parallel_tool_calls: boolean;
  /** All output texts joined. Computed by the SDK, not sent by the API. */
  output_text: string;
  /** Number of most likely alternatives for each output token, 0 to 20. */
  top_logprobs?: number | null;
  /** Format and verbosity of the text output. */
  text?: ResponseTextConfig;
  /** Stored prompt template in use. */
  prompt?: ResponsePrompt | null;
  /** Processing tier that was really used. */
  service_tier?: ServiceTier | null;
  /** How an input longer than the context window was treated. Default `disabled`. Deprecated. */
  truncation?: 'auto' | 'disabled' | null;
  /** `completed`, `failed`, `in_progress`, `cancelled`, `queued` or `incomplete`. */
  status?: ResponseStatus;
  /** Completion time, Unix seconds; only set when `status` is `completed`. */
  completed_at?: number | null;
  /** Reasoning settings in effect. */
  reasoning?: Reasoning | null;
  /** Tokens spent. */
  usage?: ResponseUsage;
  /** Cache settings that were applied. */
  prompt_cache_options?: Response.PromptCacheOptions;
  /** Moderation results of input and output, if asked for. */
  moderation?: Response.Moderation | null;
  /** Conversation that received the input and output. */
  conversation?: Response.Conversation | null;
  /** Upper bound on generated tokens, reasoning included. */
  max_output_tokens?: number | null;
}

export declare namespace Response {
  /** Makes the model write a program that calls tools. */
  export interface SpecificProgrammaticToolCallingParam {
    /** Always `programmatic_tool_calling`. Default: `programmatic_tool_calling`. */
    type: 'programmatic_tool_calling';
  }

  /** Why the response is incomplete; null otherwise. */
  export interface IncompleteDetails {
    /**
     * `max_output_tokens`: the token limit was hit; `content_filter`: the output was cut off by the
     * filter.
     */
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
    input: Moderation.ModerationResult | Moderation.Error;
    /** Result, or error, for the output. */
    output: Moderation.ModerationResult | Moderation.Error;
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

/**
 * Commands run in a stored container.
 *
 * @public
 */
export interface ResponseContainerReference {
  /** Always `container_reference`. Default: `container_reference`. */
  type: 'container_reference';
  /** ID of the container. */
  container_id: string;
}

/**
 * Conversation given as an object.
 *
 * @public
 */
export interface ResponseConversationParam {
  /** ID of the conversation. */
  id: string;
}

/**
 * Why a response failed.
 *
 * @public
 */
export interface ResponseError {
  /** Machine-readable kind of error. */
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
  /** What went wrong, for humans. */
  message: string;
}

/**
 * Format of the text output: plain text, JSON by a schema (structured outputs), or any JSON object
 * (older JSON mode).
 *
 * @public
 */
export type ResponseFormatTextConfig =
  | ResponseFormatText
  | ResponseFormatTextJSONSchemaConfig
  | ResponseFormatJSONObject;

/**
 * Structured outputs: the text is JSON that follows a schema.
 *
 * @public
 */
export interface ResponseFormatTextJSONSchemaConfig {
  /** Always `json_schema`. */
  type: 'json_schema';
  /** Name of the format: letters, digits, `_` and `-`, at most 64 characters. */
  name: string;
  /** JSON Schema that the output must follow. */
  schema: { [key: string]: unknown };
  /** What the format is for; the model reads it. */
  description?: string;
  /**
   * Binds the output to the schema exactly, which then may use part of JSON Schema only. Default
   * false.
   */
  strict?: boolean | null;
}

/**
 * A web search and what the model did in it.
 *
 * @public
 */
export interface ResponseFunctionWebSearch {
  /** ID of the web search. */
  id: string;
  /** Always `web_search_call`. */
  type: 'web_search_call';
  /** State of the web search. */
  status: 'in_progress' | 'searching' | 'completed' | 'failed';
  /** What was done: a search, opening a page, or finding text in it. */
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
    queries?: string[];
    /** Pages that were found; only returned when asked for by `include`. */
    sources?: Search.Source[];
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

/**
 * Part of the output that is returned on request only, named by its path, such as
 * `reasoning.encrypted_content`.
 *
 * @public
 */
export type ResponseIncludable =
  | 'file_search_call.results'
  | 'web_search_call.results'
  | 'web_search_call.action.sources'
  | 'message.input_image.image_url'
  | 'computer_call_output.output.image_url'
  | 'code_interpreter_call.outputs'
  | 'reasoning.encrypted_content'
  | 'message.output_text.logprobs';

/**
 * Commands run in the caller's own environment.
 *
 * @public
 */
export interface ResponseLocalEnvironment {
  /** Always `local`. Default: `local`. */
  type: 'local';
}

/**
 * Reference to a stored prompt template.
 *
 * @public
 */
export interface ResponsePrompt {
  /** ID of the template. */
  id: string;
  /** Version of the template; the current one when left out. */
  version?: string | null;
  /** Values for the template's variables: strings, images or files. */
  variables?:
    | { [key: string]: string | ResponseInputText | ResponseInputImage | ResponseInputFile }
    | null;
}

/**
 * `completed`, `failed`, `in_progress`, `cancelled`, `queued` or `incomplete`.
 *
 * @public
 */
export type ResponseStatus =
  | 'completed'
  | 'failed'
  | 'in_progress'
  | 'cancelled'
  | 'queued'
  | 'incomplete';

/**
 * Settings of the text output.
 *
 * @public
 */
export interface ResponseTextConfig {
  /**
   * Output format. Default `text`; `json_schema` makes the model follow a schema, `json_object` is
   * the older JSON mode.
   */
  format?: ResponseFormatTextConfig;
  /** How wordy the answer is: `low`, `medium` or `high`. */
  verbosity?: 'low' | 'medium' | 'high' | null;
}

/**
 * Tokens spent on a response.
 *
 * @public
 */
export interface ResponseUsage {
  /** Tokens of the input, cached ones included. */
  input_tokens: number;
  /** Input tokens by kind. */
  input_tokens_details: ResponseUsage.InputTokensDetails;
  /** Tokens generated, reasoning included. */
  output_tokens: number;
  /** Output tokens by kind. */
  output_tokens_details: ResponseUsage.OutputTokensDetails;
  /** Input and output tokens together. */
  total_tokens: number;
}

export declare namespace ResponseUsage {
  /** Input tokens by kind. */
  export interface InputTokensDetails {
    /** Input tokens read from the prompt cache. */
    cached_tokens: number;
    /** Input tokens written to the prompt cache. */
    cache_write_tokens: number;
  }

  /** Output tokens by kind. */
  export interface OutputTokensDetails {
    /** Tokens spent on reasoning. */
    reasoning_tokens: number;
  }
}

/**
 * Processing tier: `auto` (project setting, the default), `default`, `flex`, `fast` or `priority`
 * (both reported as `priority`), `scale`, or `ultrafast` where access is granted.
 *
 * @public
 */
export type ServiceTier =
  | 'auto'
  | 'default'
  | 'flex'
  | 'scale'
  | 'priority'
  | 'fast'
  | 'ultrafast'
  | null;

/**
 * Parameters of `client.responses.create`.
 *
 * @public
 */
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
  export type Moderation = ResponsesClientEvent.Moderation;

  export namespace Moderation {
    /** Moderation policy for each direction. */
    export type Policy = ResponsesClientEvent.Moderation.Policy;

    export namespace Policy {
      /** Moderation policy for one direction. */
      export type Input = ResponsesClientEvent.Moderation.Policy.Input;

      /** Moderation policy for one direction. */
      export type Output = ResponsesClientEvent.Moderation.Policy.Output;
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

  export type { ResponseCreateParamsNonStreaming };

  export type { ResponseCreateParamsStreaming };
}

/**
 * Parameters of `client.responses.create`, with or without streaming.
 *
 * @public
 */
export interface ResponseCreateParamsBase extends ResponseSettings {
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
  /** Cache mode and minimum lifetime of cached prefixes. Needs `gpt-5.6` or newer. */
  prompt_cache_options?: ResponseCreateParams.PromptCacheOptions;
  /** Model that generates the response. */
  model?: ResponsesModel;
  /** Format and verbosity of the text output. */
  text?: ResponseTextConfig;
  /** Tools that the model may call. */
  tools?: Tool[];
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
  include?: ResponseIncludable[] | null;
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
  context_management?: ResponseCreateParams.ContextManagement[] | null;
  /** Upper bound on generated tokens, visible output and reasoning together. At least 16. */
  max_output_tokens?: number | null;
}

/**
 * Parameters of `client.responses.create` without streaming.
 *
 * @public
 */
export interface ResponseCreateParamsNonStreaming extends ResponseCreateParamsBase {
  /** Whether to send the response as server-sent events while it is generated. Default false. */
  stream?: false | null;
}

/**
 * Parameters of `client.responses.create` with streaming.
 *
 * @public
 */
export interface ResponseCreateParamsStreaming extends ResponseCreateParamsBase {
  /** Whether to send the response as server-sent events while it is generated. Default false. */
  stream: true;
}

/**
 * Parameters of `client.responses.retrieve`.
 *
 * @public
 */
export type ResponseRetrieveParams =
  | ResponseRetrieveParamsNonStreaming
  | ResponseRetrieveParamsStreaming;

export declare namespace ResponseRetrieveParams {
  export type { ResponseRetrieveParamsNonStreaming };

  export type { ResponseRetrieveParamsStreaming };
}

/**
 * Parameters of `client.responses.retrieve`, with or without streaming.
 *
 * @public
 */
export interface ResponseRetrieveParamsBase {
  /** Extra data to return; takes the same values as in create. */
  include?: ResponseIncludable[];
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

/**
 * Parameters of `client.responses.retrieve` without streaming.
 *
 * @public
 */
export interface ResponseRetrieveParamsNonStreaming extends ResponseRetrieveParamsBase {
  /** Whether to receive the response as server-sent events. Default false. */
  stream?: false;
}

/**
 * Parameters of `client.responses.retrieve` with streaming.
 *
 * @public
 */
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
  output: ResponseOutputItem[];
  /** Time of the compaction, Unix seconds. */
  created_at: number;
  /** Tokens spent on the compaction. */
  usage: ResponseUsage;
}

/**
 * Parameters of `client.responses.compact`.
 *
 * @public
 */
export interface ResponseCompactParams {
  /** Model that compacts, such as `gpt-5`. Required. */
  model: ResponsesModel | (string & {}) | null;
  /** Text, or list of items, to compact. */
  input?: string | ResponseInputItem[] | null;
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

/**
 * What requests and responses have in common.
 *
 * @internal
 */
export interface ResponseSettings {
  /** Whether the response runs in the background. Default false. */
  background?: boolean | null;
  /** Upper bound on built-in tool calls, counted over all tools. */
  max_tool_calls?: number | null;
  /** ID of the response that this one continues. Excludes `conversation`. */
  previous_response_id?: string | null;
  /** Key that groups requests with a common prefix in the prompt cache. */
  prompt_cache_key?: string | null;
  /**
   * Longest life of a cached prefix: `in_memory` or `24h`. Deprecated in favour of
   * `prompt_cache_options.ttl`.
   *
   * @deprecated
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  /** Stable identifier of the end user for abuse detection, at most 64 characters; best a hash. */
  safety_identifier?: string | null;
  /**
   * Identifier of the end user. Deprecated in favour of `safety_identifier` and `prompt_cache_key`.
   *
   * @deprecated
   */
  user?: string;
}
