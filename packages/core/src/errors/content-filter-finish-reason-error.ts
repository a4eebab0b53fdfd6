import { brand } from './brand.js';
import { OpenAIError } from './openai-error.js';

/**
 * The content filter stopped the output, so it cannot be parsed.
 *
 * @public
 */
export class ContentFilterFinishReasonError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'ContentFilterFinishReasonError');

  /** The completion, as received so far. Not enumerable. */
  declare readonly completion?: object;

  constructor() {
    super('Could not parse the content: the content filter stopped the output.');
  }
}
