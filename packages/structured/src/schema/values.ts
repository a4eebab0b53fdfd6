import { isInRange } from './bounds.js';
import { isNode, type SchemaNode } from './node.js';

/** More parts than any listed value has that the API accepts. */
const MOST_PARTS = 120_000;

/** Returns true if a value is sent as it is: a Date, for one, would become a text. @internal */
export function hasJSONForm(value: unknown): boolean {
  let parts = 0;
  const visit = (part: unknown): boolean => {
    parts += 1;
    if (parts > MOST_PARTS) return false;
    if (part === null || typeof part === 'boolean') return true;
    // UTF-8 has no half of a surrogate pair.
    if (typeof part === 'string') return !/\p{Surrogate}/u.test(part);
    if (typeof part === 'number') return Number.isFinite(part);
    if (Array.isArray(part)) return part.every(visit);
    return isPlain(part) && Object.values(part).every(visit);
  };
  return visit(value);
}

function isPlain(value: unknown): value is object {
  if (!isNode(value) || typeof value['toJSON'] === 'function') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Objects of another realm have a prototype of their own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Returns a value as a message may show it, whatever it is. @internal */
export function showValue(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? String(value);
  if (hasJSONForm(value)) return JSON.stringify(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}

/** Returns false if a listed value is refused by the keywords beside it. @internal */
export function fitsKeywords(value: unknown, schema: SchemaNode): boolean {
  if (typeof value === 'number') return isInRange(value, schema);
  if (typeof value !== 'string') return true;
  const { pattern, minLength, maxLength } = schema;
  // JSON Schema counts characters, and libraries count UTF-16 units.
  const lengths = [value.length, [...value].length];
  if (!lengths.some((length) => length >= ((minLength as number | undefined) ?? 0))) return false;
  if (!lengths.some((length) => length <= ((maxLength as number | undefined) ?? Infinity))) {
    return false;
  }
  if (typeof pattern === 'string' && !matches(pattern, value)) return false;
  return mayBeOfFormat(schema['format'], value);
}

/** Returns false if a text is of a format in no reading of it. @internal */
export function mayBeOfFormat(format: unknown, value: string): boolean {
  return FORMS.get(format)?.test(value) ?? true;
}

/** Texts that may be of a format; those of the API are there, and what every reading refuses is not. */
const FORMS: ReadonlyMap<unknown, RegExp> = new Map([
  ['date-time', /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d/],
  ['date', /^\d{4}-\d\d-\d\d$/],
  ['time', /^\d\d:\d\d/],
  ['duration', /^[-+]?P.*\d/],
  ['email', /.@./],
  ['hostname', /^[\p{L}\p{N}._-]+$/u],
  ['ipv4', /^\d{1,3}(\.\d{1,3}){3}$/],
  ['ipv6', /^[\da-f.:]*:[\da-f.:]*(%.+)?$/i],
  ['uuid', /^(urn:uuid:)?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i],
]);

/** Returns true if a pattern matches in either mode. @internal */
export function matches(pattern: string, value: string): boolean {
  return ['u', ''].some((flags) => {
    try {
      return new RegExp(pattern, flags).test(value);
    } catch {
      return false;
    }
  });
}
