import { APIUserAbortError } from '../../src/errors/api-user-abort-error.js';
import { EventStream, type BaseEvents } from '../../src/events/event-stream.js';

export interface TestEvents extends BaseEvents {
  item: (value: number) => void;
  pair: (left: number, right: string) => void;
  empty: () => void;
}

/** An event stream whose protected methods tests can call. */
export class TestStream extends EventStream<TestEvents> {
  finals = 0;

  run(executor: (stream: TestStream) => Promise<unknown>): this {
    this._run(() => executor(this));
    return this;
  }

  tell<Event extends keyof TestEvents>(
    event: Event,
    ...parameters: Parameters<TestEvents[Event]>
  ): void {
    this._emit(event, ...(parameters as never));
  }

  connect(): void {
    this._connected();
  }

  listen(signal: AbortSignal | null | undefined): void {
    this._listenForAbort(signal);
  }

  drained(): Promise<void> | undefined {
    return this._whenDrained();
  }

  hasListeners(event: keyof TestEvents): boolean {
    return this._hasListeners(event);
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<number, undefined> {
    return this._iterate('item', (value) => value, { abortOnReturn: true });
  }

  protected override _emitFinal(): void {
    this.finals += 1;
  }
}

export const pause = (durationMs = 1): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, durationMs));

/** An executor that emits numbers and waits for slow iterators, as a read loop does. */
export const count =
  (total: number, onEmit: (value: number) => void = () => {}) =>
  async (stream: TestStream): Promise<void> => {
    for (let value = 0; value < total; value += 1) {
      if (stream.controller.signal.aborted) throw new APIUserAbortError();
      onEmit(value);
      stream.tell('item', value);
      await (stream.drained() ?? Promise.resolve());
    }
  };
