import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';
import type { RealtimeErrorEvent } from '../generated/realtime/realtime-events.gen.js';
import type { RealtimeError } from '../generated/realtime/realtime.gen.js';

/**
 * Something went wrong in a Realtime connection: the server sent an `error` event (then `error`
 * and `event_id` tell more), or the connection failed or carried something that is no event (then
 * `cause` may).
 *
 * @public
 */
export class OpenAIRealtimeError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'OpenAIRealtimeError');

  /** What the server said; `code` and `param` are in here. */
  error?: RealtimeError | undefined;
  /** The id of the server's event. */
  event_id?: string | undefined;

  constructor(message: string, event: RealtimeErrorEvent | null, options?: ErrorOptions) {
    super(message, options);
    this.error = event?.error;
    this.event_id = event?.event_id;
  }
}
