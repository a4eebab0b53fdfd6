// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
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
  private readonly _path = 'batches.';

  /**
   * Starts a batch, which runs the requests of an uploaded file in the background within 24 hours.
   *
   * `POST /batches`
   *
   * @returns The batch.
   * @throws {APIError} The request failed or was rejected.
   * @example
   * ```ts
   * const batch = await client.batches.create({
   *   input_file_id: 'file-batch123',
   *   endpoint: '/v1/responses',
   *   completion_window: '24h',
   * });
   * console.log(batch.status);
   * ```
   */
  create(body: BatchCreateParams, options?: RequestOptions): APIPromise<Batch> {
    return this._client.post('/batches', { __operation: this._path + 'create', body, ...options });
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
    return this._client.get(path`/batches/${batchID}`, {
      __operation: this._path + 'retrieve',
      ...options,
    });
  }

  /**
   * Lists the batches of the organization.
   *
   * `GET /batches`
   *
   * @returns A page of batches. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: BatchListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<BatchesPage, Batch> {
    return this._client.getAPIList('/batches', CursorPage<Batch>, {
      __operation: this._path + 'list',
      ...withQuery(query, options),
    });
  }

  /**
   * Cancels a batch in progress. It stays `cancelling` for up to 10 minutes, then becomes
   * `cancelled`; the results so far are in the output file.
   *
   * `POST /batches/{batch_id}/cancel`
   *
   * @returns The batch.
   * @throws {APIError} The request failed or was rejected.
   */
  cancel(batchID: string, options?: RequestOptions): APIPromise<Batch> {
    return this._client.post(path`/batches/${batchID}/cancel`, {
      __operation: this._path + 'cancel',
      ...options,
    });
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
  object: 'batch';
  /** Endpoint of the requests. */
  endpoint: string;
  /** Identifier of the file of requests. */
  input_file_id: string;
  /** Time within which the batch is processed, such as `24h`. */
  completion_window: string;
  /** State of the batch. The final states are `failed`, `completed`, `expired` and `cancelled`. */
  status:
    | 'validating'
    | 'failed'
    | 'in_progress'
    | 'finalizing'
    | 'completed'
    | 'expired'
    | 'cancelling'
    | 'cancelled';
  /** Time at which the batch was created, in Unix seconds. */
  created_at: number;
  /** Model that runs the requests, such as `gpt-5-2025-08-07`. */
  model?: string;
  /** Errors in the input file. */
  errors?: Batch.Errors;
  /** Identifier of the file with the responses to successful requests. */
  output_file_id?: string;
  /** Identifier of the file with the responses to failed requests. */
  error_file_id?: string;
  /** Time at which processing began, in Unix seconds. */
  in_progress_at?: number;
  /** Time at which the batch will expire, in Unix seconds. */
  expires_at?: number;
  /** Time at which writing of the results began, in Unix seconds. */
  finalizing_at?: number;
  /** Time at which the batch was completed, in Unix seconds. */
  completed_at?: number;
  /** Time at which the batch failed, in Unix seconds. */
  failed_at?: number;
  /** Time at which the batch expired, in Unix seconds. */
  expired_at?: number;
  /** Time at which cancelling began, in Unix seconds. */
  cancelling_at?: number;
  /** Time at which the batch was cancelled, in Unix seconds. */
  cancelled_at?: number;
  /** Number of requests by outcome. */
  request_counts?: BatchRequestCounts;
  /** Token usage of all requests. Only for batches created after 7 September 2025. */
  usage?: BatchUsage;
  /** Metadata of the batch. */
  metadata?: Metadata | null;
}

export declare namespace Batch {
  /** Errors in the input file. */
  export interface Errors {
    /** Always `list`. */
    object?: string;
    /** The errors. */
    data?: BatchError[];
  }
}

/**
 * An error in the input file of a batch.
 *
 * @public
 */
export interface BatchError {
  /** Code of the error. */
  code?: string;
  /** Description of the error. */
  message?: string;
  /** Parameter that caused the error; null if there is no single one. */
  param?: string | null;
  /** Line of the input file that caused the error; null if there is no single one. */
  line?: number | null;
}

/**
 * Number of requests of a batch by outcome.
 *
 * @public
 */
export interface BatchRequestCounts {
  /** Number of all requests. */
  total: number;
  /** Number of successful requests so far. */
  completed: number;
  /** Number of failed requests so far. */
  failed: number;
}

/**
 * Token usage of all requests. Only for batches created after 7 September 2025.
 *
 * @public
 */
export interface BatchUsage {
  /** Tokens of the inputs. */
  input_tokens: number;
  /** Input tokens by type. */
  input_tokens_details: BatchUsage.InputTokensDetails;
  /** Generated tokens. */
  output_tokens: number;
  /** Output tokens by type. */
  output_tokens_details: BatchUsage.OutputTokensDetails;
  /** Sum of input and output tokens. */
  total_tokens: number;
}

export declare namespace BatchUsage {
  /** Input tokens by type. */
  export interface InputTokensDetails {
    /** Input tokens read from the cache. */
    cached_tokens: number;
  }

  /** Output tokens by type. */
  export interface OutputTokensDetails {
    /** Generated reasoning tokens. */
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
   * Identifier of a JSONL file of purpose `batch`: one request per line, at most 50,000 lines and
   * 200 MB.
   */
  input_file_id: string;
  /**
   * Endpoint for all requests of the batch, such as `/v1/responses`. A batch for `/v1/embeddings`
   * has at most 50,000 inputs.
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
  /** Time within which the batch is processed; currently only `24h`. */
  completion_window: '24h';
  /** Up to 16 key-value pairs stored with the batch: keys up to 64 characters, values up to 512. */
  metadata?: Metadata | null;
  /** Expiry of the output and error files. */
  output_expires_after?: BatchCreateParams.OutputExpiresAfter;
}

export declare namespace BatchCreateParams {
  /** Expiry of the output and error files of a batch. */
  export interface OutputExpiresAfter {
    /** Start of the lifetime. Always `created_at`: the creation of the file, not of the batch. */
    anchor: 'created_at';
    /** Lifetime, in seconds: 3600 (1 hour) to 2592000 (30 days). */
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
