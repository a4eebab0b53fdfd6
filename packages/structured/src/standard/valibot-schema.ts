import { findClash, ITEMS, partsOfAll, type SchemaReader } from '../schema/clash.js';
import { isNode } from '../schema/node.js';

/** The members of a valibot schema or action that matter here; `type` says which are present. @internal */
export interface ValibotLike {
  kind: string;
  type: string;
  /** The name of the discriminator of a variant, or the schema of the keys of a record. */
  key?: string | ValibotLike;
  literal?: unknown;
  entries?: Readonly<Record<string, ValibotLike>>;
  item?: ValibotLike;
  items?: readonly ValibotLike[];
  options?: readonly unknown[];
  wrapped?: ValibotLike;
  rest?: ValibotLike;
  value?: unknown;
  pipe?: readonly ValibotLike[];
  getter?: (input: unknown) => ValibotLike;
  default?: unknown;
  fallback?: unknown;
}

/** Actions that make another value. @internal */
export const STOPS: ReadonlySet<string> = new Set([
  ...['find_item', 'parse_json', 'raw_transform', 'reduce_items', 'stringify_json', 'transform'],
  ...['to_bigint', 'to_boolean', 'to_date', 'to_number', 'to_string', 'to_max_value'],
  ...['to_min_value', 'filter_items', 'parse_boolean', 'to_camel_case', 'to_pascal_case'],
]);
/** Those that refuse what they cannot change, or may do so. @internal */
export const REFUSING: ReadonlySet<string> = new Set([
  ...['parse_json', 'parse_boolean', 'raw_transform', 'to_bigint', 'to_date', 'to_number'],
]);
/** Actions that change what is in a value. @internal */
export const CHANGES: ReadonlySet<string> = new Set(['map_items']);
/** Changes of a text that leave their own results alone. @internal */
export const TEXT_CHANGES: ReadonlySet<string> = new Set([
  ...['trim', 'trim_start', 'trim_end', 'to_lower_case', 'to_upper_case', 'normalize'],
  ...['to_kebab_case', 'to_snake_case'],
]);
/** All actions that make another value, or the same one in another order. */
const REPLACES = new Set([...STOPS, ...CHANGES, ...TEXT_CHANGES, 'sort_items']);

/** Wrappers that take `undefined` or `null` from a schema, which valibot's converter does not know. @internal */
export const NARROWING: ReadonlySet<string> = new Set([
  ...['non_optional', 'non_nullable', 'non_nullish'],
]);

/** The schemas directly inside a schema. */
function schemasIn(schema: ValibotLike): ValibotLike[] {
  const { entries = {}, item, items = [], wrapped, rest, value, pipe = [], getter } = schema;
  const parts = [
    ...Object.values(entries),
    ...[item, ...items, wrapped, rest, value, getter?.(undefined)],
    ...optionsOf(schema),
    ...pipe.slice(1),
  ];
  return parts.filter(isNode).filter(({ kind }) => kind === 'schema') as unknown as ValibotLike[];
}

/** The options of a union; those of a picklist are values. */
function optionsOf({ options = [] }: ValibotLike): ValibotLike[] {
  return options.filter(isNode) as unknown as ValibotLike[];
}

/** Returns true if a test holds for a schema or for one that is in it. */
function somePart(
  schema: ValibotLike,
  test: (schema: ValibotLike) => boolean,
  seen = new Set<ValibotLike>(),
): boolean {
  if (seen.has(schema)) return false;
  seen.add(schema);
  return test(schema) || schemasIn(schema).some((part) => somePart(part, test, seen));
}

/** Returns true if an action of some kinds stands in the pipe of a schema. */
function holds(kinds: ReadonlySet<string>, { pipe = [] }: ValibotLike): boolean {
  return pipe.some(({ type }) => kinds.has(type));
}

const MAKES_ANOTHER = new Set([...STOPS, ...CHANGES, ...TEXT_CHANGES]);

