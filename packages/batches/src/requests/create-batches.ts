import {
  OpenAIError,
  toStreamingFile,
  type APIClient,
  type RequestOptions,
  type Uploadable,
} from '@oai/core';
import { createdBy, requireObject } from '@oai/core/internal';
import { Files } from '@oai/files';
import { Batches, type Batch, type BatchCreateParams } from '../generated/batches.gen.js';
import { LineEncoder, type BatchRequest } from './batch-request.js';
import { IncompleteBatchesError } from './incomplete-batches-error.js';
import { LineSource } from './line-source.js';

/**
 * The parameters of {@link createBatches}: those of `batches.create`, but for the file.
 *
 * @public
 */
export interface CreateBatchesParams extends Omit<
  BatchCreateParams,
  'input_file_id' | 'completion_window'
> {
  /** Default `24h`. */
  completion_window?: BatchCreateParams['completion_window'] | undefined;
  /** The name of the files, without its extension. Default `batch`. */
  filename?: string | undefined;
  /** The maximum number of requests of a batch. Default 50000, the limit of the API. */
  maxRequests?: number | undefined;
  /** The maximum size of an input file, bytes. Default 200000000, the limit of the API. */
  maxBytes?: number | undefined;
  /**
   * Files up to this size, bytes, are held in memory, so that a failed upload can be retried. Larger
   * ones are sent while they are written, once. Default 4 MiB.
   */
  retryableBytes?: number | undefined;
}

const ENDPOINTS: Readonly<Record<BatchCreateParams['endpoint'], true>> = {
  '/v1/responses': true,
  '/v1/chat/completions': true,
  '/v1/embeddings': true,
  '/v1/completions': true,
  '/v1/moderations': true,
  '/v1/images/generations': true,
  '/v1/images/edits': true,
  '/v1/videos': true,
};
const MAX_REQUESTS = 50_000;
const MAX_BYTES = 200_000_000;
const DEFAULT_RETRYABLE_BYTES = 4 * 1024 * 1024;

/**
 * Creates batches from requests: writes them into files of JSON lines while they are uploaded, and
 * starts one batch for each file. Memory use does not grow with the number of requests, apart from
 * their IDs.
 *
 * `POST /files`, `POST /batches`
 *
 * @param client The client that sends the calls.
 * @param requests The requests, for one endpoint. A generator is read as fast as they are uploaded.
 * @param params.endpoint The endpoint, such as `/v1/responses`.
 * @param options Options of each call.
 * @returns The batches: one for up to 50,000 requests and 200 MB. None for no requests.
 * @throws {IncompleteBatchesError} Some batches were created, but not all. It has those that were.
 * @throws {OpenAIError} A request or parameter is invalid; the message names it.
 * @throws {APIError} A call failed after its retries. Files over `retryableBytes` are uploaded once.
 * @public
 */
export async function createBatches<Body extends object>(
  client: APIClient,
  requests: Iterable<BatchRequest<Body>> | AsyncIterable<BatchRequest<Body>>,
  params: CreateBatchesParams,
  options?: RequestOptions,
): Promise<Batch[]> {
  requireObject(params, 'params');
  const {
    filename = 'batch',
    maxRequests,
    maxBytes,
    retryableBytes,
    completion_window,
    ...rest
  } = params;
  if (!Object.hasOwn(ENDPOINTS, params.endpoint)) {
    throw new OpenAIError(
      `\`endpoint\` must be one of ${Object.keys(ENDPOINTS).join(', ')}, not ${String(params.endpoint)}.`,
    );
  }
  const limits = {
    requests: limit('maxRequests', maxRequests, MAX_REQUESTS),
    bytes: limit('maxBytes', maxBytes, MAX_BYTES),
  };
  const heldBytes = limit('retryableBytes', retryableBytes, DEFAULT_RETRYABLE_BYTES);
  const encoder = new LineEncoder(params.endpoint);
  const source = new LineSource(
    encodeAll(requests, encoder, limits.bytes),
    limits,
    options?.signal,
  );
  const files = new Files(client);
  const batches: Batch[] = [];
  // Another idempotency key for each call.
  const each = { ...options, idempotencyKey: undefined };
  let requestCount = 0;
  try {
    while (await source.hasMore()) {
      const file = await inputFile(source, `${filename}-${batches.length + 1}.jsonl`, heldBytes);
      const { id } = await createdBy(files.create({ file, purpose: 'batch' }, each));
      const body = { ...rest, completion_window: completion_window ?? '24h', input_file_id: id };
      const creation = new Batches(client).create(body, { ...each, onUploadProgress: undefined });
      batches.push(await createdBy(creation));
      requestCount = source.requestCount;
    }
    return batches;
  } catch (error) {
    const cause = source.failure ?? error;
    throw batches.length > 0 ? new IncompleteBatchesError(cause, batches, requestCount) : cause;
  } finally {
    await source.close();
  }
}

/** Encodes requests one by one. */
async function* encodeAll(
  requests: Iterable<BatchRequest<object>> | AsyncIterable<BatchRequest<object>>,
  encoder: LineEncoder,
  maxBytes: number,
): AsyncGenerator<Uint8Array, void> {
  for await (const request of requests) {
    const line = encoder.encode(request);
    if (line.length > maxBytes) {
      throw new OpenAIError(
        `Request ${encoder.count} has ${line.length} bytes, more than a file may have (${maxBytes}).`,
      );
    }
    yield line;
  }
}

/** Returns the next file: a whole one up to `heldBytes`, else a stream. */
async function inputFile(source: LineSource, name: string, heldBytes: number): Promise<Uploadable> {
  const lines = source.file();
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  while (bytes <= heldBytes) {
    const { done, value } = await lines.next();
    if (done) return new File(pieces as BlobPart[], name, { type: 'application/jsonl' });
    pieces.push(value);
    bytes += value.length;
  }
  return toStreamingFile(allOf(pieces, lines), name, { type: 'application/jsonl' });
}

async function* allOf(
  first: readonly Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  yield* first;
  yield* rest;
}

function limit(name: string, value: number | undefined, max: number): number {
  if (value === undefined) return max;
  if (Number.isInteger(value) && value > 0) return value;
  throw new OpenAIError(`\`${name}\` must be a whole number above 0, not ${String(value)}.`);
}
