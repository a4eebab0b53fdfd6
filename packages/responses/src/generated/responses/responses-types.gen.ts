// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type {
  Metadata,
  Reasoning,
  ResponseFormatJSONObject,
  ResponseFormatText,
  ResponsesModel,
} from '@oai/core';
import type {
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputText,
  ResponseOutputRefusal,
  ResponseOutputText,
} from './responses-content.gen.js';
import type { ResponseInputItem, ResponseOutputItem } from './responses-items.gen.js';
import type {
  ResponseFormatTextJSONSchemaConfig,
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
 * A model response: its output items, state, usage, and the settings that produced it.
 *
 * @public
 */
export interface Response extends ResponseSettings {
  /**
   * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata: Metadata | null;
  /** Sampling temperature, 0 to 2. Default 1. */
  temperature: number | null;
  /** Nucleus sampling: probability mass of the tokens to sample from, 0 to 1. Default 1. */
  top_p: number | null;
  /** Model that generates the response. */
  model: ResponsesModel;
  /** Tools that the model may call. */
  tools: Tool[];
  /** Tool choice of the model. */
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
  object: 'response';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Reason why the response failed; null otherwise. */
  error: ResponseError | null;
  /** Reason why the response is incomplete; null otherwise. */
  incomplete_details: Response.IncompleteDetails | null;
  /** Generated items. Their number and order vary, so look for items of the type you need. */
  output: ResponseOutputItem[];
  /** System or developer message of the response, as text or items. */
  instructions: string | ResponseInputItem[] | null;
  /** True if the model may call several tools at once. Default true. */
  parallel_tool_calls: boolean;
  access_programs: Response.AccessPrograms | null;
  /** Concatenated text of all output items. Computed by the SDK; the API does not send it. */
  output_text: string;
  /** Number of most likely alternatives for each output token, 0 to 20. */
  top_logprobs?: number | null;
  /** Format and verbosity of the text output. */
  text?: ResponseTextConfig;
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
  reasoning?: Reasoning | null;
  /** Token usage. */
  usage?: ResponseUsage;
  /** Cache settings that were applied. */
  prompt_cache_options?: Response.PromptCacheOptions;
  /** Moderation results of input and output, if requested. */
  moderation?: Response.Moderation | null;
  /** Conversation to which input and output were added. */
  conversation?: Response.Conversation | null;
  /** Maximum number of generated tokens, including reasoning. */
  max_output_tokens?: number | null;
  image?: Response.Image;
  input_transformations?: Response.InputTransformation[];
  prompt_cache_diagnostics?:
    | Response.CacheMiss
    | Response.CacheHit
    | Response.ComparisonResponseNotFound
    | Response.Unavailable;
  tool_usage?: Response.ToolUsage;
}

export declare namespace Response {
  /** Forces the model to write a program that calls tools. */
  export interface SpecificProgrammaticToolCallingParam {
    type: 'programmatic_tool_calling';
  }

  /** Reason why the response is incomplete; null otherwise. */
  export interface IncompleteDetails {
    /**
     * `max_output_tokens` if the token limit was reached; `content_filter` if the filter cut the
     * output off.
     */
    reason?: 'max_output_tokens' | 'content_filter' | 'max_messages' | 'steered';
  }

  /** Cache settings that were applied. Requires `gpt-5.6` or newer. */
  export interface PromptCacheOptions {
    /** Minimum lifetime of each breakpoint. */
    ttl: '30m' | '12h';
    /**
     * `implicit` if an implicit breakpoint was set, or `explicit` if only explicit ones were used.
     */
    mode: 'implicit' | 'explicit';
    comparison_response_id?: string | null;
  }

  /** Moderation results of a response. */
  export interface Moderation {
    /** Result or error for the input. */
    input: Moderation.ModerationResult | Moderation.Error;
    /** Result or error for the output. */
    output: Moderation.ModerationResult | Moderation.Error;
  }

  export namespace Moderation {
    /** Moderation of the input or output of a generation request. */
    export interface ModerationResult {
      type: 'moderation_result';
      /** Moderation model that was used. */
      model: string;
      /** True if any category is flagged. */
      flagged: boolean;
      /** Flags by name of the category. */
      categories: { [key: string]: boolean };
      /** Scores by name of the category. */
      category_scores: { [key: string]: number };
      /** Types of input that each score is based on, by category. */
      category_applied_input_types: { [key: string]: Array<'text' | 'image'> };
    }

    /** Reason why moderation failed. */
    export interface Error {
      type: 'error';
      /** Machine-readable error code. */
      code: string;
      /** Description of the error. */
      message: string;
    }
  }

  /** Conversation to which the input and output of a response were added. */
  export interface Conversation {
    /** ID of the conversation. */
    id: string;
  }

  export interface AccessPrograms {
    cyber: 'standard' | 'daybreak_blue' | 'daybreak_red';
  }

  export interface Image {
    context_compression: 'enabled' | 'disabled';
  }

  export interface InputTransformation {
    id: string;
    action: 'removed';
    reason:
      | 'organization_mismatch'
      | 'end_user_mismatch'
      | 'model_mismatch'
      | 'prefix_mismatch'
      | 'turn_boundary';
    type: 'reasoning';
  }

  export interface CacheMiss {
    cache_missed_tokens: number;
    reason:
      | 'model_changed'
      | 'prompt_cache_key_changed'
      | 'tools_changed'
      | 'text_format_changed'
      | 'reasoning_effort_changed'
      | 'verbosity_changed'
      | 'context_compacted'
      | 'input_changed'
      | 'service_tier_changed';
    type: 'cache_miss';
    comparison_reusable_tokens?: number;
  }

  export interface CacheHit {
    type: 'cache_hit';
  }

  export interface ComparisonResponseNotFound {
    type: 'comparison_response_not_found';
  }

  export interface Unavailable {
    type: 'unavailable';
  }

  export interface ToolUsage {
    image_gen: ToolUsage.ImageGen;
    web_search: ToolUsage.WebSearch;
  }

  export namespace ToolUsage {
    export interface ImageGen {
      input_tokens: number;
      input_tokens_details: ImageGen.InputTokensDetails;
      output_tokens: number;
      total_tokens: number;
      cached_tokens?: number;
      cached_tokens_details?: ImageGen.CachedTokensDetails;
      output_tokens_details?: ImageGen.OutputTokensDetails;
    }

    export namespace ImageGen {
      export interface InputTokensDetails {
        image_tokens: number;
        text_tokens: number;
      }

      export interface CachedTokensDetails {
        cached_image_tokens: number;
        cached_text_tokens: number;
      }

      export interface OutputTokensDetails {
        image_tokens: number;
        text_tokens: number;
      }
    }

    export interface WebSearch {
      num_requests: number;
    }
  }
}

/**
 * A part of input or output.
 *
 * @public
 */
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
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

/**
 * A conversation given as an object.
 *
 * @public
 */
export interface ResponseConversationParam {
  /** ID of the conversation. */
  id: string;
}

/**
 * Reason why a response failed.
 *
 * @public
 */
export interface ResponseError {
  /** Machine-readable error code. */
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
    | 'image_file_not_found'
    | 'misalignment_policy_violation';
  /** Error message for humans. */
  message: string;
  misalignment?: ResponseError.Misalignment;
  param?: string | null;
  type?: string | null;
}

export declare namespace ResponseError {
  export interface Misalignment {
    detailed_explanation?: string;
    error_type?:
      | (string & {})
      | 'potentially_unintended_data_transfer'
      | 'potentially_unintended_data_access'
      | 'potentially_unintended_destructive_activity'
      | 'other';
    review_target?: string | null;
    steer?: Misalignment.Steer;
  }

  export namespace Misalignment {
    export interface Steer {
      message: string;
    }
  }
}

/**
 * Format of the text output: plain text, JSON that follows a schema (structured outputs), or any
 * JSON object (older JSON mode).
 *
 * @public
 */
export type ResponseFormatTextConfig =
  | ResponseFormatText
  | ResponseFormatTextJSONSchemaConfig
  | ResponseFormatJSONObject;

/**
 * Part of the output that is only returned on request, identified by its path, such as
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
 * Input of a response: a string, which becomes a user message, or a list of items.
 *
 * @public
 */
export type ResponseInput = ResponseInputItem[];

/**
 * Reference to a stored prompt template.
 *
 * @public
 */
export interface ResponsePrompt {
  /** ID of the template. */
  id: string;
  /** Version of the template; the current one if omitted. */
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
  /** Verbosity of the text: `low`, `medium` or `high`. */
  verbosity?: 'low' | 'medium' | 'high' | null;
}

/**
 * Token usage of a response.
 *
 * @public
 */
export interface ResponseUsage {
  /** Input tokens, including cached ones. */
  input_tokens: number;
  /** Input tokens by type. */
  input_tokens_details: ResponseUsage.InputTokensDetails;
  /** Generated tokens, including reasoning tokens. */
  output_tokens: number;
  /** Output tokens by type. */
  output_tokens_details: ResponseUsage.OutputTokensDetails;
  /** Sum of input and output tokens. */
  total_tokens: number;
}

export declare namespace ResponseUsage {
  /** Input tokens by type. */
  export interface InputTokensDetails {
    /** Input tokens read from the prompt cache. */
    cached_tokens: number;
    /** Input tokens written to the prompt cache. */
    cache_write_tokens: number;
    cache_write_tokens_details?: InputTokensDetails.CacheWriteTokensDetails;
  }

  export namespace InputTokensDetails {
    export interface CacheWriteTokensDetails {
      ttl_12h_tokens: number;
      ttl_30m_tokens: number;
    }
  }

  /** Output tokens by type. */
  export interface OutputTokensDetails {
    /** Generated reasoning tokens. */
    reasoning_tokens: number;
  }
}

/**
 * Processing tier: `auto` (project setting, the default), `default`, `flex`, `fast` or `priority`
 * (both reported as `priority`), `scale`, or `ultrafast` for those with access.
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
   * Settings of the prompt cache for `gpt-5.6` and later. A request writes at most 4 breakpoints;
   * matching considers up to the latest 80 of the conversation.
   */
  export interface PromptCacheOptions {
    /**
     * Minimum lifetime of each breakpoint written by the request. Default `30m`, currently the only
     * value; entries may live longer.
     */
    ttl?: '30m' | '12h';
    /**
     * `implicit` (default) adds an automatic breakpoint to the latest 3 explicit ones. `explicit`
     * writes only the latest 4 explicit ones; without any, nothing is cached.
     */
    mode?: 'implicit' | 'explicit';
    /** ID of a response whose cached prompt is compared. */
    comparison_response_id?: string | null;
    /** True to fill the cache without generating a response. */
    prewarm?: boolean;
  }

  /** Forces the model to write a program that calls tools. */
  export interface SpecificProgrammaticToolCallingParam {
    type: 'programmatic_tool_calling';
  }

  /** Moderation of the input and output of a generation request. */
  export interface Moderation {
    /** Moderation model, such as `omni-moderation-latest`. */
    model: string;
    /** Handling of flagged input and output. */
    policy?: Moderation.Policy | null;
  }

  export namespace Moderation {
    /** Moderation policy for each direction. */
    export interface Policy {
      /** Policy for the input of the request. */
      input?: Policy.Input | null;
      /** Policy for the generated output. */
      output?: Policy.Output | null;
    }

    export namespace Policy {
      /** Moderation policy for one direction. */
      export interface Input {
        /** `score` only reports; `block` also blocks flagged content. */
        mode: 'score' | 'block';
      }

      /** Moderation policy for one direction. */
      export interface Output {
        /** `score` only reports; `block` also blocks flagged content. */
        mode: 'score' | 'block';
      }
    }
  }

  /** Options of a streamed response. */
  export interface StreamOptions {
    /**
     * True to add random padding to delta events in `obfuscation`, which hides their true length.
     * Default true; false saves bandwidth.
     */
    include_obfuscation?: boolean;
  }

  /** A rule of context management. */
  export interface ContextManagement {
    /** Type of rule; only `compaction`. */
    type: string;
    /** Number of context tokens above which compaction starts. At least 1000. */
    compact_threshold?: number | null;
  }

  /** Programs that give access to restricted abilities. */
  export interface AccessPrograms {
    /** Access program for cyber security. */
    cyber?: 'standard' | 'daybreak_blue' | 'daybreak_red';
  }

  /** Settings of a response that is generated in the background. */
  export interface BackgroundOptions {
    /** Time within which the response is completed. */
    completion_window?: 'soonest' | '2h' | '8h';
    /** ID of the response to continue. */
    continuation_id?: string;
  }

  /** Settings of image input. */
  export interface Image {
    /** Compression of images in the context: `auto`, `enabled` or `disabled`. */
    context_compression?: 'auto' | 'enabled' | 'disabled';
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
   * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: Metadata | null;
  /** Number of most likely alternatives to return for each output token, 0 to 20. */
  top_logprobs?: number | null;
  /** Sampling temperature, 0 to 2. Default 1. */
  temperature?: number | null;
  /** Nucleus sampling: probability mass of the tokens to sample from, 0 to 1. Default 1. */
  top_p?: number | null;
  /**
   * Mode of the prompt cache and minimum lifetime of cached prefixes. Requires `gpt-5.6` or newer.
   */
  prompt_cache_options?: ResponseCreateParams.PromptCacheOptions;
  /** Model that generates the response. */
  model?: ResponsesModel;
  /** Format and verbosity of the text output. */
  text?: ResponseTextConfig;
  /** Tools that the model may call. */
  tools?: Tool[];
  /** Tool choice of the model. */
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
   * Processing tier. Default `auto`, the project's setting. The response reports the tier that was
   * used, which may differ.
   */
  service_tier?: ServiceTier | null;
  /**
   * `auto` drops the oldest items if the input exceeds the context window; `disabled` fails with
   * status 400 instead. Default `disabled`. Deprecated.
   *
   * @deprecated
   */
  truncation?: 'auto' | 'disabled' | null;
  /**
   * Effort, summary and mode of reasoning models (gpt-5 and o-series). Other models do not support
   * it.
   */
  reasoning?: Reasoning | null;
  /** Input of the model: text, or a list of messages, images, files and earlier items. */
  input?: string | ResponseInput;
  /**
   * Additional data to return, such as `file_search_call.results` or
   * `message.output_text.logprobs`.
   */
  include?: ResponseIncludable[] | null;
  /** True if the model may issue several tool calls at once. Default true. */
  parallel_tool_calls?: boolean | null;
  /** True to store the response so that it can be retrieved or continued later. Default true. */
  store?: boolean | null;
  /**
   * System or developer message placed before the input. It applies to this response only and is
   * not inherited through `previous_response_id`.
   */
  instructions?: string | null;
  /** Model and policy for the moderation of the input and output of the response. */
  moderation?: ResponseCreateParams.Moderation | null;
  /** True to return the response as server-sent events while it is generated. Default false. */
  stream?: boolean | null;
  /** Options of the stream; only valid with `stream: true`. */
  stream_options?: ResponseCreateParams.StreamOptions | null;
  /**
   * Conversation whose items precede the input, and to which input and output are appended once the
   * response completes. Cannot be combined with `previous_response_id`.
   */
  conversation?: string | ResponseConversationParam | null;
  /**
   * Rules for reducing the context automatically, such as compaction above a token count. At least
   * one entry if given.
   */
  context_management?: ResponseCreateParams.ContextManagement[] | null;
  /** Maximum number of generated tokens, including visible output and reasoning. At least 16. */
  max_output_tokens?: number | null;
  /** Programs that give access to restricted abilities. */
  access_programs?: ResponseCreateParams.AccessPrograms;
  /** Settings of a response that is generated in the background. */
  background_options?: ResponseCreateParams.BackgroundOptions;
  /** Settings of image input. */
  image?: ResponseCreateParams.Image;
}

/**
 * Parameters of `client.responses.create` without streaming.
 *
 * @public
 */
export interface ResponseCreateParamsNonStreaming extends ResponseCreateParamsBase {
  /** True to return the response as server-sent events while it is generated. Default false. */
  stream?: false | null;
}

/**
 * Parameters of `client.responses.create` with streaming.
 *
 * @public
 */
export interface ResponseCreateParamsStreaming extends ResponseCreateParamsBase {
  /** True to return the response as server-sent events while it is generated. Default false. */
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
  /** Additional data to return; accepts the same values as `create`. */
  include?: ResponseIncludable[];
  /** True to return the response as server-sent events. Default false. */
  stream?: boolean;
  /** Sequence number of the last event that was received; the stream starts with the next one. */
  starting_after?: number;
  /**
   * True to add random padding to delta events in `obfuscation`, which protects against traffic
   * analysis. Default true; false saves bandwidth on trusted networks.
   */
  include_obfuscation?: boolean;
}

/**
 * Parameters of `client.responses.retrieve` without streaming.
 *
 * @public
 */
export interface ResponseRetrieveParamsNonStreaming extends ResponseRetrieveParamsBase {
  /** True to return the response as server-sent events. Default false. */
  stream?: false;
}

/**
 * Parameters of `client.responses.retrieve` with streaming.
 *
 * @public
 */
export interface ResponseRetrieveParamsStreaming extends ResponseRetrieveParamsBase {
  /** True to return the response as server-sent events. Default false. */
  stream: true;
}

/**
 * A compacted conversation, to be used as input.
 *
 * @public
 */
export interface CompactedResponse {
  /** ID of the compacted response. */
  id: string;
  object: 'response.compaction';
  /** Items that replace the conversation. */
  output: ResponseOutputItem[];
  /** Time of the compaction, in Unix seconds. */
  created_at: number;
  /** Token usage of the compaction. */
  usage: ResponseUsage;
  image?: CompactedResponse.Image;
}

export declare namespace CompactedResponse {
  export interface Image {
    context_compression: 'enabled' | 'disabled';
  }
}

/**
 * Parameters of `client.responses.compact`.
 *
 * @public
 */
export interface ResponseCompactParams {
  /** Model to compact with, such as `gpt-5`. Required. */
  model: ResponsesModel | (string & {}) | null;
  /** Text or list of items to compact. */
  input?: string | ResponseInputItem[] | null;
  /** ID of the response whose context is compacted. Cannot be combined with `conversation`. */
  previous_response_id?: string | null;
  /**
   * System or developer message for the compaction; not inherited from the previous response.
   *
   * @deprecated
   */
  instructions?: string | null;
  /** Key for reading and writing the prompt cache, at most 64 characters. */
  prompt_cache_key?: string | null;
  /** Maximum lifetime of cached prefixes: `in_memory` or `24h`. */
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  /**
   * Mode of the prompt cache and minimum lifetime of cached prefixes. Requires `gpt-5.6` or newer.
   */
  prompt_cache_options?: ResponseCompactParams.PromptCacheOptions | null;
  /** Processing tier of the call: `auto`, `default`, `fast`, `flex` or `priority`. */
  service_tier?: 'auto' | 'default' | 'fast' | 'flex' | 'priority' | null;
  /** Settings of image input. */
  image?: ResponseCompactParams.Image;
}

export declare namespace ResponseCompactParams {
  /**
   * Mode of the prompt cache and minimum lifetime of cached prefixes. Requires `gpt-5.6` or newer.
   */
  export interface PromptCacheOptions {
    /** Time for which a cached prompt is kept: `30m` or `12h`. */
    ttl?: '30m' | '12h';
    /** Mode of the prompt cache: `implicit` or `explicit`. */
    mode?: 'implicit' | 'explicit';
  }

  /** Settings of image input. */
  export interface Image {
    /** Compression of images in the context: `auto`, `enabled` or `disabled`. */
    context_compression?: 'auto' | 'enabled' | 'disabled';
  }
}

/**
 * Properties common to requests and responses.
 *
 * @internal
 */
export interface ResponseSettings {
  /** True if the response runs in the background. Default false. */
  background?: boolean | null;
  /** Maximum number of built-in tool calls, over all tools. */
  max_tool_calls?: number | null;
  /** ID of the response that this one continues. Cannot be combined with `conversation`. */
  previous_response_id?: string | null;
  /** Key that groups requests with a common prefix in the prompt cache. */
  prompt_cache_key?: string | null;
  /**
   * Maximum lifetime of a cached prefix: `in_memory` or `24h`. Deprecated in favour of
   * `prompt_cache_options.ttl`.
   *
   * @deprecated
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  /**
   * Stable identifier of the end user for abuse detection, at most 64 characters; preferably a
   * hash.
   */
  safety_identifier?: string | null;
  /**
   * Identifier of the end user. Deprecated in favour of `safety_identifier` and `prompt_cache_key`.
   *
   * @deprecated
   */
  user?: string;
}
