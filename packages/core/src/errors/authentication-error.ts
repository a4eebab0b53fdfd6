import { APIError } from './api-error.js';
import { brand } from './brand.js';

/**
 * Status 401: the credential is missing, wrong or revoked.
 *
 * @public
 */
export class AuthenticationError extends APIError<401, Headers> {
  static {
    brand(this, 'AuthenticationError');
  }
}
