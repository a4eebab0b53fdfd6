import {
  entriesOf,
  EXTRA,
  isNode,
  listOf,
  NOTES,
  OPAQUE,
  ownValue,
  sameJSON,
  setOwn,
  valuesOf,
  type SchemaNode,
} from './node.js';
import { commonTypes, isOfType, namedTypes, typesOf } from './types.js';

const HIGHER = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']);
const LOWER = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']);
/** Keywords of which one schema has one, though two schemas may ask for two things at once. */
const SINGLE = new Set(['pattern', 'format', 'multipleOf', 'contains', 'contentEncoding']);
/** Keywords that assert nothing: the first one stays. */
const ANNOTATIONS = new Set([
  ...['title', 'default', 'examples', 'example', 'deprecated', 'readOnly', 'writeOnly', '$comment'],
  ...['$schema', '$id', '$anchor', '$defs', 'definitions'],
]);
/** Keywords that are merged together, after all others. */
const MERGED = new Set([
  ...['type', 'const', 'enum', 'properties', 'required', 'additionalProperties'],
]);

/** Thrown where two schemas ask for things that no single schema can say. @internal */
export class UnmergeableError extends Error {}

/**
 * The schema of the values that fit both schemas, neither of which refers to or combines others.
 *
 * @returns The keyword about which they disagree if no value fits both.
 * @throws {UnmergeableError} No single schema can say it.
 * @internal
 */
export function meet(a: SchemaNode, b: SchemaNode): SchemaNode | string {
  const met: SchemaNode = { ...a };
  for (const [keyword, value] of Object.entries(b)) {
    const before = met[keyword];
    if (MERGED.has(keyword) || sameJSON(before, value)) continue;
    if (before === undefined) met[keyword] = value;
    else met[keyword] = meetKeyword(keyword, before, value, met);
  }
  const notes = [...(a[NOTES] ?? []), ...(b[NOTES] ?? [])];
  if (notes.length > 0) met[NOTES] = notes;
  const extra = [...(met[EXTRA] ?? []), ...(b[EXTRA] ?? [])];
  if (extra.length > 0) met[EXTRA] = extra;
  if (b[OPAQUE] !== undefined) met[OPAQUE] = b[OPAQUE];
  return meetObjects(met, a, b);
}

function meetKeyword(keyword: string, before: unknown, value: unknown, met: SchemaNode): unknown {
  if (typeof before === 'number' && typeof value === 'number') {
    if (HIGHER.has(keyword)) return Math.max(before, value);
    if (LOWER.has(keyword)) return Math.min(before, value);
    if (keyword === 'multipleOf' && Number.isInteger(before) && Number.isInteger(value)) {
      return leastCommonMultiple(before, value);
    }
  }
  if (keyword === 'description') return `${String(before)} ${String(value)}`;
  if (keyword === 'uniqueItems') return true;
  if (keyword === 'items' && !Array.isArray(before) && !Array.isArray(value)) {
    return { allOf: [before, value] };
  }
  if (SINGLE.has(keyword)) {
    met[EXTRA] = [...(met[EXTRA] ?? []), [keyword, value]];
    return before;
  }
  if (ANNOTATIONS.has(keyword)) return before;
  throw new UnmergeableError(keyword);
}

function leastCommonMultiple(a: number, b: number): number {
  let [divisor, rest] = [Math.abs(a), Math.abs(b)];
  while (rest > 0) [divisor, rest] = [rest, divisor % rest];
  return Math.abs(a * b) / divisor;
}

/** Merges types, values and properties, each of which may leave nothing that fits both. */
function meetObjects(met: SchemaNode, a: SchemaNode, b: SchemaNode): SchemaNode | string {
  let types = meetTypes(a, b);
  let disagreement = 'type';
  const isObject = 'properties' in a || 'properties' in b || 'required' in a || 'required' in b;
  const closes = 'additionalProperties' in a || 'additionalProperties' in b;
  if ((isObject || closes) && !meetProperties(met, a, b)) {
    disagreement = 'properties';
    types = (types ?? ['object']).filter((type) => type !== 'object');
    for (const keyword of ['properties', 'required', 'additionalProperties']) delete met[keyword];
  }
  if (isEmptyRange(met)) {
    disagreement = 'bounds';
    types = types?.filter((type) => type !== 'number' && type !== 'integer');
  }
  if (types?.length === 0) return disagreement;
  if (types) met['type'] = types.length === 1 ? types[0] : types;
  return meetValues(met, a, b) ? met : 'values';
}

