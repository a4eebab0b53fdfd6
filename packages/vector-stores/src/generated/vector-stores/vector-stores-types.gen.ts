// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type {
  ComparisonFilter,
  CompoundFilter,
  CursorPage,
  CursorPageParams,
  Metadata,
  Page,
} from '@oai/core';
import type { SearchResultContent } from '../../search-result-content.js';

/**
 * Default chunking: 800 tokens per chunk, 400 of them overlapping.
 *
 * @public
 */
export interface AutoFileChunkingStrategyParam {
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
