import type { APIClient, APIPromise, RequestOptions } from '@oai/core';
import { decodeFloat32 } from '@oai/core/internal';
import type { CreateEmbeddingResponse, EmbeddingCreateParams } from './generated/embeddings.gen.js';

/**
 * Embeddings travel as base64, a third of the bytes of decimal numbers, and are handed out as
 * arrays of numbers. A caller who names an `encoding_format` gets exactly what the API sends.
 *
 * @internal
 */
export function createEmbedding(
  client: APIClient,
  body: EmbeddingCreateParams,
  options?: RequestOptions,
): APIPromise<CreateEmbeddingResponse> {
  if (body.encoding_format) {
    return client.post('/embeddings', { body, ...options });
  }
  return client
    .post<CreateEmbeddingResponse>('/embeddings', {
      body: { ...body, encoding_format: 'base64' },
      ...options,
    })
    ._thenUnwrap(decodeEmbeddings);
}

/** Servers that only speak numbers ignore the format; what is an array already stays. */
function decodeEmbeddings(response: CreateEmbeddingResponse): CreateEmbeddingResponse {
  for (const item of response?.data ?? []) {
    const received: unknown = item.embedding;
    if (typeof received === 'string') item.embedding = decodeFloat32(received);
  }
  return response;
}
