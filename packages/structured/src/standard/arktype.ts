import { mapSchemas } from '../schema/map.js';
import { EXTRA, OPAQUE, type SchemaNode } from '../schema/node.js';
import { isPortable } from '../strict/pattern.js';

/** The part of an arktype schema that tells which patterns have flags. */
interface ArktypeLike {
  internal?: { references?: readonly { kind?: string; rule?: unknown; flags?: unknown }[] };
}

interface Fallback {
  base: SchemaNode;
  pattern?: unknown;
  domain?: string;
  optional?: boolean;
}

const opaque =
  (name: string) =>
  ({ base }: Fallback): SchemaNode => ({ ...base, [OPAQUE]: name });

/**
 * Options of arktype's converter that keep what it leaves out: the second pattern of a string, and
 * types that have no JSON form.
 *
 * @internal
 */
export const arktypeOptions: Record<string, unknown> = {
  fallback: {
    patternIntersection: ({ base, pattern }: Fallback): SchemaNode => ({
      ...base,
      [EXTRA]: [...(base[EXTRA] ?? []), ['pattern', pattern] as const],
    }),
    date: opaque('date'),
    domain: ({ base, domain }: Fallback): SchemaNode => ({
      ...base,
      [OPAQUE]: domain ?? 'unknown',
    }),
    unit: opaque('unit'),
    proto: opaque('class'),
    // Its result is not used, unlike that of the others.
    symbolKey: ({ base, optional }: Fallback): SchemaNode =>
      optional ? base : Object.assign(base, { [OPAQUE]: 'symbol' }),
  },
};

/**
 * Moves patterns into the description whose flags arktype's converter drops: without them they
 * would forbid what arktype accepts.
 *
 * @internal
 */
export function describeFlags(schema: unknown, jsonSchema: SchemaNode): SchemaNode {
  const references = (schema as ArktypeLike).internal?.references ?? [];
  const flagged = new Map<unknown, string>();
  for (const { kind, rule, flags } of references) {
    if (kind !== 'pattern' || typeof rule !== 'string' || typeof flags !== 'string') continue;
    const regex = new RegExp(rule, flags);
    if (!isPortable(regex)) flagged.set(rule, String(regex));
  }
  if (flagged.size === 0) return jsonSchema;
  return mapSchemas(jsonSchema, (node) => {
    const extra = (node[EXTRA] ?? []).map(
      ([keyword, value]) => [keyword, flagged.get(value) ?? value] as const,
    );
    const described = flagged.get(node['pattern']);
    if (described === undefined) return extra.length > 0 ? { ...node, [EXTRA]: extra } : node;
    const { pattern: _pattern, ...rest } = node;
    return { ...rest, [EXTRA]: [['pattern', described] as const, ...extra] };
  });
}
