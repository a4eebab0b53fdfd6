import { APIConnectionTimeoutError } from './api-connection-timeout-error.js';
import { brand } from './brand.js';

/**
 * The whole call took longer than `deadlineMs`, or its next attempt would begin too late. `cause` is
 * the error of the last failed attempt, if there was one.
 *
 * @public
 */
export class DeadlineExceededError extends APIConnectionTimeoutError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'DeadlineExceededError');

  /** The limit, milliseconds. */
  declare readonly deadlineMs: number | undefined;

  constructor({
    deadlineMs,
    message,
    cause,
  }: {
    deadlineMs?: number | undefined;
    message?: string | undefined;
    cause?: unknown;
  } = {}) {
    super({ message: message ?? 'Deadline exceeded.', cause });
    this.deadlineMs = deadlineMs;
  }
}
