import {
  toStreamingFile,
  type APIClient,
  type RequestOptions,
  type UploadProgress,
} from '@oai/core';
import { createdBy, requireObject, unlessAborted } from '@oai/core/internal';
import { Uploads, type Upload, type UploadCreateParams } from '@oai/files';
import { checkLimit } from '../concurrency/check-limit.js';
import { mapConcurrently } from '../concurrency/map-concurrently.js';
import { runSignal } from '../concurrency/run-signal.js';
import { IncompleteUploadError } from './incomplete-upload-error.js';
import { md5Of } from './md5.js';
import { partSource, type PartSource } from './part-source.js';
import { PartsProgress, type UploadPartsProgress } from './parts-progress.js';
import {
  copyOf,
  missingParts,
  newState,
  resumedState,
  type PartRange,
  type UploadState,
} from './upload-state.js';

export type { UploadPartsProgress } from './parts-progress.js';

/**
 * The parameters of {@link uploadInParts}: those of `uploads.create`, of which the file has some.
 *
 * @public
 */
export interface UploadInPartsParams extends Omit<
  UploadCreateParams,
  'bytes' | 'filename' | 'mime_type'
> {
  /** Default: the name of the file, else `file`. */
  filename?: string | undefined;
  /** Default: the type of the file, else `application/jsonl` or `application/octet-stream`. */
  mime_type?: string | undefined;
}

/**
 * The options of {@link uploadInParts}.
 *
 * @public
 */
export interface UploadInPartsOptions {
  /** The size of a part, bytes. Default 64000000, the limit of the API. */
  partBytes?: number | undefined;
  /** The maximum number of parts in progress. Default 4. */
  maxConcurrency?: number | undefined;
  /**
   * The MD5 of the file, which the API compares. False for none. Default: computed while the parts are
   * uploaded, where the runtime can.
   */
  md5?: string | false | undefined;
  /** The state of an interrupted upload of the same file, to go on with it. */
  resume?: UploadState | undefined;
  /** Called when the upload was created, and after each part: keep it for `resume`. */
  onState?: ((state: UploadState) => void) | undefined;
  /** Called while the parts are sent. Bytes of a part that is sent again are taken back. */
  onProgress?: ((progress: UploadPartsProgress) => void) | undefined;
  /** False to leave the upload as it is after an abort, to go on with it. Default true. */
  cancelOnAbort?: boolean | undefined;
  /** Options of each call. Default: those of the client. */
  request?: RequestOptions | undefined;
  /** Ends the upload with an `APIUserAbortError`, and cancels it. */
  signal?: AbortSignal | null | undefined;
  /** The maximum duration, milliseconds. Default: no limit. */
  deadlineMs?: number | undefined;
}

const DEFAULT_PART_BYTES = 64_000_000;
const DEFAULT_MAX_CONCURRENCY = 4;
const CANCEL_TIMEOUT_MS = 10_000;

/**
 * Uploads a file of any size in parts, some at a time. Each part is read while it is sent, and read
 * again if it has to be sent again, so memory use does not grow with the file.
 *
 * `POST /uploads`, `POST /uploads/{upload_id}/parts`, `POST /uploads/{upload_id}/complete`
 *
 * @param file A path (on Node, Deno and Bun), a `Blob`, or a source of parts.
 * @returns The completed upload, with its `file`.
 * @throws {IncompleteUploadError} A part or the completion failed after its retries. It has the state.
 * @throws {APIUserAbortError} The signal was aborted. The upload was cancelled.
 * @throws {DeadlineExceededError} `deadlineMs` was exceeded. The upload was cancelled.
 * @throws {APIError} The upload could not be created.
 * @throws {OpenAIError} The file is empty, or not that of `resume`, or `resume` is not a state.
 * @public
 */
