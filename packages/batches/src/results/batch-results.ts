import { APIError, OpenAIError, type APIClient, type RequestOptions } from '@oai/core';
import { requireObject } from '@oai/core/internal';
import { Files, readJSONLines } from '@oai/files';
import { Batches, type Batch } from '../generated/batches.gen.js';
import { isFinal } from '../wait-for-batch.js';

/**
 * The result of a request that succeeded.
 *
 * @public
 */
export interface BatchSuccess<Body> {
  custom_id: string;
  /** The answer of the endpoint, such as a `ChatCompletion`. */
  body: Body;
  error?: undefined;
  /** The ID of the request, for questions to the support. */
  request_id: string | null;
  /** The parameters of the request, if `withRequests` is set. */
  request?: unknown;
}

/**
 * The result of a request that failed.
 *
 * @public
 */
export interface BatchFailure {
  custom_id: string;
  body?: undefined;
  /** The class of the status; `APIError` without one if the request was never made. */
  error: APIError;
  request_id: string | null;
  request?: unknown;
}

/**
 * The result of one request of a batch. `error` tells the two apart.
 *
 * @public
 */
export type BatchResult<Body> = BatchSuccess<Body> | BatchFailure;

/**
 * The options of {@link batchResults}.
 *
 * @public
 */
export interface BatchResultsOptions extends RequestOptions {
  /**
   * True to read the input file first, and to give each result the parameters of its request. They
   * are kept in memory. Default false.
   */
  withRequests?: boolean | undefined;
}

/** A line of the output file or of the error file. */
interface ResultLine<Body> {
  custom_id: string;
  response: { status_code: number; request_id: string; body: Body } | null;
  error: { code: string; message: string } | null;
}

interface RequestLine {
  custom_id: string;
  body: unknown;
}

/**
 * Reads the results of a batch that has ended, line by line: those of successful requests, then those
 * of failed ones. Their order is not that of the requests; `custom_id` tells which is which.
 *
 * `GET /files/{file_id}/content`
 *
 * @param batch The batch, or its ID.
 * @throws {OpenAIError} The batch has not ended, or its input file was refused; the message has the
 *   first reasons. A line is not JSON.
 * @throws {APIError} A call failed after its retries.
 * @public
 */
export async function* batchResults<Body = Record<string, unknown>>(
  client: APIClient,
  batch: Batch | string,
  { withRequests = false, ...options }: BatchResultsOptions = {},
): AsyncGenerator<BatchResult<Body>, void> {
  const ended =
    typeof batch === 'string' ? await new Batches(client).retrieve(batch, options) : batch;
  requireObject(ended, 'batch');
  const { id, status, errors, input_file_id, output_file_id, error_file_id } = ended;
  if (!isFinal(ended)) {
    throw new OpenAIError(`Batch ${id} is ${status}. Wait for its end with \`waitForBatch\`.`);
  }
  if (status === 'failed') throw new OpenAIError(`Batch ${id} failed. ${reasons(errors)}`);

  const files = new Files(client);
  const read = async function* (fileID: string | undefined): AsyncGenerator<unknown, void> {
    if (!fileID) return;
    const { body } = await files.content(fileID, options);
    if (body) yield* readJSONLines(body);
  };
  const requests = new Map<string, unknown>();
  if (withRequests) {
    for await (const line of read(input_file_id)) {
      const { custom_id, body } = line as RequestLine;
      requests.set(custom_id, body);
    }
  }
  for (const fileID of [output_file_id, error_file_id]) {
    for await (const line of read(fileID)) {
      const result = toResult(line as ResultLine<Body>);
      yield withRequests ? { ...result, request: requests.get(result.custom_id) } : result;
    }
  }
}

function toResult<Body>({ custom_id, response, error }: ResultLine<Body>): BatchResult<Body> {
  const request_id = response?.request_id ?? null;
  if (!error && response && response.status_code < 400) {
    return { custom_id, body: response.body, request_id };
  }
  return { custom_id, error: toError(response, error), request_id };
}

function toError(
  response: ResultLine<unknown>['response'],
  error: ResultLine<unknown>['error'],
): APIError {
  // The request was never made, or got no response.
  if (error || !response) {
    return new APIError(undefined, error ?? undefined, error?.message, undefined);
  }
  const { status_code, request_id, body } = response;
  // As in any other response, the facts are in the member `error`.
  const facts = Object(body) as object;
  return APIError.generate(status_code, facts, undefined, headersWith(request_id));
}

/** Returns the headers of a response, without an id that no header can have. */
function headersWith(requestID: unknown): Headers {
  try {
    return new Headers(typeof requestID === 'string' ? { 'x-request-id': requestID } : {});
  } catch {
    return new Headers();
  }
}

const SHOWN_REASONS = 3;

function reasons(errors: Batch['errors']): string {
  const all = errors?.data ?? [];
  const shown = all.slice(0, SHOWN_REASONS).map(({ line, message }) => {
    const place = line == null ? '' : `line ${line}: `;
    return `${place}${message ?? 'no reason'}`;
  });
  const more = all.length - shown.length;
  return shown.join('; ') + (more > 0 ? `; and ${more} more` : '');
}
