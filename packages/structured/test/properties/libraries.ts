import { toStandardJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { z as z3 } from 'zod3';

import { jsonSchemaResponseFormat, standardResponseFormat } from '../../src/index.js';
import { zodResponseFormat } from '../../src/zod.js';
import { NotMadeError, write, type Dialect } from './dialect.js';
import { jsonDialect, TREE, typeboxDialect, Value } from './json-dialects.js';
import type { Plan } from './plan.js';
import { arktypeDialect, effectDialect, S, valibotDialect } from './standard-dialects.js';
import { miniDialect, zodDialect } from './zod-dialects.js';

/** How the users of a library make a format of its schema, and what the library itself makes of values. */
interface Library {
  /** @throws {NotMadeError} The library cannot write the plan. */
  write(plan: Plan): any;
  format(schema: any, read: (value: unknown) => unknown): Built['format'];
  /** Returns a function that throws if a value does not fit. */
  reader(schema: any): (value: unknown) => unknown;
  hasWidestOnly?: boolean;
  joinsKeys?: boolean;
  hasStrictRecords?: boolean;
  /** Returns the library's own JSON Schema, where its validator is at odds with that. */
  describe?(schema: any): object;
}

/** A plan in a library. */
export interface Built {
  format: { json_schema: { schema?: any }; $parseRaw(text: string): unknown };
  /** @throws The value does not fit. */
  read(value: unknown): unknown;
  /** Returns true if the library accepts a value for the plan itself or a part of it. */
  fits(part: Plan, value: unknown): boolean;
  /** Its unions leave out an object that another one includes, with the keys that only it has. */
  hasWidestOnly: boolean;
  /** A strict side of an intersection takes the keys of the other one. */
  joinsKeys: boolean;
  /** Its records refuse other keys. */
  hasStrictRecords: boolean;
  /** Returns true if the library refuses a value that its own JSON Schema allows. */
  contradictsItself(value: unknown): boolean;
}

const options = { optionalAsNullable: true };
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);

const zodLibrary = (dialect: Dialect<any>, joinsKeys: boolean): Library => ({
  joinsKeys,
  hasStrictRecords: true,
  write: (plan) => write(dialect, plan),
  format: (schema) => zodResponseFormat(schema, 'x', options),
  reader: (schema) => (value) => schema.parse(value),
});
const standardLibrary = (writeSchema: Library['write']): Library => ({
  write: writeSchema,
  format: (schema) => standardResponseFormat(schema, 'x', options),
  reader: (schema) => (value) => {
    const result = schema['~standard'].validate(value);
    if (result.issues)
      throw new Error(JSON.stringify(result.issues.map((issue: any) => issue.message)));
    return result.value;
  },
});
const readIf = (isValid: (value: unknown) => boolean) => (value: unknown) => {
  if (!isValid(value)) throw new Error('The value does not fit.');
  return value;
};

const LIBRARIES: Record<string, Library> = {
  'zod 4': zodLibrary(zodDialect(z), true),
  'zod 3': zodLibrary(zodDialect(z3), false),
  'zod/mini': zodLibrary(miniDialect, true),
  valibot: {
    ...standardLibrary((plan) => toStandardJsonSchema(write(valibotDialect, plan))),
    hasStrictRecords: true,
  },
  arktype: {
    ...standardLibrary((plan) => {
      try {
        return write(arktypeDialect, plan);
      } catch (error) {
        // It refuses types that no value has, and fails at some unions with recursive types.
        throw new NotMadeError('arktype', { cause: error });
      }
    }),
    hasWidestOnly: true,
    // Where three options are told apart by one property, it may ask only some of those that fit.
    describe: (schema) => schema.toJsonSchema(),
  },
  effect: {
    ...standardLibrary((plan) =>
      S.toStandardSchemaV1(S.toStandardJSONSchemaV1(write(effectDialect, plan))),
    ),
    // Its objects forget other keys.
    joinsKeys: true,
  },
  typebox: {
    write: (plan) => write(typeboxDialect, plan),
    format: (schema, validate) => jsonSchemaResponseFormat(schema, 'x', { ...options, validate }),
    reader: (schema) => readIf((value) => Value.Check(schema, value)),
  },
  'JSON Schema': {
    hasStrictRecords: true,
    write: (plan) => ({ ...write(jsonDialect, plan), $defs: TREE }),
    format: (schema) => jsonSchemaResponseFormat(schema, 'x', options),
    reader(schema) {
      const isValid = ajv.compile(schema);
      ajv.removeSchema();
      return readIf(isValid);
    },
  },
};

/** The libraries by the names that `build` takes. */
export const NAMES = Object.keys(LIBRARIES);

/**
 * Writes a plan in a library.
 *
 * @throws {UnsupportedSchemaError} Strict schemas cannot express it.
 * @throws {NotMadeError} The library cannot write it.
 */
export function build(name: string, plan: Plan): Built {
  const { write: writeSchema, format, reader, describe, ...library } = LIBRARIES[name]!;
  const { hasWidestOnly = false, joinsKeys = false, hasStrictRecords = false } = library;
  const schema = writeSchema(plan);
  const read = reader(schema);
  const readers = new Map([[plan, read]]);
  const readerOf = (part: Plan) => {
    const known = readers.get(part) ?? reader(writeSchema(part));
    readers.set(part, known);
    return known;
  };
  return {
    format: format(schema, read),
    read,
    fits: (part, value) => accepts(() => readerOf(part)(value)),
    hasWidestOnly,
    joinsKeys,
    hasStrictRecords,
    contradictsItself: (value) =>
      describe !== undefined &&
      [value, withoutNulls(value)].some(
        (one) => ajv.validate(describe(schema), one) && !accepts(() => read(one)),
      ),
  };
}

/** The same value with the properties left out that say "absent" by null. */
function withoutNulls(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, part) => (part === null ? undefined : part)) ?? 'null',
  );
}

export function accepts(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
