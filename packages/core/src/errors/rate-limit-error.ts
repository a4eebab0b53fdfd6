import { APIError } from './api-error.js';
import { brand } from './brand.js';

/**
 * Status 429: too many requests or tokens (retried by default), or the quota is used up (never retried).
 *
 * @public
 */
export class RateLimitError extends APIError<429, Headers> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'RateLimitError');
}
