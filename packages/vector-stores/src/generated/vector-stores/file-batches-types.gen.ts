// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { CursorPageParams } from '@oai/core';
import type { FileCreateParams } from './files-types.gen.js';
import type { FileChunkingStrategyParam, VectorStore } from './vector-stores-types.gen.js';

/**
 * A batch of files that is added to a vector store.
 *
 * @public
 */
export interface VectorStoreFileBatch {
  /** ID of the batch. */
  id: string;
  object: 'vector_store.files_batch';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** ID of the vector store. */
  vector_store_id: string;
  /**
   * `in_progress`, `completed`, `cancelled` or `failed`. `file_counts` shows the failures of
   * individual files.
   */
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed';
  /** Number of files by state. */
  file_counts: VectorStoreFileBatch.FileCounts;
}

export declare namespace VectorStoreFileBatch {
  /** Number of files by state. */
  export type FileCounts = VectorStore.FileCounts;
}

/**
 * Parameters of `client.vectorStores.fileBatches.create`.
 *
 * @public
 */
export interface FileBatchCreateParams {
  /**
   * IDs of uploaded files to add, 1 to 2000; `attributes` and `chunking_strategy` apply to all of
   * them. Cannot be combined with `files`.
   */
  file_ids?: string[];
  /**
   * Files to add, 1 to 2000, each with its own attributes and chunking; those of the batch are
   * ignored. Cannot be combined with `file_ids`.
   */
  files?: FileBatchCreateParams.File[];
  /** Chunking of all files in `file_ids`. Default `auto`. */
  chunking_strategy?: FileChunkingStrategyParam;
  /**
   * Attributes of all files in `file_ids`, up to 16. Keys have at most 64 characters; values are
   * strings of at most 512 characters, numbers or booleans.
   */
  attributes?: { [key: string]: string | number | boolean } | null;
}

export declare namespace FileBatchCreateParams {
  /** A file to add to a vector store. */
  export type File = FileCreateParams;
}

/**
 * Parameters of `client.vectorStores.fileBatches.retrieve`.
 *
 * @public
 */
export interface FileBatchRetrieveParams {
  /** ID of the vector store of the batch. */
  vector_store_id: string;
}

/**
 * Parameters of `client.vectorStores.fileBatches.cancel`.
 *
 * @public
 */
export interface FileBatchCancelParams {
  /** ID of the vector store of the batch. */
  vector_store_id: string;
}

/**
 * Parameters of `client.vectorStores.fileBatches.listFiles`.
 *
 * @public
 */
export interface FileBatchListFilesParams extends CursorPageParams {
  /** ID of the vector store of the batch. */
  vector_store_id: string;
  /** Sort order by creation time, `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';
  /**
   * ID of the entry before which to stop, usually the first one of the next page. Pages backwards.
   */
  before?: string;
  /** Lists only files in this state: `in_progress`, `completed`, `failed` or `cancelled`. */
  filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled';
}
