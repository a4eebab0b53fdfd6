// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { createEmbedding } from '../create-embedding.js';
import type {
  Base64EmbeddingResponse,
  CreateEmbeddingResponse,
  Embedding,
  EmbeddingCreateParams,
  EmbeddingModel,
} from './embeddings-types.gen.js';

/**
 * The methods of `client.embeddings`.
 *
 * @public
 */
export class Embeddings extends APIResource {
  /**
   * Creates embedding vectors for text, one per input.
   *
   * `POST /embeddings`
   *
   * @returns Embeddings in the order of the inputs, and the token usage.
   * @throws {APIError} The request failed or was rejected.
   * @example
   * ```ts
   * const { data } = await client.embeddings.create({
   *   model: 'text-embedding-3-small',
   *   input: ['The sky is blue.', 'Grass is green.'],
   * });
   * console.log(data[0]?.embedding.length);
   * ```
   */
  create<Format extends 'base64'>(
    body: EmbeddingCreateParams & { encoding_format: Format },
    options?: RequestOptions,
  ): APIPromise<Format extends 'base64' ? Base64EmbeddingResponse : CreateEmbeddingResponse>;
  /**
   * Creates embedding vectors for text, one per input.
   *
   * `POST /embeddings`
   *
   * @returns Embeddings in the order of the inputs, and the token usage.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: EmbeddingCreateParams,
    options?: RequestOptions,
  ): APIPromise<CreateEmbeddingResponse>;
  create(body: EmbeddingCreateParams, options?: RequestOptions): APIPromise<unknown> {
    return createEmbedding(this._client, body, options);
  }
}

export type {
  CreateEmbeddingResponse,
  Embedding,
  EmbeddingModel,
  Base64EmbeddingResponse,
  EmbeddingCreateParams,
} from './embeddings-types.gen.js';

export declare namespace Embeddings {
  export type {
    CreateEmbeddingResponse,
    Embedding,
    EmbeddingModel,
    Base64EmbeddingResponse,
    EmbeddingCreateParams,
  };
}
