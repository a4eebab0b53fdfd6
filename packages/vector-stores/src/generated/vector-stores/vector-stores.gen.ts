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
   * wait until `status` is `completed`.
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
   * Retrieves a vector store with its state and file counts.
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
   * Deletes a vector store. The uploaded files are not deleted.
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
   * Searches a vector store for the chunks that best match a query, optionally only in files whose
   * attributes match a filter.
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
 * Default chunking: 800 tokens per chunk, 400 of them overlapping.
 *
 * @public
 */
export interface AutoFileChunkingStrategyParam {
  /** Always `auto`. */
  type: 'auto';
}

/**
 * Chunking of the file.
 *
 * @public
 */
export type FileChunkingStrategy =
  | StaticFileChunkingStrategyObject
  | OtherFileChunkingStrategyObject;

/**
 * Chunking of files, with default or custom sizes.
 *
 * @public
 */
export type FileChunkingStrategyParam =
  | AutoFileChunkingStrategyParam
  | StaticFileChunkingStrategyObjectParam;

/**
 * Unknown chunking, for files indexed before it could be configured.
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
  /** Maximum size of a chunk, 100 to 4096 tokens. Default 800. */
  max_chunk_size_tokens: number;
  /**
   * Overlap of adjacent chunks, in tokens; at most half of `max_chunk_size_tokens`. Default 400.
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
 * Chunking with custom sizes.
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
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Name of the vector store. */
  name: string;
  /** Storage used by the files, in bytes. */
  usage_bytes: number;
  /** Number of files by state. */
  file_counts: VectorStore.FileCounts;
  /**
   * `in_progress` while files are being processed, `completed` when ready, `expired` after its
   * expiry.
   */
  status: 'expired' | 'in_progress' | 'completed';
  /** Time of last use, in Unix seconds; may be null. */
  last_active_at: number | null;
  /**
   * Up to 16 key-value pairs stored with the vector store. Keys have at most 64 characters and
   * values at most 512.
   */
  metadata: Metadata | null;
  /** Expiry of the vector store. */
  expires_after?: VectorStore.ExpiresAfter;
  /** Time of expiry, in Unix seconds; null or absent if the vector store does not expire. */
  expires_at?: number | null;
}

export declare namespace VectorStore {
  /** Number of files by state. */
  export interface FileCounts {
    /** Number of files still being processed. */
    in_progress: number;
    /** Number of files that are processed and searchable. */
    completed: number;
    /** Number of files that could not be processed. */
    failed: number;
    /** Number of files whose processing was cancelled. */
    cancelled: number;
    /** Number of files in total. */
    total: number;
  }

  /** Expiry of a vector store. */
  export interface ExpiresAfter {
    /** Start of the lifetime; only `last_active_at`, the last use. */
    anchor: 'last_active_at';
    /** Lifetime, 1 to 365 days. */
    days: number;
  }
}

/**
 * Confirmation that a vector store was deleted.
 *
 * @public
 */
export interface VectorStoreDeleted {
  /** ID of the vector store. */
  id: string;
  /** True if the object was deleted. */
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
  /** Purpose of the vector store. */
  description?: string;
  /** Expiry of the vector store, counted from its last use. Never by default. */
  expires_after?: VectorStoreCreateParams.ExpiresAfter;
  /** Chunking of the files in `file_ids`; without them it has no effect. Default `auto`. */
  chunking_strategy?: FileChunkingStrategyParam;
  /**
   * Up to 16 key-value pairs stored with the vector store. Keys have at most 64 characters and
   * values at most 512.
   */
  metadata?: Metadata | null;
}

export declare namespace VectorStoreCreateParams {
  /** Expiry of a vector store. */
  export interface ExpiresAfter {
    /** Start of the lifetime; only `last_active_at`, the last use. */
    anchor: 'last_active_at';
    /** Lifetime, 1 to 365 days. */
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
  /** New expiry; null removes it. */
  expires_after?: VectorStoreUpdateParams.ExpiresAfter | null;
  /**
   * New metadata of up to 16 key-value pairs. Keys have at most 64 characters and values at most
   * 512.
   */
  metadata?: Metadata | null;
}

export declare namespace VectorStoreUpdateParams {
  /** Expiry of a vector store. */
  export interface ExpiresAfter {
    /** Start of the lifetime; only `last_active_at`, the last use. */
    anchor: 'last_active_at';
    /** Lifetime, 1 to 365 days. */
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
  /**
   * ID of the entry before which to stop, usually the first one of the next page. Pages backwards.
   */
  before?: string;
}

/**
 * A matching file with its matching chunks.
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
  /** Text to search for: a query or a list of queries. */
  query: string | string[];
  /** True to rewrite the query for semantic search. Default false. */
  rewrite_query?: boolean;
  /** Maximum number of results, 1 to 50. Default 10. */
  max_num_results?: number;
  /** Filter on file attributes: a comparison, or several combined with `and` or `or`. */
  filters?: ComparisonFilter | CompoundFilter;
  /** Ranking options of the results. */
  ranking_options?: VectorStoreSearchParams.RankingOptions;
  /** @deprecated Use `max_num_results`. */
  limit?: number;
}

export declare namespace VectorStoreSearchParams {
  /** Ranking options of the results. */
  export interface RankingOptions {
    /** Ranker for the second pass; `none` skips it and is faster. Default `auto`. */
    ranker?: 'none' | 'auto' | 'default-2024-11-15';
    /** Minimum score of a result, 0 to 1. Default 0. */
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
