import { brand } from './brand.js';
import { OpenAIError } from './openai-error.js';

/**
 * The output reached its length limit, so it is incomplete and cannot be parsed.
 *
 * @public
 */
export class LengthFinishReasonError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'LengthFinishReasonError');

  /** The completion, as received so far. Not enumerable. */
  declare readonly completion?: object;

  constructor() {
    super(
      'Could not parse the content: `max_completion_tokens` stopped the output. See `error.completion`.',
    );
  }
}
