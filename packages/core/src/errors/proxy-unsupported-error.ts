import { brand } from './brand.js';
import { OpenAIError } from './openai-error.js';

/**
 * The option `proxy` cannot be honoured here: the runtime cannot, or a package is missing.
 *
 * @public
 */
export class ProxyUnsupportedError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'ProxyUnsupportedError');
}
