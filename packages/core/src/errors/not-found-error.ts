import { APIError } from './api-error.js';
import { brand } from './brand.js';

/**
 * Status 404: there is no such object, model or path, or it is not visible to this project.
 *
 * @public
 */
export class NotFoundError extends APIError<404, Headers> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'NotFoundError');
}
