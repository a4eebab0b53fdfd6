// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type {
  ResponseFormatJSONObject,
  ResponseFormatJSONSchema,
  ResponseFormatText,
} from '@oai/core';

/**
 * Format of the responses: `auto`, text, JSON, or JSON that follows a schema. JSON without a schema
 * must also be asked for in the instructions.
 *
 * @public
 */
export type AssistantResponseFormatOption =
  | 'auto'
  | ResponseFormatText
  | ResponseFormatJSONObject
  | ResponseFormatJSONSchema;

/**
 * Forces the model to use one tool.
 *
 * @public
 */
export interface AssistantToolChoice {
  /** Type of tool; a function also needs its name. */
  type: 'function' | 'code_interpreter' | 'file_search';
  /** Function to call. */
  function?: AssistantToolChoiceFunction;
}

/**
 * Function to call.
 *
 * @public
 */
export interface AssistantToolChoiceFunction {
  /** Name of the function. */
  name: string;
}

/**
 * Tool choice of the model: `auto` (default), `none`, `required`, or one named tool.
 *
 * @public
 */
export type AssistantToolChoiceOption = 'none' | 'auto' | 'required' | AssistantToolChoice;
