// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIBinaryResponse,
  type APIPromise,
  CursorPage,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { asBinaryResponse, mergeHeaders, multipart, path, withQuery } from '@oai/core/internal';
import { FilePolling } from '../file-polling.js';
import type {
  FileContent,
  FileCreateParams,
  FileDeleted,
  FileListParams,
  FileObject,
  FileObjectsPage,
  FilePurpose,
} from './files-types.gen.js';

/**
 * The methods of `client.files`.
 *
 * @public
 */
export class Files extends FilePolling {
  private readonly _path = 'files.';

  /**
   * Uploads a file of up to 512 MB for other operations; a project stores up to 2.5 TB. At most
   * 1000 uploads per minute and user. Fine-tuning and batches require `.jsonl`, batches at most 200
   * MB.
   *
   * `POST /files`
   *
   * @returns The file.
   * @throws {APIError} The request failed or was rejected.
   * @example
   * ```ts
   * import { createReadStream } from 'node:fs';
   *
   * const file = await client.files.create({
   *   file: createReadStream('training.jsonl'),
   *   purpose: 'fine-tune',
   * });
   * console.log(file.id);
   * ```
   */
  create(body: FileCreateParams, options?: RequestOptions): APIPromise<FileObject> {
    return this._client.post('/files', {
      __operation: this._path + 'create',
      body: multipart(body),
      ...options,
    });
  }

  /**
   * Retrieves the metadata of a file.
   *
   * `GET /files/{file_id}`
   *
   * @returns The file.
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(fileID: string, options?: RequestOptions): APIPromise<FileObject> {
    return this._client.get(path`/files/${fileID}`, {
      __operation: this._path + 'retrieve',
      ...options,
    });
  }

  /**
   * Lists the files of the project.
   *
   * `GET /files`
   *
   * @returns A page of files, newest first unless `order` says otherwise. Iterate over the result
   *   to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: FileListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<FileObjectsPage, FileObject> {
    return this._client.getAPIList('/files', CursorPage<FileObject>, {
      __operation: this._path + 'list',
      ...withQuery(query, options),
    });
  }

  /**
   * Deletes a file and removes it from all vector stores.
   *
   * `DELETE /files/{file_id}`
   *
   * @returns Confirmation with the identifier.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(fileID: string, options?: RequestOptions): APIPromise<FileDeleted> {
    return this._client.delete(path`/files/${fileID}`, {
      __operation: this._path + 'delete',
      ...options,
    });
  }

  /**
   * Downloads the content of a file.
   *
   * `GET /files/{file_id}/content`
   *
   * @returns The response with the content as its body.
   * @throws {APIError} The request failed or was rejected.
   */
  content(fileID: string, options?: RequestOptions): APIPromise<APIBinaryResponse> {
    return this._client.get(path`/files/${fileID}/content`, {
      __operation: this._path + 'content',
      ...options,
      headers: mergeHeaders({ Accept: 'application/binary' }, options?.headers),
      __binaryResponse: asBinaryResponse,
    });
  }
}

export type {
  FileDeleted,
  FileObject,
  FilePurpose,
  FileContent,
  FileCreateParams,
  FileObjectsPage,
  FileListParams,
} from './files-types.gen.js';

export declare namespace Files {
  export type {
    FileDeleted,
    FileObject,
    FilePurpose,
    FileContent,
    FileCreateParams,
    FileObjectsPage,
    FileListParams,
  };
}
