import { OpenAIError } from '@oai/core';

import { clip, UnsupportedSchemaError } from '../issues.js';
import type { SchemaNode } from '../schema/node.js';
import { showValue } from '../schema/values.js';
import { toStrictSchema, WRAPPER, type StrictSchemaOptions } from '../strict/strict-schema.js';
import { makeReader } from './restore.js';

/** A schema made ready for the API, and the way back from its answers. @internal */
export interface StructuredSchema<Output> {
  /** The strict JSON Schema that goes on the wire. */
  schema: SchemaNode;
  /** Returns the value of a whole answer. */
  parse(text: string): Output;
  /** Returns the value of a whole answer, and waits for checks that take their time. */
  parseAsync(text: string): Promise<Output>;
  /** Returns the value of an unfinished answer; absent if it is the JSON that has arrived. */
  fromPartial: ((value: unknown) => unknown) | undefined;
}

/** The check of an answer's value, which also makes what the caller gets. @internal */
export interface Validator<Output> {
  /** @throws The value does not fit, or the check takes its time. */
  validate: (value: unknown) => Output;
  /** @throws The value does not fit. */
  validateAsync: (value: unknown) => Output | Promise<Output>;
}

/** @internal */
export interface StructuredSchemaInput<Output> extends StrictSchemaOptions, Validator<Output> {
  name: string;
  jsonSchema: unknown;
}

const NAME = /^[a-zA-Z0-9_-]{1,64}$/;

/** Checks the name of a format or tool. @throws {OpenAIError} The API does not accept it. @internal */
export function checkName(name: unknown): void {
  if (typeof name === 'string' && NAME.test(name)) return;
  throw new OpenAIError(
    `The name ${clip(showValue(name))} is not accepted by the API: use 1 to 64 letters, digits, underscores and dashes.`,
  );
}

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
  const { name, jsonSchema, validate, validateAsync } = input;
  checkName(name);
  const { schema, wrapped, issues, nullForAbsent } = toStrictSchema(jsonSchema, input);
  if (issues.length > 0) throw new UnsupportedSchemaError(name, issues);

  const unwrap = (answer: unknown): unknown =>
    wrapped ? (answer as SchemaNode | null)?.[WRAPPER] : answer;
  const readerOf = makeReader(schema, nullForAbsent, unwrap);
  return {
    schema,
    parse(text) {
      const reading = readerOf(JSON.parse(text));
      const faults: unknown[] = [];
      do {
        try {
          return validate(reading.value);
        } catch (error) {
          faults.push(error);
        }
      } while (reading.reconsider(faults.at(-1)));
      throw faults[0];
    },
    async parseAsync(text) {
      const reading = readerOf(JSON.parse(text));
      const faults: unknown[] = [];
      do {
        try {
          return await validateAsync(reading.value);
        } catch (error) {
          faults.push(error);
        }
      } while (reading.reconsider(faults.at(-1)));
      throw faults[0];
    },
    fromPartial: wrapped ? unwrap : undefined,
  };
}
