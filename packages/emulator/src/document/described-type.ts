import { FormFile } from '../http/form.js';
import { isObject } from '../json.js';
import type { Schema } from './document.js';
import { abbreviated, enumerate, withArticle } from './problem.js';

const MAX_DEPTH = 10;

/** Names a type that a schema allows as messages of the API do: `array of objects`. @internal */
export function describedType(
  type: string,
  schema: Schema,
  resolve: (name: string) => Schema,
): string {
  const { enum: values, items } = schema;
  if (type === 'number') return 'decimal';
  if (type === 'string' && Array.isArray(values) && values.length > 1) {
    const quoted = values
      .filter((value) => value !== null)
      .map((value) => `'${abbreviated(String(value))}'`);
    return `one of ${enumerate(quoted, 'or')}`;
  }
  const item = type === 'array' && isObject(items) ? itemType(items, resolve, 0) : undefined;
  return item ? `array of ${item}s` : type;
}

/** Returns the type that all items have, through references and unions. */
function itemType(
  schema: Schema,
  resolve: (name: string) => Schema,
  depth: number,
): string | undefined {
  if (depth > MAX_DEPTH) return undefined;
  if (typeof schema['$ref'] === 'string') {
    return itemType(resolve(schema['$ref']), resolve, depth + 1);
  }
  const { type } = schema;
  if (typeof type === 'string') return type === 'number' ? 'decimal' : type;
  if (isObject(schema['properties'])) return 'object';
  const branches: unknown = schema['anyOf'] ?? schema['oneOf'] ?? schema['allOf'];
  if (!Array.isArray(branches)) return undefined;
  const types = new Set(
    branches.filter(isObject).map((branch) => itemType(branch, resolve, depth + 1)),
  );
  return types.size === 1 ? [...types][0] : undefined;
}

/** Names the type of a value, with an article, as messages of the API do. @internal */
export function describedValue(value: unknown): string {
  if (value === null) return 'null';
  if (value instanceof FormFile) return 'a file';
  if (Array.isArray(value)) return 'an array';
  if (typeof value !== 'number') return withArticle(typeof value);
  return Number.isInteger(value) ? 'an integer' : 'a decimal number';
}
