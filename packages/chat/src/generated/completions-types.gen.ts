// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { ChatCompletionStreamOptions } from './chat/completions/completions-types.gen.js';
import type { CompletionUsage } from './completions-usage.gen.js';

/**
 * A legacy completion; streamed pieces have the same shape.
 *
 * @public
 */
export interface Completion {
  /** Identifier of the completion. */
  id: string;
  /** Generated completions, `n` per prompt. */
  choices: CompletionChoice[];
  /** Creation time, in Unix seconds. */
  created: number;
  /** Model that was used. */
  model: string;
  object: 'text_completion';
  /**
   * Backend configuration that was used; together with `seed` it indicates when results may change.
   */
  system_fingerprint?: string;
  /** Token usage. */
  usage?: CompletionUsage;
}

/**
 * Generated completions, `n` per prompt.
 *
 * @public
 */
export interface CompletionChoice {
  /**
   * Reason why generation ended: `stop` (natural end or stop string), `length` (token limit) or
   * `content_filter`.
   */
  finish_reason: 'stop' | 'length' | 'content_filter';
  /** Index of the choice. */
  index: number;
  /** Log probabilities, if requested with `logprobs`; otherwise null. */
  logprobs: CompletionChoice.Logprobs | null;
  /** Generated text. */
  text: string;
}

export declare namespace CompletionChoice {
  /** Log probabilities, if requested with `logprobs`; otherwise null. */
  export interface Logprobs {
    /** Index of the first character of each token in the text. */
    text_offset?: number[];
    /** Log probability of each token. */
    token_logprobs?: number[];
    /** Text of each token. */
    tokens?: string[];
    /** Most likely tokens with their log probabilities, for each position. */
    top_logprobs?: { [key: string]: number }[];
  }
}

/**
 * Parameters of `client.completions.create`.
 *
 * @public
 */
export type CompletionCreateParams =
  | CompletionCreateParamsNonStreaming
  | CompletionCreateParamsStreaming;

export declare namespace CompletionCreateParams {
  export type { CompletionCreateParamsNonStreaming };

  export type { CompletionCreateParamsStreaming };
}

/**
 * Parameters of `client.completions.create`, with or without streaming.
 *
 * @public
 */
export interface CompletionCreateParamsBase {
  /**
   * Completion model: `gpt-3.5-turbo-instruct`, `davinci-002`, `babbage-002` or another that
   * supports this operation.
   */
  model: (string & {}) | 'gpt-3.5-turbo-instruct' | 'davinci-002' | 'babbage-002';
  /**
   * Prompt to complete: a string, strings, token IDs, or lists of token IDs. Null starts a new
   * document, like `<|endoftext|>`. Default: `<|endoftext|>`.
   */
  prompt: string | string[] | number[] | number[][] | null;
  /**
   * Number of candidates generated on the server, 0 to 20, of which those with the highest log
   * probability per token are returned. Default 1. Must be greater than `n`; cannot be streamed.
   * All candidates are billed.
   */
  best_of?: number | null;
  /** True to repeat the prompt before the completion. Default false. */
  echo?: boolean | null;
  /**
   * Reduces the probability of tokens in proportion to how often they occurred, -2 to 2. Default 0.
   */
  frequency_penalty?: number | null;
  /**
   * Bias added to the score of tokens, by token ID, -100 to 100. Values around 1 have a slight
   * effect; the extremes ban or force a token.
   */
  logit_bias?: { [key: string]: number } | null;
  /**
   * Number of most likely tokens whose log probabilities are returned, 0 to 5, in addition to the
   * chosen token.
   */
  logprobs?: number | null;
  /**
   * Maximum number of generated tokens. Default 16. Prompt and completion together must fit into
   * the context of the model.
   */
  max_tokens?: number | null;
  /**
   * Number of completions per prompt, 1 to 128. Default 1. The tokens of all completions are
   * billed.
   */
  n?: number | null;
  /** Reduces the probability of tokens that occurred at all, -2 to 2. Default 0. */
  presence_penalty?: number | null;
  /**
   * Seed for reproducible sampling, a signed 64-bit integer: the same seed and parameters should
   * return the same result, which is not guaranteed.
   */
  seed?: number | null;
  /** Up to 4 strings at which generation stops. They are not part of the text. */
  stop?: string | string[] | null;
  /** True to return the text in pieces as server-sent events. Default false. */
  stream?: boolean | null;
  /** Options of the stream. Only with `stream: true`. */
  stream_options?: ChatCompletionStreamOptions | null;
  /** Text after the inserted completion. Only for `gpt-3.5-turbo-instruct`. */
  suffix?: string | null;
  /**
   * Sampling temperature, 0 to 2. Default 1. Lower values are more deterministic, higher values
   * more varied. Change this or `top_p`, but not both.
   */
  temperature?: number | null;
  /**
   * Nucleus sampling: probability mass of the tokens to sample from, 0 to 1. Default 1. Change this
   * or `temperature`, but not both.
   */
  top_p?: number | null;
  /** Stable identifier of the end user, for abuse detection. */
  user?: string;
}

/**
 * Parameters of `client.completions.create` without streaming.
 *
 * @public
 */
export interface CompletionCreateParamsNonStreaming extends CompletionCreateParamsBase {
  /** True to return the text in pieces as server-sent events. Default false. */
  stream?: false | null;
}

/**
 * Parameters of `client.completions.create` with streaming.
 *
 * @public
 */
export interface CompletionCreateParamsStreaming extends CompletionCreateParamsBase {
  /** True to return the text in pieces as server-sent events. Default false. */
  stream: true;
}
