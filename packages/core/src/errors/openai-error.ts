import { brand, hasBrand } from './brand.js';

/**
 * The base of all errors of this package. Of itself: bad input, found before any request.
 *
 * @public
 */
export class OpenAIError extends Error {
  /** @internal */
  static readonly _brand = /* @__PURE__ */ brand(this, 'OpenAIError');

  static override [Symbol.hasInstance](value: unknown): boolean {
    return hasBrand(this, value);
  }
}
