// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  CursorPage,
  type CursorPageParams,
  type PagePromise,
  type RequestOptions,
} from '@oai/core';
import { mergeHeaders, path } from '@oai/core/internal';
import { FileBatchHelpers } from '../../file-batch-helpers.js';
import type { FileCreateParams, VectorStoreFile, VectorStoreFilesPage } from './files.gen.js';
import type { FileChunkingStrategyParam, VectorStore } from './vector-stores.gen.js';

/**
 * The methods of `client.vectorStores.fileBatches`.
 *
 * @public
 */
export class FileBatches extends FileBatchHelpers {
  /**
   * Adds up to 2000 uploaded files to a vector store in one call. A store accepts 300 writes per
   * minute, including single files, so use batches for many files.
   *
   * `POST /vector_stores/{vector_store_id}/file_batches`
   *
   * @returns The batch; poll it until its `status` is final.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    vectorStoreID: string,
    body: FileBatchCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch> {
    return this._client.post(path`/vector_stores/${vectorStoreID}/file_batches`, {
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Retrieves a file batch with its state and file counts.
   *
   * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    batchID: string,
    params: FileBatchRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch> {
    const { vector_store_id } = params;
    return this._client.get(path`/vector_stores/${vector_store_id}/file_batches/${batchID}`, {
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Stops the processing of a file batch as soon as possible. Files that were already processed
   * remain in the store.
   *
   * `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`
   *
   * @returns The batch after the request.
   * @throws {APIError} The request failed or was rejected.
   */
  cancel(
    batchID: string,
    params: FileBatchCancelParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch> {
    const { vector_store_id } = params;
    return this._client.post(
      path`/vector_stores/${vector_store_id}/file_batches/${batchID}/cancel`,
      {
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
      },
    );
  }

  /**
   * Lists the files of a batch.
   *
   * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`
   *
   * @returns A page of vector store files. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  listFiles(
    batchID: string,
    params: FileBatchListFilesParams,
    options?: RequestOptions,
  ): PagePromise<VectorStoreFilesPage, VectorStoreFile> {
    const { vector_store_id, ...query } = params;
    return this._client.getAPIList(
      path`/vector_stores/${vector_store_id}/file_batches/${batchID}/files`,
      CursorPage<VectorStoreFile>,
      {
        query,
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
      },
    );
  }
}

/**
 * A batch of files that is added to a vector store.
 *
 * @public
 */
export interface VectorStoreFileBatch {
  /** ID of the batch. */
  id: string;
  /** Always `vector_store.files_batch`. */
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

export declare namespace FileBatches {
  export type {
    VectorStoreFileBatch,
    FileBatchCreateParams,
    FileBatchRetrieveParams,
    FileBatchCancelParams,
    FileBatchListFilesParams,
  };
}
