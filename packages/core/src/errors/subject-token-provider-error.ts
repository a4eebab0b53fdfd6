import { brand } from './brand.js';
import { OpenAIError } from './openai-error.js';

/**
 * The token of a workload could not be obtained.
 *
 * @public
 */
export class SubjectTokenProviderError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'SubjectTokenProviderError');

  /** Which provider failed. */
  readonly provider: string;
  override readonly cause: Error | undefined;

  constructor(message: string, provider: string, cause?: Error) {
    super(message);
    this.provider = provider;
    this.cause = cause;
  }
}
