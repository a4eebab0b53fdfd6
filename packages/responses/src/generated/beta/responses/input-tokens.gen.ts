// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { mergeHeaders } from '@oai/core/internal';
import { prepareRequest } from '../../../parsing/prepare-request.js';
import type {
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceShell,
} from '../../responses/responses-tools.gen.js';
import type { ResponseConversationParam } from '../../responses/responses-types.gen.js';
import type { BetaResponseInputItem } from './responses-items.gen.js';
import type { BetaTool, BetaToolChoiceTypes } from './responses-tools.gen.js';
import type { BetaResponse, BetaResponseFormatTextConfig } from './responses-types.gen.js';

/**
 * The methods of `client.beta.responses.inputTokens`.
 *
 * @public
 */
export class InputTokens extends APIResource {
  private readonly _path = 'beta.responses.inputTokens.';

  /**
   * Counts the input tokens of a request, including tools and earlier turns, without generating
   * anything. Beta version; also supports multi-agent responses.
   *
   * `POST /responses/input_tokens?beta=true`
   *
   * @returns The number of tokens, in `input_tokens`.
   * @throws {APIError} The request failed or was rejected.
   */
  count(
    params: InputTokenCountParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<InputTokenCountResponse> {
    params = prepareRequest(params);
    const { betas, ...body } = params ?? {};
    return this._client.post('/responses/input_tokens?beta=true', {
      __operation: this._path + 'count',
      body,
      ...options,
      headers: mergeHeaders({ 'openai-beta': betas?.toString() }, options?.headers),
    });
  }
}

/**
 * Result of counting input tokens.
 *
 * @public
 */
export interface InputTokenCountResponse {
  object: 'response.input_tokens';
  /** Number of input tokens. */
  input_tokens: number;
}

/**
 * Parameters of `client.beta.responses.inputTokens.count`.
 *
 * @public
 */
export interface InputTokenCountParams {
  /** Model whose tokenizer is used, such as `gpt-5`. */
  model?: string | null;
  /** Text or list of input items to count. */
  input?: string | BetaResponseInputItem[] | null;
  /**
   * ID of the response that the request would continue; its context is counted too. Cannot be
   * combined with `conversation`.
   */
  previous_response_id?: string | null;
  /** Tool definitions to count. */
  tools?: BetaTool[] | null;
  /** Text format and verbosity of the request to count. */
  text?: InputTokenCountParams.Text | null;
  /** Reasoning settings of the request to count. */
  reasoning?: InputTokenCountParams.Reasoning | null;
  /**
   * `auto` drops the oldest items if the input exceeds the context window; `disabled` fails with
   * status 400. Default `disabled`. Deprecated.
   *
   * @deprecated
   */
  truncation?: 'auto' | 'disabled';
  /** System or developer message to count with the input. */
  instructions?: string | null;
  /**
   * Personality of the model, such as `friendly` or `pragmatic`, at most 64 characters. If omitted,
   * the model uses its own style.
   */
  personality?: (string & {}) | 'friendly' | 'pragmatic';
  /**
   * Conversation whose items are counted as part of the input. Cannot be combined with
   * `previous_response_id`.
   */
  conversation?: string | ResponseConversationParam | null;
  /** Tool choice of the request to count. */
  tool_choice?:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | BetaToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | InputTokenCountParams.BetaSpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell
    | null;
  /** True if the model may call several tools at once. */
  parallel_tool_calls?: boolean | null;
  /** Beta features to enable for the call; only `responses_multi_agent=v1`. */
  betas?: 'responses_multi_agent=v1'[];
}

export declare namespace InputTokenCountParams {
  /** Settings of the text output. */
  export interface Text {
    /**
     * Output format. Default `text`; `json_schema` makes the model follow a schema, `json_object`
     * is the older JSON mode.
     */
    format?: BetaResponseFormatTextConfig;
    /** Verbosity of the text: `low`, `medium` or `high`. */
    verbosity?: 'low' | 'medium' | 'high' | null;
  }

  /** Settings of reasoning models (gpt-5 and o-series). */
  export type Reasoning = BetaResponse.Reasoning;

  /** Forces the model to write a program that calls tools. */
  export interface BetaSpecificProgrammaticToolCallingParam {
    type: 'programmatic_tool_calling';
  }
}

export declare namespace InputTokens {
  export type { InputTokenCountResponse, InputTokenCountParams };
}
