import { OpenAIError } from '@oai/core';
import { copyJSON, isIndex, requireSafeKey } from '@oai/core/internal';

type JSONObject = Record<string, unknown>;

/** The longest gap that an entry of a list may leave before it. */
const MAX_GAP = 1024;

/**
 * Adds a delta to a message or run step: strings are concatenated, numbers added, objects merged, and
 * the entries of lists are matched by their `index`.
 *
 * @param acc Changed in place. It never shares an object with a delta.
 * @returns `acc`.
 * @throws {OpenAIError} The delta has an unsafe property or an invalid index; nothing is changed.
 * @throws {TypeError} The types of a value and its delta differ.
 * @internal
 */
export function accumulateDelta(acc: JSONObject, delta: JSONObject): JSONObject {
  check(acc, delta);
  return add(acc, delta);
}

/** Checks the names and indexes of a delta before any of it is added. */
function check(known: unknown, delta: unknown): void {
  if (isObject(delta)) {
    for (const [key, value] of Object.entries(delta)) {
      requireSafeKey(key);
      check(isObject(known) ? known[key] : undefined, value);
    }
  } else if (Array.isArray(delta) && Array.isArray(known)) {
    for (const entry of delta) {
      const { index } = Object(entry) as JSONObject;
      // Without an index the entry is refused when it is added.
      if (typeof index !== 'number') continue;
      if (!isIndex(index, known.length + MAX_GAP)) {
        throw new OpenAIError(`The delta has an invalid index: ${index}.`);
      }
      check(known[index], entry);
    }
  }
}

function add(acc: JSONObject, delta: JSONObject): JSONObject {
  for (const [key, value] of Object.entries(delta)) {
    // Null means unchanged.
    if (value === null || value === undefined) acc[key] ??= value;
    else acc[key] = key === 'index' || key === 'type' ? value : added(acc[key], value, key);
  }
  return acc;
}

function added(known: unknown, value: unknown, key: string): unknown {
  if (known === null || known === undefined) return copyJSON(value);
  if (typeof known === typeof value && typeof known !== 'object') {
    return typeof known === 'boolean' ? value : (known as string) + (value as string);
  }
  if (Array.isArray(known) && Array.isArray(value)) return addEntries(known, value, key);
  if (isObject(known) && isObject(value)) return add(known, value);
  throw new TypeError(
    `The delta of \`${key}\` is of type ${typeName(value)}, but the value is of type ` +
      `${typeName(known)}.`,
  );
}

function addEntries(known: unknown[], entries: unknown[], key: string): unknown[] {
  const isPlain = [...known, ...entries].every((one) => /^(string|number)$/.test(typeof one));
  if (isPlain) return [...known, ...entries];
  for (const entry of entries) {
    const { index } = Object(entry) as JSONObject;
    if (typeof index !== 'number') throw new TypeError(`An entry of \`${key}\` has no \`index\`.`);
    known[index] = added(known[index], entry, key);
  }
  return known;
}

function isObject(value: unknown): value is JSONObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}
