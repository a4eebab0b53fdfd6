import { APIError } from './api-error.js';
import { brand } from './brand.js';

/**
 * No answer, or no whole answer, came: refused, reset, DNS, TLS. The message names host and cause.
 *
 * @public
 */
export class APIConnectionError extends APIError<undefined, undefined, undefined> {
  static {
    brand(this, 'APIConnectionError');
  }

  constructor({ message, cause }: { message?: string | undefined; cause?: unknown } = {}) {
    super(undefined, undefined, message ?? 'Connection error.', undefined);
    if (cause !== undefined) hideCause(this, cause);
  }
}

/** As `new Error(message, { cause })` does it. */
function hideCause(error: Error, value: unknown): void {
  Object.defineProperty(error, 'cause', { value, configurable: true, writable: true });
}
