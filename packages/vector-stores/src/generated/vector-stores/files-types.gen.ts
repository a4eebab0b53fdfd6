// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { CursorPage, CursorPageParams, Page } from '@oai/core';
import type { FileChunkingStrategy, FileChunkingStrategyParam } from './vector-stores-types.gen.js';

/**
 * A file in a vector store.
 *
 * @public
 */
export interface VectorStoreFile {
  /** ID of the file. */
  id: string;
  object: 'vector_store.file';
  /** Storage used in the vector store, in bytes; may differ from the size of the file. */
  usage_bytes: number;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** ID of the vector store. */
  vector_store_id: string;
  /** `in_progress`, `completed` (searchable), `cancelled` or `failed`. */
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed';
  /** Reason why processing failed; null otherwise. */
  last_error: VectorStoreFile.LastError | null;
  /** Chunking of the file. */
  chunking_strategy?: FileChunkingStrategy;
  /**
   * Up to 16 attributes for filtering. Keys have at most 64 characters; values are strings of at
   * most 512 characters, numbers or booleans.
   */
  attributes?: { [key: string]: string | number | boolean } | null;
}

export declare namespace VectorStoreFile {
  /** Reason why processing failed; null otherwise. */
  export interface LastError {
    /** `server_error`, `unsupported_file` or `invalid_file`. */
    code: 'server_error' | 'unsupported_file' | 'invalid_file';
    /** Error message for humans. */
    message: string;
  }
}

/**
 * Confirmation that a file was removed from a vector store.
 *
 * @public
 */
export interface VectorStoreFileDeleted {
  /** ID of the file. */
  id: string;
  /** True if the object was deleted. */
  deleted: boolean;
  object: 'vector_store.file.deleted';
}

/**
 * Parameters of `client.vectorStores.files.create`.
 *
 * @public
 */
export interface FileCreateParams {
  /** ID of the uploaded file. */
  file_id: string;
  /** Chunking of the file. Default `auto`: 800 tokens per chunk, 400 of them overlapping. */
  chunking_strategy?: FileChunkingStrategyParam;
  /**
   * Up to 16 attributes for filtering. Keys have at most 64 characters; values are strings of at
   * most 512 characters, numbers or booleans.
   */
  attributes?: { [key: string]: string | number | boolean } | null;
}

/**
 * Parameters of `client.vectorStores.files.retrieve`.
 *
 * @public
 */
export interface FileRetrieveParams {
  /** ID of the vector store of the file. */
  vector_store_id: string;
}

/**
 * Parameters of `client.vectorStores.files.update`.
 *
 * @public
 */
export interface FileUpdateParams {
  /** ID of the vector store of the file. */
  vector_store_id: string;
  /**
   * Up to 16 attributes for filtering. Keys have at most 64 characters; values are strings of at
   * most 512 characters, numbers or booleans.
   */
  attributes: { [key: string]: string | number | boolean } | null;
}

/**
 * A page of `VectorStoreFile`.
 *
 * @public
 */
export type VectorStoreFilesPage = CursorPage<VectorStoreFile>;

/**
 * Parameters of `client.vectorStores.files.list`.
 *
 * @public
 */
export interface FileListParams extends CursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';
  /**
   * ID of the entry before which to stop, usually the first one of the next page. Pages backwards.
   */
  before?: string;
  /** Lists only files in this state: `in_progress`, `completed`, `failed` or `cancelled`. */
  filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled';
}

/**
 * Parameters of `client.vectorStores.files.delete`.
 *
 * @public
 */
export interface FileDeleteParams {
  /** ID of the vector store of the file. */
  vector_store_id: string;
}

/**
 * Parts of the text.
 *
 * @public
 */
export interface FileContentResponse {
  /** Type of content; only `text`. */
  type?: string;
  /** Text of the part. */
  text?: string;
}

/**
 * A page of `FileContentResponse`.
 *
 * @public
 */
export type FileContentResponsesPage = Page<FileContentResponse>;

/**
 * Parameters of `client.vectorStores.files.content`.
 *
 * @public
 */
export interface FileContentParams {
  /** ID of the vector store of the file. */
  vector_store_id: string;
}
