type JSONObject = Record<string, unknown>;

/**
 * Adds a delta of a message or of a run step to what the deltas before it made: texts and numbers
 * add up, objects are merged, entries of lists are found by their `index`.
 *
 * @param acc Is changed in place, and never shares an object with a delta.
 * @returns `acc`.
 * @throws {TypeError} A value of another type stands where the delta belongs.
 * @internal
 */
export function accumulateDelta(acc: JSONObject, delta: JSONObject): JSONObject {
  for (const [key, value] of Object.entries(delta)) {
    // What is not told has not changed.
    if (value === null || value === undefined) acc[key] ??= value;
    else acc[key] = key === 'index' || key === 'type' ? value : added(acc[key], value, key);
  }
  return acc;
}

function added(known: unknown, value: unknown, key: string): unknown {
  if (known === null || known === undefined) return copyJSON(value);
  if (typeof known === 'string' && typeof value === 'string') return known + value;
  if (typeof known === 'number' && typeof value === 'number') return known + value;
  if (typeof known === 'boolean' && typeof value === 'boolean') return value;
  if (Array.isArray(known) && Array.isArray(value)) return addEntries(known, value, key);
  if (isObject(known) && isObject(value)) return accumulateDelta(known, value);
  throw new TypeError(
    `A delta of \`${key}\` is of type ${typeName(value)}, but what it belongs to is of type ` +
      `${typeName(known)}.`,
  );
}

function addEntries(known: unknown[], entries: unknown[], key: string): unknown[] {
  const isPlain = known.every((one) => typeof one === 'string' || typeof one === 'number');
  if (isPlain && !entries.some(isObject)) return [...known, ...entries];
  for (const entry of entries) {
    if (!isObject(entry))
      throw new TypeError(`An entry of \`${key}\` is a delta of type ${typeName(entry)}.`);
    const { index } = entry;
    if (typeof index !== 'number')
      throw new TypeError(`An entry of \`${key}\` has no \`index\`, so that it belongs nowhere.`);
    known[index] = added(known[index], entry, key);
  }
  return known;
}

/** Copies lists and objects, so that adding to the copy leaves the original as it is. @internal */
export function copyJSON<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyJSON) as Value;
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, copyJSON(one)]),
  ) as Value;
}

function isObject(value: unknown): value is JSONObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}
