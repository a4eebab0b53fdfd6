// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { ResponsesModel } from '@oai/core';
import type {
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputText,
  ResponseOutputRefusal,
  ResponseOutputText,
} from '../../responses/responses-content.gen.js';
import type {
  ResponseFormatTextJSONSchemaConfig,
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceShell,
} from '../../responses/responses-tools.gen.js';
import type {
  Response,
  ResponseCompactParams as ResponseCompactParamsModel,
  ResponseConversationParam,
  ResponseCreateParams as ResponseCreateParamsModel,
  ResponseError,
  ResponseIncludable,
  ResponsePrompt,
  ResponseRetrieveParamsBase as ResponseRetrieveParamsBaseModel,
  ResponseSettings,
  ResponseStatus,
  ResponseUsage,
  ServiceTier,
} from '../../responses/responses-types.gen.js';
import type { BetaResponseInputItem, BetaResponseOutputItem } from './responses-items.gen.js';
import type { BetaTool, BetaToolChoiceTypes } from './responses-tools.gen.js';

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
  access_programs: BetaResponse.AccessPrograms | null;
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
  image?: BetaResponse.Image;
  input_transformations?: BetaResponse.InputTransformation[];
  prompt_cache_diagnostics?:
    | BetaResponse.CacheMiss
    | BetaResponse.CacheHit
    | BetaResponse.ComparisonResponseNotFound
    | BetaResponse.Unavailable;
  tool_usage?: BetaResponse.ToolUsage;
}

export declare namespace BetaResponse {
  /** Forces the model to write a program that calls tools. */
  export interface BetaSpecificProgrammaticToolCallingParam {
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
  export type PromptCacheOptions = Response.PromptCacheOptions;

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

  export interface AccessPrograms {
    cyber: 'standard' | 'daybreak_blue' | 'daybreak_red';
  }

  export interface Image {
    context_compression: 'enabled' | 'disabled';
  }

  export type InputTransformation = Response.InputTransformation;

  export type CacheMiss = Response.CacheMiss;

  export interface CacheHit {
    type: 'cache_hit';
  }

  export interface ComparisonResponseNotFound {
    type: 'comparison_response_not_found';
  }

  export interface Unavailable {
    type: 'unavailable';
  }

  export type ToolUsage = Response.ToolUsage;

  export namespace ToolUsage {
    export type ImageGen = Response.ToolUsage.ImageGen;

    export namespace ImageGen {
      export type InputTokensDetails = Response.ToolUsage.ImageGen.InputTokensDetails;

      export type CachedTokensDetails = Response.ToolUsage.ImageGen.CachedTokensDetails;

      export type OutputTokensDetails = Response.ToolUsage.ImageGen.OutputTokensDetails;
    }

    export type WebSearch = Response.ToolUsage.WebSearch;
  }
}

/**
 * A part of input or output.
 *
 * @public
 */
export type BetaResponseContent =
  | ResponseInputText
  | ResponseInputImage
  | ResponseInputFile
  | ResponseOutputText
  | ResponseOutputRefusal
  | BetaResponseContent.ReasoningText;

export declare namespace BetaResponseContent {
  /** A part of the model's reasoning. */
  export interface ReasoningText {
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

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
    type: 'text';
  }

  /**
   * JSON mode: the output is valid JSON, provided that a message instructs the model to write JSON.
   * Prefer `json_schema` for models that support it.
   */
  export interface JSONObject {
    type: 'json_object';
  }
}

export type { ResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig };

export type { ResponseIncludable as BetaResponseIncludable };

/**
 * Input of a response: a string, which becomes a user message, or a list of items.
 *
 * @public
 */
export type BetaResponseInput = BetaResponseInputItem[];

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
 * Parameters of `client.beta.responses.create`.
 *
 * @public
 */
export type ResponseCreateParams = ResponseCreateParamsNonStreaming | ResponseCreateParamsStreaming;

export declare namespace ResponseCreateParams {
  /**
   * Settings of the prompt cache for `gpt-5.6` and later. A request writes at most 4 breakpoints;
   * matching considers up to the latest 80 of the conversation.
   */
  export type PromptCacheOptions = ResponseCreateParamsModel.PromptCacheOptions;

  /** Forces the model to write a program that calls tools. */
  export interface BetaSpecificProgrammaticToolCallingParam {
    type: 'programmatic_tool_calling';
  }

  /** Settings of reasoning models (gpt-5 and o-series). */
  export type Reasoning = BetaResponse.Reasoning;

  /** Moderation of the input and output of a generation request. */
  export type Moderation = ResponseCreateParamsModel.Moderation;

  export namespace Moderation {
    /** Moderation policy for each direction. */
    export type Policy = ResponseCreateParamsModel.Moderation.Policy;

    export namespace Policy {
      /** Moderation policy for one direction. */
      export type Input = ResponseCreateParamsModel.Moderation.Policy.Input;

      /** Moderation policy for one direction. */
      export type Output = ResponseCreateParamsModel.Moderation.Policy.Output;
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
  export interface ContextManagement extends ResponseCreateParamsModel.ContextManagement {}

  /** Settings of multi-agent execution on the server. */
  export interface MultiAgent {
    /** True to allow agents to be started. */
    enabled: boolean;
    /** Maximum number of concurrent agents apart from the root agent; at least 1. Default 3. */
    max_concurrent_subagents?: number;
  }

