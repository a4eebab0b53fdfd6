import { isEmptyRange } from '../schema/bounds.js';
import { entriesOf, EXTRA, isNode, listOf, valuesOf, type SchemaNode } from '../schema/node.js';
import { isOfType, typesOf } from '../schema/types.js';
import { fitsKeywords, hasJSONForm, showValue } from '../schema/values.js';
import { matchesNothing } from './empty-pattern.js';

const NUMBERS = new Set([
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
]);
const COUNTS = new Set([
  ...['minItems', 'maxItems', 'minLength', 'maxLength', 'minProperties', 'maxProperties'],
  ...['minContains', 'maxContains'],
]);
/** The anchors of other languages. */
const ANCHORS = /^(?:[^\\]|\\[^AZz])*\\[AZz]/;
const NO_VALUE = 'no value fits:';

/**
 * Returns the faults of keywords that are no JSON Schema, or that leave no value: the API would
 * answer 400, or the JSON of the request would say something else (`NaN` becomes `null`).
 *
 * @param types The types of the schema.
 * @param values The values that it lists, if it lists any.
 * @internal
 */
export function faultsOf(
  schema: SchemaNode,
  types: readonly string[],
  values: readonly unknown[] | undefined,
): string[] {
  const faults = faultsOfKeywords(schema);
  if (values) faults.push(...faultsOfValues(schema, types, values));
  // Malformed keywords cannot be compared.
  return faults.length > 0 ? faults : emptiesOf(schema, types);
}

/** Returns true if well-formed keywords leave no value of the only type of a schema. @internal */
export function leavesNothing(schema: SchemaNode): boolean {
  const types = typesOf(schema);
  // A pattern says nothing about values of other types.
  if (types.length !== 1 || ('pattern' in schema && types[0] !== 'string')) return false;
  const faults = faultsOf(schema, types, valuesOf(schema));
  return faults.length > 0 && faults.every((fault) => fault.startsWith(NO_VALUE));
}

function faultsOfKeywords(schema: SchemaNode): string[] {
  const faults: string[] = [];
  for (const keyword of Object.keys(schema)) {
    const isCount = COUNTS.has(keyword);
    if (!isCount && !NUMBERS.has(keyword)) continue;
    const value = schema[keyword];
    const fits = isCount
      ? Number.isInteger(value) && (value as number) >= 0
      : Number.isFinite(value) && (keyword !== 'multipleOf' || (value as number) > 0);
    if (!fits) faults.push(`${keyword}: ${asText(value)} is not allowed there`);
  }
  const { pattern, format, properties } = schema;
  if (pattern !== undefined && !isPattern(pattern)) {
    faults.push(`pattern: ${asText(pattern)} is not a regular expression`);
  } else if (ANCHORS.test(String(pattern))) {
    faults.push('pattern: \\A and \\Z are letters in JSON Schema: write ^ and $');
  }
  const extra = (schema[EXTRA] ?? []).filter(([keyword]) => keyword === 'pattern');
  for (const each of [pattern, ...extra.map(([, other]) => other)]) {
    if (typeof each === 'string' && matchesNothing(each)) {
      faults.push(`${NO_VALUE} the pattern ${each} matches no text`);
    }
  }
  if (format !== undefined && typeof format !== 'string') {
    faults.push(`format: ${showValue(format)} is not a text`);
  }
  if (properties !== undefined && !isNode(properties)) {
    faults.push('properties: it must hold schemas by name');
  }
  return faults;
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : showValue(value);
}

function faultsOfValues(
  schema: SchemaNode,
  types: readonly string[],
  values: readonly unknown[],
): string[] {
  if (values.length === 0) {
    const isConstant = 'const' in schema;
    return [
      isConstant
        ? `${NO_VALUE} enum does not list the value of const`
        : `${NO_VALUE} enum lists no value`,
    ];
  }
  if (values.some((value) => typeof value === 'number' && !Number.isFinite(value))) {
    return ['NaN and infinite numbers have no JSON form'];
  }
  const strange = values.find((value) => !hasJSONForm(value));
  if (strange !== undefined || values.includes(undefined)) {
    return [`${'const' in schema ? 'const' : 'enum'}: ${showValue(strange)} has no JSON form`];
  }
  if (types.length > 0 && !values.some((value) => isOfType(value, types))) {
    return [`${NO_VALUE} no listed value is of type ${types.join(' or ')}`];
  }
  if (!values.some((value) => fitsKeywords(value, schema))) {
    return [`${NO_VALUE} no listed value is allowed by the other keywords`];
  }
  return [];
}

/** Keywords of one type that leave nothing, where no other type is allowed. */
function emptiesOf(schema: SchemaNode, types: readonly string[]): string[] {
  const empties: string[] = [];
  const check = (isEmpty: boolean, reason: string) => {
    if (isEmpty) empties.push(`${NO_VALUE} ${reason}`);
  };
  const isMore = (least: string, most: string) =>
    (schema[least] as number) > (schema[most] as number);
  const [type, other] = types;
  if (other !== undefined && !types.every((one) => one === 'number' || one === 'integer')) {
    return empties;
  }
  if (type === 'number' || type === 'integer') {
    const isInteger = type === 'integer' && other === undefined;
    check(isEmptyRange(schema, isInteger), 'its bounds exclude each other');
  } else if (type === 'array') {
    check(isMore('minItems', 'maxItems'), 'minItems is more than maxItems');
  } else if (type === 'string') {
    check(isMore('minLength', 'maxLength'), 'minLength is more than maxLength');
  } else if (type === 'object') {
    const { minProperties, maxProperties } = schema;
    if (minProperties === undefined && maxProperties === undefined) return empties;
    const listed = entriesOf(schema['properties']).length;
    const required = new Set(listOf(schema['required'])).size;
    check(
      (minProperties as number) > listed,
      'minProperties is more than the properties that are listed',
    );
    check(
      (maxProperties as number) < required,
      'maxProperties is less than the properties that are required',
    );
  }
  return empties;
}

/** Returns true for the patterns of either mode: libraries write those that need no flag `u`. */
function isPattern(pattern: unknown): boolean {
  return (
    typeof pattern === 'string' &&
    ['u', ''].some((flags) => {
      try {
        return new RegExp(pattern, flags) instanceof RegExp;
      } catch {
        return false;
      }
    })
  );
}
