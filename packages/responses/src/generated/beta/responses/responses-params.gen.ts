// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { ResponsesModel } from '@oai/core';
import type { ResponsesClientEvent } from '../../responses/responses-socket.gen.js';
import type {
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceShell,
} from '../../responses/responses-tools.gen.js';
import type {
  ResponseCompactParams as ResponseCompactParamsModel,
  ResponseConversationParam,
  ResponseCreateParams as ResponseCreateParamsModel,
  ResponseIncludable,
  ResponsePrompt,
  ResponseRetrieveParamsBase as ResponseRetrieveParamsBaseModel,
  ResponseSettings,
  ServiceTier,
} from '../../responses/responses-types.gen.js';
import type { BetaResponseInput, BetaResponseInputItem } from './responses-input.gen.js';
import type { BetaTool, BetaToolChoiceTypes } from './responses-tools.gen.js';
import type { BetaResponse, BetaResponseTextConfig } from './responses.gen.js';

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
  export interface PromptCacheOptions extends ResponseCreateParamsModel.PromptCacheOptions {}

  /** Forces the model to write a program that calls tools. */
  export interface BetaSpecificProgrammaticToolCallingParam {
    /** Always `programmatic_tool_calling`. */
    type: 'programmatic_tool_calling';
  }

  /** Settings of reasoning models (gpt-5 and o-series). */
  export type Reasoning = BetaResponse.Reasoning;

  /** Moderation of the input and output of a generation request. */
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
  /** System or developer message for the compaction; not inherited from the previous response. */
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
  /** Beta features to enable for the call; only `responses_multi_agent=v1`. */
  betas?: 'responses_multi_agent=v1'[];
}

export declare namespace ResponseCompactParams {
  /**
   * Settings of the prompt cache for `gpt-5.6` and later. A request writes at most 4 breakpoints;
   * matching considers up to the latest 80 of the conversation.
   */
  export interface PromptCacheOptions extends ResponseCompactParamsModel.PromptCacheOptions {}
}
