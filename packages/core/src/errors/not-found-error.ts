import { APIError } from './api-error.js';
import { brand } from './brand.js';

/**
 * Status 404: there is no such object, model or path, or it is not visible to this project.
 *
 * @public
 */
export class NotFoundError extends APIError<404, Headers> {
  static {
    brand(this, 'NotFoundError');
  }
}
