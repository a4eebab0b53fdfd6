import { isNode, OPAQUE, REASON, valuesOf, type SchemaNode } from '../schema/node.js';
import { TYPE_HINTS } from './keywords.js';

/** Adds hints to the description of a strict schema. @internal */
export function describe(node: SchemaNode, hints: readonly string[]): SchemaNode {
  if (hints.length === 0) return node;
  const text = `(${hints.join('; ')})`;
  node['description'] = node['description'] ? `${String(node['description'])} ${text}` : text;
  return node;
}

/** Returns true if a schema says that no value fits. @internal */
export function isNever(schema: unknown): boolean {
  if (schema === false) return true;
  if (!isNode(schema)) return false;
  if (schema[OPAQUE] === 'never') return true;
  const { not } = schema;
  if (valuesOf(schema)?.length === 0) return true;
  return not === true || (isNode(not) && Reflect.ownKeys(not).length === 0);
}

/** Types that any value is of. @internal */
export const ANYTHING: ReadonlySet<string | undefined> = new Set(['any', 'unknown']);

/** The reason why a type without a JSON form is refused; undefined for any other schema. @internal */
export function faultOfType({ [OPAQUE]: name, [REASON]: reason }: SchemaNode): string | undefined {
  if (name === undefined) return undefined;
  return `${name}: ${reason ?? TYPE_HINTS[name] ?? 'it has no JSON form'}`;
}
