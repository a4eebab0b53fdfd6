// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type Reasoning, type RequestOptions } from '@oai/core';
import { prepareRequest } from '../../parsing/prepare-request.js';
import type { ResponseInputItem } from './responses-items.gen.js';
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
import type { ResponseConversationParam, ResponseFormatTextConfig } from './responses-types.gen.js';

/**
 * The methods of `client.responses.inputTokens`.
 *
 * @public
 */
export class InputTokens extends APIResource {
  private readonly _path = 'responses.inputTokens.';

  /**
   * Counts the input tokens of a request, including tools and earlier turns, without generating
   * anything.
   *
   * `POST /responses/input_tokens`
   *
   * @returns The number of tokens, in `input_tokens`.
   * @throws {APIError} The request failed or was rejected.
   */
  count(
    body: InputTokenCountParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<InputTokenCountResponse> {
    body = prepareRequest(body);
    return this._client.post('/responses/input_tokens', {
      __operation: this._path + 'count',
      body,
      ...options,
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
 * Parameters of `client.responses.inputTokens.count`.
 *
 * @public
 */
export interface InputTokenCountParams {
  /** Model whose tokenizer is used, such as `gpt-5`. */
  model?: string | null;
  /** Text or list of input items to count. */
  input?: string | ResponseInputItem[] | null;
  /**
   * ID of the response that the request would continue; its context is counted too. Cannot be
   * combined with `conversation`.
   */
  previous_response_id?: string | null;
  /** Tool definitions to count. */
  tools?: Tool[] | null;
  /** Text format and verbosity of the request to count. */
  text?: InputTokenCountParams.Text | null;
  /** Reasoning settings of the request to count. */
  reasoning?: Reasoning | null;
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
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | InputTokenCountParams.SpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell
    | null;
  /** True if the model may call several tools at once. */
  parallel_tool_calls?: boolean | null;
}

export declare namespace InputTokenCountParams {
  /** Settings of the text output. */
  export interface Text {
    /**
     * Output format. Default `text`; `json_schema` makes the model follow a schema, `json_object`
     * is the older JSON mode.
     */
    format?: ResponseFormatTextConfig;
    /** Verbosity of the text: `low`, `medium` or `high`. */
    verbosity?: 'low' | 'medium' | 'high' | null;
  }

  /** Forces the model to write a program that calls tools. */
  export interface SpecificProgrammaticToolCallingParam {
    type: 'programmatic_tool_calling';
  }
}

export declare namespace InputTokens {
  export type { InputTokenCountResponse, InputTokenCountParams };
}
