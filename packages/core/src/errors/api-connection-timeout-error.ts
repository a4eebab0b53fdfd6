import { APIConnectionError } from './api-error.js';
import { brand } from './brand.js';

/**
 * An attempt took longer than `timeout`, and no retries were left.
 *
 * @public
 */
export class APIConnectionTimeoutError extends APIConnectionError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'APIConnectionTimeoutError');

  constructor({ message, cause }: { message?: string | undefined; cause?: unknown } = {}) {
    super({ message: message ?? 'Request timed out.', cause });
  }
}
