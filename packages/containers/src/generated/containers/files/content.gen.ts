// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIBinaryResponse,
  type APIPromise,
  APIResource,
  type RequestOptions,
} from '@oai/core';
import { asBinaryResponse, mergeHeaders, path } from '@oai/core/internal';

/**
 * The methods of `client.containers.files.content`.
 *
 * @public
 */
export class Content extends APIResource {
  private readonly _path = 'containers.files.content.';

  /**
   * Downloads the content of a file in a container.
   *
   * `GET /containers/{container_id}/files/{file_id}/content`
   *
   * @returns The content as a binary response.
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    fileID: string,
    params: ContentRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<APIBinaryResponse> {
    const { container_id } = params ?? {};
    return this._client.get(path`/containers/${container_id}/files/${fileID}/content`, {
      __operation: this._path + 'retrieve',
      ...options,
      headers: mergeHeaders({ Accept: 'application/binary' }, options?.headers),
      __binaryResponse: asBinaryResponse,
    });
  }
}

/**
 * Parameters of `client.containers.files.content.retrieve`.
 *
 * @public
 */
export interface ContentRetrieveParams {
  /** ID of the container. */
  container_id: string;
}

export declare namespace Content {
  export type { ContentRetrieveParams };
}