  /** Programs that give access to restricted abilities. */
  export interface AccessPrograms {
    /** Access program for cyber security. */
    cyber?: 'standard' | 'daybreak_blue' | 'daybreak_red';
  }

  /** Settings of a response that is generated in the background. */
  export interface BackgroundOptions extends ResponseCreateParamsModel.BackgroundOptions {}

  /** Settings of image input. */
  export interface Image {
    /** Compression of images in the context: `auto`, `enabled` or `disabled`. */
    context_compression?: 'auto' | 'enabled' | 'disabled';
  }

  export type { ResponseCreateParamsNonStreaming };

  export type { ResponseCreateParamsStreaming };
}

/**
 * Parameters of `client.beta.responses.create`, with or without streaming.
 *
 * @public
 */
export interface ResponseCreateParamsBase extends ResponseSettings {
  /**
   * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: { [key: string]: string } | null;
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
  text?: BetaResponseTextConfig;
  /** Tools that the model may call. */
  tools?: BetaTool[];
  /** Tool choice of the model. */
  tool_choice?:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | BetaToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | ResponseCreateParams.BetaSpecificProgrammaticToolCallingParam
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
  reasoning?: ResponseCreateParams.Reasoning | null;
  /** Input of the model: text, or a list of messages, images, files and earlier items. */
  input?: string | BetaResponseInput;
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
  /** Settings for agents that the model may start to work in parallel. */
  multi_agent?: ResponseCreateParams.MultiAgent | null;
  /** Programs that give access to restricted abilities. */
  access_programs?: ResponseCreateParams.AccessPrograms;
  /** Settings of a response that is generated in the background. */
  background_options?: ResponseCreateParams.BackgroundOptions;
  /** Settings of image input. */
  image?: ResponseCreateParams.Image;
  /** Beta features to enable for the call; only `responses_multi_agent=v1`. */
  betas?: 'responses_multi_agent=v1'[];
}

/**
 * Parameters of `client.beta.responses.create` without streaming.
 *
 * @public
 */
export interface ResponseCreateParamsNonStreaming extends ResponseCreateParamsBase {
  /** True to return the response as server-sent events while it is generated. Default false. */
  stream?: false | null;
}

/**
 * Parameters of `client.beta.responses.create` with streaming.
 *
 * @public
 */
export interface ResponseCreateParamsStreaming extends ResponseCreateParamsBase {
  /** True to return the response as server-sent events while it is generated. Default false. */
  stream: true;
}

/**
 * Parameters of `client.beta.responses.retrieve`.
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
 * Parameters of `client.beta.responses.retrieve`, with or without streaming.
 *
 * @public
 */
export interface ResponseRetrieveParamsBase extends ResponseRetrieveParamsBaseModel {
  /** Beta features to enable for the call; only `responses_multi_agent=v1`. */
  betas?: 'responses_multi_agent=v1'[];
}

/**
 * Parameters of `client.beta.responses.retrieve` without streaming.
 *
 * @public
 */
export interface ResponseRetrieveParamsNonStreaming extends ResponseRetrieveParamsBase {
  /** True to return the response as server-sent events. Default false. */
  stream?: false;
}

/**
 * Parameters of `client.beta.responses.retrieve` with streaming.
 *
 * @public
 */
export interface ResponseRetrieveParamsStreaming extends ResponseRetrieveParamsBase {
  /** True to return the response as server-sent events. Default false. */
  stream: true;
}

/**
 * Parameters of `client.beta.responses.delete`.
 *
 * @public
 */
export interface ResponseDeleteParams {
  /** Beta features to enable for the call; only `responses_multi_agent=v1`. */
  betas?: 'responses_multi_agent=v1'[];
}

/**
 * Parameters of `client.beta.responses.cancel`.
 *
 * @public
 */
export interface ResponseCancelParams {
  /** Beta features to enable for the call; only `responses_multi_agent=v1`. */
  betas?: 'responses_multi_agent=v1'[];
}

/**
 * A compacted conversation, to be used as input.
 *
 * @public
 */
export interface BetaCompactedResponse {
  /** ID of the compacted response. */
  id: string;
  object: 'response.compaction';
  /** Items that replace the conversation. */
  output: BetaResponseOutputItem[];
  /** Time of the compaction, in Unix seconds. */
  created_at: number;
  /** Token usage of the compaction. */
  usage: ResponseUsage;
  image?: BetaCompactedResponse.Image;
}

export declare namespace BetaCompactedResponse {
  export interface Image {
    context_compression: 'enabled' | 'disabled';
  }
}

/**
 * Parameters of `client.beta.responses.compact`.
 *
 * @public
 */
export interface ResponseCompactParams {
  /** Model to compact with, such as `gpt-5`. Required. */
  model: ResponsesModel | (string & {}) | null;
  /** Text or list of items to compact. */
  input?: string | BetaResponseInputItem[] | null;
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
  /** Beta features to enable for the call; only `responses_multi_agent=v1`. */
  betas?: 'responses_multi_agent=v1'[];
}

export declare namespace ResponseCompactParams {
  /**
   * Mode of the prompt cache and minimum lifetime of cached prefixes. Requires `gpt-5.6` or newer.
   */
  export interface PromptCacheOptions extends ResponseCompactParamsModel.PromptCacheOptions {}

  /** Settings of image input. */
  export interface Image {
    /** Compression of images in the context: `auto`, `enabled` or `disabled`. */
    context_compression?: 'auto' | 'enabled' | 'disabled';
  }
}
