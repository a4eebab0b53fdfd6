import {
  EventStream,
  IncompleteStreamError,
  OpenAIError,
  Stream,
  type APIClient,
  type OnRepair,
  type RequestOptions,
} from '@oai/core';
import {
  relayedError,
  repairReporter,
  requireParameters,
  unlessAborted,
  withAnswer,
} from '@oai/core/internal';

import type {
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseStreamEvent,
  ResponseTextDeltaEvent,
} from '../generated/responses/responses-events.gen.js';
import type { Response } from '../generated/responses/responses-types.gen.js';
import type { ParsedResponse } from '../parsing/parsed-response.js';
import { ResponseAccumulator } from './response-accumulator.js';
import { isFinalEvent } from './response-stream-end.js';
import type {
  ResponseEvents,
  ResponseStreamingParams,
  ResponseStreamParams,
} from './response-stream-types.js';
import {
  hasAutoParseableInput,
  settleResponse,
  type ExtractParsedContentFromParams,
  type ParseParams,
} from '../parsing/parse-response.js';
import { readParseOptions, type ResponseParseOptions } from '../parsing/parse-params.js';
import { StreamConnection, type ResponseSource } from './stream-connection.js';

/**
 * A response in progress: events by type, iteration over all events, and the parsed final response.
 *
 * The call starts in a later turn of the event loop, so that listeners can be added first. If the
 * stream fails or is aborted, `currentResponseSnapshot` has the part that arrived. The stream of a
 * background response is resumed after a connection failure, without lost or repeated events.
 *
 * @public
 */
