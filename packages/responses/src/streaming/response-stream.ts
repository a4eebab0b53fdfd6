import {
  APIUserAbortError,
  EventStream,
  IncompleteStreamError,
  OpenAIError,
  Stream,
  type RequestOptions,
} from '@oai/core';
import { accumulateResponse } from './accumulate-response.js';
import type { ResponseStreamEvent } from '../generated/responses/responses-events.gen.js';
import type { Response } from '../generated/responses/responses-types.gen.js';
import type { ParsedResponse } from '../parsing/parsed-response.js';
import { isFinalEvent } from './response-stream-end.js';
import type {
  ResponseEvents,
  ResponseStreamingParams,
  ResponseStreamParams,
} from './response-stream-types.js';
import {
  maybeParseResponse,
  type ExtractParsedContentFromParams,
  type ParseParams,
} from '../parsing/parse-response.js';
import { StreamConnection, type ResponseSource } from './stream-connection.js';

/**
 * A response while it is made: events by type, iteration over all of them, and the final response,
 * parsed.
 *
 * The call begins after the code that made the stream has had its turn to add listeners. If the
 * stream fails or is aborted, `currentResponseSnapshot` has what arrived. The stream of a background
 * response that breaks off is taken up again where it broke, without a lost or doubled event.
 *
 * @public
 */
