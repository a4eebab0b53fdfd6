import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';

import type { Validator } from '../answer/structured-schema.js';
import { linesOf } from '../issues.js';
import { join } from '../schema/node.js';
import { withoutRefusedNull } from './effect.js';
import type {
  InferStandardOutput,
  StandardIssue,
  StandardResult,
  StandardSchemaLike,
} from './types.js';

/**
 * The answer is JSON, but not what the schema asks for.
 *
 * @public
 */
export class SchemaValidationError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'SchemaValidationError');

  constructor(
    /** The issues that the validator found. */
    readonly issues: readonly StandardIssue[],
  ) {
    const lines = linesOf(
      issues.map(({ message, path = [] }) => {
        const steps = path.map((step) => String(typeof step === 'object' ? step.key : step));
        return { path: join('#', ...steps), message };
      }),
    );
    super(`The answer does not fit the schema:\n${lines}`);
  }
}

/** Checks answers with the schema's own validator. @internal */
export function standardValidator<Schema extends StandardSchemaLike>(
  schema: Schema,
): Validator<InferStandardOutput<Schema>> {
  type Result = StandardResult<InferStandardOutput<Schema>>;
  const { vendor } = schema['~standard'];
  const check = (value: unknown) => schema['~standard'].validate(value) as Result | Promise<Result>;
  /** The value without the `null` that was refused; undefined if there is nothing to try. */
  const without = (value: unknown, { issues }: Result): unknown =>
    issues && vendor === 'effect' ? withoutRefusedNull(value, issues) : undefined;
  const valueOf = (first: Result, last: Result) => {
    if (!last.issues) return last.value;
    throw new SchemaValidationError(first.issues ?? last.issues);
  };
  return {
    validate(value) {
      const first = check(value);
      if (first instanceof Promise) return refuseAsync(first);
      let result = first;
      for (let tried = without(value, first); tried !== undefined; tried = without(tried, result)) {
        const next = check(tried);
        if (next instanceof Promise) return refuseAsync(next);
        result = next;
      }
      return valueOf(first, result);
    },
    async validateAsync(value) {
      const first = await check(value);
      let result = first;
      for (let tried = without(value, first); tried !== undefined; tried = without(tried, result)) {
        result = await check(tried);
      }
      return valueOf(first, result);
    },
  };
}

function refuseAsync(result: Promise<unknown>): never {
  // The answer is refused, so a failure of the check must not end the process.
  result.catch(() => {});
  throw new OpenAIError(
    'The schema validates asynchronously, but here answers are parsed synchronously: use `parse`, or move asynchronous checks out of the schema.',
  );
}
