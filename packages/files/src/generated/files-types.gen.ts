// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { CursorPage, CursorPageParams, Uploadable } from '@oai/core';

/**
 * Confirmation that a file was deleted.
 *
 * @public
 */
export interface FileDeleted {
  /** Identifier of the deleted file. */
  id: string;
  object: 'file';
  /** True if the object was deleted. */
  deleted: boolean;
}

/**
 * An uploaded or generated file, without its content.
 *
 * @public
 */
export interface FileObject {
  /** Identifier of the file, as used in requests. */
  id: string;
  /** Size of the file, in bytes. */
  bytes: number;
  /** Time at which the file was created, in Unix seconds. */
  created_at: number;
  /** Name of the file. */
  filename: string;
  object: 'file';
  /** Purpose of the file. The API writes files whose purpose ends in `_output` or `-results`. */
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
   * State of processing: `uploaded`, `processed` or `error`. Deprecated.
   *
   * @deprecated
   */
  status: 'uploaded' | 'processed' | 'error';
  /** Time at which the file expires, in Unix seconds. Absent if it does not expire. */
  expires_at?: number;
  /**
   * Reason why the validation of a training file failed. Deprecated in favour of `error` of the
   * fine-tuning job.
   *
   * @deprecated
   */
  status_details?: string;
}

/**
 * Purpose of the file: `assistants`, `batch`, `fine-tune`, `vision` (images for fine-tuning),
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
  /** Content and name of the file. At most 512 MB; use `uploads` for larger files. */
  file: Uploadable;
  /**
   * Purpose of the file: `assistants`, `batch`, `fine-tune`, `vision` (images for fine-tuning),
   * `user_data` (anything) or `evals`.
   */
  purpose: FilePurpose;
  /** Expiry of the file. Default 30 days for `batch`, never for other purposes. */
  expires_after?: FileCreateParams.ExpiresAfter;
}

export declare namespace FileCreateParams {
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
  /** Lists only files of this purpose. */
  purpose?: string;
  /** Sort order by creation time: `desc` (default) or `asc`. */
  order?: 'asc' | 'desc';
}
