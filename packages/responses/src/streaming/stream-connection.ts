import {
  APIConnectionError,
  DeadlineExceededError,
  type APIPromise,
  type RequestOptions,
  type Stream,
} from '@oai/core';
import { sleep } from '@oai/core/internal';
import type { ResponseStreamEvent } from '../generated/responses/responses-events.gen.js';
import type {
  Response,
  ResponseCreateParamsStreaming,
  ResponseRetrieveParamsStreaming,
} from '../generated/responses/responses-types.gen.js';
import type { ResponseStreamParams } from './response-stream-types.js';

/** The methods of `responses` that a stream calls. @public */
export interface ResponseSource {
  create(
    body: ResponseCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent>>;
  retrieve(
    responseID: string,
    query: ResponseRetrieveParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent>>;
}

const DEFAULT_MAX_RETRIES = 2;
const FIRST_PAUSE_MS = 500;

/**
 * The connections of one stream. A background response continues on the server when its connection
 * breaks, so the stream is resumed after the last event; any other response is lost.
 *
 * @internal
 */
export class StreamConnection {
  readonly #source: ResponseSource;
  readonly #params: ResponseStreamParams;
  readonly #options: RequestOptions & { signal: AbortSignal };
  #lastNumber = -1;
  #failures = 0;

  constructor(
    source: ResponseSource,
    params: ResponseStreamParams,
    options: RequestOptions & { signal: AbortSignal },
  ) {
    this.#source = source;
    this.#params = params;
    this.#options = options;
  }

  open(): APIPromise<Stream<ResponseStreamEvent>> {
    const params = this.#params;
    if (!('response_id' in params))
      return this.#source.create({ ...params, stream: true }, this.#options);
    // `starting_after` is not sent: the snapshot needs all events.
    return this.#source.retrieve(params.response_id, { stream: true }, this.#options);
  }

  /** Records an event. Returns false if an earlier connection has delivered it. */
  isNew({ sequence_number: number }: { sequence_number?: number }): boolean {
    if (number === undefined) return true;
    if (number <= this.#lastNumber) return false;
    this.#lastNumber = number;
    this.#failures = 0;
    return true;
  }

  /**
   * Reconnects after a failure.
   *
   * @param response The response so far.
   * @throws The error that broke the connection, if the stream cannot be resumed.
   */
  async resume(
    error: unknown,
    response: Response | undefined,
  ): Promise<Stream<ResponseStreamEvent>> {
    const options = this.#options;
    const isBroken =
      error instanceof APIConnectionError && !(error instanceof DeadlineExceededError);
    const mayResume = response?.background && this.#lastNumber >= 0;
    const maxRetries = options.maxRetries ?? DEFAULT_MAX_RETRIES;
    if (!isBroken || !mayResume || this.#failures >= maxRetries || options.signal.aborted)
      throw error;
    await sleep(FIRST_PAUSE_MS * 2 ** this.#failures, options.signal);
    this.#failures += 1;
    const query = { stream: true as const, starting_after: this.#lastNumber };
    // The idempotency key belongs to the call that created the response.
    const reading = { ...options, idempotencyKey: undefined };
    try {
      return await this.#source.retrieve(response.id, query, reading);
    } catch (cause) {
      throw options.signal.aborted ? cause : error;
    }
  }
}
