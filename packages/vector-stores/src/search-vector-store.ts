import {
  OpenAIError,
  Page,
  type APIClient,
  type PagePromise,
  type RequestOptions,
} from '@oai/core';
import { mergeHeaders, path } from '@oai/core/internal';
import type {
  VectorStoreSearchParams,
  VectorStoreSearchResponse,
} from './generated/vector-stores/vector-stores-types.gen.js';
import { withText } from './search-result-content.js';

/** A page of results whose `content` also provides its text. */
class SearchResultPage extends Page<VectorStoreSearchResponse> {
  constructor(...args: ConstructorParameters<typeof Page<VectorStoreSearchResponse>>) {
    super(...args);
    for (const result of this.data) {
      if (Array.isArray(result?.content)) withText(result.content);
    }
  }
}

/**
 * Implements `vectorStores.search`.
 *
 * @throws {OpenAIError} `limit` and `max_num_results` are different.
 * @internal
 */
export function searchVectorStore(
  client: APIClient,
  vectorStoreID: string,
  body: VectorStoreSearchParams,
  options?: RequestOptions,
): PagePromise<Page<VectorStoreSearchResponse>, VectorStoreSearchResponse> {
  return client.getAPIList(path`/vector_stores/${vectorStoreID}/search`, SearchResultPage, {
    __operation: 'vectorStores.search',
    body: withoutLimit(body),
    method: 'post',
    ...options,
    headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
  });
}

/** Renames `limit` to `max_num_results`, since the API rejects unknown fields. */
function withoutLimit({ limit, ...body }: VectorStoreSearchParams): VectorStoreSearchParams {
  if (limit === undefined) return body;
  if (body.max_num_results !== undefined && body.max_num_results !== limit)
    throw new OpenAIError(
      `\`limit\` (${limit}) and \`max_num_results\` (${body.max_num_results}) are the same ` +
        'limit: pass only `max_num_results`.',
    );
  return { ...body, max_num_results: limit };
}
