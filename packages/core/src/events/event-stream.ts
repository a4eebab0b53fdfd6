import { APIUserAbortError } from '../errors/api-user-abort-error.js';
import { OpenAIError } from '../errors/openai-error.js';
import {
  EventEmitter,
  type EmittedValue,
  type EventListener,
  type EventParameters,
} from './event-emitter.js';
import { EventQueue } from './event-queue.js';

/**
 * The events that every stream helper has.
 *
 * @public
 */
export interface BaseEvents {
  /** The call was answered. */
  connect: () => void;
  /** The stream failed. `end` follows. */
  error: (error: OpenAIError) => void;
  /** The stream was aborted. `end` follows. */
  abort: (error: APIUserAbortError) => void;
  /** Nothing comes after this. */
  end: () => void;
}

/** An iterator that is so many events behind holds the call back. */
const LONGEST_QUEUE = 16;

/**
 * The base of the stream helpers: runs a call in the background and tells what happens by events.
 *
 * A failure that nobody listens for is kept for `done` and its kin; it never becomes an unhandled
 * rejection. Iterators that fall behind hold the call back instead of piling up events.
 *
 * @public
 */
export class EventStream<EventTypes extends BaseEvents> extends EventEmitter<EventTypes> {
  /** Ends the call. */
  controller: AbortController = new AbortController();
  readonly #queues = new Set<Pick<EventQueue<unknown>, 'size' | 'end'>>();
  #ended = false;
  #failure: { error: OpenAIError } | undefined;
  #onEnd: Array<() => void> = [];
  #waiters = 0;
  #pressure: { promise: Promise<void>; release: () => void } | undefined;

  /** Whether nothing more will come. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Whether the stream failed or was aborted. */
  get errored(): boolean {
    return this.#failure !== undefined;
  }

  /** Whether the stream was aborted. */
  get aborted(): boolean {
    return this.#failure?.error instanceof APIUserAbortError;
  }

  /** Ends the call; the events `abort` and `end` follow. */
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
   * Waits for the next time that an event happens. It stays pending if the stream ends well
   * without it.
   *
   * @throws {APIUserAbortError} The stream was aborted.
   * @throws {OpenAIError} The stream failed, or had ended before.
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
   * The parameters of each event of a kind, from now on. Leaving the loop does not end the call.
   *
   * @throws What ended the stream early, after the events that came before it.
   */
  events<Event extends keyof EventTypes>(
    event: Event,
  ): AsyncIterableIterator<EventParameters<EventTypes, Event>> {
    return this._iterate(event, (...parameters) => parameters);
  }

  /**
   * Iterates over something of each event of a kind, from now on.
   *
   * @param toItem Makes the item of the event's parameters.
   * @param options.abortOnReturn Whether leaving the loop ends the call. Default: false.
   */
  protected _iterate<Event extends keyof EventTypes, Item>(
    event: Event,
    toItem: (...parameters: EventParameters<EventTypes, Event>) => Item,
    options: { abortOnReturn?: boolean } = {},
  ): AsyncIterableIterator<Item> {
    const onEvent = ((...parameters: EventParameters<EventTypes, Event>): void => {
      queue.push(toItem(...parameters));
    }) as EventListener<EventTypes, Event>;
    const queue = new EventQueue<Item>(
      () => this.#relieve(),
      () => {
        this.off(event, onEvent);
        this.#queues.delete(queue);
        if (options.abortOnReturn) this.abort();
        this.#relieve();
      },
    );
    if (this.#ended) {
      queue.end(this.#failure);
    } else {
      this.#queues.add(queue);
      this.on(event, onEvent);
    }
    return queue;
  }

  /**
   * Runs the call, after the code that made the stream has had its turn to add listeners.
   *
   * Its result ends the stream, with `_emitFinal` and `end`; what it throws fails it.
   */
  protected _run(executor: () => Promise<unknown>): void {
    // Node rounds the shortest timer up to a millisecond, longer than many a call takes.
    const { setImmediate = setTimeout } = globalThis as {
      setImmediate?: (run: () => void) => unknown;
    };
    setImmediate(() => void this.#execute(executor));
  }

  /** The call was answered. */
  protected _connected(): void {
    this._emit('connect', ...([] as never));
  }

  /** Ends this stream when a caller's signal is aborted. */
  protected _listenForAbort(signal: AbortSignal | null | undefined): void {
    if (!signal) return;
    const onAbort = (): void => this.abort();
    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort);
    this.#onEnd.push(() => signal.removeEventListener('abort', onAbort));
  }

  /**
   * To be awaited between two reads of the call: while an iterator is far behind, the connection
   * is not read, and so the server is slowed down. Whoever waits for the end or for an event of
   * this stream may be that iterator's own loop, so that then nothing is held back.
   *
   * @returns Undefined if the call may go on at once.
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

  /** Emits what is known at the end of a stream that did not fail. */
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
      // A listener of the last event failed. Nobody waits for it, so it is reported as the
      // platform reports failing listeners.
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
