import { APIError } from './api-error.js';
import { brand } from './brand.js';
import type { OAuthErrorCode } from '../generated/shared.gen.js';

/**
 * The token endpoint refused the token exchange of a workload identity.
 *
 * @public
 */
export class OAuthError extends APIError<400 | 401 | 403, Headers> {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'OAuthError');

  /** The `error` member of the response body. */
  readonly error_code: OAuthErrorCode | undefined;

  constructor(status: 400 | 401 | 403, error: object | undefined, headers: Headers) {
    const answer = error as { error?: unknown; error_description?: unknown } | undefined;
    const code = typeof answer?.error === 'string' ? answer.error : undefined;
    const description = answer?.error_description;
    super(status, error, undefined, headers);
    this.error_code = code;
    this.message = typeof description === 'string' ? description : (code ?? this.message);
  }
}
