// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import { searchVectorStore } from '../../search-vector-store.js';
import type {
  FileBatchCancelParams,
  FileBatchCreateParams,
  FileBatchListFilesParams,
  FileBatchRetrieveParams,
  VectorStoreFileBatch,
} from './file-batches-types.gen.js';
import { FileBatches } from './file-batches.gen.js';
import type {
  FileContentParams,
  FileContentResponse,
  FileContentResponsesPage,
  FileCreateParams,
  FileDeleteParams,
  FileListParams,
  FileRetrieveParams,
  FileUpdateParams,
  VectorStoreFile,
  VectorStoreFileDeleted,
  VectorStoreFilesPage,
} from './files-types.gen.js';
import { Files } from './files.gen.js';
import type {
  AutoFileChunkingStrategyParam,
  FileChunkingStrategy,
  FileChunkingStrategyParam,
  OtherFileChunkingStrategyObject,
  StaticFileChunkingStrategy,
  StaticFileChunkingStrategyObject,
  StaticFileChunkingStrategyObjectParam,
  VectorStore,
  VectorStoreCreateParams,
  VectorStoreDeleted,
  VectorStoreListParams,
  VectorStoreSearchParams,
  VectorStoreSearchResponse,
  VectorStoreSearchResponsesPage,
  VectorStoreUpdateParams,
  VectorStoresPage,
} from './vector-stores-types.gen.js';

/**
 * The methods of `client.vectorStores`.
 *
 * @public
 */
export class VectorStores extends APIResource {
  private readonly _path = 'vectorStores.';

  files: Files = new Files(this._client);
  fileBatches: FileBatches = new FileBatches(this._client);

  /**
   * Creates a vector store, optionally from uploaded files. Files are processed in the background;
   * wait until `status` is `completed`.
   *
   * `POST /vector_stores`
   *
   * @returns The new vector store.
   * @throws {APIError} The request failed or was rejected.
   * @example
   * ```ts
   * const store = await client.vectorStores.create({ name: 'Manuals', file_ids: ['file-abc123'] });
   * console.log(store.file_counts);
   * ```
   */
  create(
    body: VectorStoreCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<VectorStore> {
    return this._client.post('/vector_stores', {
      __operation: this._path + 'create',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Retrieves a vector store with its state and file counts.
   *
   * `GET /vector_stores/{vector_store_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(vectorStoreID: string, options?: RequestOptions): APIPromise<VectorStore> {
    return this._client.get(path`/vector_stores/${vectorStoreID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Changes the name, expiry or metadata of a vector store. Omitted properties keep their values.
   *
   * `POST /vector_stores/{vector_store_id}`
   *
   * @returns The updated vector store.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    vectorStoreID: string,
    body: VectorStoreUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<VectorStore> {
    return this._client.post(path`/vector_stores/${vectorStoreID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Lists vector stores, newest first by default.
   *
   * `GET /vector_stores`
   *
   * @returns A page of vector stores. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: VectorStoreListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<VectorStoresPage, VectorStore> {
    options = withQuery(query, options);
    return this._client.getAPIList('/vector_stores', CursorPage<VectorStore>, {
      __operation: this._path + 'list',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options.headers),
    });
  }

  /**
   * Deletes a vector store. The uploaded files are not deleted.
   *
   * `DELETE /vector_stores/{vector_store_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(vectorStoreID: string, options?: RequestOptions): APIPromise<VectorStoreDeleted> {
    return this._client.delete(path`/vector_stores/${vectorStoreID}`, {
      __operation: this._path + 'delete',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Searches a vector store for the chunks that best match a query, optionally only in files whose
   * attributes match a filter.
   *
   * `POST /vector_stores/{vector_store_id}/search`
   *
   * @returns A page of results, best first.
   * @throws {APIError} The request failed or was rejected.
   * @example
   * ```ts
   * const results = client.vectorStores.search('vs_abc123', { query: 'How do I sign in?' });
   * for await (const result of results) console.log(result.filename, result.score);
   * ```
   */
  search(
    vectorStoreID: string,
    body: VectorStoreSearchParams,
    options?: RequestOptions,
  ): PagePromise<VectorStoreSearchResponsesPage, VectorStoreSearchResponse> {
    return searchVectorStore(this._client, vectorStoreID, body, options);
  }
}

VectorStores.Files = Files;
VectorStores.FileBatches = FileBatches;

export type {
  AutoFileChunkingStrategyParam,
  FileChunkingStrategy,
  FileChunkingStrategyParam,
  OtherFileChunkingStrategyObject,
  StaticFileChunkingStrategy,
  StaticFileChunkingStrategyObject,
  StaticFileChunkingStrategyObjectParam,
  VectorStore,
  VectorStoreDeleted,
  VectorStoreCreateParams,
  VectorStoreUpdateParams,
  VectorStoresPage,
  VectorStoreListParams,
  VectorStoreSearchResponse,
  VectorStoreSearchResponsesPage,
  VectorStoreSearchParams,
} from './vector-stores-types.gen.js';

export declare namespace VectorStores {
  export type {
    AutoFileChunkingStrategyParam,
    FileChunkingStrategy,
    FileChunkingStrategyParam,
    OtherFileChunkingStrategyObject,
    StaticFileChunkingStrategy,
    StaticFileChunkingStrategyObject,
    StaticFileChunkingStrategyObjectParam,
    VectorStore,
    VectorStoreDeleted,
    VectorStoreCreateParams,
    VectorStoreUpdateParams,
    VectorStoresPage,
    VectorStoreListParams,
    VectorStoreSearchResponse,
    VectorStoreSearchResponsesPage,
    VectorStoreSearchParams,
  };

  export { Files };
  export type {
    VectorStoreFile,
    VectorStoreFileDeleted,
    FileCreateParams,
    FileRetrieveParams,
    FileUpdateParams,
    VectorStoreFilesPage,
    FileListParams,
    FileDeleteParams,
    FileContentResponse,
    FileContentResponsesPage,
    FileContentParams,
  };

  export { FileBatches };
  export type {
    VectorStoreFileBatch,
    FileBatchCreateParams,
    FileBatchRetrieveParams,
    FileBatchCancelParams,
    FileBatchListFilesParams,
  };
}
