import { brand, hasBrand } from './brand.js';

/**
 * The signature of a webhook does not match its body, or is too old.
 *
 * @public
 */
export class InvalidWebhookSignatureError extends Error {
  /** @internal */
  static readonly _brand = /* @__PURE__ */ brand(this, 'InvalidWebhookSignatureError');

  static override [Symbol.hasInstance](value: unknown): boolean {
    return hasBrand(this, value);
  }

  constructor(message: string) {
    super(message);
  }
}
