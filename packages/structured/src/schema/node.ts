import type { SchemaIssue } from '../issues.js';

/** Phrases for the description about what no keyword of the wire schema enforces. @internal */
export const NOTES = Symbol('notes');

/** The name of a library's type that has no JSON form. @internal */
export const OPAQUE = Symbol('opaque');

/** The reason why such a type is refused, where its name does not tell. @internal */
export const REASON = Symbol('reason');

/**
 * True for a property that the library fills in when it is missing, false for one that it does not.
 * Where `null` may say that one is missing, "absent" is one that it fills in after that.
 *
 * @internal
 */
export const DEFAULTED = Symbol('defaulted');

/** Assertions that could not be merged into the keyword of the same name. @internal */
export const EXTRA = Symbol('extra');

/** Faults of a whole schema that its JSON Schema does not show; they are kept at its root. @internal */
export const FAULTS = Symbol('faults');

/** The schemas of other branches of `oneOf`, which a value must not fit as well. @internal */
export const EXCLUDED = Symbol('excluded');

/**
 * True for `allOf` with two schemas of which the second one reads what the first one passes on:
 * objects drop the keys that they do not list.
 *
 * @internal
 */
export const PIPED = Symbol('piped');

/** The names of the properties that a schema passes on, if it drops some that it reads. @internal */
export const PASSED = Symbol('passed');

/** A JSON Schema in the making: keywords are read one by one. @internal */
export interface SchemaNode {
  [keyword: string]: unknown;
  [NOTES]?: readonly string[];
  [OPAQUE]?: string;
  [REASON]?: string;
  [DEFAULTED]?: boolean | 'absent';
  [EXTRA]?: readonly (readonly [keyword: string, value: unknown])[];
  [EXCLUDED]?: readonly SchemaNode[];
  [PIPED]?: true;
  [PASSED]?: readonly string[];
  [FAULTS]?: readonly SchemaIssue[];
}

/** Returns true if a value is a schema object. @internal */
export function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns a list as it is; anything else counts as an empty one. @internal */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Returns the own string keys and values of a map of schemas; anything else has none. @internal */
export function entriesOf(value: unknown): [string, unknown][] {
  return isNode(value) ? Object.entries(value) : [];
}

/** Returns an own value, so that `__proto__` and `constructor` are names like any other. @internal */
export function ownValue(node: object, key: PropertyKey): unknown {
  return Object.hasOwn(node, key) ? (node as Record<PropertyKey, unknown>)[key] : undefined;
}

/** Sets an own property, `__proto__` included: an assignment would change the prototype. @internal */
export function setOwn(target: object, key: string, value: unknown): void {
  if (key !== '__proto__') (target as SchemaNode)[key] = value;
  else {
    Object.defineProperty(target, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
}

/** Returns the schema without the keywords that are present but undefined. @internal */
export function withoutUndefined(schema: SchemaNode): SchemaNode {
  if (!Object.values(schema).includes(undefined)) return schema;
  const defined = { ...schema };
  for (const key of Object.keys(defined)) if (defined[key] === undefined) delete defined[key];
  return defined;
}

/** Appends steps to a pointer, escaped by the rules of JSON Pointer. @internal */
export function join(path: string, ...steps: (string | number)[]): string {
  let joined = path;
  for (const step of steps) {
    const text = String(step);
    joined += `/${text.includes('~') || text.includes('/') ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text}`;
  }
  return joined;
}

/**
 * Returns true if two JSON values are equal, whatever the order of their keys. Schemas in the making
 * are equal only if their notes and marks are as well.
 *
 * @internal
 */
export function sameJSON(a: unknown, b: unknown, seen?: Map<object, Set<object>>): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  // Parts may be used repeatedly; a pair that differs has ended the comparison.
  const pairs = seen ?? new Map<object, Set<object>>();
  const compared = pairs.get(a) ?? new Set();
  if (compared.has(b)) return true;
  pairs.set(a, compared.add(b));
  const keys = Reflect.ownKeys(a);
  return (
    keys.length === Reflect.ownKeys(b).length &&
    keys.every(
      (key) => Object.hasOwn(b, key) && sameJSON(ownValue(a, key), ownValue(b, key), pairs),
    )
  );
}

/** The values that `const` and `enum` allow; undefined if neither is there. @internal */
export function valuesOf(schema: SchemaNode): unknown[] | undefined {
  const listed = Array.isArray(schema['enum']) ? schema['enum'] : undefined;
  if (!('const' in schema)) return listed;
  const constant = schema['const'];
  return listed && !listed.some((value) => sameJSON(value, constant)) ? [] : [constant];
}

/** The name of a JSON value's type. @internal */
export function typeOfValue(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
