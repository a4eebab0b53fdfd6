import { addAbortListener, removeAbortListener } from '../abort-listeners.js';
import { APIUserAbortError } from '../errors/api-user-abort-error.js';
import { OpenAIError } from '../errors/openai-error.js';
import {
  EventEmitter,
  type EmittedValue,
  type EventListener,
  type EventParameters,
} from './event-emitter.js';
import { AsyncQueue } from './async-queue.js';
import { BackPressure } from './back-pressure.js';
import { alreadyRead, toOpenAIError } from './stream-failure.js';
import type { Pollable } from '../stream/batch-iterator.js';

/**
 * The events of every stream helper.
 *
 * @public
 */
export interface BaseEvents {
  /** The response headers have arrived. */
  connect: () => void;
  /** The stream failed. `end` follows. */
  error: (error: OpenAIError) => void;
  /** The stream was aborted. `end` follows. */
  abort: (error: APIUserAbortError) => void;
  /** The last event. */
  end: () => void;
}

/**
 * The base class of the stream helpers: runs a call in the background and emits events.
 *
 * A failure without a listener is kept for `done` and similar methods; it never becomes an unhandled
 * rejection. Slow iterators apply back-pressure to the call.
 *
 * @public
 */
export class EventStream<EventTypes extends BaseEvents> extends EventEmitter<EventTypes> {
  /** Aborts the call. */
  controller: AbortController = new AbortController();
  readonly #pressure = new BackPressure();
  #ended = false;
  #isAborted = false; // Reading a signal for each event is slow.
  #failure: { error: OpenAIError } | undefined;
  #onEnd: Array<() => void> = [];

  /** True after the last event. */
  get ended(): boolean {
    return this.#ended;
  }

  /** True if the stream failed or was aborted. */
  get errored(): boolean {
    return this.#failure !== undefined;
  }

  /** True if the stream was aborted. */
  get aborted(): boolean {
    return this.#failure?.error instanceof APIUserAbortError;
  }

  /** Aborts the call; the events `abort` and `end` follow. */
  abort(): void {
    this.controller.abort();
  }

