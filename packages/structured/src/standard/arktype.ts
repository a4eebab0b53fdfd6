import type { SchemaIssue } from '../issues.js';
import { mapSchemas } from '../schema/map.js';
import {
  DEFAULTED,
  EXTRA,
  FAULTS,
  isNode,
  listOf,
  OPAQUE,
  setOwn,
  type SchemaNode,
} from '../schema/node.js';
import { AFTER_CHANGE, BY_FUNCTION, withNotes } from '../schema/notes.js';
import { portablePattern } from '../strict/pattern.js';
import { PROTO, PROTO_HINT } from './hints.js';

/** A part of an arktype schema: a pattern with its flags, a property, or an object. */
interface Reference {
  kind?: string;
  rule?: unknown;
  flags?: unknown;
  key?: unknown;
  props?: readonly Property[];
  /** The items of a list, and the properties of any names. */
  sequence?: object;
  index?: readonly unknown[];
  /** The type that an alias stands for. */
  resolution?: { references?: readonly Reference[] };
}

interface Property {
  kind: string;
  key: unknown;
  default?: unknown;
}

/** The parts of an arktype schema that its converter leaves out. */
interface ArktypeLike {
  internal?: { references?: readonly Reference[] };
}

interface Fallback {
  base: SchemaNode;
  pattern?: unknown;
  domain?: string;
  unit?: unknown;
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
    unit: ({ base, unit }: Fallback): SchemaNode => ({ ...base, [OPAQUE]: typeof unit }),
    proto: opaque('class'),
    // Its result is not used, unlike that of the others.
    symbolKey: ({ base, optional }: Fallback): SchemaNode =>
      optional ? base : Object.assign(base, { [OPAQUE]: 'symbol' }),
  },
};

/**
 * Corrects what arktype's converter drops: the flags of patterns, without which they would forbid
 * what arktype accepts, and defaults.
 *
 * @internal
 */
export function correctArktypeSchema(schema: unknown, jsonSchema: SchemaNode): SchemaNode {
  const references = allReferences((schema as ArktypeLike).internal?.references ?? []);
  const patterns = otherPatterns(references);
  const defaulted = defaultsOf(references);
  const faults = faultsOf(references);
  const notes = notesOf(references);
  if (patterns.size + defaulted.size + faults.length + notes.length === 0) return jsonSchema;
  const corrected = mapSchemas(jsonSchema, (node) =>
    markDefaults(correctPatterns(node, patterns), defaulted),
  );
  return withNotes({ ...corrected, [FAULTS]: faults }, notes);
}

/** Notes at the root, as the converter does not show where the functions are. */
function notesOf(references: readonly Reference[]): string[] {
  const holds = (kind: string) => references.some((reference) => reference.kind === kind);
  return [
    ...(holds('predicate') ? [`parts are ${BY_FUNCTION}`] : []),
    ...(holds('morph') ? [`parts are ${AFTER_CHANGE}`] : []),
  ];
}

/** The parts of a schema, with those that only the aliases of a cyclic type lead to. */
function allReferences(given: readonly Reference[]): Reference[] {
  const references = new Set(given);
  // Members that are added to a set while it is iterated are visited as well.
  for (const reference of references) {
    if (reference.kind !== 'alias') continue;
    for (const other of reference.resolution?.references ?? []) references.add(other);
  }
  return [...references];
}

/** The faults of a property of this name, and of properties of lists: the converter leaves out both. */
function faultsOf(references: readonly Reference[]): SchemaIssue[] {
  const isLost = references.some(
    ({ kind, key }) => (kind === 'required' || kind === 'optional') && key === '__proto__',
  );
  const faults = isLost ? [`${PROTO}: ${PROTO_HINT}`] : [];
  if (references.some(isListWithProperties)) {
    faults.push('a list with properties has no JSON form: use an object that holds the list');
  }
  return faults.map((message) => ({ path: '#', message }));
}

function isListWithProperties(reference: Reference): boolean {
  // Other parts throw when they are asked for properties.
  if (reference.kind !== 'structure' || !reference.sequence) return false;
  return (reference.props ?? []).length + (reference.index ?? []).length > 0;
}

/** The corrected forms of the patterns that the converter writes with another meaning. */
function otherPatterns(references: readonly Reference[]): Map<unknown, OtherPattern> {
  const others = new Map<unknown, OtherPattern>();
  for (const { kind, rule, flags } of references) {
    if (kind !== 'pattern' || typeof rule !== 'string') continue;
    const regex = new RegExp(rule, typeof flags === 'string' ? flags : '');
    const pattern = portablePattern(regex);
    if (pattern !== rule) others.set(rule, { pattern, hint: pattern ?? String(regex) });
  }
  return others;
}

interface OtherPattern {
  /** Its form in JSON Schema; undefined if there is none. */
  pattern: string | undefined;
  hint: string;
}

function correctPatterns(node: SchemaNode, others: ReadonlyMap<unknown, OtherPattern>): SchemaNode {
  const extra = (node[EXTRA] ?? []).map(
    ([keyword, value]) => [keyword, others.get(value)?.hint ?? value] as const,
  );
  const other = others.get(node['pattern']);
  if (!other) return extra.length > 0 ? { ...node, [EXTRA]: extra } : node;
  const { pattern: _pattern, ...rest } = node;
  if (other.pattern !== undefined) return { ...rest, pattern: other.pattern, [EXTRA]: extra };
  return { ...rest, [EXTRA]: [['pattern', other.hint] as const, ...extra] };
}

/** The properties with a default of each object, by the names of all its properties. */
function defaultsOf(references: readonly Reference[]): Map<string, Set<string>> {
  const defaulted = new Map<string, Set<string>>();
  for (const reference of references) {
    // Other parts throw when they are asked for properties.
    if (reference.kind !== 'structure' || !reference.props) continue;
    const named = reference.props.filter(({ key }) => typeof key === 'string');
    const required = named.filter((property) => property.kind === 'required');
    const id = signature(named.map(keyOf), required.map(keyOf));
    const keys = named.filter((property) => property.default !== undefined).map(keyOf);
    const others = defaulted.get(id);
    // Of objects that look alike, only what all fill in is sure to be filled in.
    defaulted.set(id, new Set(others ? keys.filter((key) => others.has(key)) : keys));
  }
  for (const [id, keys] of defaulted) if (keys.size === 0) defaulted.delete(id);
  return defaulted;
}

function keyOf({ key }: Property): string {
  return key as string;
}

function signature(names: readonly string[], required: readonly unknown[]): string {
  return JSON.stringify([[...names].sort(), [...required].sort()]);
}

function markDefaults(
  node: SchemaNode,
  defaulted: ReadonlyMap<string, ReadonlySet<string>>,
): SchemaNode {
  const { properties } = node;
  if (!isNode(properties)) return node;
  const keys = defaulted.get(signature(Object.keys(properties), listOf(node['required'])));
  if (!keys) return node;
  const marked: SchemaNode = {};
  for (const [name, property] of Object.entries(properties)) {
    const isDefaulted = keys.has(name) && isNode(property);
    setOwn(marked, name, isDefaulted ? { ...property, [DEFAULTED]: true } : property);
  }
  return { ...node, properties: marked };
}
