// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  CursorPage,
  Page,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import { VectorStoreFileHelpers } from '../../vector-store-file-helpers.js';
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

/**
 * The methods of `client.vectorStores.files`.
 *
 * @public
 */
export class Files extends VectorStoreFileHelpers {
  private readonly _path = 'vectorStores.files.';

  /**
   * Adds an uploaded file to a vector store. A store accepts 300 writes per minute, including file
   * batches, so use a batch for many files.
   *
   * `POST /vector_stores/{vector_store_id}/files`
   *
   * @returns The vector store file; poll it until its `status` is final.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    vectorStoreID: string,
    body: FileCreateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFile> {
    return this._client.post(path`/vector_stores/${vectorStoreID}/files`, {
      __operation: this._path + 'create',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Retrieves a file of a vector store: its processing state, last error, chunking and attributes.
   *
   * `GET /vector_stores/{vector_store_id}/files/{file_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    fileID: string,
    params: FileRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFile> {
    const { vector_store_id } = params ?? {};
    return this._client.get(path`/vector_stores/${vector_store_id}/files/${fileID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Replaces the attributes of a file in a vector store.
   *
   * `POST /vector_stores/{vector_store_id}/files/{file_id}`
   *
   * @returns The updated vector store file.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    fileID: string,
    params: FileUpdateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFile> {
    const { vector_store_id, ...body } = params ?? {};
    return this._client.post(path`/vector_stores/${vector_store_id}/files/${fileID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Lists the files of a vector store.
   *
   * `GET /vector_stores/{vector_store_id}/files`
   *
   * @returns A page of vector store files. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    vectorStoreID: string,
    query: FileListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<VectorStoreFilesPage, VectorStoreFile> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/vector_stores/${vectorStoreID}/files`,
      CursorPage<VectorStoreFile>,
      {
        __operation: this._path + 'list',
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options.headers),
      },
    );
  }

  /**
   * Removes a file from a vector store. The uploaded file itself is not deleted.
   *
   * `DELETE /vector_stores/{vector_store_id}/files/{file_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    fileID: string,
    params: FileDeleteParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileDeleted> {
    const { vector_store_id } = params ?? {};
    return this._client.delete(path`/vector_stores/${vector_store_id}/files/${fileID}`, {
      __operation: this._path + 'delete',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Retrieves the text extracted from a file of a vector store.
   *
   * `GET /vector_stores/{vector_store_id}/files/{file_id}/content`
   *
   * @returns A page of text parts.
   * @throws {APIError} The request failed or was rejected.
   */
  content(
    fileID: string,
    params: FileContentParams,
    options?: RequestOptions,
  ): PagePromise<FileContentResponsesPage, FileContentResponse> {
    const { vector_store_id } = params ?? {};
    return this._client.getAPIList(
      path`/vector_stores/${vector_store_id}/files/${fileID}/content`,
      Page<FileContentResponse>,
      {
        __operation: this._path + 'content',
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
      },
    );
  }
}

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
} from './files-types.gen.js';

export declare namespace Files {
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
}
