import { BatchIterator } from './batch-iterator.js';
import { APIUserAbortError } from './errors/api-user-abort-error.js';
import { IncompleteStreamError } from './errors/incomplete-stream-error.js';
import { InvalidResponseError } from './errors/invalid-response-error.js';
import { StreamIdleTimeoutError } from './errors/stream-idle-timeout-error.js';
import { cancel, drain, readerOf, type BodyReader, type ReadableBody } from './stream-body.js';
import type { StreamContext } from './stream-context.js';
import { StreamEvents, type StreamFault, type StreamFormat } from './stream-events.js';
import { IdleWatch } from './stream-idle.js';

/**
 * The one iterator of a stream. It reads when it is asked to and at no other time, so that a slow
 * caller slows the connection down, and decodes all events of a read at once.
 *
 * However the stream ends, its connection is let go at once and `onClose` is called once.
 *
 * @internal
 */
export class StreamReader<Item> extends BatchIterator<Item> {
  readonly #context: StreamContext;
  readonly #format: StreamFormat;
  readonly #idle: IdleWatch;
  readonly #onAbort: () => void;
  #response: Response | undefined;
  #reader: BodyReader;
  #events: StreamEvents<Item>;

  /** No more is read. Items decoded before are still handed out, then the failure is thrown. */
  #settled = false;
  #failure: { error: unknown } | undefined;
  /** The end has been handed out. */
  #over = false;
  #stalled = false;

  constructor(
    body: ReadableBody,
    response: Response | undefined,
    context: StreamContext,
    format: StreamFormat,
  ) {
    super();
    this.#context = context;
    this.#format = format;
    this.#response = response;
    this.#reader = readerOf(body);
    this.#events = new StreamEvents(format, context, response);
    this.#idle = new IdleWatch(context.idleTimeoutMs, () => {
      this.#stalled = true;
      cancel(this.#reader);
    });
    const { signal } = context.controller;
    this.#onAbort = () => {
      this.drop();
      this.#fail(context.explain(signal.reason));
    };
    if (signal.aborted) this.#onAbort();
    else signal.addEventListener('abort', this.#onAbort);
  }

  protected close(): void {
    // Its end not having been handed out, a stream counts as left even if all of it has arrived.
    if (!this.#settled) this.#disconnect();
    else if (!this.#over) this.#context.controller.abort();
    this.#over = true;
    this.#failure = undefined;
  }

  protected async fill(): Promise<Item[] | undefined> {
    if (this.#settled) {
      this.#over = true;
      const failure = this.#failure;
      this.#failure = undefined;
      if (failure) throw failure.error;
      return undefined;
    }
    const events = this.#events;
    let fault: StreamFault | undefined;
    this.#idle.begin();
    try {
      const { done, value } = await this.#reader.read();
      this.#idle.pause();
      if (this.#settled) return [];
      if (this.#stalled) fault = { error: this.#idleError() };
      else if (done) fault = this.#onBodyEnd();
      else fault = this.#onRead(value!);
    } catch (cause) {
      this.#idle.pause();
      if (this.#settled) return [];
      fault = { error: this.#stalled ? this.#idleError() : this.#context.explain(cause) };
    }
    if (fault && (await this.#interrupt(fault))) return [];
    return events.take();
  }

  #onRead(read: Uint8Array | ArrayBuffer | string): StreamFault | undefined {
    const events = this.#events;
    events.push(read);
    if (events.done) {
      this.#settle();
      void drain(this.#reader);
    }
    return events.fault ?? (events.told?.isFirst ? events.told : undefined);
  }

  #onBodyEnd(): StreamFault | undefined {
    const events = this.#events;
    events.flush();
    if (events.fault) return events.fault;
    if (!events.done && !events.complete) {
      if (events.told) return { error: events.told.error };
      if (!this.#context.allowUnterminated) return { error: this.#incompleteError() };
    }
    this.#settle();
    return undefined;
  }

  /**
   * Tries the call again if nothing has reached the caller; otherwise the stream ends here.
   *
   * @returns Whether the call was tried again, so that what the first attempt told is void.
   */
  async #interrupt(fault: StreamFault): Promise<boolean> {
    const { reopen } = this.#context;
    const { complete, count } = this.#events;
    let { error } = fault;
    if (reopen && !complete && (count === 0 || fault.isFirst)) {
      try {
        const response = await reopen(error);
        cancel(this.#reader);
        this.#response = response;
        this.#reader = readerOf(response.body!);
        this.#events = new StreamEvents(this.#format, this.#context, response);
        this.#stalled = false;
        if (this.#settled) cancel(this.#reader);
        return true;
      } catch (refusal) {
        error = refusal;
      }
    }
    // Told as an item, the error is for the caller to see; what follows may be the final event.
    if (fault.isFirst && error === fault.error) fault.isFirst = false;
    else this.#fail(error);
    return false;
  }

  /** Ends the stream at once. */
  #fail(error: unknown): void {
    if (this.#settled) return;
    // What happens after the final event takes nothing away, and who aborts needs no error.
    if (!this.#events.complete && !(error instanceof APIUserAbortError)) this.#failure = { error };
    this.#disconnect(error);
  }

  #disconnect(error?: unknown): void {
    this.#settle(error);
    this.#context.controller.abort();
    cancel(this.#reader);
  }

  #settle(error?: unknown): void {
    this.#settled = true;
    this.#idle.end();
    this.#context.controller.signal.removeEventListener('abort', this.#onAbort);
    this.#context.onClose(error);
  }

  #idleError(): StreamIdleTimeoutError {
    return new StreamIdleTimeoutError({
      response: this.#response,
      idleTimeoutMs: this.#context.idleTimeoutMs,
      eventCount: this.#events.count,
      lastEvent: this.#events.last,
    });
  }

  #incompleteError(): Error {
    const response = this.#response;
    const { count, last } = this.#events;
    const type = response?.headers.get('content-type');
    if (count === 0 && type && !type.includes('event-stream')) {
      const message = `Expected a stream of events, but the server answered ${type} without any.`;
      return new InvalidResponseError({ message, response });
    }
    return new IncompleteStreamError({ response, eventCount: count, lastEvent: last });
  }
}
