import { brand } from './brand.js';
import { OpenAIError } from './openai-error.js';

/**
 * The next page of a list cannot be requested: the server repeats a cursor.
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
