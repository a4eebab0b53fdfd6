import { isInRange } from './bounds.js';
import { EXTRA, entriesOf, isNode, listOf, NOTES, OPAQUE, sameJSON, valuesOf } from './node.js';
import type { SchemaNode } from './node.js';
import { schemaOf } from './properties.js';
import type { References } from './references.js';
import { isOfType, namedTypes } from './types.js';
import { matches } from './values.js';

/** References and combinations nested deeper than in any schema that the API accepts. */
const DEEPEST = 200;
/** Keywords that are not evaluated. */
const UNKNOWN = [
  ...['if', 'dependentRequired', 'dependentSchemas', 'dependencies', 'patternProperties'],
  ...['unevaluatedItems', 'unevaluatedProperties', 'propertyNames', 'additionalItems'],
  ...['contentEncoding', 'contentMediaType', '$dynamicRef', '$recursiveRef'],
];

/** Thrown where it cannot be told whether a value fits; the message is the reason. @internal */
export class UnevaluatedError extends Error {}

/**
 * Returns true if a JSON value fits a schema.
 *
 * @throws {UnevaluatedError} A keyword that the value depends on is not evaluated.
 * @internal
 */
export function fitsSchema(
  value: unknown,
  schema: unknown,
  references: References,
  depth = 0,
): boolean {
  if (!isNode(schema)) return schema !== false;
  if (depth === DEEPEST) throw new UnevaluatedError('it is nested too deep');
  const fits = (part: unknown, inner: unknown) => fitsSchema(part, inner, references, depth + 1);
  const { $ref, allOf, anyOf, oneOf, not, nullable } = schema;
  if (nullable === true && value === null) return true;
  checkKnown(schema, value);
  if ($ref !== undefined) {
    const resolution = references.resolve($ref, schema);
    if ('fault' in resolution) throw new UnevaluatedError(`$ref: ${resolution.fault}`);
    if (!fits(value, resolution.target)) return false;
  }
  const listed = valuesOf(schema);
  if (listed && !listed.some((other) => sameJSON(value, other))) return false;
  const types = namedTypes(schema);
  if (types && !isOfType(value, types)) return false;
  if (!listOf(allOf).every((branch) => fits(value, branch))) return false;
  if (anyOf !== undefined && !listOf(anyOf).some((branch) => fits(value, branch))) return false;
  const fitting = listOf(oneOf).filter((branch) => fits(value, branch)).length;
  if (oneOf !== undefined && fitting !== 1) return false;
  if (not !== undefined && fits(value, not)) return false;
  if (typeof value === 'number') return isInRange(value, schema);
  if (typeof value === 'string') return fitsText(value, schema);
  if (Array.isArray(value)) return fitsArray(value, schema, fits);
  return !isNode(value) || fitsObject(value, schema, fits);
}

type Fits = (value: unknown, schema: unknown) => boolean;

function checkKnown(schema: SchemaNode, value: unknown): void {
  const keyword = UNKNOWN.find((name) => schema[name] !== undefined);
  if (keyword !== undefined) throw new UnevaluatedError(keyword);
  if (typeof value === 'string' && schema['format'] !== undefined) {
    throw new UnevaluatedError('format');
  }
  if (schema[OPAQUE] !== undefined) throw new UnevaluatedError(schema[OPAQUE]);
  if (schema[EXTRA] || schema[NOTES]) throw new UnevaluatedError('what its description says');
}

function isWithin(count: number, least: unknown, most: unknown): boolean {
  return (
    !(typeof least === 'number' && count < least) && !(typeof most === 'number' && count > most)
  );
}

function fitsText(value: string, { pattern, minLength, maxLength }: SchemaNode): boolean {
  if (!isWithin([...value].length, minLength, maxLength)) return false;
  return typeof pattern !== 'string' || matches(pattern, value);
}

function fitsArray(value: readonly unknown[], schema: SchemaNode, fits: Fits): boolean {
  const { items, prefixItems, contains, minContains = 1, maxContains, uniqueItems } = schema;
  if (!isWithin(value.length, schema['minItems'], schema['maxItems'])) return false;
  const places = listOf(Array.isArray(items) ? items : prefixItems);
  const rest = Array.isArray(items) ? true : items;
  if (!value.every((item, index) => fits(item, places[index] ?? rest ?? true))) return false;
  if (contains !== undefined) {
    const count = value.filter((item) => fits(item, contains)).length;
    if (!isWithin(count, minContains, maxContains)) return false;
  }
  const isRepeated = (item: unknown, index: number) =>
    value.slice(0, index).some((other) => sameJSON(item, other));
  return uniqueItems !== true || !value.some(isRepeated);
}

function fitsObject(value: SchemaNode, schema: SchemaNode, fits: Fits): boolean {
  const entries = entriesOf(value);
  if (!isWithin(entries.length, schema['minProperties'], schema['maxProperties'])) return false;
  if (!listOf(schema['required']).every((name) => Object.hasOwn(value, String(name)))) return false;
  return entries.every(([name, part]) => fits(part, schemaOf(schema, name)));
}
