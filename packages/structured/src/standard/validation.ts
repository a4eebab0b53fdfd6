import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';

import { isPromise } from '../answer/promise.js';
import type { Validator } from '../answer/structured-schema.js';
import { linesOf } from '../issues.js';
import { join } from '../schema/node.js';
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
  const check = (value: unknown) => schema['~standard'].validate(value) as Result | Promise<Result>;
  const valueOf = (result: Result) => {
    if (!result.issues) return result.value;
    throw new SchemaValidationError(result.issues);
  };
  return {
    validate(value) {
      const result = check(value);
      return isPromise(result) ? refuseAsync(result) : valueOf(result);
    },
    validateAsync: async (value) => valueOf(await check(value)),
  };
}

function refuseAsync(result: PromiseLike<unknown>): never {
  // The answer is refused, so a failure of the check must not end the process.
  Promise.resolve(result).catch(() => {});
  throw new OpenAIError(
    'The schema validates asynchronously, but here answers are parsed synchronously: use `parse`, or move asynchronous checks out of the schema.',
  );
}
