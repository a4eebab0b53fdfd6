import { EventEmitter } from '@oai/core/internal';
import type { RealtimeErrorEvent } from '../generated/realtime/realtime-events.gen.js';
import { OpenAIRealtimeError } from './realtime-error.js';
import type { RealtimeEvents, RealtimeSendableEvent } from './realtime-events.js';

/**
 * What every Realtime connection is: it emits the server's events by their `type`, all of them as
 * `event`, and failures as `error`.
 *
 * @public
 */
export abstract class OpenAIRealtimeEmitter extends EventEmitter<RealtimeEvents> {
  /** Sends an event, or keeps it until the connection is open. */
  abstract send(event: RealtimeSendableEvent): void;

  /** Closes the connection. Default: code 1000, reason `OK`. */
  abstract close(props?: { code: number; reason: string }): void;

  /**
   * Tells of a failure. Without a listener it becomes an unhandled rejection: a program that does
   * not look must not run on in silence.
   *
   * @internal
   */
  protected _onError(event: null, message: string, cause?: unknown): void;
  protected _onError(event: RealtimeErrorEvent, message?: string): void;
  protected _onError(event: RealtimeErrorEvent | null, message?: string, cause?: unknown): void {
    const text = event?.error?.message ?? message ?? 'unknown error';
    const options = cause === undefined ? undefined : { cause };
    if (this._hasListeners('error')) {
      this._emit('error', new OpenAIRealtimeError(text, event, options));
      return;
    }
    const hint = "Listen for it: connection.on('error', (error) => …).";
    void Promise.reject(new OpenAIRealtimeError(`${text}\n${hint}`, event, options));
  }
}
