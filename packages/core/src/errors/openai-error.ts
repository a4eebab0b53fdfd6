import { brand, hasBrand } from './brand.js';

/**
 * The base class of all errors of this package. An instance of this very class reports invalid input,
 * detected before any request.
 *
 * @public
 */
export class OpenAIError extends Error {
  /** @internal */
  static readonly _brand = /* @__PURE__ */ brand(this, 'OpenAIError');

  /** The result so far, if a stream helper failed. */
  declare partial?: unknown;

  static override [Symbol.hasInstance](value: unknown): boolean {
    return hasBrand(this, value);
  }
}
