import { OpenAIError } from '@oai/core';
import type { ResponsesClientEvent } from '../generated/responses/responses-socket.gen.js';
import type { Response } from '../generated/responses/responses-types.gen.js';
import { FinalResponse } from './final-response.js';
import {
  endsResponse,
  positiveInteger,
  type LaneRequest,
  type ResponsesWebSocketEvent,
} from './lane-events.js';

interface Waiting {
  readonly event: ResponsesWebSocketEvent;
  readonly bytes: number;
}

interface Reader {
  resolve(next: Waiting): void;
  reject(error: Error): void;
}

/**
 * The requests of one `stream_id` on a connection that others share, and the events that answer them,
 * in order. A lane has one reader at a time.
 *
 * @public
 */
export class ResponsesWebSocketLane {
  /** Undefined for the lane of events without a `stream_id`. */
  readonly streamID: string | undefined;
  readonly #send: (event: ResponsesClientEvent) => void;
  readonly #release: (bytes: number) => void;
  readonly #maxEvents: number;
  readonly #maxBytes: number;
  #queue: Waiting[] = [];
  #bytes = 0;
  #reader: Reader | undefined;
  #isRead = false;
  #end: Error | undefined;

  /**
   * Made by `ResponsesWebSocketSession.lane()`.
   *
   * @param release Called with the size of each event that no longer waits.
   * @internal
   */
  constructor(
    streamID: string | undefined,
    send: (event: ResponsesClientEvent) => void,
    release: (bytes: number) => void,
    maxEvents: number,
    maxBytes: number,
  ) {
    this.streamID = streamID;
    this.#send = send;
    this.#release = release;
    this.#maxEvents = maxEvents;
    this.#maxBytes = maxBytes;
  }

  /**
   * Sends a request on this lane. `stream` and `background`, which only HTTP has, are left out.
   *
   * @throws {OpenAIError} The lane has ended.
   */
  create(request: LaneRequest): void {
    if (this.#end) throw this.#end;
    const event = { ...request, type: 'response.create' } as ResponsesClientEvent &
      Record<string, unknown>;
    delete event['stream'];
    delete event['background'];
    delete event['stream_id'];
    if (this.streamID !== undefined) event['stream_id'] = this.streamID;
    this.#send(event);
  }

  /**
   * Returns the next event as the server sent it, `error` events included. An abort ends only this
   * wait.
   *
   * @throws {OpenAIError} The lane has ended, or something else reads it.
   */
  async receive(options?: { signal?: AbortSignal }): Promise<ResponsesWebSocketEvent> {
    return this.#exclusively(async () => (await this.#next(options?.signal)).event);
  }

  /**
   * Reads the events of the next response to its end, which may be completed, failed or incomplete.
   * If the last event has no output, the finished items of the events before it are the output.
   *
   * An abort before the first event leaves the lane usable. After that the lane ends, since a later
   * call would take the rest for a response.
   *
   * @param options.maxResponseBytes Maximum size of all events of the response, as JSON. Default: no
   *   maximum.
   * @throws {WebSocketError} The server sent an `error` event, which is in `error`. The lane goes on.
   * @throws {OpenAIError} The lane has ended, something else reads it, the response is too large, or
   *   an item or the response is malformed. The lane ends.
   */
  async finalResponse(options?: {
    signal?: AbortSignal;
    maxResponseBytes?: number;
  }): Promise<Response> {
    const { signal, maxResponseBytes } = options ?? {};
    if (maxResponseBytes !== undefined) positiveInteger(maxResponseBytes);
    return this.#exclusively(() => this.#readResponse(signal, maxResponseBytes ?? Infinity));
  }

  /** Leaves the lane. The server goes on, and the id stays taken until the connection is replaced. */
  close(): void {
    this.fail(new OpenAIError('The lane is closed.'));
  }

  /** True if nothing further arrives. Events may still wait. @internal */
  get ended(): boolean {
    return this.#end !== undefined;
  }

  /** Ends the lane after the waiting events. @internal */
  end(error: Error): void {
    if (this.#end) return;
    this.#end = error;
    this.#reader?.reject(error);
    this.#reader = undefined;
  }

  /** Ends the lane and drops the waiting events. @internal */
  fail(error: Error): void {
    // Events that an ended connection left behind are dropped too.
    for (const { bytes } of this.#queue) this.#release(bytes);
    this.#queue = [];
    this.#bytes = 0;
    this.end(error);
  }

  /** Hands an event to the reader, or keeps it until it is read. @internal */
  push(event: ResponsesWebSocketEvent, bytes: number): void {
    const reader = this.#reader;
    const isFull = this.#queue.length >= this.#maxEvents || this.#bytes + bytes > this.#maxBytes;
    if (reader || this.#end || isFull) this.#release(bytes);
    if (reader) {
      this.#reader = undefined;
      reader.resolve({ event, bytes });
      return;
    }
    if (isFull) {
      this.fail(
        new OpenAIError('More events wait for the reader of the lane than its limits allow.'),
      );
    }
    if (this.#end) return;
    this.#queue.push({ event, bytes });
    this.#bytes += bytes;
  }

  async #exclusively<Result>(read: () => Promise<Result>): Promise<Result> {
    if (this.#isRead) throw new OpenAIError('Something else is reading this lane.');
    this.#isRead = true;
    try {
      return await read();
    } finally {
      this.#isRead = false;
    }
  }

  async #next(signal: AbortSignal | undefined): Promise<Waiting> {
    signal?.throwIfAborted();
    const first = this.#queue.shift();
    if (first) {
      this.#bytes -= first.bytes;
      this.#release(first.bytes);
      return first;
    }
    if (this.#end) throw this.#end;
    let abort = () => {};
    try {
      return await new Promise<Waiting>((resolve, reject) => {
        abort = () => {
          this.#reader = undefined;
          reject(signal!.reason as Error);
        };
        signal?.addEventListener('abort', abort);
        this.#reader = { resolve, reject };
      });
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  async #readResponse(signal: AbortSignal | undefined, maxBytes: number): Promise<Response> {
    const response = new FinalResponse();
    for (let total = 0; ;) {
      let next: Waiting;
      try {
        next = await this.#next(signal);
      } catch (error) {
        if (total > 0 && !this.#end) this.fail(abandoned(error));
        throw error;
      }
      const { event, bytes } = next;
      total += bytes;
      if (total > maxBytes) {
        const error = new OpenAIError(`The response is larger than ${maxBytes} bytes.`);
        if (!endsResponse(event.type) && event.type !== 'error') this.fail(error);
        throw error;
      }
      if (event.type === 'error') throw response.errorOf(event);
      try {
        const final = response.add(event);
        if (final) return final;
      } catch (error) {
        this.fail(error as Error);
        throw error;
      }
    }
  }
}

function abandoned(cause: unknown): OpenAIError {
  return new OpenAIError('The wait for a response was aborted after some of its events.', {
    cause,
  });
}
