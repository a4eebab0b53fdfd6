import {
  APIResource,
  type APIPromise,
  type PollingOptions,
  type RequestOptions,
  type Uploadable,
} from '@oai/core';
import { createdBy, pollUntil, splitPollingOptions } from '@oai/core/internal';
import { Files as UploadedFiles } from '@oai/files';
import type {
  FileCreateParams,
  FileDeleteParams,
  FileRetrieveParams,
  VectorStoreFile,
  VectorStoreFileDeleted,
} from './generated/vector-stores/files-types.gen.js';
import { isProcessed } from './final-status.js';

/**
 * Base class of `client.vectorStores.files` with the methods for uploading and polling.
 *
 * @public
 */
export abstract class VectorStoreFileHelpers extends APIResource {
  abstract create(
    vectorStoreID: string,
    body: FileCreateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFile>;

  abstract retrieve(
    fileID: string,
    params: FileRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFile>;

  abstract delete(
    fileID: string,
    params: FileDeleteParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileDeleted>;

  /**
   * Attaches an uploaded file to a vector store, and polls until it has been processed.
   *
   * @param body.file_id ID of the file, whose purpose must be `assistants`.
   * @param options Options of each call and of polling.
   * @returns The file in its final state: `completed`, `failed` (see its `last_error`) or `cancelled`.
   * @throws {PollTimeoutError} `maxWaitMs` was exceeded. The error contains the last state.
   * @throws {APIError} A call failed after its retries.
   */
  async createAndPoll(
    vectorStoreId: string,
    body: FileCreateParams,
    options?: PollingOptions,
  ): Promise<VectorStoreFile> {
    const { request } = splitPollingOptions(options);
    const file = await createdBy(this.create(vectorStoreId, body, request));
    return this.poll(vectorStoreId, file.id, options);
  }

  /**
   * Polls a file of a vector store until it has been processed.
   *
   * `GET /vector_stores/{vector_store_id}/files/{file_id}`
   *
   * @param options Options of each read. Their signal also aborts the waiting.
   * @param options.pollIntervalMs Pause between reads, milliseconds. Default: the interval that the
   *   server suggests, otherwise 5000.
   * @param options.maxWaitMs Maximum time to wait, milliseconds. Default: no limit.
   * @returns The file in its final state: `completed`, `failed` (see its `last_error`) or `cancelled`.
   * @throws {PollTimeoutError} `maxWaitMs` was exceeded. The error contains the last state.
   * @throws {APIUserAbortError} The signal was aborted.
   * @throws {APIError} A read failed after its retries.
   */
  async poll(
    vectorStoreID: string,
    fileID: string,
    options?: PollingOptions,
  ): Promise<VectorStoreFile> {
    const { request, polling } = splitPollingOptions(options);
    return pollUntil(
      (signal) => this.retrieve(fileID, { vector_store_id: vectorStoreID }, { ...request, signal }),
      { ...polling, isDone: isProcessed },
    );
  }

  /**
   * Uploads a file with the purpose `assistants` and attaches it to a vector store, without waiting
   * for its processing; `uploadAndPoll` waits.
   *
   * @throws {APIError} A call failed after its retries. If only attaching failed, the file remains
   *   uploaded.
   */
  async upload(
    vectorStoreId: string,
    file: Uploadable,
    options?: RequestOptions,
  ): Promise<VectorStoreFile> {
    const files = new UploadedFiles(this._client);
    const uploaded = await createdBy(files.create({ file, purpose: 'assistants' }, options));
    // Progress is that of the file, and an idempotency key identifies one operation only.
    const attach = { ...options, onUploadProgress: undefined, idempotencyKey: undefined };
    return this.create(vectorStoreId, { file_id: uploaded.id }, attach);
  }

  /**
   * Uploads a file, attaches it to a vector store, and polls until it has been processed.
   *
   * @param options Options of each call and of polling.
   * @returns The file in its final state: `completed`, `failed` (see its `last_error`) or `cancelled`.
   * @throws {PollTimeoutError} `maxWaitMs` was exceeded. The error contains the last state.
   * @throws {APIError} A call failed after its retries.
   * @example
   * ```ts
   * import { createReadStream } from 'node:fs';
   *
   * const guide = createReadStream('guide.pdf');
   * const file = await client.vectorStores.files.uploadAndPoll('vs_abc123', guide);
   * console.log(file.status, file.last_error);
   * ```
   */
  async uploadAndPoll(
    vectorStoreId: string,
    file: Uploadable,
    options?: PollingOptions,
  ): Promise<VectorStoreFile> {
    const { request } = splitPollingOptions(options);
    const attached = await createdBy(this.upload(vectorStoreId, file, request));
    return this.poll(vectorStoreId, attached.id, options);
  }

  /**
   * Removes a file from a vector store. The uploaded file itself is not deleted.
   *
   * @deprecated Use `delete(fileID, { vector_store_id })`.
   */
  del(
    vectorStoreID: string,
    fileID: string,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileDeleted> {
    return this.delete(fileID, { vector_store_id: vectorStoreID }, options);
  }
}
