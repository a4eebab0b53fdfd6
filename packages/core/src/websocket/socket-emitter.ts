import { EventEmitter, type EmittedValue } from '../events/event-emitter.js';

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
    const result = new Promise<EmittedValue<Events, Name>>((resolve, reject) => {
      this.#waiting.add(reject);
      void next.then(resolve, reject).finally(() => this.#waiting.delete(reject));
    });
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

  /** Rejects the promises of events that can no longer happen. */
  protected _rejectWaiting(error: Error): void {
    for (const reject of this.#waiting) reject(error);
    this.#waiting.clear();
  }
}
