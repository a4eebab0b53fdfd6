import { APIConnectionTimeoutError } from './api-connection-timeout-error.js';
import { brand } from './brand.js';

/**
 * The peer of a WebSocket did not answer a ping: the `cause` of the error that the connection emits.
 *
 * @public
 */
export class SocketIdleTimeoutError extends APIConnectionTimeoutError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'SocketIdleTimeoutError');

  /** The limit, milliseconds. */
  readonly idleTimeoutMs: number;

  constructor(idleTimeoutMs: number) {
    super({
      message: `the peer did not answer a ping for ${idleTimeoutMs} ms (option \`keepAliveMs\`)`,
    });
    this.idleTimeoutMs = idleTimeoutMs;
  }
}
