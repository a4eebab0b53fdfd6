import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';
import type { RealtimeErrorEvent } from '../generated/realtime/realtime-events.gen.js';
import type { RealtimeError } from '../generated/realtime/realtime.gen.js';

/**
 * The failure of a Realtime connection: an `error` event of the server, with `error` and `event_id`,
 * or a fault of the connection itself or of a message, whose `cause` may have details.
 *
 * @public
 */
export class OpenAIRealtimeError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'OpenAIRealtimeError');

  /** The error of the server, with `code` and `param`. */
  error?: RealtimeError | undefined;
  /** The ID of the server event. */
  event_id?: string | undefined;

  constructor(message: string, event: RealtimeErrorEvent | null, options?: ErrorOptions) {
    super(message, options);
    this.error = event?.error;
    this.event_id = event?.event_id;
  }
}
