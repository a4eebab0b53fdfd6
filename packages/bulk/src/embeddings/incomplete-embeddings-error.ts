import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';

/**
 * Thrown if not all inputs could be embedded: a request failed after its retries. `cause` is its
 * error.
 *
 * @public
 */
export class IncompleteEmbeddingsError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'IncompleteEmbeddingsError');

  constructor(
    cause: unknown,
    /** The embeddings by the index of their input; undefined where there is none yet. */
    readonly embeddings: readonly (Float32Array | undefined)[],
    /** The tokens of the inputs that were embedded. */
    readonly usage: { readonly prompt_tokens: number; readonly total_tokens: number },
  ) {
    const reason = (cause as { message?: unknown } | undefined)?.message ?? cause;
    const done = embeddings.filter((embedding) => embedding !== undefined).length;
    super(`${done} of ${embeddings.length} inputs were embedded: ${String(reason)}`);
    Object.defineProperty(this, 'cause', { value: cause, configurable: true, writable: true });
  }
}
