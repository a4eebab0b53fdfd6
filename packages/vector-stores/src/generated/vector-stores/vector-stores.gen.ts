// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  type ComparisonFilter,
  type CompoundFilter,
  CursorPage,
  type CursorPageParams,
  type Metadata,
  type Page,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import type { SearchResultContent } from '../../search-result-content.js';
import { searchVectorStore } from '../../search-vector-store.js';
import {
  type FileBatchCancelParams,
  type FileBatchCreateParams,
  type FileBatchListFilesParams,
  type FileBatchRetrieveParams,
  FileBatches,
  type VectorStoreFileBatch,
} from './file-batches.gen.js';
import {
  type FileContentParams,
  type FileContentResponse,
  type FileContentResponsesPage,
  type FileCreateParams,
  type FileDeleteParams,
  type FileListParams,
  type FileRetrieveParams,
  type FileUpdateParams,
  Files,
  type VectorStoreFile,
  type VectorStoreFileDeleted,
  type VectorStoreFilesPage,
} from './files.gen.js';

/**
 * The methods of `client.vectorStores`.
 *
 * @public
 */
export class VectorStores extends APIResource {
  files: Files = new Files(this._client);
  fileBatches: FileBatches = new FileBatches(this._client);

  /**
   * Creates a vector store, optionally from uploaded files. Files are processed in the background;
   * wait for `status` to become `completed`.
   *
   * `POST /vector_stores`
   *
   * @returns The new vector store.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: VectorStoreCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<VectorStore> {
    return this._client.post('/vector_stores', {
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Retrieves a vector store, its file counts and state included.
   *
   * `GET /vector_stores/{vector_store_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(vectorStoreID: string, options?: RequestOptions): APIPromise<VectorStore> {
    return this._client.get(path`/vector_stores/${vectorStoreID}`, {
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Changes name, expiry or metadata of a vector store. Properties that are left out keep their
   * values.
   *
   * `POST /vector_stores/{vector_store_id}`
   *
   * @returns The vector store as changed.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    vectorStoreID: string,
    body: VectorStoreUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<VectorStore> {
    return this._client.post(path`/vector_stores/${vectorStoreID}`, {
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
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options.headers),
    });
  }

  /**
   * Deletes a vector store. The files in it stay uploaded.
   *
   * `DELETE /vector_stores/{vector_store_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(vectorStoreID: string, options?: RequestOptions): APIPromise<VectorStoreDeleted> {
    return this._client.delete(path`/vector_stores/${vectorStoreID}`, {
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Searches a vector store for the chunks that fit a query best, optionally only in files whose
   * attributes pass a filter.
   *
   * `POST /vector_stores/{vector_store_id}/search`
   *
   * @returns A page of results, best first.
   * @throws {APIError} The request failed or was rejected.
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

/**
 * Default chunking: 800 tokens a chunk, 400 of them overlapping.
 *
 * @public
 */
export interface AutoFileChunkingStrategyParam {
  /** Always `auto`. */
  type: 'auto';
}

/**
 * How the file was cut into chunks.
 *
 * @public
 */
export type FileChunkingStrategy =
  | StaticFileChunkingStrategyObject
  | OtherFileChunkingStrategyObject;

/**
 * How files are cut into chunks: by the default sizes or by sizes of the caller's choice.
 *
 * @public
 */
export type FileChunkingStrategyParam =
  | AutoFileChunkingStrategyParam
  | StaticFileChunkingStrategyObjectParam;

/**
 * Chunking is unknown, as for files indexed before it could be chosen.
 *
 * @public
 */
export interface OtherFileChunkingStrategyObject {
  /** Always `other`. */
  type: 'other';
}

/**
 * Size and overlap of chunks.
 *
 * @public
 */
export interface StaticFileChunkingStrategy {
  /** Upper bound on the size of a chunk, 100 to 4096 tokens. Default 800. */
  max_chunk_size_tokens: number;
  /**
   * Overlap of neighbouring chunks, tokens; at most half of `max_chunk_size_tokens`. Default 400.
   */
  chunk_overlap_tokens: number;
}

/**
 * Chunks of known size and overlap.
 *
 * @public
 */
export interface StaticFileChunkingStrategyObject {
  /** Always `static`. */
  type: 'static';
  /** Size and overlap of the chunks. */
  static: StaticFileChunkingStrategy;
}

/**
 * Chunking with sizes of the caller's choice.
 *
 * @public
 */
export interface StaticFileChunkingStrategyObjectParam {
  /** Always `static`. */
  type: 'static';
  /** Size and overlap of the chunks. */
  static: StaticFileChunkingStrategy;
}

/**
 * A collection of processed files that can be searched.
 *
 * @public
 */
export interface VectorStore {
  /** ID of the vector store. */
  id: string;
  /** Always `vector_store`. */
  object: 'vector_store';
  /** Creation time, Unix seconds. */
  created_at: number;
  /** Name of the vector store. */
  name: string;
  /** Storage that its files use, bytes. */
  usage_bytes: number;
  /** Files by state. */
  file_counts: VectorStore.FileCounts;
  /**
   * `in_progress` while files are processed, `completed` when ready, `expired` when past its
   * expiry.
   */
  status: 'expired' | 'in_progress' | 'completed';
  /** Time of last use, Unix seconds; may be null. */
  last_active_at: number | null;
  /**
   * Up to 16 string pairs stored with the vector store. Keys hold at most 64 characters, values at
   * most 512.
   */
  metadata: Metadata | null;
  /** When the vector store expires. */
  expires_after?: VectorStore.ExpiresAfter;
  /** Time of expiry, Unix seconds; null or absent if there is none. */
  expires_at?: number | null;
}

export declare namespace VectorStore {
  /** Files by state. */
  export interface FileCounts {
    /** Files still being processed. */
    in_progress: number;
    /** Files processed and searchable. */
    completed: number;
    /** Files that could not be processed. */
    failed: number;
    /** Files whose processing was cancelled. */
    cancelled: number;
    /** All files. */
    total: number;
  }

