// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type CursorPageParams,
  type Metadata,
  type PagePromise,
  type RequestOptions,
} from '@oai/core';
import { path } from '@oai/core/internal';

/** @public */
export class Batches extends APIResource {
  /**
   * Starts a batch: runs the requests of an uploaded file in the background, within 24 hours.
   *
   * @returns The batch.
   * @see `POST /batches`
   */
  create(body: BatchCreateParams, options?: RequestOptions): APIPromise<Batch> {
    return this._client.post('/batches', { body, ...options });
  }

  /**
   * Retrieves a batch.
   *
   * @returns The batch.
   * @see `GET /batches/{batch_id}`
   */
  retrieve(batchID: string, options?: RequestOptions): APIPromise<Batch> {
    return this._client.get(path`/batches/${batchID}`, options);
  }

  /**
   * Lists the batches of the organization.
   *
   * @returns Batches, a page at a time.
   * @see `GET /batches`
   */
  list(
    query: BatchListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<BatchesPage, Batch> {
    return this._client.getAPIList('/batches', CursorPage<Batch>, { query, ...options });
  }

  /**
   * Cancels a batch in progress. It stays `cancelling` for up to 10 minutes, then is `cancelled`;
   * results so far are in the output file.
   *
   * @returns The batch.
   * @see `POST /batches/{batch_id}/cancel`
   */
  cancel(batchID: string, options?: RequestOptions): APIPromise<Batch> {
    return this._client.post(path`/batches/${batchID}/cancel`, options);
  }
}

/** @public */
export interface Batch {
  id: string;
  object: 'batch';
  endpoint: string;
  input_file_id: string;
  completion_window: string;
  status:
    | 'validating'
    | 'failed'
    | 'in_progress'
    | 'finalizing'
    | 'completed'
    | 'expired'
    | 'cancelling'
    | 'cancelled';
  created_at: number;
  model?: string;
  errors?: Batch.Errors;
  output_file_id?: string;
  error_file_id?: string;
  in_progress_at?: number;
  expires_at?: number;
  finalizing_at?: number;
  completed_at?: number;
  failed_at?: number;
  expired_at?: number;
  cancelling_at?: number;
  cancelled_at?: number;
  request_counts?: BatchRequestCounts;
  usage?: BatchUsage;
  metadata?: Metadata | null;
}

export declare namespace Batch {
  export interface Errors {
    object?: string;
    data?: Array<BatchError>;
  }
}

/** @public */
export interface BatchError {
  code?: string;
  message?: string;
  param?: string | null;
  line?: number | null;
}

/** @public */
export interface BatchRequestCounts {
  total: number;
  completed: number;
  failed: number;
}

/** @public */
export interface BatchUsage {
  input_tokens: number;
  input_tokens_details: BatchUsage.InputTokensDetails;
  output_tokens: number;
  output_tokens_details: BatchUsage.OutputTokensDetails;
  total_tokens: number;
}

export declare namespace BatchUsage {
  export interface InputTokensDetails {
    cached_tokens: number;
  }

  export interface OutputTokensDetails {
    reasoning_tokens: number;
  }
}

/** @public */
export interface BatchCreateParams {
  /**
   * Identifier of a JSONL file of purpose `batch`: one request a line, at most 50,000 lines and 200
   * MB.
   */
  input_file_id: string;
  /**
   * Endpoint that all requests of the batch call, such as `/v1/responses`. For `/v1/embeddings` the
   * batch holds at most 50,000 inputs.
   */
  endpoint:
    | '/v1/responses'
    | '/v1/chat/completions'
    | '/v1/embeddings'
    | '/v1/completions'
    | '/v1/moderations'
    | '/v1/images/generations'
    | '/v1/images/edits'
    | '/v1/videos';
  /** Time within which the batch is processed; so far only `24h`. */
  completion_window: '24h';
  /** Up to 16 string pairs kept with the batch: keys up to 64 characters, values up to 512. */
  metadata?: Metadata | null;
  /** When the output and error files expire. */
  output_expires_after?: BatchCreateParams.OutputExpiresAfter;
}

export declare namespace BatchCreateParams {
  /** When the output and error files of a batch expire. */
  export interface OutputExpiresAfter {
    /**
     * Moment that the lifetime counts from. Always `created_at`: the creation of the file, not of
     * the batch.
     */
    anchor: 'created_at';
    /** Lifetime after the anchor, seconds: 3600 (1 hour) to 2592000 (30 days). */
    seconds: number;
  }
}

/** @public */
export type BatchesPage = CursorPage<Batch>;

/** @public */
export interface BatchListParams extends CursorPageParams {}

export declare namespace Batches {
  export {
    type Batch as Batch,
    type BatchError as BatchError,
    type BatchRequestCounts as BatchRequestCounts,
    type BatchUsage as BatchUsage,
    type BatchCreateParams as BatchCreateParams,
    type BatchesPage as BatchesPage,
    type BatchListParams as BatchListParams,
  };
}