function meetTypes(a: SchemaNode, b: SchemaNode): string[] | undefined {
  const [first, second] = [namedTypes(a), namedTypes(b)];
  if (first && second) return commonTypes(first, second);
  return first ?? second;
}

/** Keeps the values that both schemas list; returns false if there is none. */
function meetValues(met: SchemaNode, a: SchemaNode, b: SchemaNode): boolean {
  const [first, second] = [valuesOf(a), valuesOf(b)];
  if (!first && !second) return true;
  const types = namedTypes(met);
  const both = first && second;
  const kept = (first ?? second)!.filter(
    (value) =>
      (!both || second.some((other) => sameJSON(value, other))) &&
      (!types || isOfType(value, types)),
  );
  const isConst = 'const' in a || 'const' in b;
  delete met['const'];
  delete met['enum'];
  if (isConst) met['const'] = kept[0];
  else met['enum'] = kept;
  return kept.length > 0;
}

/** Merges what both schemas say about properties; returns false if no object can fit both. */
function meetProperties(met: SchemaNode, a: SchemaNode, b: SchemaNode): boolean {
  const properties: SchemaNode = {};
  const required = new Set([...listOf(a['required']), ...listOf(b['required'])]);
  for (const [name, schema] of entriesOf(a['properties'])) {
    addProperty(properties, name, [schema, schemaOf(b, name)]);
  }
  for (const [name, schema] of entriesOf(b['properties'])) {
    if (!Object.hasOwn(properties, name)) {
      addProperty(properties, name, [schemaOf(a, name), schema]);
    }
  }
  const rest = [restOf(a), restOf(b)].filter((schema) => schema !== true);
  if (rest.includes(false)) met['additionalProperties'] = false;
  else if (rest.length > 0) {
    met['additionalProperties'] = rest.length === 1 ? rest[0] : { allOf: rest };
  }
  for (const [name, schema] of Object.entries(properties)) {
    if (schema !== false) continue;
    if (required.has(name)) return false;
    Reflect.deleteProperty(properties, name);
  }
  if (met['additionalProperties'] === false) {
    for (const name of required) {
      if (typeof name !== 'string' || !Object.hasOwn(properties, name)) return false;
    }
  }
  if ('properties' in a || 'properties' in b) met['properties'] = properties;
  if (required.size > 0) met['required'] = [...required];
  return true;
}

function addProperty(properties: SchemaNode, name: string, schemas: unknown[]): void {
  const asserting = schemas.filter((schema) => schema !== true);
  const [first = true, second] = asserting;
  let schema = first;
  if (asserting.includes(false)) schema = false;
  else if (second !== undefined && !sameJSON(first, second)) schema = { allOf: [first, second] };
  setOwn(properties, name, schema);
}

/** The schema of one property. */
function schemaOf(schema: SchemaNode, name: string): unknown {
  const properties = isNode(schema['properties']) ? schema['properties'] : {};
  return ownValue(properties, name) ?? restOf(schema);
}

/** The schema of properties that are not listed: true if any may be there, false if none may. */
function restOf(schema: SchemaNode): unknown {
  const rest = schema['additionalProperties'] ?? true;
  return isNode(rest) && Reflect.ownKeys(rest).length === 0 ? true : rest;
}

/** Returns true if bounds leave no number between them. @internal */
export function isEmptyRange({
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
}: SchemaNode): boolean {
  const low = Math.max(asNumber(minimum, -Infinity), asNumber(exclusiveMinimum, -Infinity));
  const high = Math.min(asNumber(maximum, Infinity), asNumber(exclusiveMaximum, Infinity));
  return low > high || (low === high && (low === exclusiveMinimum || high === exclusiveMaximum));
}

function asNumber(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

/**
 * Returns true if no value can fit both schemas, neither of which refers to or combines others;
 * false if one may.
 *
 * @internal
 */
export function areDisjoint(a: SchemaNode, b: SchemaNode): boolean {
  const [types, others] = [typesOf(a), typesOf(b)];
  const common = commonTypes(types, others);
  if (types.length > 0 && others.length > 0 && common.length === 0) return true;
  const [first, second] = [valuesOf(a), valuesOf(b)];
  if (first && second)
    return !first.some((value) => second.some((other) => sameJSON(value, other)));
  if (!types.every((type) => type === 'object') || !others.every((type) => type === 'object')) {
    return false;
  }
  const names = new Set([...listOf(a['required']), ...listOf(b['required'])]);
  return [...names].some((name) => {
    const [mine, theirs] = [schemaOf(a, String(name)), schemaOf(b, String(name))];
    if (mine === false || theirs === false) return true;
    return isNode(mine) && isNode(theirs) && areDisjoint(mine, theirs);
  });
}
