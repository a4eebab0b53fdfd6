import { VALUE_KEYWORDS } from './map.js';
import { entriesOf, isNode, ownValue, type SchemaNode } from './node.js';

/** The schema that a reference leads to, or the reason why there is none. @internal */
export type Resolution =
  { readonly target: unknown; readonly name: string } | { readonly fault: string };

/** Keywords that hold one schema each. */
const SCHEMA = new Set([
  ...['items', 'additionalItems', 'additionalProperties', 'unevaluatedItems', 'contains', 'not'],
  ...['unevaluatedProperties', 'propertyNames', 'contentSchema', 'if', 'then', 'else'],
]);
/** Keywords that hold a list of schemas. */
const LIST = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items']);
/** Keywords that hold schemas by name. */
const MAP = new Set([
  ...['properties', 'patternProperties', '$defs', 'definitions'],
  ...['dependentSchemas', 'dependencies'],
]);
/** An address that only relative references are resolved against. */
const NO_ADDRESS = 'schema://local/';

/**
 * The references of one JSON Schema document: pointers, anchors, and the addresses that `$id` gives
 * to the document and to schemas inside it.
 *
 * @internal
 */
export class References {
  /** Schemas by address, and by address and anchor; made when a reference is no plain pointer. */
  #addresses: Map<string, SchemaNode> | undefined;
  /** The address that references of a schema are relative to, where it is not the document's. */
  readonly #bases = new Map<SchemaNode, string>();
  #innerAddresses: boolean | undefined;

  constructor(readonly root: SchemaNode) {}

  /**
   * Follows one reference.
   *
   * @param from The schema that holds it.
   */
  resolve(reference: unknown, from: SchemaNode): Resolution {
    if (typeof reference !== 'string') return { fault: 'the reference is not a text' };
    let address: string;
    let fragment: string;
    try {
      const hash = reference.indexOf('#');
      fragment = hash < 0 ? '' : decodeURIComponent(reference.slice(hash + 1));
      address = this.#resolveAddress(hash < 0 ? reference : reference.slice(0, hash), from);
    } catch {
      return { fault: `the reference "${reference}" is not well formed` };
    }
    const nothing = {
      fault: `nothing stands at "${reference}"; only references into the schema work`,
    };
    const isDocument = address === '' || address === this.#documentAddress;
    const document = isDocument ? this.root : this.#find(address);
    if (!document) return nothing;
    if (fragment === '') return { target: document, name: nameOf(address) };
    if (fragment.startsWith('/')) return follow(document, fragment, reference) ?? nothing;
    const target = this.#find(`${address || this.#documentAddress}#${fragment}`);
    return target ? { target, name: fragment } : nothing;
  }

  /** The absolute address of a reference; empty for the document itself. */
  #resolveAddress(relative: string, from: SchemaNode): string {
    this.#innerAddresses ??= hasInnerAddress(this.root);
    if (relative === '' && !this.#innerAddresses) return '';
    return new URL(relative, this.#baseOf(from)).href;
  }

  get #documentAddress(): string {
    const id = idOf(this.root);
    return typeof id === 'string' && !id.startsWith('#')
      ? new URL(id, NO_ADDRESS).href
      : NO_ADDRESS;
  }

  #baseOf(from: SchemaNode): string {
    if (!this.#innerAddresses) return this.#documentAddress;
    this.#index();
    return this.#bases.get(from) ?? this.#documentAddress;
  }

  #find(address: string): SchemaNode | undefined {
    return this.#index().get(address);
  }

  #index(): Map<string, SchemaNode> {
    if (this.#addresses) return this.#addresses;
    const addresses = new Map<string, SchemaNode>();
    this.#addresses = addresses;
    const visit = (schema: SchemaNode, outer: string): void => {
      const { $anchor: anchor = schema['$dynamicAnchor'] } = schema;
      const id = idOf(schema);
      let base = outer;
      if (typeof id === 'string' && id.startsWith('#')) addresses.set(`${outer}${id}`, schema);
      else if (typeof id === 'string' && URL.canParse(id, outer)) {
        base = new URL(id, outer).href;
        addresses.set(base, schema);
      }
      if (typeof anchor === 'string') addresses.set(`${base}#${anchor}`, schema);
      this.#bases.set(schema, base);
      for (const child of childrenOf(schema)) if (!this.#bases.has(child)) visit(child, base);
    };
    visit(this.root, NO_ADDRESS);
    return addresses;
  }
}

/** The address of a schema. In draft 4 it had no `$`, which is also how users name their data. */
function idOf({ $id, $schema, id }: SchemaNode): unknown {
  const isDraft4 = typeof $schema === 'string' && /draft-0[34]/.test($schema);
  return $id ?? (isDraft4 || String(id).startsWith('#') ? id : undefined);
}

function hasInnerAddress(root: SchemaNode): boolean {
  const seen = new Set<SchemaNode>();
  const visit = (schema: SchemaNode): boolean => {
    if (seen.has(schema)) return false;
    seen.add(schema);
    const id = idOf(schema);
    if (schema !== root && typeof id === 'string' && !id.startsWith('#')) return true;
    return childrenOf(schema).some(visit);
  };
  return visit(root);
}

/** The schemas that a schema holds. */
function childrenOf(schema: SchemaNode): SchemaNode[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    if (LIST.has(keyword) && Array.isArray(value)) return value.filter(isNode);
    if (SCHEMA.has(keyword)) return isNode(value) ? [value] : [];
    return MAP.has(keyword) ? entriesOf(value).flatMap(([, child]) => listOfNode(child)) : [];
  });
}

function listOfNode(value: unknown): SchemaNode[] {
  return isNode(value) ? [value] : [];
}

/** Follows a JSON Pointer, and only to places where a schema stands. */
function follow(document: SchemaNode, pointer: string, reference: string): Resolution | undefined {
  let value: unknown = document;
  let place: 'schema' | 'map' | 'list' | 'elsewhere' = 'schema';
  let name = '';
  for (const step of pointer.slice(1).split('/')) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null) return undefined;
    if (place === 'schema' && VALUE_KEYWORDS.has(key)) {
      return { fault: `"${reference}" points into ${key}, which holds values and no schemas` };
    }
    value = ownValue(value, key);
    name = key;
    if (place === 'schema') {
      if (LIST.has(key) && Array.isArray(value)) place = 'list';
      else if (MAP.has(key)) place = 'map';
      else place = SCHEMA.has(key) ? 'schema' : 'elsewhere';
    } else if (place !== 'elsewhere') place = 'schema';
  }
  if (place === 'map' || place === 'list') {
    return { fault: `"${reference}" points at a list of schemas and at none of them` };
  }
  return isNode(value) || typeof value === 'boolean' ? { target: value, name } : undefined;
}

function nameOf(address: string): string {
  return /([^/#]+)$/.exec(address.replace(NO_ADDRESS, ''))?.[1] ?? 'root';
}
