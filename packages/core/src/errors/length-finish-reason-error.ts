import { brand } from './brand.js';
import { OpenAIError } from './openai-error.js';

/**
 * The output was cut off at its length limit, so it cannot be parsed.
 *
 * @public
 */
export class LengthFinishReasonError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'LengthFinishReasonError');

  constructor() {
    super('Could not parse the content: the output was cut off at its length limit.');
  }
}
