// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type CursorPageParams,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
  type Uploadable,
} from '@oai/core';
import { maybeMultipart, mergeHeaders, path, uploadPath, withQuery } from '@oai/core/internal';
import { Content, type ContentRetrieveParams } from './content.gen.js';

/**
 * The methods of `client.containers.files`.
 *
 * @public
 */
export class Files extends APIResource {
  private readonly _path = 'containers.files.';

  content: Content = new Content(this._client);

  /**
   * Adds a file to a container: either an uploaded file by its ID, or new content in the request.
   *
   * `POST /containers/{container_id}/files`
   *
   * @returns The file in the container.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    containerID: string,
    body: FileCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<FileCreateResponse> {
    return this._client.post(uploadPath(body)`/containers/${containerID}/files`, {
      __operation: this._path + 'create',
      body: maybeMultipart(body ?? {}),
      ...options,
    });
  }

  /**
   * Retrieves the metadata of a file in a container.
   *
   * `GET /containers/{container_id}/files/{file_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    fileID: string,
    params: FileRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<FileRetrieveResponse> {
    const { container_id } = params ?? {};
    return this._client.get(path`/containers/${container_id}/files/${fileID}`, {
      __operation: this._path + 'retrieve',
      ...options,
    });
  }

  /**
   * Lists the files in a container.
   *
   * `GET /containers/{container_id}/files`
   *
   * @returns A page of files. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    containerID: string,
    query: FileListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<FileListResponsesPage, FileListResponse> {
    return this._client.getAPIList(
      path`/containers/${containerID}/files`,
      CursorPage<FileListResponse>,
      {
        __operation: this._path + 'list',
        ...withQuery(query, options),
      },
    );
  }

  /**
   * Deletes a file in a container.
   *
   * `DELETE /containers/{container_id}/files/{file_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(fileID: string, params: FileDeleteParams, options?: RequestOptions): APIPromise<void> {
    const { container_id } = params ?? {};
    return this._client.delete(path`/containers/${container_id}/files/${fileID}`, {
      __operation: this._path + 'delete',
      ...options,
      headers: mergeHeaders({ Accept: '*/*' }, options?.headers),
    });
  }
}

Files.Content = Content;

/**
 * A file in a container.
 *
 * @public
 */
export interface FileCreateResponse {
  /** ID of the file. */
  id: string;
  /** Always `container.file`. */
  object: 'container.file';
  /** ID of the container. */
  container_id: string;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Size, in bytes. */
  bytes: number;
  /** Path in the container. */
  path: string;
  /** Creator of the file, such as `user` or `assistant`. */
  source: string;
}

/**
 * Parameters of `client.containers.files.create`.
 *
 * @public
 */
export interface FileCreateParams {
  /** ID of an uploaded file to copy. Cannot be combined with `file`. */
  file_id?: string;
  /** Content of a new file. Cannot be combined with `file_id`. */
  file?: Uploadable;
}

/**
 * A file in a container.
 *
 * @public
 */
export interface FileRetrieveResponse extends FileCreateResponse {}

/**
 * Parameters of `client.containers.files.retrieve`.
 *
 * @public
 */
export interface FileRetrieveParams {
  /** ID of the container. */
  container_id: string;
}

/**
 * A file in a container.
 *
 * @public
 */
export interface FileListResponse extends FileCreateResponse {}

/**
 * A page of `FileListResponse`.
 *
 * @public
 */
export type FileListResponsesPage = CursorPage<FileListResponse>;

/**
 * Parameters of `client.containers.files.list`.
 *
 * @public
 */
export interface FileListParams extends CursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';
}

/**
 * Parameters of `client.containers.files.delete`.
 *
 * @public
 */
export interface FileDeleteParams {
  /** ID of the container. */
  container_id: string;
}

export declare namespace Files {
  export type {
    FileCreateResponse,
    FileCreateParams,
    FileRetrieveResponse,
    FileRetrieveParams,
    FileListResponse,
    FileListResponsesPage,
    FileListParams,
    FileDeleteParams,
  };

  export { Content };
  export type { ContentRetrieveParams };
}
