import { APIError } from './api-error.js';
import { brand } from './brand.js';

/**
 * Status 422: the request is well-formed but cannot be carried out.
 *
 * @public
 */
export class UnprocessableEntityError extends APIError<422, Headers> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'UnprocessableEntityError');
}
