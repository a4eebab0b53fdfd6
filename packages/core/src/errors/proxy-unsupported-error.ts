import { brand } from './brand.js';
import { OpenAIError } from './openai-error.js';

/**
 * The option `proxy` is not supported here: by the runtime, or because a package is missing.
 *
 * @public
 */
export class ProxyUnsupportedError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'ProxyUnsupportedError');
}
