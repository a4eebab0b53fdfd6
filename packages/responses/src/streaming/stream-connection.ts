import {
  APIConnectionError,
  DeadlineExceededError,
  IncompleteStreamError,
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
  /** False once numbers do not ascend: the stream cannot be resumed by them. */
  #isNumbered = true;
  /** The types of the events by number, while the response may be resumed. */
  readonly #types: Map<number, string> | undefined;
  #isResumed = false;
  #failures = 0;
  #endsAt = Infinity;

  constructor(
    source: ResponseSource,
    params: ResponseStreamParams,
    options: RequestOptions & { signal: AbortSignal },
  ) {
    this.#source = source;
    this.#params = params;
    if ('response_id' in params || params.background) this.#types = new Map();
    this.#options = options;
  }

  open(): APIPromise<Stream<ResponseStreamEvent>> {
    const params = this.#params;
    const { deadlineMs } = this.#options;
    if (deadlineMs !== undefined) this.#endsAt = performance.now() + deadlineMs;
    if (!('response_id' in params))
      return this.#source.create({ ...params, stream: true }, this.#options);
    // `starting_after` is not sent: the snapshot needs all events.
    return this.#retrieve(params.response_id, { stream: true }, this.#options);
  }

  /**
   * Records an event. Its number matters only after a resumption: until then every event is new,
   * whatever servers write there.
   *
   * @returns False if an earlier connection has delivered the event.
   * @throws {IncompleteStreamError} The resumed stream numbers its events anew.
   */
  isNew({ sequence_number: number, type }: ResponseStreamEvent): boolean {
    if (number === undefined || number === null) {
      if (this.#lastNumber >= 0 && (type as string) !== 'keepalive') this.#isNumbered = false;
      return true;
    }
    if (Number.isSafeInteger(number) && number > this.#lastNumber) {
      this.#types?.set(number, type);
      this.#lastNumber = number;
      this.#failures = 0;
      return true;
    }
    if (!this.#isResumed) {
      this.#isNumbered = false;
      return true;
    }
    if (!this.#types || this.#types.get(number) === type) return false;
    this.#isNumbered = false;
    throw new IncompleteStreamError({
      eventCount: this.#types.size,
      lastEvent: { type, sequence_number: number },
      message:
        'The resumed stream numbers its events anew, so some may be doubled. Retrieve the response.',
    });
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
    const mayResume = response?.background && this.#isNumbered && this.#lastNumber >= 0;
    const maxRetries = options.maxRetries ?? DEFAULT_MAX_RETRIES;
    if (!isBroken || !mayResume || this.#failures >= maxRetries || options.signal.aborted)
      throw error;
    const pauseMs = FIRST_PAUSE_MS * 2 ** this.#failures;
    const leftMs = this.#endsAt - performance.now() - pauseMs;
    if (leftMs <= 0)
      throw new DeadlineExceededError({ deadlineMs: options.deadlineMs, cause: error });
    await sleep(pauseMs, options.signal);
    this.#failures += 1;
    this.#isResumed = true;
    const query = { stream: true as const, starting_after: this.#lastNumber };
    // The idempotency key belongs to the call that created the response.
    const reading = { ...options, idempotencyKey: undefined };
    if (options.deadlineMs !== undefined) reading.deadlineMs = leftMs;
    try {
      return await this.#retrieve(response.id, query, reading);
    } catch (cause) {
      throw options.signal.aborted ? cause : error;
    }
  }

  /** Retrieves a stream. A `query` of the options adds to the parameters, which it must not replace. */
  #retrieve(
    id: string,
    query: ResponseRetrieveParamsStreaming,
    { query: added, ...options }: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent>> {
    return this.#source.retrieve(id, { ...(added as object), ...query }, options);
  }
}
