import { isObject, type JsonObject } from '../json.js';
import { FormFile } from '../http/form.js';
import type { Schema } from './document.js';
import { checkEnum, missing, wrongType, type Problem } from './problem.js';
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
    checkType(schema, value, param) ??
    checkEnum(schema, value, param) ??
    checkBounds(schema, value, param) ??
    checkMembers(schema, value, resolve, param)
  );
}

/** Reports the first member of a body that its schema does not declare. @internal */
export function findUnknownParameter(
  schema: Schema,
  body: JsonObject,
  resolve: Resolve,
): Problem | undefined {
  const known = new Set<string>();
  if (!collectMembers(schema, resolve, known)) return undefined;
  const unknown = Object.keys(body).find((name) => !known.has(name));
  if (unknown === undefined) return undefined;
  return { param: unknown, message: `Unknown parameter: '${unknown}'.`, code: 'unknown_parameter' };
}

/** Collects the declared members. Returns false if the schema allows any others. */
function collectMembers(schema: Schema, resolve: Resolve, known: Set<string>): boolean {
  if (typeof schema['$ref'] === 'string')
    return collectMembers(resolve(schema['$ref']), resolve, known);
  const parts = [
    ...listOf(schema['allOf']),
    ...listOf(schema['anyOf']),
    ...listOf(schema['oneOf']),
  ];
  if (parts.some((part) => !collectMembers(part, resolve, known))) return false;
  const { properties, additionalProperties } = schema;
  if (additionalProperties !== undefined && additionalProperties !== false) return false;
  if (isObject(properties)) for (const name of Object.keys(properties)) known.add(name);
  return isObject(properties) || parts.length > 0 || 'required' in schema || 'nullable' in schema;
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

function checkType(schema: Schema, value: unknown, param: string): Problem | undefined {
  const declared = schema['type'] ?? (isObject(schema['properties']) ? 'object' : undefined);
  if (declared === undefined) return undefined;
  const types = Array.isArray(declared) ? (declared as string[]) : [declared as string];
  if (types.some((type) => hasType(type, value, schema))) return undefined;
  if (value === undefined) return missing(param);
  return wrongType(param, types.map(article), article(typeName(value)));
}

function hasType(type: string, value: unknown, schema: Schema): boolean {
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

/** Returns the name that error messages of the API give to the type of a value. @internal */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (value instanceof FormFile) return 'file';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'decimal';
  return typeof value;
}

/** Returns a type with its article. @internal */
export function article(type: string): string {
  if (type === 'null') return 'null';
  if (type === 'number') return 'a decimal';
  return `${/^[aeio]/.test(type) ? 'an' : 'a'} ${type}`;
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

/** Returns true for the ways to allow null that are not plain types. */
function allowsNull(schema: Schema, resolve: Resolve): boolean {
  if (schema['nullable'] === true) return true;
  if (Array.isArray(schema['enum']) && schema['enum'].includes(null)) return true;
  return listOf(schema['allOf']).some((part) =>
    typeof part['$ref'] === 'string' ? false : allowsNull(part, resolve),
  );
}

function listOf(value: unknown): Schema[] {
  return Array.isArray(value) ? (value as Schema[]) : [];
}
