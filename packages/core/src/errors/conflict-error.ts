import { APIError } from './api-error.js';
import { brand } from './brand.js';

/**
 * Status 409: something else changed the object meanwhile. Retried by default.
 *
 * @public
 */
export class ConflictError extends APIError<409, Headers> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'ConflictError');
}
