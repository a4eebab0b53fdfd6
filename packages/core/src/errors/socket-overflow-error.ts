import { brand } from './brand.js';
import { OpenAIError } from './openai-error.js';

/**
 * A message was not sent, since more data already waits for a WebSocket than its limit allows: the
 * `cause` of the error that the connection emits. The connection goes on.
 *
 * @public
 */
export class SocketOverflowError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'SocketOverflowError');

  /** The limit, bytes. */
  readonly maxBytes: number;

  constructor(message: string, maxBytes: number) {
    super(message);
    this.maxBytes = maxBytes;
  }
}
