import {
  APIResource,
  OpenAIError,
  type APIPromise,
  type PollingOptions,
  type RequestOptions,
  type Uploadable,
} from '@oai/core';
import { createdBy, pollUntil, splitPollingOptions } from '@oai/core/internal';
import { Files } from '@oai/files';
import type {
  FileBatchCreateParams,
  FileBatchRetrieveParams,
  VectorStoreFileBatch,
} from './generated/vector-stores/file-batches-types.gen.js';
import { isProcessed } from './final-status.js';
import { uploadFiles } from './upload-files.js';

/**
 * Files of a batch to upload.
 *
 * @public
 */
export interface FileBatchUploadParams {
  /** The files to upload, at least one. */
  files: readonly Uploadable[];
  /** IDs of files that are already uploaded. They come first in the batch. */
  fileIds?: readonly string[] | undefined;
}

/**
 * Options for uploading a batch.
 *
 * @public
 */
export interface FileBatchUploadOptions extends PollingOptions {
  /** Maximum number of concurrent uploads. Default 5. */
  maxConcurrency?: number | undefined;
}

const DEFAULT_MAX_CONCURRENCY = 5;

/**
 * Base class of `client.vectorStores.fileBatches` with the methods for uploading and polling.
 *
 * @public
 */
export abstract class FileBatchHelpers extends APIResource {
  abstract create(
    vectorStoreID: string,
    body: FileBatchCreateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch>;

  abstract retrieve(
    batchID: string,
    params: FileBatchRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch>;

  /**
   * Attaches uploaded files to a vector store as a batch, and polls until it has been processed.
   *
   * @param options Options of each call and of polling.
   * @returns The batch in its final state: `completed`, `failed` or `cancelled`. A completed batch may
   *   contain failed files; see its `file_counts`.
   * @throws {PollTimeoutError} `maxWaitMs` was exceeded. The error contains the last state.
   * @throws {APIError} A call failed after its retries.
   */
  async createAndPoll(
    vectorStoreId: string,
    body: FileBatchCreateParams,
    options?: PollingOptions,
  ): Promise<VectorStoreFileBatch> {
    const { request } = splitPollingOptions(options);
    const batch = await createdBy(this.create(vectorStoreId, body, request));
    return this.poll(vectorStoreId, batch.id, options);
  }

  /**
   * Polls a batch until it has been processed.
   *
   * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`
   *
   * @param options Options of each read. Their signal also aborts the waiting.
   * @param options.pollIntervalMs Pause between reads, milliseconds. Default: the interval that the
   *   server suggests, otherwise 5000.
   * @param options.maxWaitMs Maximum time to wait, milliseconds. Default: no limit.
   * @returns The batch in its final state: `completed`, `failed` or `cancelled`. A completed batch may
   *   contain failed files; see its `file_counts`.
   * @throws {PollTimeoutError} `maxWaitMs` was exceeded. The error contains the last state.
   * @throws {APIUserAbortError} The signal was aborted.
   * @throws {APIError} A read failed after its retries.
   */
  async poll(
    vectorStoreID: string,
    batchID: string,
    options?: PollingOptions,
  ): Promise<VectorStoreFileBatch> {
    const { request, polling } = splitPollingOptions(options);
    return pollUntil(
      (signal) =>
        this.retrieve(batchID, { vector_store_id: vectorStoreID }, { ...request, signal }),
      { ...polling, isDone: isProcessed },
    );
  }

  /**
   * Uploads files with the purpose `assistants`, attaches them to a vector store as a batch, and
   * polls until it has been processed.
   *
   * @param props.files The files to upload, at least one.
   * @param props.fileIds IDs of files that are already uploaded.
   * @param options Options of each call and of polling.
   * @param options.maxConcurrency Maximum number of concurrent uploads. Default 5.
   * @returns The batch in its final state: `completed`, `failed` or `cancelled`. A completed batch may
   *   contain failed files; see its `file_counts`.
   * @throws {FileBatchUploadError} An upload failed. The error lists the uploaded files; no batch was
   *   created.
   * @throws {PollTimeoutError} `maxWaitMs` was exceeded. The error contains the last state.
   * @throws {APIError} A call failed after its retries.
   * @example
   * ```ts
   * import { createReadStream } from 'node:fs';
   *
   * const batch = await client.vectorStores.fileBatches.uploadAndPoll('vs_abc123', {
   *   files: [createReadStream('guide.pdf'), createReadStream('faq.pdf')],
   * });
   * console.log(batch.file_counts);
   * ```
   */
  async uploadAndPoll(
    vectorStoreId: string,
    { files, fileIds = [] }: FileBatchUploadParams,
    options: FileBatchUploadOptions = {},
  ): Promise<VectorStoreFileBatch> {
    const { maxConcurrency = DEFAULT_MAX_CONCURRENCY, ...rest } = options;
    if (!files?.length)
      throw new OpenAIError(
        '`files` is empty. For uploaded files, use `createAndPoll(vectorStoreId, { file_ids })`.',
      );
    const { request } = splitPollingOptions(rest);
    const { idempotencyKey, onUploadProgress, ...each } = request;
    // An idempotency key identifies one operation, so it is sent with the batch, not with uploads.
    const upload = { ...each, ...(onUploadProgress && { onUploadProgress }) };
    const uploaded = await uploadFiles(new Files(this._client), files, maxConcurrency, upload);
    const attach = { ...each, ...(idempotencyKey !== undefined && { idempotencyKey }) };
    const body = { file_ids: [...fileIds, ...uploaded] };
    const batch = await createdBy(this.create(vectorStoreId, body, attach));
    return this.poll(vectorStoreId, batch.id, rest);
  }
}