  /**
   * Waits for the end of the stream.
   *
   * @throws {APIUserAbortError} The stream was aborted.
   * @throws {OpenAIError} The stream failed.
   */
  async done(): Promise<void> {
    if (!this.#ended) {
      await this.#pressure.suspendFor(new Promise<void>((resolve) => this.#onEnd.push(resolve)));
    }
    if (this.#failure) throw this.#failure.error;
  }

  /**
   * Waits for the next event of a kind. Remains pending if the stream ends without a failure and
   * without the event.
   *
   * @throws {APIUserAbortError} The stream was aborted.
   * @throws {OpenAIError} The stream failed, or has already ended.
   */
  override emitted<Event extends keyof EventTypes>(
    event: Event,
  ): Promise<EmittedValue<EventTypes, Event>> {
    const value = new Promise<EmittedValue<EventTypes, Event>>((resolve, reject) => {
      if (this.#ended) {
        reject(this.#failure?.error ?? new OpenAIError('The stream has ended.'));
        return;
      }
      const onEvent = (...parameters: unknown[]): void => {
        resolve((parameters.length > 1 ? parameters : parameters[0]) as never);
      };
      this.once(event, onEvent as EventListener<EventTypes, Event>);
      if (event === 'error' || event === 'abort') return;
      this.#onEnd.push(() => this.#failure && reject(this.#failure.error));
    });
    return this.#pressure.suspendFor(value);
  }

  /**
   * Iterates over the parameters of each further event of a kind. Leaving the loop does not abort
   * the call.
   *
   * @throws The failure of the stream, after the events that preceded it.
   */
  events<Event extends keyof EventTypes>(
    event: Event,
  ): AsyncIterableIterator<EventParameters<EventTypes, Event>> {
    return this._iterate(event, (...parameters) => parameters);
  }

  /**
   * Iterates over an item for each further event of a kind.
   *
   * @param toItem Returns the item for the parameters of an event.
   * @param options.abortOnReturn True for loops over the stream itself: leaving one aborts the call,
   *   and one that begins after the end fails, because it has missed the events. Default: false.
   */
  protected _iterate<Event extends keyof EventTypes, Item>(
    event: Event,
    toItem: (...parameters: EventParameters<EventTypes, Event>) => Item,
    options: { abortOnReturn?: boolean } = {},
  ): AsyncIterableIterator<Item> {
    const onEvent = ((...parameters: EventParameters<EventTypes, Event>): void => {
      queue.push(toItem(...parameters));
    }) as EventListener<EventTypes, Event>;
    const isFailure = event === 'error' || event === 'abort';
    const queue = new AsyncQueue<Item>({
      onTaken: () => this.#pressure.relieve(),
      onReturn: () => {
        this.off(event, onEvent);
        this.#pressure.queues.delete(source);
        if (options.abortOnReturn) this.abort();
        this.#pressure.relieve();
      },
      isStopped: () => this.controller.signal.aborted && !isFailure,
    });
    // The failure is the item of these iterators, not their end.
    const source = isFailure ? { size: 0, end: () => queue.end() } : queue;
    if (this.#ended) {
      queue.end(this.#failure ?? (options.abortOnReturn ? { error: alreadyRead() } : undefined));
    } else {
      this.#pressure.queues.add(source);
      this.on(event, onEvent);
    }
    return queue;
  }

  /**
   * Runs the call, after the creator of the stream had the opportunity to add listeners.
   *
   * Its result ends the stream, with `_emitFinal` and `end`; its error fails the stream.
   */
  protected _run(executor: () => Promise<unknown>): void {
    // Node's shortest timer takes a millisecond, longer than many calls.
    const { setImmediate = setTimeout } = globalThis as {
      setImmediate?: (run: () => void) => unknown;
    };
    const run = (): void => void this.#execute(executor);
    try {
      setImmediate(run);
    } catch {
      // The edge runtime of Next.js has one that throws.
      setTimeout(run);
    }
  }

  /** Emits `connect`, after the response headers have arrived. */
  protected _connected(): void {
    this._emit('connect', ...([] as never));
  }

  /**
   * Returns a controller that is aborted with this stream. Unlike that of the stream, it may also be
   * aborted by a source that has failed.
   */
  protected _sourceController(): AbortController {
    const source = new AbortController();
    this.#onAbort(this.controller.signal, () => source.abort());
    return source;
  }

  /** Aborts this stream with the signal of the caller. */
  protected _listenForAbort(signal: AbortSignal | null | undefined): void {
    if (signal) this.#onAbort(signal, () => this.abort());
  }

  /**
   * Calls a function with each item of the call, and waits for its promise and slow iterators.
   *
   * @throws {APIUserAbortError} The stream was aborted. Items that came with the last one are dropped.
   */
  protected async _readEach<Item>(
    items: AsyncIterable<Item>,
    visit: (item: Item) => Promise<unknown> | undefined,
  ): Promise<void> {
    const iterator: AsyncIterator<Item> & Partial<Pollable<Item>> = items[Symbol.asyncIterator]();
    const proceed = (): Promise<void> | undefined => {
      if (this.#isAborted) throw new APIUserAbortError();
      return this._whenDrained();
    };
    try {
      for (;;) {
        const { done, value } = await iterator.next();
        if (done) return await proceed();
        // The further items of a read need no promise.
        for (let item: Item | undefined = value; item !== undefined; item = iterator.poll?.()) {
          const pending = visit(item)?.then(proceed) ?? proceed();
          if (pending) await pending;
        }
      }
    } catch (error) {
      await iterator.return?.();
      throw error;
    }
  }

  /**
   * Waits for slow iterators, so that the connection is not read and the server slows down. There is
   * no back-pressure while `done` or `emitted` is pending: the loop of the slow iterator itself may be
   * waiting for them.
   *
   * @returns Undefined if the call may continue at once.
   */
  protected _whenDrained(): Promise<void> | undefined {
    return this.#pressure.whenDrained();
  }

  override _emit<Event extends keyof EventTypes>(
    event: Event,
    ...parameters: EventParameters<EventTypes, Event>
  ): void {
    if (this.#ended) return;
    const isFailure = event === 'error' || event === 'abort';
    // Events that arrived together with an aborted one are dropped.
    if (this.#isAborted && !isFailure && event !== 'end') return;
    if (isFailure) this.#failure ??= { error: parameters[0] as OpenAIError };
    if (event === 'end') this.#ended = true;
    try {
      super._emit(event, ...parameters);
    } finally {
      if (event === 'end') this.#finish();
      else if (isFailure) this._emit('end', ...([] as never));
    }
  }

  /** Emits the final events of a stream that did not fail. */
  protected _emitFinal(): void {}

  async #execute(executor: () => Promise<unknown>): Promise<void> {
    let last: keyof BaseEvents = 'end';
    let parameters: unknown[] = [];
    try {
      const { signal } = this.controller;
      // The work itself may take long to notice an abort.
      await new Promise<unknown>((resolve, reject) => {
        this.#onAbort(signal, () => {
          this.#isAborted = true;
          reject(new APIUserAbortError());
        });
        if (!signal.aborted) executor().then(resolve, reject);
      });
      this._emitFinal();
      // A listener of the final events may have aborted the stream.
      if (signal.aborted) throw new APIUserAbortError();
    } catch (cause) {
      const error = toOpenAIError(cause);
      last = error instanceof APIUserAbortError ? 'abort' : 'error';
      parameters = [error];
    }
    try {
      this._emit(last, ...(parameters as never));
    } catch (thrown) {
      // A listener of the last event failed. Reported as an uncaught exception, like the failure
      // of any other listener.
      queueMicrotask(() => {
        throw thrown;
      });
    }
  }

  /** Calls a function when a signal is aborted, unless the stream has ended before. */
  #onAbort(signal: AbortSignal, run: () => void): void {
    if (signal.aborted) return run();
    addAbortListener(signal, run);
    this.#onEnd.push(() => removeAbortListener(signal, run));
  }

  #finish(): void {
    this.#pressure.end(this.#failure);
    for (const onEnd of this.#onEnd.splice(0)) onEnd();
  }
}