  /** When a vector store expires. */
  export interface ExpiresAfter {
    /** Time from which the days count; only `last_active_at`, the last use. */
    anchor: 'last_active_at';
    /** Days after the anchor, 1 to 365. */
    days: number;
  }
}

/**
 * Confirms that a vector store was deleted.
 *
 * @public
 */
export interface VectorStoreDeleted {
  /** ID of the vector store. */
  id: string;
  /** Whether it was deleted. */
  deleted: boolean;
  /** Always `vector_store.deleted`. */
  object: 'vector_store.deleted';
}

/**
 * Parameters of `client.vectorStores.create`.
 *
 * @public
 */
export interface VectorStoreCreateParams {
  /** IDs of uploaded files to add, at most 500. */
  file_ids?: string[];
  /** Name of the vector store. */
  name?: string;
  /** What the vector store is for. */
  description?: string;
  /** When the vector store expires, counted from its last use. Default never. */
  expires_after?: VectorStoreCreateParams.ExpiresAfter;
  /**
   * How the files in `file_ids` are cut into chunks; has no effect without them. Default `auto`.
   */
  chunking_strategy?: FileChunkingStrategyParam;
  /**
   * Up to 16 string pairs stored with the vector store. Keys hold at most 64 characters, values at
   * most 512.
   */
  metadata?: Metadata | null;
}

export declare namespace VectorStoreCreateParams {
  /** When a vector store expires. */
  export interface ExpiresAfter {
    /** Time from which the days count; only `last_active_at`, the last use. */
    anchor: 'last_active_at';
    /** Days after the anchor, 1 to 365. */
    days: number;
  }
}

/**
 * Parameters of `client.vectorStores.update`.
 *
 * @public
 */
export interface VectorStoreUpdateParams {
  /** New name. */
  name?: string | null;
  /** New expiry rule; null removes it. */
  expires_after?: VectorStoreUpdateParams.ExpiresAfter | null;
  /** New metadata: up to 16 string pairs. Keys hold at most 64 characters, values at most 512. */
  metadata?: Metadata | null;
}

export declare namespace VectorStoreUpdateParams {
  /** When a vector store expires. */
  export interface ExpiresAfter {
    /** Time from which the days count; only `last_active_at`, the last use. */
    anchor: 'last_active_at';
    /** Days after the anchor, 1 to 365. */
    days: number;
  }
}

/**
 * A page of `VectorStore`.
 *
 * @public
 */
export type VectorStoresPage = CursorPage<VectorStore>;

/**
 * Parameters of `client.vectorStores.list`.
 *
 * @public
 */
export interface VectorStoreListParams extends CursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';
  /** ID to stop in front of, usually the first one of the page after; pages backwards. */
  before?: string;
}

/**
 * A file that matches, with its matching chunks.
 *
 * @public
 */
export interface VectorStoreSearchResponse {
  /** ID of the file. */
  file_id: string;
  /** Name of the file. */
  filename: string;
  /** Similarity, 0 to 1. */
  score: number;
  /** Attributes of the file. */
  attributes: { [key: string]: string | number | boolean } | null;
  /** Matching chunks. */
  content: SearchResultContent<VectorStoreSearchResponse.Content>;
}

export declare namespace VectorStoreSearchResponse {
  /** A matching chunk. */
  export interface Content {
    /** Always `text`. */
    type: 'text';
    /** Text of the chunk. */
    text: string;
  }
}

/**
 * A page of `VectorStoreSearchResponse`.
 *
 * @public
 */
export type VectorStoreSearchResponsesPage = Page<VectorStoreSearchResponse>;

/**
 * Parameters of `client.vectorStores.search`.
 *
 * @public
 */
export interface VectorStoreSearchParams {
  /** What to look for: one query or a list of queries. */
  query: string | string[];
  /** Whether to reword the query for semantic search first. Default false. */
  rewrite_query?: boolean;
  /** Upper bound on results, 1 to 50. Default 10. */
  max_num_results?: number;
  /** Condition on file attributes: one comparison, or several joined by `and` or `or`. */
  filters?: ComparisonFilter | CompoundFilter;
  /** How results are ranked. */
  ranking_options?: VectorStoreSearchParams.RankingOptions;
  /** @deprecated Use `max_num_results`. */
  limit?: number;
}

export declare namespace VectorStoreSearchParams {
  /** How results are ranked. */
  export interface RankingOptions {
    /** Ranker for the second pass; `none` skips it and is faster. Default `auto`. */
    ranker?: 'none' | 'auto' | 'default-2024-11-15';
    /** Least score of a result, 0 to 1. Default 0. */
    score_threshold?: number;
  }
}

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
