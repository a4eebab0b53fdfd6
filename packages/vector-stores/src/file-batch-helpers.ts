import {
  APIResource,
  OpenAIError,
  type APIPromise,
  type RequestOptions,
  type Uploadable,
} from '@oai/core';
import { pollUntil } from '@oai/core/internal';
import { Files } from '@oai/files';
import type {
  FileBatchCreateParams,
  FileBatchRetrieveParams,
  VectorStoreFileBatch,
} from './generated/vector-stores/file-batches.gen.js';
import { isProcessed, splitPollingOptions, type PollingOptions } from './polling-options.js';
import { uploadFiles } from './upload-files.js';

/**
 * The files of a batch.
 *
 * @public
 */
export interface FileBatchUploadParams {
  /** The files to upload, at least one. */
  files: readonly Uploadable[];
  /** Files that have been uploaded before; they come first in the batch. */
  fileIds?: readonly string[] | undefined;
}

/**
 * Options of uploading a batch.
 *
 * @public
 */
export interface FileBatchUploadOptions extends PollingOptions {
  /** How many files are uploaded at a time. Default: 5. */
  maxConcurrency?: number | undefined;
}

const DEFAULT_MAX_CONCURRENCY = 5;

/**
 * What `vectorStores.fileBatches` offers beyond single calls: uploading and waiting.
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
   * Attaches files that have been uploaded before, and waits until the batch is processed.
   *
   * @param options Options of each call, and of the waiting.
   * @returns The last state read: `completed`, `failed` or `cancelled`. A completed batch may hold
   *   files that failed: see its `file_counts`.
   * @throws {PollTimeoutError} `maxWaitMs` passed; it carries the last state.
   * @throws {APIError} A call failed after its retries.
   */
  async createAndPoll(
    vectorStoreId: string,
    body: FileBatchCreateParams,
    options?: PollingOptions,
  ): Promise<VectorStoreFileBatch> {
    const { request } = splitPollingOptions(options);
    const batch = await this.create(vectorStoreId, body, request);
    return this.poll(vectorStoreId, batch.id, options);
  }

  /**
   * Reads a batch until it is processed.
   *
   * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`
   *
   * @param options Options of each read. Aborting their signal ends the waiting too.
   * @param options.pollIntervalMs Pause between reads, milliseconds. Default: what the server asks
   *   for, else 5000.
   * @param options.maxWaitMs Milliseconds after which waiting gives up. Default: no limit.
   * @returns The last state read: `completed`, `failed` or `cancelled`. A completed batch may hold
   *   files that failed: see its `file_counts`.
   * @throws {PollTimeoutError} `maxWaitMs` passed; it carries the last state.
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
   * Uploads files with the purpose `assistants`, attaches them as one batch, and waits until the
   * batch is processed.
   *
   * @param props.files The files to upload, at least one.
   * @param props.fileIds Files that have been uploaded before.
   * @param options Options of each call, and of the waiting.
   * @param options.maxConcurrency How many files are uploaded at a time. Default: 5.
   * @returns The last state read: `completed`, `failed` or `cancelled`. A completed batch may hold
   *   files that failed: see its `file_counts`.
   * @throws {FileBatchUploadError} An upload failed. It names the files that are uploaded; no batch
   *   was created.
   * @throws {PollTimeoutError} `maxWaitMs` passed; it carries the last state.
   * @throws {APIError} A call failed after its retries.
   */
  async uploadAndPoll(
    vectorStoreId: string,
    { files, fileIds = [] }: FileBatchUploadParams,
    options: FileBatchUploadOptions = {},
  ): Promise<VectorStoreFileBatch> {
    const { maxConcurrency = DEFAULT_MAX_CONCURRENCY, ...rest } = options;
    if (!files?.length)
      throw new OpenAIError(
        'There is nothing to upload: `files` is empty. Attach files that are uploaded already ' +
          'with `createAndPoll(vectorStoreId, { file_ids })`.',
      );
    const { request } = splitPollingOptions(rest);
    const { idempotencyKey, onUploadProgress, ...each } = request;
    // A key stands for one operation: it goes with the batch, never with several uploads.
    const upload = { ...each, ...(onUploadProgress && { onUploadProgress }) };
    const uploaded = await uploadFiles(new Files(this._client), files, maxConcurrency, upload);
    const attach = { ...each, ...(idempotencyKey !== undefined && { idempotencyKey }) };
    const body = { file_ids: [...fileIds, ...uploaded] };
    const batch = await this.create(vectorStoreId, body, attach);
    return this.poll(vectorStoreId, batch.id, rest);
  }
}
