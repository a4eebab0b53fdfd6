// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, CursorPage, type PagePromise, type RequestOptions } from '@oai/core';
import { mergeHeaders, path } from '@oai/core/internal';
import { FileBatchHelpers } from '../../file-batch-helpers.js';
import type {
  FileBatchCancelParams,
  FileBatchCreateParams,
  FileBatchListFilesParams,
  FileBatchRetrieveParams,
  VectorStoreFileBatch,
} from './file-batches-types.gen.js';
import type { VectorStoreFile, VectorStoreFilesPage } from './files-types.gen.js';

/**
 * The methods of `client.vectorStores.fileBatches`.
 *
 * @public
 */
export class FileBatches extends FileBatchHelpers {
  private readonly _path = 'vectorStores.fileBatches.';

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
      __operation: this._path + 'create',
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
    const { vector_store_id } = params ?? {};
    return this._client.get(path`/vector_stores/${vector_store_id}/file_batches/${batchID}`, {
      __operation: this._path + 'retrieve',
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
    const { vector_store_id } = params ?? {};
    return this._client.post(
      path`/vector_stores/${vector_store_id}/file_batches/${batchID}/cancel`,
      {
        __operation: this._path + 'cancel',
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
    const { vector_store_id, ...query } = params ?? {};
    return this._client.getAPIList(
      path`/vector_stores/${vector_store_id}/file_batches/${batchID}/files`,
      CursorPage<VectorStoreFile>,
      {
        __operation: this._path + 'listFiles',
        query,
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
      },
    );
  }
}

export type {
  VectorStoreFileBatch,
  FileBatchCreateParams,
  FileBatchRetrieveParams,
  FileBatchCancelParams,
  FileBatchListFilesParams,
} from './file-batches-types.gen.js';

export declare namespace FileBatches {
  export type {
    VectorStoreFileBatch,
    FileBatchCreateParams,
    FileBatchRetrieveParams,
    FileBatchCancelParams,
    FileBatchListFilesParams,
  };
}
