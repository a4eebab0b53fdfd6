import { isNode, listOf, OPAQUE, PASSED, PIPED, setOwn, type SchemaNode } from './node.js';
import { AFTER_CHANGE, withNotes } from './notes.js';
import { restOf, schemaOf } from './properties.js';
import { typesOf } from './types.js';

/** Types that read anything: the other side of a pipe says what fits. */
const ANYTHING = new Set<string | undefined>(['any', 'unknown', 'custom']);

/**
 * A pipe whose second schema reads the same value as the first one.
 *
 * @param isChanged The first one changes texts in ways that leave their own results alone: a text that
 *   fits the second one may not do so any more once it is changed, unless that asks for a format.
 * @internal
 */
export function pipeNode(read: SchemaNode, passed: SchemaNode, isChanged = false): SchemaNode {
  const node: SchemaNode = { allOf: [mapParts(read, open), mapParts(passed, open)], [PIPED]: true };
  const isAsked = Object.keys(passed).some((keyword) => keyword !== 'type' && keyword !== 'format');
  return withNotes(node, isChanged && isAsked ? [AFTER_CHANGE] : []);
}

/** The names of the properties that an alternative passes on. @internal */
export function passedNames({ [PASSED]: passed, properties }: SchemaNode): readonly string[] {
  return passed ?? Object.keys(isNode(properties) ? properties : {});
}

/**
 * The demands of the second schema of a pipe on what the first one passes on. Neither refers to nor
 * combines others at its top.
 *
 * @internal
 */
export function askedOf(read: SchemaNode, next: SchemaNode): SchemaNode {
  const areObjects = [read, next].every((one) => typesOf(one).includes('object'));
  const keepsOthers = 'additionalProperties' in read && restOf(read) !== false;
  if (!areObjects || keepsOthers) return next;
  const names = passedNames(read);
  const properties: SchemaNode = {};
  for (const name of names) setOwn(properties, name, schemaOf(next, name));
  for (const name of listOf(next['required'])) {
    if (!names.includes(name as string)) setOwn(properties, name as string, false);
  }
  const { additionalProperties, ...asked } = next;
  const passes = new Set(additionalProperties ? names : passedNames(next));
  return { ...asked, properties, [PASSED]: names.filter((name) => passes.has(name)) };
}

function open(node: SchemaNode): SchemaNode {
  if (!ANYTHING.has(node[OPAQUE])) return node;
  const { [OPAQUE]: _opaque, ...rest } = node;
  return rest;
}

/** Changes a schema and its parts. A part that is used repeatedly stays one. */
function mapParts(
  root: SchemaNode,
  change: (node: SchemaNode) => SchemaNode,
  made = new Map<unknown, unknown>(),
): SchemaNode {
  const visit = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(visit);
    if (!isNode(part)) return part;
    if (!made.has(part)) made.set(part, mapParts(part, change, made));
    return made.get(part);
  };
  const node = { ...change(root) };
  for (const keyword of ['items', 'anyOf', 'oneOf', 'allOf', 'additionalProperties']) {
    if (keyword in node) node[keyword] = visit(node[keyword]);
  }
  if (!isNode(node['properties'])) return node;
  const properties: SchemaNode = {};
  for (const [name, part] of Object.entries(node['properties'])) {
    setOwn(properties, name, visit(part));
  }
  return { ...node, properties };
}
