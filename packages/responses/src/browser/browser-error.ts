import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';

/**
 * An error that a browser driver throws on purpose. Its message is shown to the model; those of
 * other errors are not.
 *
 * @public
 */
export class BrowserError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'BrowserError');
}
