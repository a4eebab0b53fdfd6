// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

/**
 * Name of a text generation model. Any string is accepted, so newer models work without an update.
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
  | 'gpt-3.5-turbo-16k-0613'
  | 'gpt-6-astra'
  | 'gpt-6.2-astra'
  | 'gpt-6.1-sol'
  | 'gpt-6.2-sol'
  | 'gpt-6.1-terra'
  | 'gpt-6-sol'
  | 'gpt-6-luna'
  | 'gpt-audio-mini'
  | 'gpt-audio-mini-2025-12-15';

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
 * Combines several filters.
 *
 * @public
 */
export interface CompoundFilter {
  /** `and` to require all of the filters, `or` to require any of them. */
  type: 'and' | 'or';
  /** Filters to combine: comparisons or compound filters. */
  filters: Array<ComparisonFilter | CompoundFilter | {} | null | undefined>;
}

/**
 * Format of the input: free text or a grammar. Default free text.
 *
 * @public
 */
export type CustomToolInputFormat = CustomToolInputFormat.Text | CustomToolInputFormat.Grammar;

export declare namespace CustomToolInputFormat {
  /** Free text without constraints. */
  export interface Text {
    type: 'text';
  }

  /** Text that follows a grammar defined by the caller. */
  export interface Grammar {
    type: 'grammar';
    /** Syntax of the grammar: `lark` or `regex`. */
    syntax: 'lark' | 'regex';
    /** Definition of the grammar. */
    definition: string;
  }
}

/**
 * The `error` object of a failed request.
 *
 * @public
 */
export interface ErrorObject {
  /** Machine-readable error code, such as `rate_limit_exceeded`; null if there is none. */
  code: string | null;
  /** Error message for humans. Intended for logs, not for matching. */
  message: string;
  /** Request parameter that caused the error; null if there is no single one. */
  param: string | null;
  /** Type of the error, such as `invalid_request_error`. */
  type: string;
  misalignment?: ErrorObject.Misalignment;
}

export declare namespace ErrorObject {
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
 * A function that the model may ask the caller to run.
 *
 * @public
 */
export interface FunctionDefinition {
  /** Name of the function: letters, digits, `_` and `-`, at most 64 characters. */
  name: string;
  /** Description of the function, from which the model decides when and how to call it. */
  description?: string;
  /** JSON Schema of the arguments. If omitted, the function has none. */
  parameters?: FunctionParameters;
  /**
   * True to make the model follow `parameters` exactly, which then may only use a subset of JSON
   * Schema. Default false.
   */
  strict?: boolean | null;
}

/**
 * JSON Schema of the arguments of a function. If omitted, the function has none.
 *
 * @public
 */
export type FunctionParameters = { [key: string]: unknown };

/**
 * Up to 16 key-value pairs stored with an object. Keys have at most 64 characters and values at
 * most 512.
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
  /** Execution mode of the reasoning. In a response, the mode that was used. */
  mode?: (string & {}) | 'standard' | 'pro';
  /** Reasoning effort, `none` to `max`. Default `medium`; support varies by model. */
  effort?: ReasoningEffort | null;
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

/**
 * Reasoning effort of a model, `none` to `max`. Default `medium`. Lower values are faster and use
 * fewer tokens; the supported values depend on the model.
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
 * JSON mode: the output is valid JSON, provided that a message instructs the model to write JSON.
 * Prefer `json_schema` for models that support it.
 *
 * @public
 */
export interface ResponseFormatJSONObject {
  type: 'json_object';
}

/**
 * Structured Outputs: the response follows a JSON Schema.
 *
 * @public
 */
export interface ResponseFormatJSONSchema {
  type: 'json_schema';
  /** Name, schema and strictness of the format. */
  json_schema: ResponseFormatJSONSchema.JSONSchema;
}

export declare namespace ResponseFormatJSONSchema {
  /** Name, schema and strictness of the format. */
  export interface JSONSchema {
    /** Name of the format: letters, digits, `_` and `-`, at most 64 characters. */
    name: string;
    /** Purpose of the format, shown to the model. */
    description?: string;
    /** JSON Schema of the response. */
    schema?: { [key: string]: unknown };
    /**
     * True to make the response match `schema` exactly, which then may only use a subset of JSON
     * Schema. Default false.
     */
    strict?: boolean | null;
    /** Only formats have a type, and not what they hold. */
    type?: never;
  }
}

/**
 * Plain text output, the default.
 *
 * @public
 */
export interface ResponseFormatText {
  type: 'text';
}

/**
 * Text that follows a grammar defined by the caller.
 *
 * @public
 */
export interface ResponseFormatTextGrammar {
  type: 'grammar';
  /** Grammar that the output must follow. */
  grammar: string;
}

/**
 * Text that is valid Python.
 *
 * @public
 */
export interface ResponseFormatTextPython {
  type: 'python';
}

/**
 * Name of a model that supports the Responses API, including those shared with chat. Any other
 * string is passed on.
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
  | 'gpt-5.6-cyber'
  | 'gpt-6-astra'
  | 'gpt-6.2-astra'
  | 'gpt-6.1-sol'
  | 'gpt-6.2-sol'
  | 'gpt-6.1-terra'
  | 'gpt-6-sol'
  | 'gpt-6-luna'
  | 'gpt-audio-mini'
  | 'gpt-audio-mini-2025-12-15'
  | 'gpt-6-cyber'
  | 'gpt-rosalind-research'
  | 'gpt-6-rosalind'
  | 'gpt-6.2-astra-law';

/** @public */
export interface DecisionInputJSON {
  /** Data, as JSON. */
  data: { [key: string]: unknown } | { [key: string]: unknown }[];
  type: 'input_json';
}

/** @public */
export interface DecisionQuestionInputImage {
  /** URL of the image, or the image as a base64 data URL. */
  image_url: string;
  type: 'input_image';
  /** Resolution at which the model sees the image: `low`, `high`, `auto` or `original`. */
  detail?: 'low' | 'high' | 'auto' | 'original' | null;
}

/** @public */
export type DecisionQuestionInputPart =
  | DecisionQuestionInputText
  | DecisionQuestionInputImage
  | DecisionInputJSON;

/** @public */
export interface DecisionQuestionInputText {
  /** Text of the part. */
  text: string;
  type: 'input_text';
}

/** @public */
export type AllModels = ResponsesModel;

/** @public */
export type OAuthErrorCode = 'invalid_grant' | 'invalid_subject_token' | (string & {});
