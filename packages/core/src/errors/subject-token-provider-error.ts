import { brand } from './brand.js';
import { OpenAIError } from './openai-error.js';

/**
 * The provider of a workload identity supplied no subject token.
 *
 * @public
 */
export class SubjectTokenProviderError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'SubjectTokenProviderError');

  /** The name of the provider that failed. */
  readonly provider: string;
  override readonly cause: Error | undefined;

  constructor(message: string, provider: string, cause?: Error) {
    super(message);
    this.provider = provider;
    this.cause = cause;
  }
}
