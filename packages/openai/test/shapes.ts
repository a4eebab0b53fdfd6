/** A value of JSON. */
export type JSONValue =
  null | boolean | number | string | readonly JSONValue[] | { readonly [name: string]: JSONValue };

/** Values that take the place of any other one. */
const STRANGERS: readonly JSONValue[] = [
  ...[null, true, -1, 0.5, 5, '', 'text'],
  ...[[], {}, [null], [5], [[]], [{}], { length: 3 }, [{ type: 5 }]],
];

/** Yields JSON texts of a value in which one member is replaced or left out. */
export function* mutants(value: JSONValue): Generator<string> {
  for (const stranger of STRANGERS) yield JSON.stringify(stranger);
  for (const path of pathsOf(value)) {
    for (const stranger of [...STRANGERS, undefined]) {
      yield JSON.stringify(replaced(value, path, stranger));
    }
  }
}

function pathsOf(value: JSONValue): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Record<string, JSONValue>).flatMap(([name, member]) => [
    [name],
    ...pathsOf(member).map((path) => [name, ...path]),
  ]);
}

function replaced(
  value: JSONValue,
  [name, ...rest]: readonly string[],
  stranger: JSONValue | undefined,
): JSONValue {
  const copy = structuredClone(value) as Record<string, JSONValue>;
  if (rest.length > 0) copy[name!] = replaced(copy[name!]!, rest, stranger);
  else if (stranger === undefined) delete copy[name!];
  else copy[name!] = stranger;
  return copy;
}

/** Texts that only engines write, and no error of this project. */
export const RAW =
  /TypeError|Connection error|Cannot (read|destructure|convert)|is not (a function|iterable)|undefined \(/;
