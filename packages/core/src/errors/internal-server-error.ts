import { APIError } from './api-error.js';
import { brand } from './brand.js';

/**
 * Status 500 and above: the server failed. Retried by default.
 *
 * @public
 */
export class InternalServerError extends APIError<number, Headers> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'InternalServerError');
}
