// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { path } from '@oai/core/internal';
import type { FileObject, FilePurpose } from '../files-types.gen.js';
import { type PartCreateParams, Parts, type UploadPart } from './parts.gen.js';

/**
 * The methods of `client.uploads`.
 *
 * @public
 */
export class Uploads extends APIResource {
  private readonly _path = 'uploads.';

  parts: Parts = new Parts(this._client);

  /**
   * Starts an upload of a file of up to 8 GB in parts. It expires after an hour unless it is
   * completed.
   *
   * `POST /uploads`
   *
   * @returns The upload, in the state `pending`.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: UploadCreateParams, options?: RequestOptions): APIPromise<Upload> {
    return this._client.post('/uploads', { __operation: this._path + 'create', body, ...options });
  }

  /**
   * Cancels an upload. No more parts can be added.
   *
   * `POST /uploads/{upload_id}/cancel`
   *
   * @returns The upload, in the state `cancelled`.
   * @throws {APIError} The request failed or was rejected.
   */
  cancel(uploadID: string, options?: RequestOptions): APIPromise<Upload> {
    return this._client.post(path`/uploads/${uploadID}/cancel`, {
      __operation: this._path + 'cancel',
      ...options,
    });
  }

  /**
   * Completes an upload by joining its parts into a file. Their sizes must add up to the `bytes` of
   * the upload, and no parts can be added afterwards.
   *
   * `POST /uploads/{upload_id}/complete`
   *
   * @returns The upload, in the state `completed`, with its `file`.
   * @throws {APIError} The request failed or was rejected.
   */
  complete(
    uploadID: string,
    body: UploadCompleteParams,
    options?: RequestOptions,
  ): APIPromise<Upload> {
    return this._client.post(path`/uploads/${uploadID}/complete`, {
      __operation: this._path + 'complete',
      body,
      ...options,
    });
  }
}

Uploads.Parts = Parts;

/**
 * An upload of a file in parts.
 *
 * @public
 */
export interface Upload {
  /** Identifier of the upload, as used in requests. */
  id: string;
  /** Time at which the upload was created, in Unix seconds. */
  created_at: number;
  /** Name of the file. */
  filename: string;
  /** Size of the whole file, in bytes. */
  bytes: number;
  /** Purpose of the file. */
  purpose: string;
  /** `pending`, `completed`, `cancelled` or `expired`. */
  status: 'pending' | 'completed' | 'cancelled' | 'expired';
  /** Time at which the upload expires, in Unix seconds. */
  expires_at: number;
  object: 'upload';
  /** The finished file, once the upload is completed. */
  file?: FileObject | null;
}

/**
 * Parameters of `client.uploads.create`.
 *
 * @public
 */
export interface UploadCreateParams {
  /** Name of the file. */
  filename: string;
  /** Purpose of the file: `assistants`, `batch`, `fine-tune` or `vision`. */
  purpose: FilePurpose;
  /** Size of the whole file, in bytes. At most 8 GB; the parts must add up to it. */
  bytes: number;
  /** MIME type of the file, which the purpose must support. */
  mime_type: string;
  /** Expiry of the finished file. Default 30 days for `batch`, never for other purposes. */
  expires_after?: UploadCreateParams.ExpiresAfter;
}

export declare namespace UploadCreateParams {
  /**
   * Expiry of a file. By default, files of purpose `batch` expire after 30 days and all others
   * never.
   */
  export interface ExpiresAfter {
    /** Start of the lifetime. Always `created_at`. */
    anchor: 'created_at';
    /** Lifetime, in seconds: 3600 (1 hour) to 2592000 (30 days). */
    seconds: number;
  }
}

/**
 * Parameters of `client.uploads.complete`.
 *
 * @public
 */
export interface UploadCompleteParams {
  /** Identifiers of the parts, in the order of the file. */
  part_ids: string[];
  /** MD5 checksum of the whole file. If given, the API verifies the content. */
  md5?: string;
}

export declare namespace Uploads {
  export type { Upload, UploadCreateParams, UploadCompleteParams };

  export { Parts };
  export type { UploadPart, PartCreateParams };
}