export class ResponseStream<ParsedT = null>
  extends EventStream<ResponseEvents>
  implements AsyncIterable<ResponseStreamEvent>
{
  readonly #params: ParseParams | null;
  #snapshot: Response | undefined;
  #final: ParsedResponse<ParsedT> | undefined;

  /** @param params The parameters of the call, by which the response is parsed. */
  constructor(params: ResponseStreamingParams | null) {
    super();
    this.#params = params;
  }

  /**
   * Makes a new response, or reads one that was made before (`response_id`), and streams it.
   *
   * @throws {OpenAIError} The parameters name both a response made before and a new one.
   */
  static createResponse<
    Params extends ResponseStreamParams,
    ParsedT = ExtractParsedContentFromParams<Params>,
  >(
    client: { responses: ResponseSource },
    params: Params,
    options?: RequestOptions,
  ): ResponseStream<ParsedT> {
    return streamResponse<Params, ParsedT>(client.responses, params, options);
  }

  /**
   * Reads what `toReadableStream` wrote, in a browser for one.
   *
   * @returns A stream that fails with an `IncompleteStreamError` if the writer stopped early.
   */
  static fromReadableStream(stream: ReadableStream): ResponseStream<null> {
    const relayed = new ResponseStream<null>(null);
    relayed._run(() => relayed.#relay(stream));
    return relayed;
  }

  /**
   * The response as far as it has arrived; undefined before the first event. It is one live object
   * that grows: copy what must stay.
   */
  get currentResponseSnapshot(): Response | undefined {
    return this.#snapshot;
  }

  /** Every event of the API, as it came. Leaving the loop ends the call. */
  [Symbol.asyncIterator](): AsyncIterator<ResponseStreamEvent> {
    return this._iterate('event', (event) => event, { abortOnReturn: true });
  }

  /**
   * Waits for the end of the stream.
   *
   * @returns The final response, parsed by the format and the tools of the call. A failed or
   *   incomplete response is returned too, unparsed: see its `status`.
   * @throws {APIUserAbortError} The stream was aborted.
   * @throws {IncompleteStreamError} It ended early; `partial` has what arrived.
   * @throws {APIError} The server told an error.
   * @throws {OpenAIError} The response does not parse; `cause` tells why.
   */
  async finalResponse(): Promise<ParsedResponse<ParsedT>> {
    await this.done();
    return this.#final!;
  }

  /** Writes the events as bytes, one JSON value a line, for `fromReadableStream` elsewhere. */
  toReadableStream(): ReadableStream<Uint8Array> {
    return new Stream(() => this[Symbol.asyncIterator](), this.controller).toReadableStream();
  }

  /** @internal */
  _start(source: ResponseSource, params: ResponseStreamParams, options?: RequestOptions): void {
    this._listenForAbort(options?.signal);
    const after = 'response_id' in params ? (params.starting_after ?? -1) : -1;
    const { signal } = this.controller;
    const connection = new StreamConnection(source, params, { ...options, signal });
    this._run(async () => {
      let events = await connection.open();
      this._connected();
      for (;;) {
        try {
          return await this.#consume(events, (event) => {
            if (connection.isNew(event)) this.#add(event, after);
          });
        } catch (error) {
          events = await connection.resume(error, this.#snapshot);
        }
      }
    });
  }

  protected override _emitFinal(): void {
    if (!this.#snapshot) throw new OpenAIError('The stream ended without a response.');
    this.#final = maybeParseResponse<ParseParams | null, ParsedT>(this.#snapshot, this.#params);
  }

  async #relay(stream: ReadableStream): Promise<void> {
    let eventCount = 0;
    let lastEvent: ResponseStreamEvent | undefined;
    const events = Stream.fromReadableStream<ResponseStreamEvent>(stream, this.controller);
    this._connected();
    await this.#consume(events, (event) => {
      eventCount += 1;
      lastEvent = event;
      this.#add(event, -1);
    });
    if (!lastEvent || !isFinalEvent(lastEvent))
      throw new IncompleteStreamError({ eventCount, lastEvent, partial: this.#snapshot });
  }

  async #consume(
    events: AsyncIterable<ResponseStreamEvent>,
    onEvent: (event: ResponseStreamEvent) => void,
  ): Promise<void> {
    try {
      for await (const event of events) {
        onEvent(event);
        const drained = this._whenDrained();
        if (drained) await drained;
      }
    } catch (error) {
      if (error instanceof OpenAIError && 'partial' in error) error.partial ??= this.#snapshot;
      throw error;
    }
    // The events end without an error when the call is aborted.
    if (this.controller.signal.aborted) throw new APIUserAbortError();
  }

  /** @param after The number of the last event that is not to be told. */
  #add(event: ResponseStreamEvent, after: number): void {
    // Thrown by the stream when it ends, as the error of its status and with its request id.
    if (event.type === 'error') return;
    const snapshot = (this.#snapshot = accumulateResponse(event, this.#snapshot));
    if (event.sequence_number <= after) return;
    this._emit('event', event);
    if (!this._hasListeners(event.type)) return;
    if (event.type === 'response.output_text.delta') {
      this._emit(event.type, withSnapshot(event, textOf(snapshot, event)));
    } else if (event.type === 'response.function_call_arguments.delta') {
      const item = snapshot.output[event.output_index];
      this._emit(
        event.type,
        withSnapshot(event, item?.type === 'function_call' ? item.arguments : ''),
      );
    } else {
      this._emit(event.type, ...([event] as never));
    }
  }
}

/** Not `{ ...event, snapshot }`: of a parsed event, that takes as long as all the rest of its way. */
function withSnapshot<Event extends object>(
  event: Event,
  snapshot: string,
): Event & { snapshot: string } {
  return Object.assign({}, event, { snapshot });
}

/**
 * Makes a stream and begins its call.
 *
 * @internal
 */
export function streamResponse<Params extends ResponseStreamParams, ParsedT>(
  source: ResponseSource,
  params: Params,
  options?: RequestOptions,
): ResponseStream<ParsedT> {
  if ('response_id' in params && ('input' in params || 'model' in params))
    throw new OpenAIError(
      '`response_id` streams a response that exists: leave out `input` and `model`, or leave out ' +
        '`response_id` to make a new one.',
    );
  const stream = new ResponseStream<ParsedT>(params as ResponseStreamingParams);
  stream._start(source, params, options);
  return stream;
}

function textOf(
  snapshot: Response,
  event: { output_index: number; content_index: number },
): string {
  const item = snapshot.output[event.output_index];
  const part = item?.type === 'message' ? item.content[event.content_index] : undefined;
  return part?.type === 'output_text' ? part.text : '';
}
