import { typeOfValue, valuesOf, type SchemaNode } from './node.js';
import { showValue } from './values.js';

/** The types of JSON Schema. @internal */
export const TYPES: ReadonlySet<string> = new Set([
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'null',
]);

/** The types that a schema names; undefined if it names none. @internal */
export function namedTypes(schema: SchemaNode): string[] | undefined {
  const { type } = schema;
  if (typeof type === 'string') return [type];
  return Array.isArray(type)
    ? [...new Set(type.map((name) => (typeof name === 'string' ? name : showValue(name))))]
    : undefined;
}

/** The types that a schema names, or that its other keywords imply; empty if nothing does. @internal */
export function typesOf(schema: SchemaNode): string[] {
  const named = namedTypes(schema);
  if (named) return named;
  if ('properties' in schema) return ['object'];
  if ('items' in schema || 'prefixItems' in schema) return ['array'];
  return [...new Set((valuesOf(schema) ?? []).map(typeOfValue))];
}

/** Returns true if a value is of one of the types. @internal */
export function isOfType(value: unknown, types: readonly string[]): boolean {
  return (
    types.includes(typeOfValue(value)) || (Number.isInteger(value) && types.includes('integer'))
  );
}

/** The types that are in both lists; an integer is a number as well. @internal */
export function commonTypes(a: readonly string[], b: readonly string[]): string[] {
  const has = (types: readonly string[], type: string) =>
    types.includes(type) || (type === 'integer' && types.includes('number'));
  return [
    ...new Set([...a.filter((type) => has(b, type)), ...b.filter((type) => has(a, type))]),
  ].filter((type, _index, all) => type !== 'integer' || !all.includes('number'));
}
