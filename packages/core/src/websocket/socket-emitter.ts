import { EventEmitter, type EmittedValue, type EventParameters } from '../events/event-emitter.js';

/**
 * The base of connections: promises of events reject when the connection ends, and an error without
 * a listener becomes an unhandled rejection.
 *
 * @internal
 */
export abstract class SocketEmitter<Events> extends EventEmitter<Events> {
  readonly #waiting = new Set<(error: Error) => void>();

  /**
   * Waits for the next event of a name.
   *
   * @throws The error of an `error` event that came first, or of the end of the connection.
   */
  override emitted<Name extends keyof Events>(name: Name): Promise<EmittedValue<Events, Name>> {
    const next = super.emitted(name);
    const result = this._whileReading(
      new Promise<EmittedValue<Events, Name>>((resolve, reject) => {
        this.#waiting.add(reject);
        void next.then(resolve, reject).finally(() => this.#waiting.delete(reject));
      }),
    );
    // A promise that nobody awaits must not end the process.
    result.catch(() => {});
    return result;
  }

  /**
   * Emits an `error` event. Without a listener the error is thrown as an unhandled rejection, with
   * a hint in its message, since a program that ignores failures must not continue in silence.
   */
  protected _emitError(message: string, makeError: (message: string) => Error): void {
    if (this._hasListeners('error' as keyof Events)) {
      this._emit('error' as keyof Events, ...([makeError(message)] as never));
      return;
    }
    const hint = "Listen for it: connection.on('error', (error) => …).";
    void Promise.reject(makeError(`${message}\n${hint}`));
  }

  /** Keeps reading while a promise is pending, on connections that slow loops can pause. */
  protected _whileReading<Value>(promise: Promise<Value>): Promise<Value> {
    return promise;
  }

  /**
   * Calls all listeners of an event. An error of a listener becomes an uncaught exception: it must
   * not keep the connection from handling further events.
   */
  protected override _emit<Name extends keyof Events>(
    event: Name,
    ...args: EventParameters<Events, Name>
  ): void {
    try {
      super._emit(event, ...args);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }

  /** Rejects the promises of events that can no longer happen. */
  protected _rejectWaiting(error: Error): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    // Promises of events that have just been emitted resolve first. Parcel 2.16 would compile
    // `Promise.resolve().then` to the dynamic import of another function.
    queueMicrotask(() => waiting.forEach((reject) => reject(error)));
  }
}
