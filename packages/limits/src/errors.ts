import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';

/**
 * The call was not sent, since the budget would not have let it pass in time: before its deadline, or
 * within `maxWaitMs`.
 *
 * @public
 */
export class LimitWaitError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'LimitWaitError');

  /** The name of the budget, with the model. */
  readonly budget: string;
  /** The expected wait, milliseconds: that of this call, or of a new one if time has run out. */
  readonly waitMs: number;
  /** The longest wait that the call allowed, milliseconds. */
  readonly maxWaitMs: number;

  constructor(facts: { budget: string; waitMs: number; maxWaitMs: number }) {
    const waitMs = Math.ceil(facts.waitMs);
    const maxWaitMs = Math.max(0, Math.floor(facts.maxWaitMs));
    super(
      `The budget ${facts.budget} is in use for ${waitMs} ms; the call may wait ${maxWaitMs} ms.`,
    );
    this.budget = facts.budget;
    this.waitMs = waitMs;
    this.maxWaitMs = maxWaitMs;
  }
}

/**
 * The call was not sent, since Redis was not available in time. Only with
 * `whenRedisFails: 'closed'`. `cause` is the error of Redis.
 *
 * @public
 */
export class LimitsUnavailableError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'LimitsUnavailableError');

  constructor(cause: unknown) {
    super('Redis is not available, and calls need it.', { cause });
  }
}
