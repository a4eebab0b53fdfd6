import { UnsupportedSchemaError, type SchemaIssue } from '../issues.js';
import { findEndless } from '../schema/endless.js';
import { MAPS, VALUE_KEYWORDS } from '../schema/map.js';
import {
  entriesOf,
  EXTRA,
  FAULTS,
  isNode,
  join,
  listOf,
  NOTES,
  OPAQUE,
  setOwn,
  type SchemaNode,
} from '../schema/node.js';
import { References } from '../schema/references.js';
import { ANYTHING, faultOfType, isNever } from './describe.js';
import { isAssertion } from './keywords.js';
import { MOST_SCHEMAS, TOO_MANY } from './too-large.js';

/**
 * The JSON Schema of a converter as it may be sent where strict structured outputs are not offered:
 * optional properties stay optional, and what has no keyword goes into the description. The root
 * has the type of an object, as the arguments of a function are one.
 *
 * @throws {UnsupportedSchemaError} The schema holds types without a JSON form.
 * @internal
 */
export function toPlainSchema(name: string, schema: SchemaNode): SchemaNode {
  const endless = findEndless(schema);
  if (endless) throw new UnsupportedSchemaError(name, [endless]);
  const references = new References(schema);
  const { root, inlined } = inlineRoot(schema, references);
  const combined = findCombined(root, references);
  const issues: SchemaIssue[] = [...(schema[FAULTS] ?? [])];
  let count = 0;
  const write = (value: unknown, path: string, isSchema: boolean): unknown => {
    if (Array.isArray(value)) {
      return value.map((item, index) => write(item, join(path, index), isSchema));
    }
    if (!isNode(value) || count > MOST_SCHEMAS) return value;
    count += 1;
    if (count > MOST_SCHEMAS) issues.push({ path, message: TOO_MANY });
    const written: SchemaNode = {};
    for (const [key, child] of Object.entries(isSchema ? withoutAbsent(value) : value)) {
      const isValue = isSchema && VALUE_KEYWORDS.has(key);
      const inner = isValue ? child : write(child, join(path, key), !(isSchema && MAPS.has(key)));
      setOwn(written, key, inner);
    }
    if (!isSchema) return written;
    if (inlined && targetOf(value, references) === inlined) written['$ref'] = '#';
    const fault = ANYTHING.has(value[OPAQUE]) ? undefined : faultOfType(value);
    if (fault !== undefined) issues.push({ path, message: fault });
    if (isNode(value['properties']) && !combined.has(value)) {
      written['additionalProperties'] ??= false;
    }
    const notes = [
      ...(value[EXTRA] ?? []).map(([keyword, extra]) => `${keyword}: ${String(extra)}`),
      ...(value[NOTES] ?? []),
    ];
    if (notes.length > 0) {
      const { description } = value;
      written['description'] =
        `${description ? `${String(description)} ` : ''}(${notes.join('; ')})`;
    }
    return written;
  };
  const plain = write(root, '#', true) as SchemaNode;
  if (issues.length > 0) throw new UnsupportedSchemaError(name, issues);
  return plain['type'] === undefined ? { type: 'object', ...plain } : plain;
}

function targetOf(node: SchemaNode, references: References): unknown {
  const { $ref } = node;
  const resolution = $ref === undefined ? {} : references.resolve($ref, node);
  return 'target' in resolution ? resolution.target : undefined;
}

/** The schemas that a schema combines, or refers to. */
function partsOf(node: SchemaNode, references: References): unknown[] {
  const { allOf, anyOf, oneOf } = node;
  return [allOf, anyOf, oneOf, [targetOf(node, references)]].flatMap(listOf).filter(isNode);
}

/** Writes the definition that the root refers to in place of the reference. */
function inlineRoot(
  schema: SchemaNode,
  references: References,
): { root: SchemaNode; inlined?: SchemaNode } {
  const target = targetOf(schema, references);
  const { $ref: _reference, ...rest } = schema;
  const isNarrower = Object.keys(rest).some(isAssertion) || partsOf(rest, references).length > 0;
  if (!isNode(target) || target === schema || isNarrower) return { root: schema };
  const { $defs, ...root }: SchemaNode = { ...target, ...rest };
  const others = entriesOf($defs).filter(([, definition]) => definition !== target);
  if (others.length > 0) root['$defs'] = Object.fromEntries(others);
  return { root, inlined: target };
}

/**
 * Finds the schemas that a value fits together with others. Closed, each would refuse the properties
 * of the others.
 */
function findCombined(root: SchemaNode, references: References): ReadonlySet<unknown> {
  const combined = new Set<unknown>();
  const seen = new Set<unknown>();
  const combine = (node: unknown): void => {
    if (!isNode(node) || combined.has(node)) return;
    combined.add(node);
    partsOf(node, references).forEach(combine);
  };
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const node = value as SchemaNode;
    if (node['allOf'] || (node['properties'] && partsOf(node, references).length > 0))
      combine(node);
    Object.values(value).forEach(visit);
  };
  visit(root);
  return combined;
}

/** Leaves out the properties that no value fits, which can only be absent. */
function withoutAbsent(schema: SchemaNode): SchemaNode {
  const entries = entriesOf(schema['properties']);
  const present = entries.filter(
    ([name, property]) => !isNever(property) || listOf(schema['required']).includes(name),
  );
  if (present.length === entries.length) return schema;
  return { ...schema, properties: Object.fromEntries(present) };
}
