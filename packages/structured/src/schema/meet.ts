import { isEmptyRange } from './bounds.js';
import {
  EXCLUDED,
  EXTRA,
  NOTES,
  OPAQUE,
  ownValue,
  PASSED,
  REASON,
  sameJSON,
  valuesOf,
  type SchemaNode,
} from './node.js';
import { passedNames } from './pipes.js';
import { meetProperties, type Combine } from './properties.js';
import { commonTypes, isOfType, namedTypes, TYPES } from './types.js';

const HIGHER = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']);
const LOWER = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']);
/** Keywords of which one schema has one, though two schemas may ask for two things at once. */
const SINGLE = new Set(['pattern', 'format', 'multipleOf', 'contains', 'contentEncoding', 'not']);
/** Keywords that assert nothing: the first one stays. */
const ANNOTATIONS = new Set([
  ...['title', 'default', 'examples', 'example', 'deprecated', 'readOnly', 'writeOnly', '$comment'],
  ...['$schema', '$id', '$anchor', '$defs', 'definitions'],
]);
/** Keywords that are merged together, after all others. */
const MERGED = new Set([
  ...['type', 'const', 'enum', 'properties', 'required', 'additionalProperties'],
]);

/** The types of a schema that names none: an integer is a number as well. */
const ANY_TYPE = [...TYPES].filter((type) => type !== 'integer');

/** Thrown where two schemas ask for things that no single schema can say. @internal */
export class UnmergeableError extends Error {}

const allOf: Combine = (first, second) => ({ allOf: [first, second] });

/**
 * The schema of the values that fit both schemas, neither of which refers to or combines others.
 *
 * @param combine Combines the schemas that both have for a property, or for the items.
 * @returns The keyword about which they disagree if no value fits both.
 * @throws {UnmergeableError} No single schema can say it.
 * @internal
 */
export function meet(a: SchemaNode, b: SchemaNode, combine: Combine = allOf): SchemaNode | string {
  if (a === b) return a;
  const met: SchemaNode = { ...a };
  for (const [keyword, value] of Object.entries(b)) {
    const before = ownValue(met, keyword);
    if (MERGED.has(keyword) || sameJSON(before, value)) continue;
    if (before === undefined) met[keyword] = value;
    else met[keyword] = meetKeyword(keyword, before, value, met, combine);
  }
  if (b[NOTES]) met[NOTES] = [...(a[NOTES] ?? []), ...b[NOTES]];
  if (b[EXTRA]) met[EXTRA] = [...(met[EXTRA] ?? []), ...b[EXTRA]];
  if (b[EXCLUDED]) met[EXCLUDED] = [...new Set([...(a[EXCLUDED] ?? []), ...b[EXCLUDED]])];
  if (b[OPAQUE] !== undefined) Object.assign(met, { [OPAQUE]: b[OPAQUE], [REASON]: b[REASON] });
  if (a[PASSED] || b[PASSED]) met[PASSED] = [...new Set([...passedNames(a), ...passedNames(b)])];
  return meetObjects(met, a, b, combine);
}

function meetKeyword(
  keyword: string,
  before: unknown,
  value: unknown,
  met: SchemaNode,
  combine: Combine,
): unknown {
  if (typeof before === 'number' && typeof value === 'number') {
    if (HIGHER.has(keyword)) return Math.max(before, value);
    if (LOWER.has(keyword)) return Math.min(before, value);
    const multiple = keyword === 'multipleOf' ? leastCommonMultiple(before, value) : undefined;
    if (multiple !== undefined) return multiple;
  }
  if (keyword === 'description') {
    return [before, value].filter((text) => typeof text === 'string').join(' ');
  }
  if (keyword === 'uniqueItems') return true;
  if (keyword === 'items' && !Array.isArray(before) && !Array.isArray(value)) {
    return combine(before, value);
  }
  if (SINGLE.has(keyword)) {
    met[EXTRA] = [...(met[EXTRA] ?? []), [keyword, value]];
    return before;
  }
  if (ANNOTATIONS.has(keyword)) return before;
  throw new UnmergeableError(keyword);
}

/** Undefined for fractions, and for numbers that are not exact. */
function leastCommonMultiple(a: number, b: number): number | undefined {
  if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b)) return undefined;
  let [divisor, rest] = [Math.abs(a), Math.abs(b)];
  while (rest > 0) [divisor, rest] = [rest, divisor % rest];
  const multiple = (Math.abs(a) / divisor) * Math.abs(b);
  return Number.isSafeInteger(multiple) ? multiple : undefined;
}

/** Merges types, values and properties, each of which may leave nothing that fits both. */
function meetObjects(
  met: SchemaNode,
  a: SchemaNode,
  b: SchemaNode,
  combine: Combine,
): SchemaNode | string {
  let types = meetTypes(a, b);
  let disagreement = 'type';
  const isObject = 'properties' in a || 'properties' in b || 'required' in a || 'required' in b;
  const closes = 'additionalProperties' in a || 'additionalProperties' in b;
  if ((isObject || closes) && !meetProperties(met, a, b, combine)) {
    disagreement = 'properties';
    types = (types ?? ANY_TYPE).filter((type) => type !== 'object');
    for (const keyword of ['properties', 'required', 'additionalProperties']) delete met[keyword];
  }
  const numeric = types?.filter((type) => type === 'number' || type === 'integer') ?? [];
  if (isEmptyRange(met, numeric.join() === 'integer')) {
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
