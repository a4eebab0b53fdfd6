import { APIError } from './api-error.js';
import { brand } from './brand.js';

/**
 * No answer, or no whole answer, came: refused, reset, DNS, TLS. The message names host and cause.
 *
 * @public
 */
export class APIConnectionError extends APIError<undefined, undefined, undefined> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'APIConnectionError');

  constructor({ message, cause }: { message?: string | undefined; cause?: unknown } = {}) {
    super(undefined, undefined, message ?? 'Connection error.', undefined, cause);
  }
}
