import { APIConnectionTimeoutError } from './api-connection-timeout-error.js';
import { brand } from './brand.js';

/**
 * Polling took longer than it was allowed to. What is polled goes on at the server.
 *
 * @public
 */
export class PollTimeoutError extends APIConnectionTimeoutError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'PollTimeoutError');

  /** The limit that was set, milliseconds. */
  readonly maxWaitMs: number;
  /** What the last read gave. */
  readonly lastState: unknown;

  constructor(props: { maxWaitMs: number; lastState: unknown; message?: string | undefined }) {
    super({
      message: props.message ?? `Polling did not reach an end within ${props.maxWaitMs} ms.`,
    });
    this.maxWaitMs = props.maxWaitMs;
    this.lastState = props.lastState;
  }
}
