// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type CursorPageParams,
  type Metadata,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { path, withQuery } from '@oai/core/internal';

/**
 * The methods of `client.batches`.
 *
 * @public
 */
export class Batches extends APIResource {
  /**
   * Starts a batch: runs the requests of an uploaded file in the background, within 24 hours.
   *
   * `POST /batches`
   *
   * @returns The batch.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: BatchCreateParams, options?: RequestOptions): APIPromise<Batch> {
    return this._client.post('/batches', { body, ...options });
  }

  /**
   * Retrieves a batch.
   *
   * `GET /batches/{batch_id}`
   *
   * @returns The batch.
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(batchID: string, options?: RequestOptions): APIPromise<Batch> {
    return this._client.get(path`/batches/${batchID}`, options);
  }

  /**
   * Lists the batches of the organization.
   *
   * `GET /batches`
   *
   * @returns Batches, a page at a time. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: BatchListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<BatchesPage, Batch> {
    return this._client.getAPIList('/batches', CursorPage<Batch>, withQuery(query, options));
  }

  /**
   * Cancels a batch in progress. It stays `cancelling` for up to 10 minutes, then is `cancelled`;
   * results so far are in the output file.
   *
   * `POST /batches/{batch_id}/cancel`
   *
   * @returns The batch.
   * @throws {APIError} The request failed or was rejected.
   */
  cancel(batchID: string, options?: RequestOptions): APIPromise<Batch> {
    return this._client.post(path`/batches/${batchID}/cancel`, options);
  }
}

/**
 * A batch of requests and its state.
 *
 * @public
 */
export interface Batch {
  /** Identifier of the batch. */
  id: string;
  /** Always `batch`. */
  object: 'batch';
  /** Endpoint that the requests call. */
  endpoint: string;
  /** Identifier of the file of requests. */
  input_file_id: string;
  /** Time within which the batch is processed, such as `24h`. */
  completion_window: string;
  /** State of the batch. Final are `failed`, `completed`, `expired` and `cancelled`. */
  status:
    | 'validating'
    | 'failed'
    | 'in_progress'
    | 'finalizing'
    | 'completed'
    | 'expired'
    | 'cancelling'
    | 'cancelled';
  /** When the batch was created, Unix time in seconds. */
  created_at: number;
  /** Model that runs the requests, such as `gpt-5-2025-08-07`. */
  model?: string;
  /** Faults of the input file. */
  errors?: Batch.Errors;
  /** Identifier of the file with the answers of requests that succeeded. */
  output_file_id?: string;
  /** Identifier of the file with the answers of requests that failed. */
  error_file_id?: string;
  /** When processing began, Unix time in seconds. */
  in_progress_at?: number;
  /** When the batch runs out of time, Unix time in seconds. */
  expires_at?: number;
  /** When writing of the results began, Unix time in seconds. */
  finalizing_at?: number;
  /** When the batch was completed, Unix time in seconds. */
  completed_at?: number;
  /** When the batch failed, Unix time in seconds. */
  failed_at?: number;
  /** When the batch ran out of time, Unix time in seconds. */
  expired_at?: number;
  /** When cancelling began, Unix time in seconds. */
  cancelling_at?: number;
  /** When the batch was cancelled, Unix time in seconds. */
  cancelled_at?: number;
  /** Requests by outcome. */
  request_counts?: BatchRequestCounts;
  /** Tokens used by all requests. Only on batches created after 7 September 2025. */
  usage?: BatchUsage;
  /** Metadata of the batch. */
  metadata?: Metadata | null;
}

export declare namespace Batch {
  /** Faults of the input file. */
  export interface Errors {
    /** Always `list`. */
    object?: string;
    /** The faults. */
    data?: BatchError[];
  }
}

/**
 * A fault of the input file of a batch.
 *
 * @public
 */
export interface BatchError {
  /** Code of the error. */
  code?: string;
  /** Account of the error. */
  message?: string;
  /** Parameter at fault; null when no single one is. */
  param?: string | null;
  /** Line of the input file; null when no single one is at fault. */
  line?: number | null;
}

/**
 * Requests of a batch by outcome.
 *
 * @public
 */
export interface BatchRequestCounts {
  /** Requests in the batch. */
  total: number;
  /** Requests that succeeded so far. */
  completed: number;
  /** Requests that failed so far. */
  failed: number;
}

/**
 * Tokens used by all requests. Only on batches created after 7 September 2025.
 *
 * @public
 */
export interface BatchUsage {
  /** Tokens of the inputs. */
  input_tokens: number;
  /** Input tokens by kind. */
  input_tokens_details: BatchUsage.InputTokensDetails;
  /** Tokens generated. */
  output_tokens: number;
  /** Output tokens by kind. */
  output_tokens_details: BatchUsage.OutputTokensDetails;
  /** Input and output together, tokens. */
  total_tokens: number;
}

export declare namespace BatchUsage {
  /** Input tokens by kind. */
  export interface InputTokensDetails {
    /** Input tokens read from the cache. */
    cached_tokens: number;
  }

  /** Output tokens by kind. */
  export interface OutputTokensDetails {
    /** Tokens spent on reasoning. */
    reasoning_tokens: number;
  }
}

/**
 * Parameters of `client.batches.create`.
 *
 * @public
 */
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

/**
 * A page of `Batch`.
 *
 * @public
 */
export type BatchesPage = CursorPage<Batch>;

/**
 * Parameters of `client.batches.list`.
 *
 * @public
 */
export interface BatchListParams extends CursorPageParams {}

export declare namespace Batches {
  export type {
    Batch,
    BatchError,
    BatchRequestCounts,
    BatchUsage,
    BatchCreateParams,
    BatchesPage,
    BatchListParams,
  };
}
