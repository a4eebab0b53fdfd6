import { errorEventText, SocketEmitter } from '@oai/core/internal';
import type { RealtimeErrorEvent } from '../generated/realtime/realtime-events.gen.js';
import { OpenAIRealtimeError } from './realtime-error.js';
import type { RealtimeEvents, RealtimeSendableEvent } from './realtime-events.js';

/**
 * The base of every Realtime connection. It emits each server event under its `type` and as
 * `event`, and failures as `error`.
 *
 * @public
 */
export abstract class OpenAIRealtimeEmitter extends SocketEmitter<RealtimeEvents> {
  /** Sends an event, or queues it until the connection is open. */
  abstract send(event: RealtimeSendableEvent): void;

  /** Closes the connection. Default: code 1000, reason `OK`. */
  abstract close(props?: { code: number; reason: string }): void;

  /**
   * Emits a failure as `error`. Without a listener it becomes an unhandled rejection.
   *
   * @internal
   */
  protected _onError(event: null, message: string, cause?: unknown): void;
  protected _onError(event: RealtimeErrorEvent, message?: string): void;
  protected _onError(event: RealtimeErrorEvent | null, message?: string, cause?: unknown): void {
    const options = cause === undefined ? undefined : { cause };
    this._emitError(
      event ? errorEventText(event) : (message ?? 'unknown error'),
      (text) => new OpenAIRealtimeError(text, event, options),
    );
  }
}