export class ResponseStream<ParsedT = null>
  extends EventStream<ResponseEvents>
  implements AsyncIterable<ResponseStreamEvent>
{
  readonly #params: ParseParams | null;
  readonly #accumulator = new ResponseAccumulator((repair) => this.#onRepair?.(repair));
  #onRepair: OnRepair | undefined;
  #parseErrors: RequestOptions['parseErrors'];
  #final: ParsedResponse<ParsedT> | undefined;

  /** @param params The parameters of the call, which determine how the response is parsed. */
  constructor(params: ResponseStreamingParams | null) {
    super();
    this.#params = params;
  }

  /**
   * Creates a response and streams it, or streams an existing one (`response_id`).
   *
   * @throws {OpenAIError} The parameters describe both an existing response and a new one, or `parseAs`
   *   is a bare schema.
   */
  static createResponse<
    Params extends ResponseStreamParams,
    ParsedT = ExtractParsedContentFromParams<Params>,
  >(
    client: { responses: ResponseSource },
    params: Params,
    options?: ResponseParseOptions,
  ): ResponseStream<ParsedT> {
    requireParameters(Object(params) === params ? params : undefined, 'responses.stream');
    if ('response_id' in params && ('input' in params || 'model' in params))
      throw new OpenAIError(
        '`response_id` streams an existing response: leave out `input` and `model`, or leave out ' +
          '`response_id` to create a new one.',
      );
    const { parsing, rest } = readParseOptions(params, options);
    const stream = new ResponseStream<ParsedT>(parsing as ResponseStreamingParams);
    stream.#start(client.responses, params, rest);
    return stream;
  }

  /**
   * Reads the output of `toReadableStream`, for example in a browser.
   *
   * @returns A stream that fails with an `IncompleteStreamError` if the output ends early.
   */
  static fromReadableStream(stream: ReadableStream): ResponseStream<null> {
    const relayed = new ResponseStream<null>(null);
    relayed._run(() => relayed.#relay(stream));
    return relayed;
  }

  /**
   * The response so far; undefined before the first event. The object is updated in place: copy
   * what must not change.
   */
  get currentResponseSnapshot(): Response | undefined {
    return this.#accumulator.snapshot;
  }

  /** Iterates over the events as the API sends them. Leaving the loop ends the call. */
  [Symbol.asyncIterator](): AsyncIterator<ResponseStreamEvent> {
    return this._iterate('event', (event) => event, { abortOnReturn: true });
  }

  /**
   * Waits for the end of the stream.
   *
   * @returns The final response, parsed by the text format and the tools of the call. A failed or
   *   incomplete response is returned unparsed: see its `status`.
   * @throws {APIUserAbortError} The stream was aborted.
   * @throws {IncompleteStreamError} The stream ended early; `partial` has the response so far.
   * @throws {APIError} The server reported an error.
   * @throws {OpenAIError} Parsing failed; see `cause`.
   */
  async finalResponse(): Promise<ParsedResponse<ParsedT>> {
    await this.done();
    return this.#final!;
  }

  /** Returns the events as bytes, one line of JSON each, for `fromReadableStream`. */
  toReadableStream(): ReadableStream<Uint8Array> {
    return new Stream(() => this[Symbol.asyncIterator](), this.controller).toReadableStream();
  }

  #start(source: ResponseSource, params: ResponseStreamParams, options?: RequestOptions): void {
    this._listenForAbort(options?.signal);
    this.#parseErrors = options?.parseErrors;
    const { _client: client } = source as { _client?: APIClient };
    this.#onRepair = repairReporter({ client, options });
    const after = 'response_id' in params ? params.starting_after : undefined;
    const { signal } = this.controller;
    const connection = new StreamConnection(source, params, { ...options, signal });
    this._run(async () => {
      let events = await connection.open();
      this._connected();
      for (;;) {
        try {
          await this.#consume(events, (event) => {
            if (connection.isNew(event)) this.#add(event, after);
          });
          break;
        } catch (error) {
          events = await connection.resume(error, this.currentResponseSnapshot);
        }
      }
      await this.#parse();
    });
  }

  async #parse(): Promise<void> {
    const { snapshot, fault } = this.#accumulator;
    if (fault) throw fault;
    if (!snapshot) throw new OpenAIError('The stream ended without a response.');
    const params = this.#params;
    this.#final = await unlessAborted(this.controller.signal, () =>
      settleResponse<ParsedT>(snapshot, params && hasAutoParseableInput(params) ? params : {}, {
        parseErrors: this.#parseErrors,
        onRepair: this.#onRepair,
      }).catch((cause: unknown) => {
        const error =
          cause instanceof OpenAIError
            ? cause
            : new OpenAIError((cause as Error).message, { cause });
        throw withAnswer(error, 'response', snapshot);
      }),
    );
  }

  async #relay(stream: ReadableStream): Promise<void> {
    let eventCount = 0;
    let lastEvent: ResponseStreamEvent | undefined;
    const events = Stream.fromReadableStream<ResponseStreamEvent>(stream, this._sourceController());
    this._connected();
    await this.#consume(events, (event) => {
      if (isErrorEvent(event)) throw relayedError(event);
      eventCount += 1;
      lastEvent = event;
      this.#add(event);
    });
    if (!lastEvent || !isFinalEvent(lastEvent))
      throw new IncompleteStreamError({
        eventCount,
        lastEvent,
        partial: this.currentResponseSnapshot,
      });
    await this.#parse();
  }

  async #consume(
    events: AsyncIterable<ResponseStreamEvent>,
    onEvent: (event: ResponseStreamEvent) => void,
  ): Promise<void> {
    try {
      await this._readEach(events, (event) => {
        // Servers may send JSON that is no event.
        if (typeof event === 'object' && event !== null) onEvent(event);
        return undefined;
      });
    } catch (error) {
      throw withAnswer(error, 'partial', this.currentResponseSnapshot);
    }
  }

  /** @param after The sequence number of the last event that is not emitted. */
  #add(event: ResponseStreamEvent, after?: number): void {
    // The stream itself throws it, as the error of its status and with the request ID.
    if (event.type === 'error') return;
    const placed = this.#accumulator.add(event);
    if (after !== undefined && event.sequence_number <= after) return;
    this._emit('event', event);
    if (!this._hasListeners(event.type)) return;
    const { snapshot } = this.#accumulator;
    if (event.type === 'response.output_text.delta') {
      this._emit(event.type, withSnapshot(event, textOf(snapshot, placed)));
    } else if (event.type === 'response.function_call_arguments.delta') {
      this._emit(event.type, withSnapshot(event, argumentsOf(snapshot, placed)));
    } else {
      this._emit(event.type, ...([event] as never));
    }
  }
}

/** Returns true for an error event, with or without its type. */
function isErrorEvent(event: { type?: unknown; error?: unknown }): boolean {
  const { type, error } = event;
  return type === 'error' || (type === undefined && Object(error) === error);
}

/**
 * `Object.assign` because spreading a parsed event takes as long as all other work on it. It would
 * write a member `__proto__` to the prototype.
 */
function withSnapshot<Event extends object>(
  event: Event,
  snapshot: string,
): Event & { snapshot: string } {
  return Object.hasOwn(event, '__proto__')
    ? { ...event, snapshot }
    : Object.assign({}, event, { snapshot });
}

function textOf(snapshot: Response | undefined, event: ResponseStreamEvent | undefined): string {
  const { output_index, content_index } = (event ?? {}) as ResponseTextDeltaEvent;
  const item = snapshot?.output[output_index];
  const part = item?.type === 'message' ? item.content[content_index] : undefined;
  return part?.type === 'output_text' ? part.text : '';
}

function argumentsOf(
  snapshot: Response | undefined,
  event: ResponseStreamEvent | undefined,
): string {
  const { output_index } = (event ?? {}) as ResponseFunctionCallArgumentsDeltaEvent;
  const item = snapshot?.output[output_index];
  return item?.type === 'function_call' ? item.arguments : '';
}
