import { findClash, ITEMS, partsOfAll, type SchemaReader } from '../schema/clash.js';
import { isNode } from '../schema/node.js';

/** The members of a valibot schema or action that matter here; `type` says which are present. @internal */
export interface ValibotLike {
  kind: string;
  type: string;
  key?: string;
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
}

/** Actions that make another value. @internal */
export const STOPS: ReadonlySet<string> = new Set([
  ...['find_item', 'parse_json', 'raw_transform', 'reduce_items', 'stringify_json', 'transform'],
  ...['to_bigint', 'to_boolean', 'to_date', 'to_number', 'to_string', 'to_max_value'],
  ...['to_min_value', 'filter_items'],
]);
/** Actions that change what is in a value. @internal */
export const CHANGES: ReadonlySet<string> = new Set(['map_items']);

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

/** Returns true if a schema may make another value than it reads. @internal */
export function changes(schema: ValibotLike, seen = new Set<ValibotLike>()): boolean {
  if (seen.has(schema)) return false;
  seen.add(schema);
  const { pipe = [] } = schema;
  if (pipe.some(({ type }) => STOPS.has(type) || CHANGES.has(type))) return true;
  return schemasIn(schema).some((part) => changes(part, seen));
}

const READER: SchemaReader<ValibotLike> = {
  changes: (schema) => changes(schema),
  partsOf(schema) {
    const { type, entries, item, wrapped, pipe = [], getter } = schema;
    if (pipe.some((action) => STOPS.has(action.type))) return undefined;
    if (entries) return [entries];
    if (type === 'array' && item) return [{ [ITEMS]: item }];
    if (wrapped) return READER.partsOf(wrapped);
    if (getter) return READER.partsOf(getter(undefined));
    const options = optionsOf(schema);
    if (options.length > 0) return partsOfAll(options, READER);
    return READER.changes(schema) ? undefined : [];
  },
};

/** Returns the reason why valibot cannot join the results of an intersection, if there is one. @internal */
export function clashOf(schema: ValibotLike): string | undefined {
  return findClash(optionsOf(schema), READER);
}

/** Returns the reason why valibot cannot tell the options of a variant apart, if there is one. @internal */
export function variantFault(
  schema: ValibotLike,
  keys: readonly string[] = [],
): string | undefined {
  const all = [...keys, schema.key!];
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
