// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions, type Stream } from '@oai/core';
import { chatStreamEnd } from '../stream-end.js';
import type { ChatCompletionStreamOptions } from './chat/completions/completions.gen.js';

/**
 * The methods of `client.completions`.
 *
 * @public
 */
export class Completions extends APIResource {
  /**
   * Continues a prompt with a legacy completion model. With `stream: true` the text arrives in
   * pieces of the same shape. Chat models need `chat.completions` or `responses`.
   *
   * `POST /completions`
   *
   * @returns The completion, or a stream of its pieces.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: CompletionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Completion>;
  /**
   * Continues a prompt with a legacy completion model. With `stream: true` the text arrives in
   * pieces of the same shape. Chat models need `chat.completions` or `responses`.
   *
   * `POST /completions`
   *
   * @returns The completion, or a stream of its pieces.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: CompletionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<Completion>>;
  /**
   * Continues a prompt with a legacy completion model. With `stream: true` the text arrives in
   * pieces of the same shape. Chat models need `chat.completions` or `responses`.
   *
   * `POST /completions`
   *
   * @returns The completion, or a stream of its pieces.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: CompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<Completion> | Completion>;
  create(body: CompletionCreateParams, options?: RequestOptions): APIPromise<unknown> {
    return this._client.post('/completions', {
      body,
      ...options,
      stream: body.stream ?? false,
      streamEnd: chatStreamEnd,
    });
  }
}

/**
 * A legacy completion; streamed pieces have the same shape.
 *
 * @public
 */
export interface Completion {
  /** Identifier of the completion. */
  id: string;
  /** Completions generated, `n` for each prompt. */
  choices: CompletionChoice[];
  /** Creation time, Unix time in seconds. */
  created: number;
  /** Model that answered. */
  model: string;
  /** Always `text_completion`. */
  object: 'text_completion';
  /** Backend configuration that answered; with `seed` it shows when results may change. */
  system_fingerprint?: string;
  /** Tokens used. */
  usage?: CompletionUsage;
}

/**
 * Completions generated, `n` for each prompt.
 *
 * @public
 */
export interface CompletionChoice {
  /**
   * Why generation ended: `stop` (natural end or stop string), `length` (token limit) or
   * `content_filter`.
   */
  finish_reason: 'stop' | 'length' | 'content_filter';
  /** Position of the choice. */
  index: number;
  /** Log probabilities, if `logprobs` asked for them; else null. */
  logprobs: CompletionChoice.Logprobs | null;
  /** Generated text. */
  text: string;
}

export declare namespace CompletionChoice {
  /** Log probabilities, if `logprobs` asked for them; else null. */
  export interface Logprobs {
    /** Offset in the text of each token, characters. */
    text_offset?: number[];
    /** Log probability of each token. */
    token_logprobs?: number[];
    /** Text of each token. */
    tokens?: string[];
    /** For each position, the likeliest tokens with their log probabilities. */
    top_logprobs?: { [key: string]: number }[];
  }
}

/**
 * Tokens that a completion used.
 *
 * @public
 */
export interface CompletionUsage {
  /** Tokens generated. Default: `0`. */
  completion_tokens: number;
  /** Tokens of the prompt. Default: `0`. */
  prompt_tokens: number;
  /** Prompt and completion together, tokens. Default: `0`. */
  total_tokens: number;
  /** Generated tokens by kind. */
  completion_tokens_details?: CompletionUsage.CompletionTokensDetails;
  /** Prompt tokens by kind. */
  prompt_tokens_details?: CompletionUsage.PromptTokensDetails;
}

export declare namespace CompletionUsage {
  /** Generated tokens by kind. */
  export interface CompletionTokensDetails {
    /** Tokens of the `prediction` that the answer contains. Default: `0`. */
    accepted_prediction_tokens?: number;
    /** Audio tokens generated. Default: `0`. */
    audio_tokens?: number;
    /** Tokens spent on reasoning. Default: `0`. */
    reasoning_tokens?: number;
    /** Text tokens generated. */
    text_tokens?: number;
    /**
     * Tokens of the `prediction` that the answer lacks. Billed, and counted against limits, like
     * generated ones. Default: `0`.
     */
    rejected_prediction_tokens?: number;
  }

