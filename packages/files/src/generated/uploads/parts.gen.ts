// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions, type Uploadable } from '@oai/core';
import { multipart, uploadPath } from '@oai/core/internal';

/**
 * The methods of `client.uploads.parts`.
 *
 * @public
 */
export class Parts extends APIResource {
  private readonly _path = 'uploads.parts.';

  /**
   * Adds a part to an upload. Parts may be uploaded in parallel; their order is set by `complete`.
   *
   * `POST /uploads/{upload_id}/parts`
   *
   * @returns The new part.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    uploadID: string,
    body: PartCreateParams,
    options?: RequestOptions,
  ): APIPromise<UploadPart> {
    return this._client.post(uploadPath(body)`/uploads/${uploadID}/parts`, {
      __operation: this._path + 'create',
      body: multipart(body),
      ...options,
    });
  }
}

/**
 * A part of an upload.
 *
 * @public
 */
export interface UploadPart {
  /** Identifier of the part, as used by `complete`. */
  id: string;
  /** Time at which the part was created, in Unix seconds. */
  created_at: number;
  /** Identifier of the upload. */
  upload_id: string;
  object: 'upload.part';
}

/**
 * Parameters of `client.uploads.parts.create`.
 *
 * @public
 */
export interface PartCreateParams {
  /** Content of the part, at most 64 MB. */
  data: Uploadable;
}

export declare namespace Parts {
  export type { UploadPart, PartCreateParams };
}
