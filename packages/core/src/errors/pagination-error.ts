import { brand } from './brand.js';
import { OpenAIError } from './openai-error.js';

/**
 * A list cannot be read on: its cursor is missing, or the same again and again.
 *
 * @public
 */
export class PaginationError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'PaginationError');

  readonly cursor: string | undefined;

  constructor(props: { message: string; cursor?: string | undefined }) {
    super(props.message);
    this.cursor = props.cursor;
  }
}
