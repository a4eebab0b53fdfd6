import { APIError } from './api-error.js';
import { brand } from './brand.js';

/**
 * The caller aborted the call, with a signal or with the controller of a stream.
 *
 * @public
 */
export class APIUserAbortError extends APIError<undefined, undefined, undefined> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'APIUserAbortError');

  constructor({ message, cause }: { message?: string | undefined; cause?: unknown } = {}) {
    super(undefined, undefined, message ?? 'Request was aborted.', undefined, cause);
  }
}
