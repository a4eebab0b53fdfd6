import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';
import type { Batch } from '../generated/batches.gen.js';

/**
 * Thrown if not all requests could be put into batches: the source of the requests failed, one of them
 * is invalid, or a call failed. The batches that were created before go on.
 *
 * @public
 */
export class IncompleteBatchesError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'IncompleteBatchesError');

  /** The batches that were created. */
  readonly batches: readonly Batch[];
  /** The number of requests in these batches, counted from the first one. */
  readonly requestCount: number;

  constructor(cause: unknown, batches: readonly Batch[], requestCount: number) {
    const reason = (cause as { message?: unknown } | undefined)?.message ?? cause;
    super(
      `${batches.length} batches with the first ${requestCount} requests were created, the ` +
        `others were not: ${String(reason)}`,
    );
    this.batches = batches;
    this.requestCount = requestCount;
    Object.defineProperty(this, 'cause', { value: cause, configurable: true, writable: true });
  }
}
