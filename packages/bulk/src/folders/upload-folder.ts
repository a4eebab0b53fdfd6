import type * as FileSystem from 'node:fs';
import { OpenAIError, type APIClient, type PollingOptions, type RequestOptions } from '@oai/core';
import { builtinModule, createdBy, requireObject } from '@oai/core/internal';
import { Files } from '@oai/files';
import { VectorStores, type FileCreateParams } from '@oai/vector-stores';
import { checkLimit } from '../concurrency/check-limit.js';
import { mapConcurrently } from '../concurrency/map-concurrently.js';
import { runSignal } from '../concurrency/run-signal.js';
import { isFatal, isRefusal, isThere } from './failures.js';
import { checkedFiles, type FolderFile } from './folder-file.js';
import { IncompleteFolderError } from './incomplete-folder-error.js';
import { listFolder, type FolderEntry, type FolderSelection } from './list-folder.js';

/** The largest number of files that the API adds to a vector store at once. */
const MAX_BATCH_FILES = 2000;
/** The largest length of an attribute. */
const MAX_ATTRIBUTE_LENGTH = 512;
const DEFAULT_MAX_CONCURRENCY = 8;

/**
 * The numbers of files of an upload.
 *
 * @public
 */
export interface FolderProgress {
  readonly uploaded: number;
  /** Files that can be searched. */
  readonly processed: number;
  readonly failed: number;
  readonly total: number;
}

/**
 * The options of {@link uploadFolder}.
 *
 * @public
 */
export interface UploadFolderOptions extends FolderSelection {
  /**
   * Returns the attributes of a file, for filters of searches. Default: `{ path }`, at most its last
   * 512 characters. Called for each file before the first request.
   */
  attributes?: ((path: string) => NonNullable<FileCreateParams['attributes']>) | undefined;
  /** How files are cut into pieces. Default: as the API decides. */
  chunkingStrategy?: FileCreateParams['chunking_strategy'];
  /**
   * The files of an `IncompleteFolderError`, or those that `onFile` reported: those without an error are
   * done, those with an ID are not uploaded again. The last state of a path counts.
   */
  earlier?: readonly FolderFile[] | undefined;
  /** The maximum number of uploads at a time. Default 8. */
  maxConcurrency?: number | undefined;
  /**
   * Called with the state of a file once it was uploaded, and again once it can be searched or has
   * failed. Whoever keeps these states can go on after an abort or a crash: `earlier`.
   */
  onFile?: ((file: FolderFile) => void) | undefined;
  /** Called after each upload, and after each batch that was processed. */
  onProgress?: ((progress: FolderProgress) => void) | undefined;
  /** The pause between reads while files are processed, and the longest wait for a batch. */
  polling?: Pick<PollingOptions, 'pollIntervalMs' | 'maxWaitMs'> | undefined;
  /** Options of each request. Default: those of the client. */
  request?: RequestOptions | undefined;
  /** Ends the upload with an `APIUserAbortError`. Files that are uploaded already remain. */
  signal?: AbortSignal | null | undefined;
  /** The maximum duration, milliseconds. Default: no limit. */
  deadlineMs?: number | undefined;
}

/**
 * Uploads the files of a folder, and of the folders within it, and adds them to a vector store: some
 * uploads at a time, in batches as large as the API takes, and waits until they can be searched.
 * A file that fails does not keep the others from it.
 *
 * `GET /vector_stores/{vector_store_id}`, `POST /files`,
 * `POST /vector_stores/{vector_store_id}/file_batches`
 *
 * @returns The files with their IDs, in the order of their paths.
 * @throws {IncompleteFolderError} A file failed. It has all files, to go on: `earlier`.
 * @throws {NotFoundError} There is no such vector store. No file was uploaded.
 * @throws {AuthenticationError} The key was refused. No further file was tried.
 * @throws {APIUserAbortError} The signal was aborted.
 * @throws {DeadlineExceededError} `deadlineMs` was exceeded.
 * @throws {OpenAIError} There is no such folder, no file in it is selected, or an option is invalid;
 *   before any request.
 * @public
 */
export async function uploadFolder(
  client: APIClient,
  vectorStoreID: string,
  folder: string,
  options: UploadFolderOptions = {},
): Promise<FolderFile[]> {
  requireObject(options, 'options');
  if (!vectorStoreID) throw new OpenAIError('The ID of the vector store is missing.');
  const maxConcurrency = checkLimit(
    'maxConcurrency',
    options.maxConcurrency,
    DEFAULT_MAX_CONCURRENCY,
  );
  const entries = await listFolder(folder, options);
  const run = runSignal(options.signal, options.deadlineMs);
  const upload = new FolderUpload(client, vectorStoreID, entries, options, run.signal);
  try {
    run.signal.throwIfAborted();
    await upload.checkStore();
    const sent = mapConcurrently(entries, (entry, _, signal) => upload.send(entry, signal), {
      maxConcurrency,
      signal: run.signal,
    });
    for await (const _ of sent);
    await upload.addAll();
    return upload.finish();
  } catch (error) {
    if (run.signal.aborted) throw run.signal.reason;
    throw error;
  } finally {
    run.release();
  }
}

/** A file that the API has. */
interface UploadedFile {
  readonly path: string;
  readonly fileID: string;
}

class FolderUpload {
  readonly #files: Files;
  readonly #stores: VectorStores;
  readonly #storeID: string;
  readonly #options: UploadFolderOptions;
  readonly #signal: AbortSignal;
  readonly #states: Map<string, FolderFile>;
  readonly #attributes: Map<string, NonNullable<FileCreateParams['attributes']>>;
  /** The files to add to the store. */
  readonly #added: UploadedFile[] = [];
  #uploaded = 0;
  #processed = 0;
  #failed = 0;