/** Returns true if a schema may make another value than it reads. @internal */
export function changes(schema: ValibotLike): boolean {
  return somePart(schema, (part) => holds(MAKES_ANOTHER, part));
}

/** Returns true for a schema that takes values which it does not describe. */
function fallsBack(schema: ValibotLike): boolean {
  return 'fallback' in schema;
}

/** Returns true for a fallback in place of an object that refuses the keys of the other side. */
function replacesKeys(schema: ValibotLike): boolean {
  return fallsBack(schema) && refusesKeys(schema);
}

function refusesKeys(schema: ValibotLike): boolean {
  const { type, wrapped, getter } = schema;
  if (type === 'strict_object' || type === 'record') return true;
  const inner = [...optionsOf(schema), wrapped, getter?.(undefined)];
  return inner.some((part) => part !== undefined && refusesKeys(part));
}

function replaces(schema: ValibotLike): boolean {
  const isOpen =
    schema.type === 'union' && optionsOf(schema).some((option) => somePart(option, fallsBack));
  return isOpen || holds(REPLACES, schema) || replacesKeys(schema);
}

const READER: SchemaReader<ValibotLike> = {
  changes: (schema, isChosen) =>
    somePart(schema, (part) => replaces(part) || (isChosen && fallsBack(part))),
  partsOf(schema, isChosen) {
    const { type, entries, item, wrapped, getter } = schema;
    if (holds(REPLACES, schema) || replacesKeys(schema)) return undefined;
    if (isChosen && fallsBack(schema)) return undefined;
    if (entries) return [entries];
    if (type === 'array' && item) return [{ [ITEMS]: item }];
    if (wrapped) return READER.partsOf(wrapped, isChosen);
    if (getter) return READER.partsOf(getter(undefined), isChosen);
    const options = optionsOf(schema);
    if (options.length > 0) return partsOfAll(options, READER, isChosen || type === 'union');
    return READER.changes(schema, isChosen) ? undefined : [];
  },
};

/** Returns true if a schema makes another value than it reads, rather than changing a part of it. @internal */
export function stops(schema: ValibotLike, seen = new Set<ValibotLike>()): boolean {
  const { type, wrapped, getter } = schema;
  if (seen.has(schema)) return false;
  seen.add(schema);
  if (holds(STOPS, schema)) return true;
  const inner = type === 'lazy' ? getter!(undefined) : wrapped;
  return inner !== undefined && stops(inner, seen);
}

/** Returns the reason why valibot cannot join the results of an intersection, if there is one. @internal */
export function clashOf(schema: ValibotLike): string | undefined {
  return findClash(optionsOf(schema), READER);
}

/** Actions of a pipe that neither check a value nor change it. */
const KEEPING = new Set(['brand', 'readonly', 'flavor']);

/** The keys that a schema of keys lists, if it lists all; undefined for any other schema. @internal */
export function listedKeys({
  type,
  options = [],
  literal,
  pipe,
}: ValibotLike): string[] | undefined {
  if (pipe?.slice(1).some((item) => item.kind !== 'metadata' && !KEEPING.has(item.type)))
    return undefined;
  if (type === 'union') {
    const lists = options.map((option) => listedKeys(option as ValibotLike));
    return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
  }
  const values = type === 'picklist' || type === 'enum' ? options : [literal];
  const isListed = values.every((value) => typeof value === 'string' && value !== '__proto__');
  return isListed ? (values as string[]) : undefined;
}

/** Returns the reason why valibot cannot tell the options of a variant apart, if there is one. @internal */
export function variantFault(
  schema: ValibotLike,
  keys: readonly string[] = [],
): string | undefined {
  const all = [...keys, schema.key as string];
  for (const option of optionsOf(schema)) {
    if (option.type === 'variant') {
      const fault = variantFault(option, all);
      if (fault !== undefined) return fault;
      continue;
    }
    const missing = all.find((key) => !Object.hasOwn(option.entries ?? {}, key));
    if (missing !== undefined) return `an option has no property ${JSON.stringify(missing)}`;
  }
  return undefined;
}
