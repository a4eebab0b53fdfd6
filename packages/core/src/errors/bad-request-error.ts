import { APIError } from './api-error.js';
import { brand } from './brand.js';

/**
 * Status 400: the request is malformed or a parameter has a value that the API refuses.
 *
 * @public
 */
export class BadRequestError extends APIError<400, Headers> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'BadRequestError');
}
