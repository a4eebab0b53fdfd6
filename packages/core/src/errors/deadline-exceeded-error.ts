import { APIConnectionTimeoutError } from './api-connection-timeout-error.js';
import { brand } from './brand.js';

/**
 * The whole call took longer than `deadlineMs`, or could not have been finished in time. `cause` is
 * what the last attempt failed with, if one did.
 *
 * @public
 */
export class DeadlineExceededError extends APIConnectionTimeoutError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'DeadlineExceededError');

  /** The limit that was set, milliseconds. */
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
