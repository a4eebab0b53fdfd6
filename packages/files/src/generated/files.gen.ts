// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIBinaryResponse,
  type APIPromise,
  CursorPage,
  type CursorPageParams,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
  type Uploadable,
} from '@oai/core';
import { asBinaryResponse, mergeHeaders, multipart, path, withQuery } from '@oai/core/internal';
import { FilePolling } from '../file-polling.js';

/**
 * The methods of `client.files`.
 *
 * @public
 */
export class Files extends FilePolling {
  /**
   * Uploads a file of up to 512 MB for use by other calls; a project stores up to 2.5 TB. At most
   * 1000 uploads a minute for each user. Fine-tuning and batches take `.jsonl`, batches up to 200
   * MB of it.
   *
   * `POST /files`
   *
   * @returns The file.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: FileCreateParams, options?: RequestOptions): APIPromise<FileObject> {
    return this._client.post('/files', { body: multipart(body), ...options });
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
    return this._client.get(path`/files/${fileID}`, options);
  }

  /**
   * Lists the files of the project.
   *
   * `GET /files`
   *
   * @returns Files, a page at a time, newest first unless `order` says otherwise. Iterate over the
   *   result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: FileListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<FileObjectsPage, FileObject> {
    return this._client.getAPIList('/files', CursorPage<FileObject>, withQuery(query, options));
  }

  /**
   * Deletes a file and takes it out of all vector stores.
   *
   * `DELETE /files/{file_id}`
   *
   * @returns Confirmation with the identifier.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(fileID: string, options?: RequestOptions): APIPromise<FileDeleted> {
    return this._client.delete(path`/files/${fileID}`, options);
  }

  /**
   * Downloads the contents of a file.
   *
   * `GET /files/{file_id}/content`
   *
   * @returns The response, whose body is the contents.
   * @throws {APIError} The request failed or was rejected.
   */
  content(fileID: string, options?: RequestOptions): APIPromise<APIBinaryResponse> {
    return this._client.get(path`/files/${fileID}/content`, {
      ...options,
      headers: mergeHeaders({ Accept: 'application/binary' }, options?.headers),
      __binaryResponse: asBinaryResponse,
    });
  }
}

/**
 * Confirmation that a file was deleted.
 *
 * @public
 */
export interface FileDeleted {
  /** Identifier of the deleted file. */
  id: string;
  /** Always `file`. */
  object: 'file';
  /** Whether it was deleted. */
  deleted: boolean;
}

/**
 * An uploaded or generated file, without its contents.
 *
 * @public
 */
export interface FileObject {
  /** Identifier of the file, as requests pass it. */
  id: string;
  /** Size of the file, bytes. */
  bytes: number;
  /** When the file was created, Unix time in seconds. */
  created_at: number;
  /** Name of the file. */
  filename: string;
  /** Always `file`. */
  object: 'file';
  /** Use of the file. Those ending in `_output` or `-results` are written by the API. */
  purpose:
    | 'assistants'
    | 'assistants_output'
    | 'batch'
    | 'batch_output'
    | 'fine-tune'
    | 'fine-tune-results'
    | 'vision'
    | 'user_data';
  /**
   * Deprecated. State of processing: `uploaded`, `processed` or `error`.
   *
   * @deprecated
   */
  status: 'uploaded' | 'processed' | 'error';
  /** When the file expires, Unix time in seconds. Absent if it does not. */
  expires_at?: number;
  /**
   * Deprecated in favour of `error` of the fine-tuning job. Why a training file failed validation.
   *
   * @deprecated
   */
  status_details?: string;
}

/**
 * Use of the file: `assistants`, `batch`, `fine-tune`, `vision` (images for fine-tuning),
 * `user_data` (anything) or `evals`.
 *
 * @public
 */
export type FilePurpose = 'assistants' | 'batch' | 'fine-tune' | 'vision' | 'user_data' | 'evals';

/** @public */
export type FileContent = string;

/**
 * Parameters of `client.files.create`.
 *
 * @public
 */
export interface FileCreateParams {
  /** Contents and name of the file. At most 512 MB; larger files go through `uploads`. */
  file: Uploadable;
  /**
   * Use of the file: `assistants`, `batch`, `fine-tune`, `vision` (images for fine-tuning),
   * `user_data` (anything) or `evals`.
   */
  purpose: FilePurpose;
  /** When the file expires. By default after 30 days for `batch`, else never. */
  expires_after?: FileCreateParams.ExpiresAfter;
}

export declare namespace FileCreateParams {
  /**
   * When a file expires. Without it, files of purpose `batch` go after 30 days and all others stay
   * until deleted.
   */
  export interface ExpiresAfter {
    /** Moment that the lifetime counts from. Always `created_at`. */
    anchor: 'created_at';
    /** Lifetime after the anchor, seconds: 3600 (1 hour) to 2592000 (30 days). */
    seconds: number;
  }
}

/**
 * A page of `FileObject`.
 *
 * @public
 */
export type FileObjectsPage = CursorPage<FileObject>;

/**
 * Parameters of `client.files.list`.
 *
 * @public
 */
export interface FileListParams extends CursorPageParams {
  /** Only files of this purpose. */
  purpose?: string;
  /** Direction by creation time: `desc` (default) or `asc`. */
  order?: 'asc' | 'desc';
}

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
