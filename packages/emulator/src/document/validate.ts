import { isObject } from '../json.js';
import { FormFile } from '../http/form.js';
import type { Schema } from './document.js';
import { checkEnum, missing, wrongType, type Problem } from './problem.js';
import { describedType, describedValue } from './described-type.js';
import { checkBounds } from './validate-bounds.js';
import { mostLikelyProblem, type FailedBranch } from './validate-union.js';

type Resolve = (name: string) => Schema;

/**
 * Validates a value against a schema and returns the first problem, worded like the API's 400
 * responses.
 *
 * @internal
 */
export function validate(
  schema: Schema,
  value: unknown,
  resolve: Resolve,
  param = '',
): Problem | undefined {
  if (typeof schema['$ref'] === 'string') {
    return acceptsNull(schema, value)
      ? undefined
      : validate(resolve(schema['$ref']), value, resolve, param);
  }
  if (value === null && allowsNull(schema, resolve)) return undefined;
  for (const part of listOf(schema['allOf'])) {
    const problem = validate(part, value, resolve, param);
    if (problem) return problem;
  }
  for (const keyword of ['anyOf', 'oneOf']) {
    const problem = validateUnion(listOf(schema[keyword]), value, resolve, param);
    if (problem) return problem;
  }
  return (
    checkType(schema, value, resolve, param) ??
    checkEnum(schema, value, param) ??
    checkBounds(schema, value, param) ??
    checkMembers(schema, value, resolve, param)
  );
}

function validateUnion(
  branches: Schema[],
  value: unknown,
  resolve: Resolve,
  param: string,
): Problem | undefined {
  const failed: FailedBranch[] = [];
  for (const branch of flatten(branches, resolve)) {
    const problem = validate(branch, value, resolve, param);
    if (problem === undefined) return undefined;
    failed.push({ branch, problem });
  }
  return failed.length === 0 ? undefined : mostLikelyProblem(failed, value, param);
}

/** Returns the branches of a union, with nested unions flattened. */
function flatten(branches: Schema[], resolve: Resolve): Schema[] {
  return branches.flatMap((branch) => {
    const schema = typeof branch['$ref'] === 'string' ? resolve(branch['$ref']) : branch;
    const inner = listOf(schema['anyOf'] ?? schema['oneOf']);
    return inner.length > 0 && !('properties' in schema) ? flatten(inner, resolve) : [schema];
  });
}

function checkType(
  schema: Schema,
  value: unknown,
  resolve: Resolve,
  param: string,
): Problem | undefined {
  const declared = schema['type'] ?? (isObject(schema['properties']) ? 'object' : undefined);
  if (declared === undefined) return undefined;
  const types = Array.isArray(declared) ? (declared as string[]) : [declared as string];
  if (types.some((type) => hasType(type, value, schema))) return undefined;
  if (value === undefined) return missing(param);
  const expected = types.map((type) => describedType(type, schema, resolve));
  return wrongType(param, expected, describedValue(value));
}

/** Returns true if a value is of a type of JSON Schema. @internal */
export function hasType(type: string, value: unknown, schema: Schema): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value) && !(value instanceof FormFile);
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value);
    case 'string':
      return (
        typeof value === 'string' || (schema['format'] === 'binary' && value instanceof FormFile)
      );
    default:
      return typeof value === type;
  }
}

function checkMembers(
  schema: Schema,
  value: unknown,
  resolve: Resolve,
  param: string,
): Problem | undefined {
  if (Array.isArray(value) && isObject(schema['items'])) {
    for (const [index, item] of value.entries()) {
      const problem = validate(schema['items'], item, resolve, `${param}[${index}]`);
      if (problem) return problem;
    }
  }
  if (!isObject(value) || value instanceof FormFile) return undefined;
  const inside = (name: string) => (param === '' ? name : `${param}.${name}`);
  for (const name of listOf(schema['required']) as unknown as string[]) {
    if (value[name] === undefined) return missing(inside(name));
  }
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  for (const [name, member] of Object.entries(value)) {
    const own = properties[name] ?? schema['additionalProperties'];
    if (!isObject(own) || member === undefined) continue;
    const problem = validate(own, member, resolve, inside(name));
    if (problem) return problem;
  }
  return undefined;
}

function acceptsNull(schema: Schema, value: unknown): boolean {
  return value === null && schema['nullable'] === true;
}

/** Returns true for the ways to allow null that are not plain types. @internal */
export function allowsNull(schema: Schema, resolve: Resolve): boolean {
  if (schema['nullable'] === true) return true;
  if (Array.isArray(schema['enum']) && schema['enum'].includes(null)) return true;
  return listOf(schema['allOf']).some((part) =>
    typeof part['$ref'] === 'string' ? false : allowsNull(part, resolve),
  );
}

function listOf(value: unknown): Schema[] {
  return Array.isArray(value) ? (value as Schema[]) : [];
}