export async function uploadInParts(
  client: APIClient,
  file: string | Blob | PartSource,
  params: UploadInPartsParams,
  options: UploadInPartsOptions = {},
): Promise<Upload> {
  requireObject(params, 'params');
  requireObject(options, 'options');
  const { resume, request, onState } = options;
  const limits = {
    partBytes: checkLimit('partBytes', options.partBytes, DEFAULT_PART_BYTES),
    maxConcurrency: checkLimit('maxConcurrency', options.maxConcurrency, DEFAULT_MAX_CONCURRENCY),
  };
  const source = partSource(file);
  const uploads = new Uploads(client);
  const run = runSignal(options.signal, options.deadlineMs);
  // Another idempotency key for each call.
  const each = { ...request, idempotencyKey: undefined, signal: run.signal };
  let state = resume && resumedState(resume, source.size);
  try {
    run.signal.throwIfAborted();
    if (!state) {
      const { id } = await createdBy(uploads.create(createParams(params, source), each));
      state = newState(id, source.size, limits.partBytes);
    }
    onState?.(copyOf(state));
    return await sendParts({
      uploads,
      source,
      state,
      each,
      options,
      signal: run.signal,
      ...limits,
    });
  } catch (error) {
    if (!state) throw error;
    if (!run.signal.aborted) throw new IncompleteUploadError(error, state);
    if (options.cancelOnAbort ?? true) await cancel(uploads, state, request);
    throw run.signal.reason;
  } finally {
    run.release();
  }
}

interface Sending {
  uploads: Uploads;
  source: PartSource;
  state: UploadState;
  each: RequestOptions;
  options: UploadInPartsOptions;
  signal: AbortSignal;
  maxConcurrency: number;
}

/** Sends the missing parts, and completes the upload. */
async function sendParts(sending: Sending): Promise<Upload> {
  const { uploads, source, state, each, options, signal, maxConcurrency } = sending;
  const progress = new PartsProgress(state, options.onProgress);
  const sendPart = async (part: PartRange, _index: number, stop: AbortSignal): Promise<void> => {
    const { index, start, end } = part;
    const data = toStreamingFile(() => source.open(start, end), 'part', { size: end - start });
    const onUploadProgress = options.onProgress
      ? ({ loadedBytes }: UploadProgress): void => progress.note(index, loadedBytes)
      : each.onUploadProgress;
    const request = { ...each, signal: stop, onUploadProgress };
    const { id } = await createdBy(uploads.parts.create(state.uploadID, { data }, request));
    state.partIDs[index] = id;
    progress.end(index);
    options.onState?.(copyOf(state));
  };
  const stopHash = new AbortController();
  const hashing = hash(source, options.md5, stopHash.signal);
  // Reported below, unless a part fails first.
  hashing.catch(() => {});
  try {
    for await (const _ of mapConcurrently(missingParts(state), sendPart, {
      maxConcurrency,
      signal,
    }));
    const md5 = await unlessAborted(signal, () => hashing);
    const part_ids = state.partIDs as string[];
    const completion = { part_ids, ...(md5 && { md5 }) };
    return await createdBy(uploads.complete(state.uploadID, completion, each));
  } finally {
    stopHash.abort();
  }
}

async function hash(
  source: PartSource,
  md5: string | false | undefined,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (md5 === false) return undefined;
  return md5 ?? md5Of(source, signal);
}

function createParams(params: UploadInPartsParams, source: PartSource): UploadCreateParams {
  const { filename = source.name || 'file', mime_type, ...rest } = params;
  const guess = /\.jsonl$/i.test(filename) ? 'application/jsonl' : 'application/octet-stream';
  return { ...rest, filename, bytes: source.size, mime_type: mime_type ?? (source.type || guess) };
}

/** Cancels an upload. It would expire anyway, so a failure does not matter. */
async function cancel(
  uploads: Uploads,
  { uploadID }: UploadState,
  request: RequestOptions | undefined,
): Promise<void> {
  const options = { ...request, signal: undefined, deadlineMs: CANCEL_TIMEOUT_MS };
  await uploads.cancel(uploadID, { ...options, idempotencyKey: undefined }).catch(() => {});
}
