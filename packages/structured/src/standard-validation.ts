import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';

import { join } from './json-schema-node.js';
import type { StandardIssue, StandardSchemaLike } from './standard-schema-types.js';

/**
 * The answer is JSON, but not what the schema asks for.
 *
 * @public
 */
export class SchemaValidationError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'SchemaValidationError');

  constructor(
    /** What the validator found. */
    readonly issues: readonly StandardIssue[],
  ) {
    const lines = issues.map(({ message, path = [] }) => {
      const steps = path.map((step) => String(typeof step === 'object' ? step.key : step));
      return `  ${join('#', ...steps)}: ${message}`;
    });
    super(`The answer does not fit the schema:\n${lines.join('\n')}`);
  }
}

/**
 * Checks a value with the schema's own validator.
 *
 * @throws {SchemaValidationError} The value does not fit.
 * @throws {OpenAIError} The validator is asynchronous.
 * @internal
 */
export function validateStandard(schema: StandardSchemaLike, value: unknown): unknown {
  const result = schema['~standard'].validate(value);
  if (result instanceof Promise) {
    // Nobody waits for it, so its failure must not end the process.
    result.catch(() => {});
    throw new OpenAIError(
      'The schema validates asynchronously, but answers are parsed synchronously: move asynchronous checks out of the schema.',
    );
  }
  if (result.issues) throw new SchemaValidationError(result.issues);
  return result.value;
}

/**
 * The JSON Schema of what the model has to write.
 *
 * @throws {OpenAIError} The library's schemas do not describe themselves.
 * @internal
 */
export function standardJSONSchema(schema: StandardSchemaLike): Record<string, unknown> {
  const { vendor, jsonSchema } = schema['~standard'];
  if (jsonSchema) return jsonSchema.input({ target: 'draft-2020-12' });
  throw new OpenAIError(
    `This ${vendor} schema gives no JSON Schema. ${HINTS[vendor] ?? 'Pass the JSON Schema as the option `schema`.'}`,
  );
}

const HINTS: Readonly<Record<string, string>> = {
  valibot:
    'Wrap it with `toStandardJsonSchema` of `@valibot/to-json-schema`, or pass the JSON Schema as the option `schema`.',
  zod: 'Use the helpers of `@oai/structured/zod`, or pass the JSON Schema as the option `schema`.',
};
