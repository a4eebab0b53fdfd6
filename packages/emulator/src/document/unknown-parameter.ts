import { isObject, type JsonObject } from '../json.js';
import type { Schema } from './document.js';
import type { Problem } from './problem.js';

type Resolve = (name: string) => Schema;

/** The largest number of letters by which a suggested name differs. */
const MAX_DISTANCE = 2;

/**
 * Reports the first member of a body that its schema does not declare.
 *
 * @param place The path to the body, for nested ones.
 * @internal
 */
export function findUnknownParameter(
  schema: Schema,
  body: JsonObject,
  resolve: Resolve,
  place = '',
): Problem | undefined {
  const known = declaredMembers(schema, resolve);
  const unknown = known && Object.keys(body).find((name) => !known.has(name));
  return unknown === undefined ? undefined : unknownParameter(unknown, place);
}

/** Reports a member that is not declared. @internal */
export function unknownParameter(name: string, place = '', advice = ''): Problem {
  const param = place === '' ? name : `${place}.${name}`;
  return { param, message: `Unknown parameter: '${param}'.${advice}`, code: 'unknown_parameter' };
}

/** Suggests declared members that are absent and named alike; empty if there are none. @internal */
export function spellingAdvice(unknown: string, body: JsonObject, known: Iterable<string>): string {
  const near = [...known]
    .filter((name) => !(name in body))
    .map((name) => ({ name, distance: distanceWithin(unknown, name) }))
    .filter(({ distance }) => distance <= MAX_DISTANCE)
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => `'${name}'`);
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
}

/** The members that schemas declare. Requests share the schemas. */
const declared = new WeakMap<Schema, ReadonlySet<string> | null>();

/** Returns the names of the members that a schema declares; undefined if it allows any others. @internal */
export function declaredMembers(schema: Schema, resolve: Resolve): ReadonlySet<string> | undefined {
  let found = declared.get(schema);
  if (found === undefined) {
    const known = new Set<string>();
    found = collectMembers(schema, resolve, known) ? known : null;
    declared.set(schema, found);
  }
  return found ?? undefined;
}

/** Collects the declared members. Returns false if the schema allows any others. */
function collectMembers(schema: Schema, resolve: Resolve, known: Set<string>): boolean {
  if (typeof schema['$ref'] === 'string')
    return collectMembers(resolve(schema['$ref']), resolve, known);
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) =>
    Array.isArray(schema[keyword]) ? (schema[keyword] as Schema[]) : [],
  );
  if (parts.some((part) => !collectMembers(part, resolve, known))) return false;
  const { properties, additionalProperties } = schema;
  if (additionalProperties !== undefined && additionalProperties !== false) return false;
  if (isObject(properties)) for (const name of Object.keys(properties)) known.add(name);
  return (
    isObject(properties) ||
    parts.length > 0 ||
    ['required', 'nullable'].some((keyword) => keyword in schema) ||
    schema['type'] === 'null'
  );
}

/** Returns how many letters to add, leave out or replace; a larger number where too many. */
function distanceWithin(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > MAX_DISTANCE) return Infinity;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= to.length; at += 1) {
      const replaced = row[at - 1]! + (to[at - 1] === letter ? 0 : 1);
      next.push(Math.min(replaced, row[at]! + 1, next[at - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
