import { APIError } from './api-error.js';
import { brand } from './brand.js';

/**
 * Status 403: the credential is good but may not do this, or not from this country.
 *
 * @public
 */
export class PermissionDeniedError extends APIError<403, Headers> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'PermissionDeniedError');
}
