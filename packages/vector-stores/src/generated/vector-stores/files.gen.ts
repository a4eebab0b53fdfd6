// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  CursorPage,
  type CursorPageParams,
  Page,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import { VectorStoreFileHelpers } from '../../vector-store-file-helpers.js';
import type { FileChunkingStrategy, FileChunkingStrategyParam } from './vector-stores.gen.js';

/**
 * The methods of `client.vectorStores.files`.
 *
 * @public
 */
export class Files extends VectorStoreFileHelpers {
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
    const { vector_store_id } = params;
    return this._client.get(path`/vector_stores/${vector_store_id}/files/${fileID}`, {
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
    const { vector_store_id, ...body } = params;
    return this._client.post(path`/vector_stores/${vector_store_id}/files/${fileID}`, {
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
    const { vector_store_id } = params;
    return this._client.delete(path`/vector_stores/${vector_store_id}/files/${fileID}`, {
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
    const { vector_store_id } = params;
    return this._client.getAPIList(
      path`/vector_stores/${vector_store_id}/files/${fileID}/content`,
      Page<FileContentResponse>,
      {
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
      },
    );
  }
}

/**
 * A file in a vector store.
 *
 * @public
 */
export interface VectorStoreFile {
  /** ID of the file. */
  id: string;
  /** Always `vector_store.file`. */
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
  /** Always `vector_store.file.deleted`. */
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
