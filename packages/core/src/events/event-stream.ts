import { APIUserAbortError } from '../errors/api-user-abort-error.js';
import { OpenAIError } from '../errors/openai-error.js';
import {
  EventEmitter,
  type EmittedValue,
  type EventListener,
  type EventParameters,
} from './event-emitter.js';
import { AsyncQueue } from './async-queue.js';

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

/** The number of waiting events at which an iterator suspends the call. */
const LONGEST_QUEUE = 16;

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
  readonly #queues = new Set<Pick<AsyncQueue<unknown>, 'size' | 'end'>>();
  #ended = false;
  #failure: { error: OpenAIError } | undefined;
  #onEnd: Array<() => void> = [];
  #waiters = 0;
  #pressure: { promise: Promise<void>; release: () => void } | undefined;

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
      await this.#waitFor(new Promise<void>((resolve) => this.#onEnd.push(resolve)));
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
    return this.#waitFor(value);
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
   * @param options.abortOnReturn True to abort the call when the loop is left. Default: false.
   */
  protected _iterate<Event extends keyof EventTypes, Item>(
    event: Event,
    toItem: (...parameters: EventParameters<EventTypes, Event>) => Item,
    options: { abortOnReturn?: boolean } = {},
  ): AsyncIterableIterator<Item> {
    const onEvent = ((...parameters: EventParameters<EventTypes, Event>): void => {
      queue.push(toItem(...parameters));
    }) as EventListener<EventTypes, Event>;
    const queue = new AsyncQueue<Item>({
      onTaken: () => this.#relieve(),
      onReturn: () => {
        this.off(event, onEvent);
        this.#queues.delete(queue);
        if (options.abortOnReturn) this.abort();
        this.#relieve();
      },
    });
    if (this.#ended) {
      queue.end(this.#failure);
    } else {
      this.#queues.add(queue);
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
    setImmediate(() => void this.#execute(executor));
  }

  /** Emits `connect`, after the response headers have arrived. */
  protected _connected(): void {
    this._emit('connect', ...([] as never));
  }

  /** Aborts this stream with the signal of the caller. */
  protected _listenForAbort(signal: AbortSignal | null | undefined): void {
    if (!signal) return;
    const onAbort = (): void => this.abort();
    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort);
    this.#onEnd.push(() => signal.removeEventListener('abort', onAbort));
  }

  /**
   * Waits for slow iterators between two reads of the call, so that the connection is not read and
   * the server is slowed down. There is no back-pressure while `done` or `emitted` is pending: the
   * loop of the slow iterator itself may be waiting for them.
   *
   * @returns Undefined if the call may continue at once.
   */
  protected _whenDrained(): Promise<void> | undefined {
    if (this.#queues.size === 0 || !this.#isHeldBack(LONGEST_QUEUE)) return undefined;
    if (!this.#pressure) {
      let release!: () => void;
      const promise = new Promise<void>((resolve) => (release = resolve));
      const { signal } = this.controller;
      signal.addEventListener('abort', release);
      this.#pressure = {
        promise,
        release: () => {
          signal.removeEventListener('abort', release);
          release();
        },
      };
    }
    return this.#pressure.promise;
  }

  override _emit<Event extends keyof EventTypes>(
    event: Event,
    ...parameters: EventParameters<EventTypes, Event>
  ): void {
    if (this.#ended) return;
    const isFailure = event === 'error' || event === 'abort';
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
    let last: { event: keyof BaseEvents; parameters: unknown[] } = { event: 'end', parameters: [] };
    try {
      await executor();
      this._emitFinal();
    } catch (cause) {
      const error = toOpenAIError(cause);
      last = {
        event: error instanceof APIUserAbortError ? 'abort' : 'error',
        parameters: [error],
      };
    }
    try {
      this._emit(last.event, ...(last.parameters as never));
    } catch (thrown) {
      // A listener of the last event failed. Reported as an uncaught exception, like the failure
      // of any other listener.
      queueMicrotask(() => {
        throw thrown;
      });
    }
  }

  #finish(): void {
    for (const queue of this.#queues) queue.end(this.#failure);
    this.#queues.clear();
    for (const onEnd of this.#onEnd) onEnd();
    this.#onEnd = [];
  }

  #isHeldBack(longest: number): boolean {
    if (this.#waiters > 0 || this.controller.signal.aborted) return false;
    for (const queue of this.#queues) if (queue.size >= longest) return true;
    return false;
  }

  #relieve(): void {
    if (!this.#pressure || this.#isHeldBack(LONGEST_QUEUE / 2)) return;
    this.#pressure.release();
    this.#pressure = undefined;
  }

  async #waitFor<Value>(promise: Promise<Value>): Promise<Value> {
    this.#waiters += 1;
    this.#relieve();
    try {
      return await promise;
    } finally {
      this.#waiters -= 1;
    }
  }
}

function toOpenAIError(cause: unknown): OpenAIError {
  if (cause instanceof OpenAIError) return cause;
  const { name, message } = (cause ?? {}) as { name?: unknown; message?: unknown };
  if (name === 'AbortError') return new APIUserAbortError();
  const text = typeof message === 'string' ? message : String(cause);
  return new OpenAIError(text, { cause });
}
