import { FormFile } from '../http/form.js';
import { isObject } from '../json.js';
import type { Schema } from './document.js';
import { checkBounds } from './validate-bounds.js';
import { allowsNull, hasType } from './validate.js';

/** Returns true for a value that a schema takes. */
type Test = (value: unknown) => boolean;

/** Keywords of which `checkBounds` makes something. */
const bounds = [
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength'],
  ...['pattern', 'minItems', 'maxItems', 'minProperties', 'maxProperties', 'propertyNames'],
];

/**
 * Schemas as functions, which tell much faster than `validate` that a value fits. It does not matter
 * if one takes less than `validate`, which then has the word, but none must take more.
 *
 * @internal
 */
export class CompiledSchemas {
  readonly #tests = new WeakMap<Schema, Test>();

  constructor(private readonly resolve: (name: string) => Schema) {}

  /** Returns true if the value surely fits. */
  takes(schema: Schema, value: unknown): boolean {
    return this.#test(schema)(value);
  }

  #test(schema: Schema): Test {
    let test = this.#tests.get(schema);
    if (!test) this.#tests.set(schema, (test = this.#compile(schema)));
    return test;
  }

  /** Compiles on first use, so that schemas may contain themselves. */
  #later(schema: Schema): Test {
    let test: Test | undefined;
    return (value) => (test ??= this.#test(schema))(value);
  }

  #compile(schema: Schema): Test {
    const { $ref } = schema;
    if (typeof $ref === 'string') {
      const target = this.#later(this.resolve($ref));
      return schema['nullable'] === true ? (value) => value === null || target(value) : target;
    }
    const tests = [
      ...listOf(schema['allOf']).map((part) => this.#later(part)),
      ...this.#union(listOf(schema['anyOf'])),
      ...this.#union(listOf(schema['oneOf'])),
      ...ofType(schema),
      ...ofValues(schema),
      ...ofBounds(schema),
      ...this.#items(schema),
      ...this.#members(schema),
    ];
    const takesNull = allowsNull(schema, this.resolve);
    return (value) => {
      if (value === null && takesNull) return true;
      for (const test of tests) if (!test(value)) return false;
      return true;
    };
  }

  #union(branches: Schema[]): Test[] {
    if (branches.length === 0) return [];
    const tests = branches.map((branch) => this.#later(branch));
    return [
      (value) => {
        for (const test of tests) if (test(value)) return true;
        return false;
      },
    ];
  }

  #items({ items }: Schema): Test[] {
    if (!isObject(items)) return [];
    const test = this.#later(items);
    return [(value) => !Array.isArray(value) || value.every(test)];
  }

  #members(schema: Schema): Test[] {
    const { properties, additionalProperties } = schema;
    const required = listOf(schema['required']) as unknown as string[];
    const own = new Map(
      Object.entries(isObject(properties) ? properties : {})
        .filter((entry): entry is [string, Schema] => isObject(entry[1]))
        .map(([name, property]) => [name, this.#later(property)]),
    );
    const others = isObject(additionalProperties) ? this.#later(additionalProperties) : undefined;
    if (required.length === 0 && own.size === 0 && !others) return [];
    return [
      (value) => {
        if (!isObject(value) || value instanceof FormFile) return true;
        for (const name of required) if (value[name] === undefined) return false;
        for (const name of Object.keys(value)) {
          const test = own.get(name) ?? others;
          const member = value[name];
          if (test && member !== undefined && !test(member)) return false;
        }
        return true;
      },
    ];
  }
}

function ofType(schema: Schema): Test[] {
  const declared = schema['type'] ?? (isObject(schema['properties']) ? 'object' : undefined);
  if (declared === undefined) return [];
  const types = [declared].flat() as string[];
  const [only] = types;
  if (types.length === 1 && only) return [(value) => hasType(only, value, schema)];
  return [(value) => types.some((type) => hasType(type, value, schema))];
}

function ofValues(schema: Schema): Test[] {
  const allowed: unknown = 'const' in schema ? [schema['const']] : schema['enum'];
  if (!Array.isArray(allowed)) return [];
  const values = new Set<unknown>(allowed);
  return [(value) => values.has(value)];
}

function ofBounds(schema: Schema): Test[] {
  if (!bounds.some((keyword) => keyword in schema)) return [];
  return [(value) => checkBounds(schema, value, '') === undefined];
}

function listOf(value: unknown): Schema[] {
  return Array.isArray(value) ? (value as Schema[]) : [];
}
