// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions, type Stream } from '@oai/core';
import { chatStreamEnd } from '../completions/stream-end.js';
import type {
  Completion,
  CompletionChoice,
  CompletionCreateParams,
  CompletionCreateParamsBase,
  CompletionCreateParamsNonStreaming,
  CompletionCreateParamsStreaming,
} from './completions-types.gen.js';
import type { CompletionUsage } from './completions-usage.gen.js';

/**
 * The methods of `client.completions`.
 *
 * @public
 */
export class Completions extends APIResource {
  private readonly _path = 'completions.';

  /**
   * Completes a prompt with a legacy completion model. With `stream: true` the text arrives in
   * pieces of the same shape. Chat models require `chat.completions` or `responses`.
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
   * Completes a prompt with a legacy completion model. With `stream: true` the text arrives in
   * pieces of the same shape. Chat models require `chat.completions` or `responses`.
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
   * Completes a prompt with a legacy completion model. With `stream: true` the text arrives in
   * pieces of the same shape. Chat models require `chat.completions` or `responses`.
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
      __operation: this._path + 'create',
      body,
      ...options,
      stream: body?.stream ?? false,
      streamEnd: chatStreamEnd,
    });
  }
}

export type {
  Completion,
  CompletionChoice,
  CompletionCreateParams,
  CompletionCreateParamsBase,
  CompletionCreateParamsNonStreaming,
  CompletionCreateParamsStreaming,
} from './completions-types.gen.js';

export type { CompletionUsage } from './completions-usage.gen.js';

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
