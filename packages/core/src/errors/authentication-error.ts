import { APIError } from './api-error.js';
import { brand } from './brand.js';

/**
 * Status 401: the credential is missing, wrong or revoked.
 *
 * @public
 */
export class AuthenticationError extends APIError<401, Headers> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'AuthenticationError');
}
