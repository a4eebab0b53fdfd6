// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

/**
 * Model name for text generation. The list is open: any string is accepted, so newer models work
 * without an update.
 *
 * @public
 */
export type ChatModel =
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
  | 'gpt-3.5-turbo-16k-0613';

/**
 * Compares one attribute with a value.
 *
 * @public
 */
export interface ComparisonFilter {
  /** Operator: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`. Default `eq`. */
  type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin';
  /** Attribute to compare. */
  key: string;
  /** Value to compare with: a string, number or boolean, or a list for `in` and `nin`. */
  value: string | number | boolean | Array<string | number>;
}

/**
 * Joins several filters.
 *
 * @public
 */
export interface CompoundFilter {
  /** Whether all (`and`) or any (`or`) of the filters must hold. */
  type: 'and' | 'or';
  /** Filters to join: comparisons or further compounds. */
  filters: Array<ComparisonFilter | CompoundFilter | {} | null | undefined>;
}

/**
 * Form of the input: free text or a grammar. Default free text.
 *
 * @public
 */
export type CustomToolInputFormat = CustomToolInputFormat.Text | CustomToolInputFormat.Grammar;

export declare namespace CustomToolInputFormat {
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

/**
 * The `error` object of a failed request.
 *
 * @public
 */
export interface ErrorObject {
  /** Machine-readable error code, such as `rate_limit_exceeded`; null when the failure has none. */
  code: string | null;
  /** Human-readable account of the failure. Meant for logs, not for matching. */
  message: string;
  /** Name of the request parameter at fault; null when no single one is. */
  param: string | null;
  /** Class of the error, such as `invalid_request_error`. */
  type: string;
}

/**
 * A function that the model may ask the caller to run.
 *
 * @public
 */
export interface FunctionDefinition {
  /** Name of the function: letters, digits, `_` and `-`, at most 64 characters. */
  name: string;
  /** What the function does. The model reads it to decide when and how to call. */
  description?: string;
  /** JSON Schema of the arguments. Left out, the function takes none. */
  parameters?: FunctionParameters;
  /**
   * True holds the model to `parameters` exactly; only part of JSON Schema is then allowed. Default
   * false.
   */
  strict?: boolean | null;
}

/**
 * JSON Schema object for the arguments of a function. Without it the function takes no arguments.
 *
 * @public
 */
export type FunctionParameters = { [key: string]: unknown };

/**
 * Up to 16 string pairs stored with an object: keys of at most 64 characters, values of at most
 * 512.
 *
 * @public
 */
export type Metadata = { [key: string]: string };

/**
 * Settings of reasoning models (gpt-5 and o-series).
 *
 * @public
 */
export interface Reasoning {
  /** How the reasoning is executed. In a response: the mode that was in effect. */
  mode?: (string & {}) | 'standard' | 'pro';
  /** How much the model thinks, `none` to `max`. Default `medium`; support varies by model. */
  effort?: ReasoningEffort | null;
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

/**
 * How much a reasoning model thinks before it answers, `none` to `max`. Default `medium`. Less is
 * faster and spends fewer tokens; which values work depends on the model.
 *
 * @public
 */
export type ReasoningEffort =
  | 'none'
  | 'minimal'
  | 'low'
  | 'medium'
  | 'high'
  | 'xhigh'
  | 'max'
  | null;

/**
 * JSON mode: the output is some valid JSON, provided that a message tells the model to write JSON.
 * `json_schema` is preferred where the model supports it.
 *
 * @public
 */
export interface ResponseFormatJSONObject {
  /** Always `json_object`. */
  type: 'json_object';
}

/**
 * Structured Outputs: the answer follows a JSON Schema.
 *
 * @public
 */
export interface ResponseFormatJSONSchema {
  /** Always `json_schema`. */
  type: 'json_schema';
  /** Name, schema and strictness of the format. */
  json_schema: ResponseFormatJSONSchema.JSONSchema;
}

export declare namespace ResponseFormatJSONSchema {
  /** Name, schema and strictness of the format. */
  export interface JSONSchema {
    /** Name of the format: letters, digits, `_` and `-`, at most 64 characters. */
    name: string;
    /** What the format is for; guides the model. */
    description?: string;
    /** JSON Schema that the answer follows. */
    schema?: { [key: string]: unknown };
    /**
     * True makes the answer match `schema` exactly; only part of JSON Schema is then allowed.
     * Default false.
     */
    strict?: boolean | null;
  }
}

/**
 * Plain text output, the default.
 *
 * @public
 */
export interface ResponseFormatText {
  /** Always `text`. */
  type: 'text';
}

/**
 * Text that follows a grammar of the caller.
 *
 * @public
 */
export interface ResponseFormatTextGrammar {
  /** Always `grammar`. */
  type: 'grammar';
  /** Grammar that the output has to match. */
  grammar: string;
}

/**
 * Text that is valid Python.
 *
 * @public
 */
export interface ResponseFormatTextPython {
  /** Always `python`. */
  type: 'python';
}

/**
 * Model names that the Responses API takes, those shared with chat included. Any other string is
 * passed on.
 *
 * @public
 */
export type ResponsesModel =
  | (string & {})
  | ChatModel
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

/** @public */
export type AllModels = ResponsesModel;

/** @public */
export type OAuthErrorCode = 'invalid_grant' | 'invalid_subject_token' | (string & {});
