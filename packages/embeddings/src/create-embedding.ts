import type { APIClient, APIPromise, RequestOptions } from '@oai/core';
import { decodeFloat32 } from '@oai/core/internal';
import type {
  CreateEmbeddingResponse,
  Embedding,
  EmbeddingCreateParams,
} from './generated/embeddings-types.gen.js';

/**
 * Creates embeddings. They are transferred as base64, which takes a third of the bytes of decimal
 * numbers, and returned as arrays of numbers. If `encoding_format` is given, the response is
 * returned unchanged. The function form of `embeddings.create`: with a small client, a bundle that
 * calls nothing else contains nothing else.
 *
 * Operation `createEmbedding` in the API document.
 *
 * @param client The client that sends the request.
 * @throws {APIError} The request failed.
 * @public
 */
export function createEmbedding(
  client: Pick<APIClient, 'post'>,
  body: EmbeddingCreateParams,
  options?: RequestOptions,
): APIPromise<CreateEmbeddingResponse> {
  const isChosen = !body || Boolean(body.encoding_format);
  const call = client.post<CreateEmbeddingResponse>('/embeddings', {
    __operation: 'embeddings.create',
    body: isChosen ? body : { ...body, encoding_format: 'base64' },
    ...options,
  });
  return isChosen ? call : call._thenUnwrap(decodeEmbeddings);
}

/**
 * Decodes base64 embeddings. Arrays, which servers without base64 support return, stay unchanged, as
 * all else does.
 */
function decodeEmbeddings(response: CreateEmbeddingResponse): CreateEmbeddingResponse {
  const { data } = Object(response) as CreateEmbeddingResponse;
  if (Array.isArray(data)) {
    for (const item of data as (Embedding | null)[]) {
      const received: unknown = item?.embedding;
      if (typeof received === 'string') item!.embedding = decodeFloat32(received);
    }
  }
  return response;
}
