import { isEmptyRange } from '../schema/bounds.js';
import { entriesOf, isNode, listOf, type SchemaNode } from '../schema/node.js';
import { isOfType } from '../schema/types.js';
import { fitsKeywords, hasJSONForm, showValue } from '../schema/values.js';

const NUMBERS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];
const COUNTS = [
  ...['minItems', 'maxItems', 'minLength', 'maxLength', 'minProperties', 'maxProperties'],
  ...['minContains', 'maxContains'],
];
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
  return faults.length > 0 ? faults : [...emptiesOf(schema, types)];
}

function faultsOfKeywords(schema: SchemaNode): string[] {
  const faults: string[] = [];
  for (const keyword of [...NUMBERS, ...COUNTS]) {
    const value = schema[keyword];
    // Before draft 6, `exclusiveMinimum` was a boolean.
    if (value === undefined || (typeof value === 'boolean' && keyword.startsWith('excl'))) continue;
    const fits = COUNTS.includes(keyword)
      ? Number.isInteger(value) && (value as number) >= 0
      : Number.isFinite(value) && (keyword !== 'multipleOf' || (value as number) > 0);
    if (!fits) faults.push(`${keyword}: ${asText(value)} is not allowed there`);
  }
  const { pattern, format, properties } = schema;
  if (pattern !== undefined && !isPattern(pattern)) {
    faults.push(`pattern: ${asText(pattern)} is not a regular expression`);
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
        : 'enum: it lists no value, so no value fits',
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
function* emptiesOf(schema: SchemaNode, types: readonly string[]): Iterable<string> {
  const isNumber = types.length > 0 && types.every((one) => one === 'number' || one === 'integer');
  if (isNumber && isEmptyRange(schema, types.join() === 'integer')) {
    yield `${NO_VALUE} its bounds exclude each other`;
  }
  const type = types.join();
  const isMore = (least: string, most: string) =>
    (schema[least] as number) > (schema[most] as number);
  if (type === 'array' && isMore('minItems', 'maxItems')) {
    yield `${NO_VALUE} minItems is more than maxItems`;
  }
  if (type === 'string' && isMore('minLength', 'maxLength')) {
    yield `${NO_VALUE} minLength is more than maxLength`;
  }
  if (type !== 'object') return;
  const listed = entriesOf(schema['properties']).length;
  const required = new Set(listOf(schema['required'])).size;
  if ((schema['minProperties'] as number) > listed) {
    yield `${NO_VALUE} minProperties is more than the properties that are listed`;
  }
  if ((schema['maxProperties'] as number) < required) {
    yield `${NO_VALUE} maxProperties is less than the properties that are required`;
  }
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
