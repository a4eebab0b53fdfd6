// The JSON Schema of what both versions of zod have, so that they give the same for the same.
import { unreadable } from '../schema/endless.js';
import {
  DEFAULTED,
  listOf,
  NOTES,
  OPAQUE,
  REASON,
  setOwn,
  typeOfValue,
  valuesOf,
  type SchemaNode,
} from '../schema/node.js';
import { withNotes } from '../schema/notes.js';
import { isEndless } from '../strict/too-large.js';
import type { Definitions } from './definitions.js';
import { isZod3, isZod4 } from './types.js';

/** Converts a schema; one that cannot be read, as a getter or a lazy schema throws, is opaque. @internal */
export function guarded(convert: () => SchemaNode): SchemaNode {
  try {
    return convert();
  } catch (error) {
    if (isEndless(error)) throw error;
    return { [OPAQUE]: 'schema', [REASON]: unreadable(error) };
  }
}

/** The node for anything that is no schema of this version of zod. @internal */
export function foreignNode(value: unknown): SchemaNode {
  if (value === undefined || value === null) return { [OPAQUE]: 'missing schema' };
  if (isZod4(value)) return { [OPAQUE]: 'zod 4 schema' };
  return { [OPAQUE]: isZod3(value) ? 'zod 3 schema' : 'foreign schema' };
}

/** A property of an object. @internal */
export interface Property {
  name: string;
  node: SchemaNode;
  optional: boolean;
}

/** The treatment of keys that an object does not list. @internal */
export type UnknownKeys = 'strip' | 'refuse' | 'keep';

/** @internal */
export function objectNode(list: readonly Property[], unknownKeys: UnknownKeys): SchemaNode {
  const properties: SchemaNode = {};
  for (const { name, node } of list) setOwn(properties, name, node);
  const node: SchemaNode = {
    type: 'object',
    properties,
    required: list.filter((property) => !property.optional).map((property) => property.name),
  };
  if (unknownKeys !== 'strip') node['additionalProperties'] = unknownKeys === 'keep';
  return node;
}

/** The keys of a record, if they are listed, with notes about what else is asked of them. @internal */
export interface Keys {
  readonly list: readonly unknown[] | undefined;
  readonly notes: readonly string[];
}

/**
 * Reads the keys from the converted schema of the keys.
 *
 * @internal
 */
export function keysOf(schema: SchemaNode, { targets }: Definitions): Keys {
  const notes: string[] = [];
  const visit = (given: unknown): readonly unknown[] | undefined => {
    const node = targets.get((given as SchemaNode)['$ref']) ?? (given as SchemaNode);
    notes.push(...(node[NOTES] ?? []));
    const values = NO_KEYS.has(node[OPAQUE] ?? node['type']) ? [] : valuesOf(node);
    if (values) return values;
    const options = listOf(node['anyOf'] ?? node['oneOf']).map(visit);
    if (options.length > 0) return options.includes(undefined) ? undefined : options.flat();
    const all = listOf(node['allOf']);
    const lists = all.map(visit);
    const [first, ...others] = lists.filter((list) => list !== undefined);
    const isAsked = (part: unknown, index: number) =>
      !lists[index] && Reflect.ownKeys(part as SchemaNode).length > 1;
    if (first && all.some(isAsked)) notes.push('keys are checked');
    return first?.filter((key) => others.every((list) => list.includes(key)));
  };
  return { list: visit(schema), notes };
}

/** Types of which no key is. */
const NO_KEYS = new Set<unknown>(['never', 'undefined', 'void', 'null']);

/**
 * A record: an object if its keys are listed.
 *
 * @param isLoose Keys that do not fit are kept with any value.
 * @internal
 */
export function recordNode(
  { list, notes }: Keys,
  value: () => SchemaNode,
  optional: boolean,
  isLoose = false,
): SchemaNode {
  const keys = list?.filter((key) => typeof key === 'string' || typeof key === 'number');
  if (!keys) return { type: 'object', additionalProperties: isLoose || value() };
  const node = objectNode(
    [...new Set(keys)].map((key) => ({ name: String(key), node: value(), optional })),
    isLoose ? 'keep' : 'refuse',
  );
  return withNotes(node, notes);
}

/** @param rest The schema of further items, if there may be any. @internal */
export function tupleNode(items: readonly SchemaNode[], rest: SchemaNode | undefined): SchemaNode {
  return { type: 'array', prefixItems: items, items: rest ?? false, minItems: items.length };
}

/** A choice of values; those without a JSON form make it opaque. @internal */
export function valuesNode(values: readonly unknown[]): SchemaNode {
  const strange = values.find((value) => !isJSONScalar(value));
  if (strange !== undefined || values.includes(undefined)) return { [OPAQUE]: typeof strange };
  if (values.length === 0) return { [OPAQUE]: 'never' };
  const types = [...new Set(values.map(typeOfValue))];
  const type = types.length === 1 ? types[0] : types;
  if (values.length === 1) return values[0] === null ? { type } : { type, const: values[0] };
  return { type, enum: [...values] };
}

function isJSONScalar(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  return typeof value === 'number' && Number.isFinite(value);
}

/** An enum, which stays one even if it has a single value. @internal */
export function enumNode(values: readonly unknown[]): SchemaNode {
  const node = valuesNode(values);
  if (!('const' in node)) return node;
  return { type: node['type'], enum: [node['const']] };
}

/** A union; what cannot stand in JSON only makes it optional. @internal */
export function unionNode(options: readonly SchemaNode[], exclusive = false): SchemaNode {
  const written = options.filter((option) => !ABSENT.has(option[OPAQUE]));
  if (written.length === 0) return options[0] ?? { [OPAQUE]: 'never' };
  return { [exclusive ? 'oneOf' : 'anyOf']: written };
}

const ABSENT = new Set<string | undefined>(['undefined', 'void']);

/** @internal */
export function nullableNode(inner: SchemaNode): SchemaNode {
  return { anyOf: [inner, { type: 'null' }] };
}

/**
 * A type that the library fills in when it is missing, so that the model may always write it.
 *
 * @param getDefault Returns what is filled in, by a function of the caller if the value is made anew
 *   each time; undefined is no value, so the model could not say the same.
 * @internal
 */
export function defaultedNode(inner: SchemaNode, getDefault: () => unknown): SchemaNode {
  let isDefaulted = true;
  try {
    isDefaulted = getDefault() !== undefined;
  } catch {
    // An answer that leaves it out gets the error.
  }
  return { ...inner, [DEFAULTED]: isDefaulted };
}

/** A type that may be missing though it has a default inside. @internal */
export function undefaultedNode(inner: SchemaNode): SchemaNode {
  return { ...inner, [DEFAULTED]: false };
}

/** The text that JSON has in place of a date. @internal */
export const COERCED_DATE: SchemaNode = { type: 'string', format: 'date-time' };
