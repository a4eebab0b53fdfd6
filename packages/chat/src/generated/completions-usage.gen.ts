// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

/**
 * Token usage of a completion.
 *
 * @public
 */
export interface CompletionUsage {
  /** Generated tokens. Default: `0`. */
  completion_tokens: number;
  /** Tokens of the prompt. Default: `0`. */
  prompt_tokens: number;
  /** Sum of prompt and completion tokens. Default: `0`. */
  total_tokens: number;
  /** Generated tokens by type. */
  completion_tokens_details?: CompletionUsage.CompletionTokensDetails;
  /** Prompt tokens by type. */
  prompt_tokens_details?: CompletionUsage.PromptTokensDetails;
}

export declare namespace CompletionUsage {
  /** Generated tokens by type. */
  export interface CompletionTokensDetails {
    /** Tokens of the `prediction` that appeared in the response. Default: `0`. */
    accepted_prediction_tokens?: number;
    /** Generated audio tokens. Default: `0`. */
    audio_tokens?: number;
    /** Generated reasoning tokens. Default: `0`. */
    reasoning_tokens?: number;
    /** Generated text tokens. */
    text_tokens?: number;
    /**
     * Tokens of the `prediction` that did not appear in the response. They are billed and count
     * towards limits like generated tokens. Default: `0`.
     */
    rejected_prediction_tokens?: number;
  }

  /** Prompt tokens by type. */
  export interface PromptTokensDetails {
    /** Audio tokens of the prompt. Default: `0`. */
    audio_tokens?: number;
    /** Prompt tokens read from the cache. Default: `0`. */
    cached_tokens?: number;
    /** Text tokens of the prompt. */
    text_tokens?: number;
    /** Image tokens of the prompt. */
    image_tokens?: number;
    /** Prompt tokens written to the cache, without adjustment. Default: `0`. */
    cache_write_tokens?: number;
  }
}
