import type { SchemaNode } from './node.js';

/** Returns the schema with the exclusive bounds of draft 4, which were booleans, as numbers. @internal */
export function modernBounds(schema: SchemaNode): SchemaNode {
  const { exclusiveMinimum, exclusiveMaximum } = schema;
  if (typeof exclusiveMinimum !== 'boolean' && typeof exclusiveMaximum !== 'boolean') return schema;
  const modern = { ...schema };
  for (const [bound, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    if (typeof schema[exclusive] !== 'boolean') continue;
    delete modern[exclusive];
    if (!schema[exclusive] || typeof schema[bound] !== 'number') continue;
    modern[exclusive] = schema[bound];
    delete modern[bound];
  }
  return modern;
}

/**
 * Returns true if bounds and divisors leave no number.
 *
 * @param isInteger The numbers are integers.
 * @internal
 */
export function isEmptyRange(schema: SchemaNode, isInteger: boolean): boolean {
  const { exclusiveMinimum, exclusiveMaximum } = schema;
  const low = Math.max(
    asNumber(schema['minimum'], -Infinity),
    asNumber(exclusiveMinimum, -Infinity),
  );
  const high = Math.min(
    asNumber(schema['maximum'], Infinity),
    asNumber(exclusiveMaximum, Infinity),
  );
  const [lowIsOut, highIsOut] = [low === exclusiveMinimum, high === exclusiveMaximum];
  if (low > high || (low === high && (lowIsOut || highIsOut))) return true;
  const step = stepOf(schema['multipleOf'], isInteger);
  if (step === undefined || !Number.isFinite(high - low)) return false;
  let first = Math.ceil(low / step - ROUNDING);
  let last = Math.floor(high / step + ROUNDING);
  // Fractions are not exact, so a multiple that may be the bound counts as one.
  if (Number.isInteger(step) && lowIsOut && first * step === low) first += 1;
  if (Number.isInteger(step) && highIsOut && last * step === high) last -= 1;
  return first > last;
}

const ROUNDING = 1e-9;
/** Fractions with a larger denominator are not told from others. */
const MOST_FACTORS = 1000;

/** The distance of the numbers that a schema allows; undefined if they are not spaced. */
function stepOf(multipleOf: unknown, isInteger: boolean): number | undefined {
  const divisor = typeof multipleOf === 'number' && multipleOf > 0 ? multipleOf : undefined;
  if (!isInteger || divisor === undefined) return isInteger ? 1 : divisor;
  // The integers among the multiples of a fraction.
  for (let factor = 1; factor <= MOST_FACTORS; factor += 1) {
    if (Number.isInteger(divisor * factor)) return divisor * factor;
  }
  return 1;
}

/** Returns true if a number is within bounds, and a multiple as far as fractions can be told. @internal */
export function isInRange(value: number, schema: SchemaNode): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  if (value < asNumber(minimum, value) || value > asNumber(maximum, value)) return false;
  if (value <= asNumber(exclusiveMinimum, -Infinity)) return false;
  if (value >= asNumber(exclusiveMaximum, Infinity)) return false;
  const quotient = value / asNumber(multipleOf, value || 1);
  return Math.abs(quotient - Math.round(quotient)) <= ROUNDING * Math.max(1, Math.abs(quotient));
}

function asNumber(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
