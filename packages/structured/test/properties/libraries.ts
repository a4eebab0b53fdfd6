import { toStandardJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { z as z3 } from 'zod3';

import { jsonSchemaResponseFormat, standardResponseFormat } from '../../src/index.js';
import { zodResponseFormat } from '../../src/zod.js';
import { write } from './dialect.js';
import { jsonDialect, TREE, typeboxDialect, Value } from './json-dialects.js';
import type { Plan } from './plan.js';
import { arktypeDialect, effectDialect, S, valibotDialect } from './standard-dialects.js';
import { miniDialect, zodDialect } from './zod-dialects.js';

/** A schema of a library: its format, and what the library itself makes of a value. */
export interface Built {
  format: { json_schema: { schema?: any }; $parseRaw(text: string): unknown };
  /** @throws The value does not fit. */
  read(value: unknown): unknown;
}

/** A schema that its library cannot make itself. */
export class NotMadeError extends Error {}

const options = { optionalAsNullable: true };
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const readStandard = (schema: any) => (value: unknown) => {
  const result = schema['~standard'].validate(value);
  if (result.issues)
    throw new Error(JSON.stringify(result.issues.map((issue: any) => issue.message)));
  return result.value;
};

/** The libraries, each by the helper that its users call. */
export const LIBRARIES: Record<string, (plan: Plan) => Built> = {
  'zod 4'(plan) {
    const schema: z.ZodType = write(zodDialect(z), plan);
    return {
      format: zodResponseFormat(schema, 'x', options),
      read: (value) => schema.parse(value),
    };
  },
  'zod 3'(plan) {
    const schema: z3.ZodType = write(zodDialect(z3), plan);
    return {
      format: zodResponseFormat(schema, 'x', options),
      read: (value) => schema.parse(value),
    };
  },
  'zod/mini'(plan) {
    const schema = write(miniDialect, plan);
    return {
      format: zodResponseFormat(schema, 'x', options),
      read: (value) => schema.parse(value),
    };
  },
  valibot(plan) {
    const schema = toStandardJsonSchema(write(valibotDialect, plan));
    return { format: standardResponseFormat(schema, 'x', options), read: readStandard(schema) };
  },
  arktype(plan) {
    let schema;
    try {
      schema = write(arktypeDialect, plan);
    } catch (error) {
      // It refuses types that no value has, and fails at some unions with recursive types.
      throw new NotMadeError('arktype', { cause: error });
    }
    return { format: standardResponseFormat(schema, 'x', options), read: readStandard(schema) };
  },
  effect(plan) {
    const schema = S.toStandardSchemaV1(S.toStandardJSONSchemaV1(write(effectDialect, plan)));
    return { format: standardResponseFormat(schema, 'x', options), read: readStandard(schema) };
  },
  typebox(plan) {
    const schema = write(typeboxDialect, plan);
    const read = (value: unknown) => {
      if (!Value.Check(schema, value)) throw new Error('The value does not fit.');
      return value;
    };
    return { format: jsonSchemaResponseFormat(schema, 'x', { ...options, validate: read }), read };
  },
  'JSON Schema'(plan) {
    const schema = { ...write(jsonDialect, plan), $defs: TREE };
    const isValid = ajv.compile(schema);
    ajv.removeSchema();
    return {
      format: jsonSchemaResponseFormat(schema, 'x', options),
      read(value) {
        if (!isValid(value)) throw new Error('The value does not fit.');
        return value;
      },
    };
  },
};