  constructor(
    client: APIClient,
    storeID: string,
    entries: readonly FolderEntry[],
    options: UploadFolderOptions,
    signal: AbortSignal,
  ) {
    this.#files = new Files(client);
    this.#stores = new VectorStores(client);
    this.#storeID = storeID;
    this.#options = options;
    this.#signal = signal;
    this.#states = new Map(entries.map(({ path }) => [path, { path }]));
    const { attributes = pathAttribute } = options;
    this.#attributes = new Map(entries.map(({ path }) => [path, attributes(path)]));
    const earlier = new Map(checkedFiles(options.earlier).map((file) => [file.path, file]));
    for (const { path, fileID, error } of earlier.values()) {
      const state = this.#states.get(path);
      if (!state || fileID === undefined) continue;
      state.fileID = fileID;
      this.#uploaded += 1;
      if (error === undefined) this.#processed += 1;
      else this.#added.push({ path, fileID });
    }
  }

  /** @throws {NotFoundError} There is no such store, which would be found out after all uploads. */
  async checkStore(): Promise<void> {
    await this.#stores.retrieve(this.#storeID, this.#request(this.#signal));
  }

  async send({ path, location }: FolderEntry, signal: AbortSignal): Promise<void> {
    const state = this.#states.get(path)!;
    if (state.fileID !== undefined) return;
    const { createReadStream } = builtinModule<typeof FileSystem>('node:fs')!;
    const body = { file: createReadStream(location), purpose: 'assistants' as const };
    let fileID: string;
    try {
      ({ id: fileID } = await createdBy(this.#files.create(body, this.#request(signal))));
    } catch (error) {
      if (signal.aborted || isFatal(error)) throw error;
      this.#fail(path, error);
      return this.#report();
    }
    state.fileID = fileID;
    this.#uploaded += 1;
    this.#added.push({ path, fileID });
    const error = new OpenAIError(`"${path}" (${fileID}) is not in the vector store yet.`);
    this.#options.onFile?.({ path, fileID, error });
    this.#report();
  }

  async addAll(): Promise<void> {
    for (let start = 0; start < this.#added.length; start += MAX_BATCH_FILES) {
      await this.#addApart(this.#added.slice(start, start + MAX_BATCH_FILES));
      this.#report();
    }
  }

  /** @throws {IncompleteFolderError} A file failed. */
  finish(): FolderFile[] {
    const files = [...this.#states.values()];
    const failed = files.find(({ error }) => error !== undefined);
    if (failed) throw new IncompleteFolderError(files, failed.error);
    return files;
  }

  /** Adds files. Those that the API refuses are found by halves, and keep no others from the store. */
  async #addApart(batch: readonly UploadedFile[]): Promise<void> {
    try {
      await this.#add(batch);
    } catch (error) {
      if (this.#signal.aborted || isFatal(error)) throw error;
      if (isRefusal(error) && batch.length > 1 && (await isThere(this.checkStore()))) {
        const middle = Math.ceil(batch.length / 2);
        await this.#addApart(batch.slice(0, middle));
        return this.#addApart(batch.slice(middle));
      }
      for (const { path, fileID } of batch) {
        const isKnown = batch.length > 1 || (await isThere(this.#retrieve(fileID)));
        // A later run uploads it again.
        if (!isKnown) delete this.#states.get(path)!.fileID;
        this.#fail(path, error);
      }
    }
  }

  async #retrieve(fileID: string): Promise<unknown> {
    return this.#files.retrieve(fileID, this.#request(this.#signal));
  }

  async #add(batch: readonly UploadedFile[]): Promise<void> {
    const { chunkingStrategy, polling } = this.#options;
    const files = batch.map(({ path, fileID }) => ({
      file_id: fileID,
      attributes: this.#attributes.get(path)!,
      ...(chunkingStrategy && { chunking_strategy: chunkingStrategy }),
    }));
    const request = this.#request(this.#signal);
    const { fileBatches } = this.#stores;
    const options = { ...request, ...polling };
    const { id } = await fileBatches.createAndPoll(this.#storeID, { files }, options);
    const outcomes = new Map<string, { status: string; reason: string | undefined }>();
    const query = { vector_store_id: this.#storeID, limit: 100 };
    for await (const file of fileBatches.listFiles(id, query, request)) {
      outcomes.set(file.id, { status: file.status, reason: file.last_error?.message });
    }
    for (const { path, fileID } of batch) {
      const { status = 'missing in the batch', reason } = outcomes.get(fileID) ?? {};
      if (status === 'completed') {
        this.#processed += 1;
        this.#options.onFile?.({ path, fileID });
        continue;
      }
      // The same content would fail again, so a later run uploads what the file has by then.
      if (status === 'failed') delete this.#states.get(path)!.fileID;
      const text = `"${path}" (${fileID}) was not processed: ${reason ?? `it is ${status}`}`;
      this.#fail(path, new OpenAIError(text));
    }
  }

  #fail(path: string, error: unknown): void {
    const state = this.#states.get(path)!;
    state.error = error;
    this.#failed += 1;
    this.#options.onFile?.({ ...state });
  }

  /** The options of one request: an idempotency key would be that of all. */
  #request(signal: AbortSignal): RequestOptions {
    return { ...this.#options.request, idempotencyKey: undefined, signal } as RequestOptions;
  }

  #report(): void {
    this.#options.onProgress?.({
      uploaded: this.#uploaded,
      processed: this.#processed,
      failed: this.#failed,
      total: this.#states.size,
    });
  }
}

function pathAttribute(path: string): { path: string } {
  return { path: path.slice(-MAX_ATTRIBUTE_LENGTH) };
}
