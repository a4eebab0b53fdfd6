import { APIConnectionTimeoutError } from './api-connection-timeout-error.js';
import { brand } from './brand.js';

/**
 * Polling took longer than `maxWaitMs`. The operation continues on the server.
 *
 * @public
 */
export class PollTimeoutError extends APIConnectionTimeoutError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'PollTimeoutError');

  /** The limit, milliseconds. */
  readonly maxWaitMs: number;
  /** The last state that was read. */
  readonly lastState: unknown;

  constructor(props: { maxWaitMs: number; lastState: unknown; message?: string | undefined }) {
    super({
      message: props.message ?? `Polling did not finish within ${props.maxWaitMs} ms.`,
    });
    this.maxWaitMs = props.maxWaitMs;
    this.lastState = props.lastState;
  }
}
