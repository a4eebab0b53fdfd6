import { APIResource, type APIPromise, type RequestOptions, type Uploadable } from '@oai/core';
import { pollUntil } from '@oai/core/internal';
import { Files as UploadedFiles } from '@oai/files';
import type {
  FileCreateParams,
  FileDeleteParams,
  FileRetrieveParams,
  VectorStoreFile,
  VectorStoreFileDeleted,
} from './generated/vector-stores/files.gen.js';
import { isProcessed, splitPollingOptions, type PollingOptions } from './polling-options.js';

/**
 * What `vectorStores.files` offers beyond single calls: uploading and waiting.
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
   * Attaches a file that has been uploaded before, and waits until it is processed.
   *
   * @param body.file_id The file, of purpose `assistants`.
   * @param options Options of each call, and of the waiting.
   * @returns The last state read: `completed`, `failed` (its `last_error` says why) or `cancelled`.
   * @throws {PollTimeoutError} `maxWaitMs` passed; it carries the last state.
   * @throws {APIError} A call failed after its retries.
   */
  async createAndPoll(
    vectorStoreId: string,
    body: FileCreateParams,
    options?: PollingOptions,
  ): Promise<VectorStoreFile> {
    const { request } = splitPollingOptions(options);
    const file = await this.create(vectorStoreId, body, request);
    return this.poll(vectorStoreId, file.id, options);
  }

  /**
   * Reads a file of a vector store until it is processed.
   *
   * `GET /vector_stores/{vector_store_id}/files/{file_id}`
   *
   * @param options Options of each read. Aborting their signal ends the waiting too.
   * @param options.pollIntervalMs Pause between reads, milliseconds. Default: what the server asks
   *   for, else 5000.
   * @param options.maxWaitMs Milliseconds after which waiting gives up. Default: no limit.
   * @returns The last state read: `completed`, `failed` (its `last_error` says why) or `cancelled`.
   * @throws {PollTimeoutError} `maxWaitMs` passed; it carries the last state.
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
   * Uploads a file with the purpose `assistants` and attaches it, without waiting for its
   * processing. Use `uploadAndPoll` to wait.
   *
   * @throws {APIError} A call failed after its retries. The file stays uploaded if only attaching
   *   it failed.
   */
  async upload(
    vectorStoreId: string,
    file: Uploadable,
    options?: RequestOptions,
  ): Promise<VectorStoreFile> {
    const files = new UploadedFiles(this._client);
    const uploaded = await files.create({ file, purpose: 'assistants' }, options);
    // What is measured is the file, and a key stands for one operation only.
    const attach = { ...options, onUploadProgress: undefined, idempotencyKey: undefined };
    return this.create(vectorStoreId, { file_id: uploaded.id }, attach);
  }

  /**
   * Uploads a file, attaches it, and waits until it is processed.
   *
   * @param options Options of each call, and of the waiting.
   * @returns The last state read: `completed`, `failed` (its `last_error` says why) or `cancelled`.
   * @throws {PollTimeoutError} `maxWaitMs` passed; it carries the last state.
   * @throws {APIError} A call failed after its retries.
   */
  async uploadAndPoll(
    vectorStoreId: string,
    file: Uploadable,
    options?: PollingOptions,
  ): Promise<VectorStoreFile> {
    const { request } = splitPollingOptions(options);
    const attached = await this.upload(vectorStoreId, file, request);
    return this.poll(vectorStoreId, attached.id, options);
  }

  /**
   * Detaches a file from a vector store. The file itself stays.
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
