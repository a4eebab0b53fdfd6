import { APIUserAbortError, OpenAIError } from '@oai/core';
import { addAbortListener, AsyncQueue, removeAbortListener } from '@oai/core/internal';

/**
 * The bounds of concurrent work.
 *
 * @internal
 */
export interface ConcurrencyOptions {
  /** The maximum number of items in progress. */
  maxConcurrency: number;
  /**
   * The maximum number of results that wait for the reader, or for results before them. Default:
   * `maxConcurrency`.
   */
  maxWaiting?: number | undefined;
  /** True for results in the order of the items, false for the order of their completion. */
  isOrdered?: boolean | undefined;
  /** Ends the work at once. */
  signal?: AbortSignal | null | undefined;
  /** Starts no further work, and waits for that in progress. */
  stopSignal?: AbortSignal | null | undefined;
}

/** Does the work for one item. Its signal is aborted if the result is no longer wanted. */
export type Work<Item, Result> = (
  item: Item,
  index: number,
  signal: AbortSignal,
) => Promise<Result>;

/**
 * Does work for each item, some items at a time, and yields the results. Items are read from their
 * source when their work can start, so that neither items nor results pile up. Whatever ends the loop,
 * the work in progress has ended before.
 *
 * @throws The reason of `signal`; the first failure of the work or of the source. Work in progress is
 *   aborted.
 * @internal
 */
export async function* mapConcurrently<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: Work<Item, Result>,
  options: ConcurrencyOptions,
): AsyncGenerator<Result, void> {
  const run = new ConcurrentRun(items, work, options);
  try {
    yield* run.start();
  } finally {
    await run.close();
  }
}

class ConcurrentRun<Item, Result> {
  readonly #options: ConcurrencyOptions;
  readonly #work: Work<Item, Result>;
  readonly #iterator: Iterator<Item> | AsyncIterator<Item>;
  readonly #controller = new AbortController();
  readonly #results = new AsyncQueue<Result>({ onTaken: () => void this.#fill() });
  /** Results that wait for those before them. */
  readonly #early = new Map<number, Result>();
  readonly #onAbort = (): void => this.#fail(abortError(this.#options.signal!));
  readonly #onStop = (): void => this.#stop();
  #started = 0;
  #delivered = 0;
  #running = 0;
  #isFilling = false;
  /** True once no further item is read. */
  #isOver = false;
  /** True once the source has ended by itself. */
  #isExhausted = false;
  #failure: { error: unknown } | undefined;
  #onIdle: (() => void) | undefined;

  constructor(
    items: Iterable<Item> | AsyncIterable<Item>,
    work: Work<Item, Result>,
    options: ConcurrencyOptions,
  ) {
    this.#options = options;
    this.#work = work;
    this.#iterator =
      Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  }

  start(): AsyncIterableIterator<Result> {
    listen(this.#options.signal, this.#onAbort);
    listen(this.#options.stopSignal, this.#onStop);
    void this.#fill();
    return this.#results;
  }

  /** Aborts the work in progress, waits for its end, and closes the source. */
  async close(): Promise<void> {
    const { signal, stopSignal } = this.#options;
    if (signal) removeAbortListener(signal, this.#onAbort);
    if (stopSignal) removeAbortListener(stopSignal, this.#onStop);
    this.#isOver = true;
    if (this.#running > 0) {
      this.#controller.abort(new APIUserAbortError());
      await new Promise<void>((resolve) => (this.#onIdle = resolve));
    }
    if (this.#isExhausted) return;
    const closing = Promise.resolve(this.#iterator.return?.()).catch(() => {});
    // An async generator returns only after its pending step, which may never end.
    if (!this.#isFilling) await closing;
  }

  /** Starts work as long as there is room for it. */
  async #fill(): Promise<void> {
    if (this.#isFilling) return;
    this.#isFilling = true;
    try {
      while (!this.#isOver && this.#hasRoom()) {
        const step = this.#iterator.next();
        const { done, value } = 'then' in step ? await step : step;
        if (done) this.#isExhausted = true;
        if (done || this.#isOver) this.#isOver = true;
        else this.#begin(value);
      }
    } catch (error) {
      this.#isExhausted = true;
      this.#fail(error);
    }
    this.#isFilling = false;
    this.#endIfDone();
  }

  #hasRoom(): boolean {
    const { maxConcurrency, maxWaiting = maxConcurrency } = this.#options;
    return this.#running < maxConcurrency && this.#results.size + this.#early.size < maxWaiting;
  }

  #begin(item: Item): void {
    const index = this.#started++;
    this.#running += 1;
    this.#work(item, index, this.#controller.signal).then(
      (result) => {
        this.#running -= 1;
        this.#deliver(index, result);
        void this.#fill();
      },
      (error: unknown) => {
        this.#running -= 1;
        this.#fail(error);
      },
    );
  }

  #deliver(index: number, result: Result): void {
    if (!this.#options.isOrdered) return this.#results.push(result);
    this.#early.set(index, result);
    while (this.#early.has(this.#delivered)) {
      this.#results.push(this.#early.get(this.#delivered)!);
      this.#early.delete(this.#delivered++);
    }
  }

  #stop(): void {
    this.#isOver = true;
    this.#endIfDone();
  }

  #fail(error: unknown): void {
    if (!this.#failure) {
      this.#failure = { error };
      this.#controller.abort(error);
    }
    this.#stop();
  }

  #endIfDone(): void {
    if (!this.#isOver || this.#running > 0) return;
    this.#results.end(this.#failure);
    this.#onIdle?.();
  }
}

function listen(signal: AbortSignal | null | undefined, onAbort: () => void): void {
  if (signal?.aborted) onAbort();
  else if (signal) addAbortListener(signal, onAbort);
}

/** Returns the error for an aborted signal: its reason, if that is an error of this project. */
function abortError({ reason }: AbortSignal): unknown {
  return reason instanceof OpenAIError ? reason : new APIUserAbortError({ cause: reason });
}
