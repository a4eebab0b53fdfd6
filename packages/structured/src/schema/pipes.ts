import { CLOSED, isNode, listOf, OPAQUE, setOwn, type SchemaNode } from './node.js';

/** Types that read anything: the other side of a pipe says what fits. */
const ANYTHING = new Set<string | undefined>(['any', 'unknown', 'custom']);

/**
 * The schemas of a pipe whose second schema reads the same value as the first one, as the branches
 * of `allOf`.
 *
 * @param read The first schema: its objects drop the keys that they do not list.
 * @internal
 */
export function pipeBranches(read: SchemaNode, passed: SchemaNode): SchemaNode[] {
  return [{ allOf: [mapParts(read, open)], [CLOSED]: true }, mapParts(passed, open)];
}

/**
 * Closes the objects of schemas, and those inside them, once what they combine is merged: both sides
 * of an intersection pass their keys. A schema is closed once, so that one that recurs is recognized.
 *
 * @internal
 */
export class Closer {
  readonly #closed = new Map<SchemaNode, unknown>();

  /** The same schema with its objects closed; those that hold no object stay as they are. */
  close(schema: unknown): unknown {
    if (!isNode(schema) || schema[CLOSED] || !mayHoldObjects(schema)) return schema;
    let closed = this.#closed.get(schema);
    if (!closed) this.#closed.set(schema, (closed = this.#close(schema)));
    return closed;
  }

  #close(schema: SchemaNode): SchemaNode {
    const [keyword = '', ...others] = Object.keys(schema).filter((key) => !DESCRIBING.has(key));
    // A union stays one, as it may have more options than are multiplied out.
    if (others.length === 0 && UNIONS.has(keyword)) {
      return { ...schema, [keyword]: listOf(schema[keyword]).map((option) => this.close(option)) };
    }
    return { allOf: [schema], [CLOSED]: true };
  }

  /** Closes each schema of a pipe, as all of them drop keys; undefined for any other schema. */
  closePipe({ allOf, ...own }: SchemaNode): SchemaNode | undefined {
    const branches = listOf(allOf);
    if (!branches.some((branch) => isNode(branch) && branch[CLOSED])) return undefined;
    return { allOf: [own, ...branches].map((branch) => this.close(branch)) };
  }

  /** Closes an alternative, which neither refers to nor combines others at its top. */
  closeParts(schema: SchemaNode): SchemaNode {
    const closed = { ...schema };
    if (isNode(schema['properties'])) {
      closed['additionalProperties'] ??= false;
      const properties: SchemaNode = {};
      for (const [name, part] of Object.entries(schema['properties'])) {
        setOwn(properties, name, this.close(part));
      }
      closed['properties'] = properties;
    }
    if ('items' in schema) closed['items'] = this.close(schema['items']);
    return closed;
  }
}

const HOLDING = ['$ref', 'properties', 'items', 'allOf'];
const UNIONS = new Set(['anyOf', 'oneOf']);
const DESCRIBING = new Set(['title', 'description']);

function mayHoldObjects(schema: SchemaNode): boolean {
  if (HOLDING.some((keyword) => keyword in schema)) return true;
  const options = [...listOf(schema['anyOf']), ...listOf(schema['oneOf'])];
  return options.some((option) => isNode(option) && mayHoldObjects(option));
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
