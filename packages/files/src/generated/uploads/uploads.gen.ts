// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { path } from '@oai/core/internal';
import type { FileObject, FilePurpose } from '../files.gen.js';
import { type PartCreateParams, Parts, type UploadPart } from './parts.gen.js';

/**
 * The methods of `client.uploads`.
 *
 * @public
 */
export class Uploads extends APIResource {
  parts: Parts = new Parts(this._client);

  /**
   * Opens an upload for a file of up to 8 GB that is sent in parts. It expires an hour after its
   * creation unless completed.
   *
   * `POST /uploads`
   *
   * @returns The upload, `pending`.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: UploadCreateParams, options?: RequestOptions): APIPromise<Upload> {
    return this._client.post('/uploads', { body, ...options });
  }

  /**
   * Cancels an upload. It takes no more parts.
   *
   * `POST /uploads/{upload_id}/cancel`
   *
   * @returns The upload, `cancelled`.
   * @throws {APIError} The request failed or was rejected.
   */
  cancel(uploadID: string, options?: RequestOptions): APIPromise<Upload> {
    return this._client.post(path`/uploads/${uploadID}/cancel`, options);
  }

  /**
   * Joins the parts of an upload into a file. Their sizes must add up to the `bytes` announced, and
   * no part can follow.
   *
   * `POST /uploads/{upload_id}/complete`
   *
   * @returns The upload, `completed`, with its `file`.
   * @throws {APIError} The request failed or was rejected.
   */
  complete(
    uploadID: string,
    body: UploadCompleteParams,
    options?: RequestOptions,
  ): APIPromise<Upload> {
    return this._client.post(path`/uploads/${uploadID}/complete`, { body, ...options });
  }
}

Uploads.Parts = Parts;

/**
 * A file on its way, sent in parts.
 *
 * @public
 */
export interface Upload {
  /** Identifier of the upload, as requests pass it. */
  id: string;
  /** When the upload was created, Unix time in seconds. */
  created_at: number;
  /** Name of the file. */
  filename: string;
  /** Size of the whole file, bytes. */
  bytes: number;
  /** Use of the file. */
  purpose: string;
  /** `pending`, `completed`, `cancelled` or `expired`. */
  status: 'pending' | 'completed' | 'cancelled' | 'expired';
  /** When the upload expires, Unix time in seconds. */
  expires_at: number;
  /** Always `upload`. */
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
  /** Use of the file: `assistants`, `batch`, `fine-tune` or `vision`. */
  purpose: FilePurpose;
  /** Size of the whole file, bytes. At most 8 GB; the parts must add up to it. */
  bytes: number;
  /** MIME type of the file, one that the purpose supports. */
  mime_type: string;
  /** When the finished file expires. By default after 30 days for `batch`, else never. */
  expires_after?: UploadCreateParams.ExpiresAfter;
}

export declare namespace UploadCreateParams {
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
 * Parameters of `client.uploads.complete`.
 *
 * @public
 */
export interface UploadCompleteParams {
  /** Identifiers of the parts, in the order of the file. */
  part_ids: string[];
  /** MD5 checksum of the whole file. Given, the API checks the contents against it. */
  md5?: string;
}

export declare namespace Uploads {
  export type { Upload, UploadCreateParams, UploadCompleteParams };

  export { Parts };
  export type { UploadPart, PartCreateParams };
}