  /** Prompt tokens by kind. */
  export interface PromptTokensDetails {
    /** Audio tokens of the prompt. Default: `0`. */
    audio_tokens?: number;
    /** Prompt tokens read from the cache. Default: `0`. */
    cached_tokens?: number;
    /** Text tokens of the prompt. */
    text_tokens?: number;
    /** Image tokens of the prompt. */
    image_tokens?: number;
    /** Prompt tokens written to the cache, unadjusted. Default: `0`. */
    cache_write_tokens?: number;
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
   * Completion model: `gpt-3.5-turbo-instruct`, `davinci-002`, `babbage-002` or another that serves
   * this call.
   */
  model: (string & {}) | 'gpt-3.5-turbo-instruct' | 'davinci-002' | 'babbage-002';
  /**
   * What to continue: a string, strings, token IDs, or lists of token IDs. Null starts a new
   * document, as `<|endoftext|>` does. Default: `<|endoftext|>`.
   */
  prompt: string | string[] | number[] | number[][] | null;
  /**
   * Candidates made on the server, 0 to 20; those with the best log probability per token return.
   * Default 1. Must exceed `n`; not with streaming. All are billed.
   */
  best_of?: number | null;
  /** Puts the prompt in front of the completion. Default false. */
  echo?: boolean | null;
  /** Lowers the odds of a token the more often it has occurred, -2 to 2. Default 0. */
  frequency_penalty?: number | null;
  /**
   * Bias added to the score of tokens, by token ID, -100 to 100. Around 1 nudges; at the ends a
   * token is banned or forced.
   */
  logit_bias?: { [key: string]: number } | null;
  /**
   * Returns the log probabilities of this many likeliest tokens, 0 to 5, besides that of the chosen
   * one.
   */
  logprobs?: number | null;
  /**
   * Upper bound on generated tokens. Default 16. Prompt and completion together must fit the
   * context of the model.
   */
  max_tokens?: number | null;
  /** Completions for each prompt, 1 to 128. Default 1. Tokens of all are billed. */
  n?: number | null;
  /** Lowers the odds of a token once it has occurred at all, -2 to 2. Default 0. */
  presence_penalty?: number | null;
  /**
   * Asks for repeatable sampling, best effort: same seed and parameters, likely the same result.
   * Signed 64-bit integer.
   */
  seed?: number | null;
  /** Up to 4 strings at which generation stops; they are left out of the text. */
  stop?: string | string[] | null;
  /** True sends the text in pieces as server-sent events. Default false. */
  stream?: boolean | null;
  /** Options of streaming. Only with `stream: true`. */
  stream_options?: ChatCompletionStreamOptions | null;
  /** Text that follows the inserted completion. Only for `gpt-3.5-turbo-instruct`. */
  suffix?: string | null;
  /**
   * Sampling temperature, 0 to 2. Default 1. Lower is steadier, higher more varied; change this or
   * `top_p`, not both.
   */
  temperature?: number | null;
  /**
   * Nucleus sampling: share of probability mass that stays in play, 0 to 1. Default 1. Change this
   * or `temperature`, not both.
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
  /** True sends the text in pieces as server-sent events. Default false. */
  stream?: false | null;
}

/**
 * Parameters of `client.completions.create` with streaming.
 *
 * @public
 */
export interface CompletionCreateParamsStreaming extends CompletionCreateParamsBase {
  /** True sends the text in pieces as server-sent events. Default false. */
  stream: true;
}

export declare namespace Completions {
  export type {
    Completion,
    CompletionChoice,
    CompletionUsage,
    CompletionCreateParams,
    CompletionCreateParamsNonStreaming,
    CompletionCreateParamsStreaming,
  };
}
