import { isEmptyRange } from '../schema/meet.js';
import { isNode, type SchemaNode } from '../schema/node.js';
import { isOfType } from '../schema/types.js';

const NUMBERS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];
const COUNTS = ['minItems', 'maxItems', 'minLength', 'maxLength', 'minProperties', 'maxProperties'];
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
  const faults: string[] = [];
  for (const keyword of [...NUMBERS, ...COUNTS]) {
    const value = schema[keyword];
    // Before draft 6, `exclusiveMinimum` was a boolean.
    if (value === undefined || typeof value === 'boolean') continue;
    const fits = COUNTS.includes(keyword)
      ? Number.isInteger(value) && (value as number) >= 0
      : Number.isFinite(value) && (keyword !== 'multipleOf' || (value as number) > 0);
    if (!fits) faults.push(`${keyword}: ${String(value)} is not allowed there`);
  }
  const { pattern, properties, minItems, maxItems } = schema;
  if (pattern !== undefined && !isPattern(pattern)) {
    faults.push(`pattern: ${String(pattern)} is not a regular expression`);
  }
  if (properties !== undefined && !isNode(properties)) {
    faults.push('properties: it must hold schemas by name');
  }
  const isNumber = types.length > 0 && types.every((one) => one === 'number' || one === 'integer');
  if (isNumber && isEmptyRange(schema)) faults.push(`${NO_VALUE} its bounds exclude each other`);
  if (types.join() === 'array' && (minItems as number) > (maxItems as number)) {
    faults.push(`${NO_VALUE} minItems is more than maxItems`);
  }
  if (values?.some((value) => typeof value === 'number' && !Number.isFinite(value))) {
    faults.push('NaN and infinite numbers have no JSON form');
  } else if (values?.length && types.length && !values.some((value) => isOfType(value, types))) {
    faults.push(`${NO_VALUE} no listed value is of type ${types.join(' or ')}`);
  }
  return faults;
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
