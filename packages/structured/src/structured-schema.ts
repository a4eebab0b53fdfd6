import { OpenAIError } from '@oai/core';

import type { SchemaNode } from './json-schema-node.js';
import { restoreOptional } from './restore-optional.js';
import { UnsupportedSchemaError } from './schema-issue.js';
import { toStrictSchema, WRAPPER, type StrictSchemaOptions } from './strict-schema.js';

/** A schema made ready for the API, and the way back from its answers. @internal */
export interface StructuredSchema<Output> {
  /** The strict JSON Schema that goes on the wire. */
  schema: SchemaNode;
  /** Makes the value from the whole text of an answer. */
  parse(text: string): Output;
  /** Makes the value of an unfinished answer from the JSON that has arrived; absent if it is that JSON. */
  fromPartial: ((value: unknown) => unknown) | undefined;
}

/** @internal */
export interface StructuredSchemaInput<Output> extends StrictSchemaOptions {
  name: string;
  jsonSchema: unknown;
  /** Checks the value of an answer and makes what the caller gets. */
  validate: (value: unknown) => Output;
}

const NAME = /^[a-zA-Z0-9_-]{1,64}$/;

/**
 * Prepares a schema for strict structured outputs.
 *
 * @throws {UnsupportedSchemaError} The schema holds what cannot be expressed; all of it is named.
 * @throws {OpenAIError} The API does not accept the name.
 * @internal
 */
export function makeStructuredSchema<Output>(
  input: StructuredSchemaInput<Output>,
): StructuredSchema<Output> {
  const { name, jsonSchema, validate } = input;
  if (typeof name !== 'string' || !NAME.test(name)) {
    throw new OpenAIError(
      `The name ${JSON.stringify(name)} is not accepted by the API: use 1 to 64 letters, digits, underscores and dashes.`,
    );
  }
  const { schema, wrapped, nullForAbsent, issues } = toStrictSchema(jsonSchema, input);
  if (issues.length > 0) throw new UnsupportedSchemaError(name, issues);
  return {
    schema,
    parse(text) {
      const answer: unknown = JSON.parse(text);
      if (nullForAbsent.size > 0) restoreOptional(answer, schema, schema, nullForAbsent);
      return validate(wrapped ? (answer as SchemaNode | null)?.[WRAPPER] : answer);
    },
    fromPartial: wrapped
      ? (value) => (value as SchemaNode | null | undefined)?.[WRAPPER]
      : undefined,
  };
}
