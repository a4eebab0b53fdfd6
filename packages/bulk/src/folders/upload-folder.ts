import type * as FileSystem from 'node:fs';
import {
  APIUserAbortError,
  AuthenticationError,
  OpenAIError,
  PermissionDeniedError,
  type APIClient,
  type PollingOptions,
  type RequestOptions,
} from '@oai/core';
import { builtinModule, createdBy } from '@oai/core/internal';
import { Files } from '@oai/files';
import { VectorStores, type FileCreateParams } from '@oai/vector-stores';
import { checkLimit } from '../concurrency/check-limit.js';
import { mapConcurrently } from '../concurrency/map-concurrently.js';
import { runSignal } from '../concurrency/run-signal.js';
import type { FolderFile } from './folder-file.js';
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
   * 512 characters.
   */
  attributes?: ((path: string) => NonNullable<FileCreateParams['attributes']>) | undefined;
  /** How files are cut into pieces. Default: as the API decides. */
  chunkingStrategy?: FileCreateParams['chunking_strategy'];
  /** The files of an `IncompleteFolderError`: those without an error are not uploaded again. */
  earlier?: readonly FolderFile[] | undefined;
  /** The maximum number of uploads at a time. Default 8. */
  maxConcurrency?: number | undefined;
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
 * `POST /files`, `POST /vector_stores/{vector_store_id}/file_batches`
 *
 * @returns The files with their IDs, in the order of their paths.
 * @throws {IncompleteFolderError} A file failed. It has all files, to go on: `earlier`.
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

class FolderUpload {
  readonly #files: Files;
  readonly #stores: VectorStores;
  readonly #storeID: string;
  readonly #options: UploadFolderOptions;
  readonly #signal: AbortSignal;
  readonly #states: Map<string, FolderFile>;
  /** The files that were uploaded by this run. */
  readonly #added: { path: string; fileID: string }[] = [];
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
    for (const { path, fileID, error } of options.earlier ?? []) {
      if (fileID === undefined || error !== undefined || !this.#states.has(path)) continue;
      this.#states.set(path, { path, fileID });
      this.#uploaded += 1;
      this.#processed += 1;
    }
  }

  async send({ path, location }: FolderEntry, signal: AbortSignal): Promise<void> {
    const state = this.#states.get(path)!;
    if (state.fileID !== undefined) return;
    const { createReadStream } = builtinModule<typeof FileSystem>('node:fs')!;
    try {
      const body = { file: createReadStream(location), purpose: 'assistants' as const };
      const { id } = await createdBy(this.#files.create(body, this.#request(signal)));
      state.fileID = id;
      this.#uploaded += 1;
      this.#added.push({ path, fileID: id });
    } catch (error) {
      if (signal.aborted || isFatal(error)) throw error;
      this.#fail(path, error);
    }
    this.#report();
  }

  async addAll(): Promise<void> {
    for (let start = 0; start < this.#added.length; start += MAX_BATCH_FILES) {
      const batch = this.#added.slice(start, start + MAX_BATCH_FILES);
      try {
        await this.#add(batch);
      } catch (error) {
        if (this.#signal.aborted || isFatal(error)) throw error;
        for (const { path } of batch) this.#fail(path, error);
      }
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

  async #add(batch: readonly { path: string; fileID: string }[]): Promise<void> {
    const { attributes = pathAttribute, chunkingStrategy, polling } = this.#options;
    const files = batch.map(({ path, fileID }) => ({
      file_id: fileID,
      attributes: attributes(path),
      ...(chunkingStrategy && { chunking_strategy: chunkingStrategy }),
    }));
    const request = this.#request(this.#signal);
    const { fileBatches } = this.#stores;
    const options = { ...request, ...polling };
    const { id } = await fileBatches.createAndPoll(this.#storeID, { files }, options);
    const outcomes = new Map<string, string>();
    const query = { vector_store_id: this.#storeID, limit: 100 };
    for await (const file of fileBatches.listFiles(id, query, request)) {
      const { status, last_error: problem } = file;
      outcomes.set(file.id, status === 'completed' ? '' : (problem?.message ?? `it is ${status}`));
    }
    for (const { path, fileID } of batch) {
      const reason = outcomes.get(fileID) ?? 'it is not in the batch';
      if (reason === '') this.#processed += 1;
      else this.#fail(path, new OpenAIError(`"${path}" was not processed: ${reason}`));
    }
  }

  #fail(path: string, error: unknown): void {
    this.#states.get(path)!.error = error;
    this.#failed += 1;
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

/** Returns true for a failure that every other file would have as well. */
function isFatal(error: unknown): boolean {
  return (
    error instanceof AuthenticationError ||
    error instanceof PermissionDeniedError ||
    error instanceof APIUserAbortError
  );
}
