/** A JSON Schema while it is worked on: keywords are looked at one by one. @internal */
export type SchemaNode = Record<string, unknown>;

/** @internal */
export function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of sub-schemas; anything else counts as none. @internal */
export function nodesOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Adds one step to a pointer, escaped as JSON Pointer asks. @internal */
export function join(path: string, ...steps: (string | number)[]): string {
  return [
    path,
    ...steps.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1')),
  ].join('/');
}

/** What a local reference (`#`, `#/$defs/Step`) points at; undefined if nothing is there. @internal */
export function resolvePointer(root: SchemaNode, pointer: string): unknown {
  if (pointer === '#') return root;
  if (!pointer.startsWith('#/')) return undefined;
  let value: unknown = root;
  for (const step of pointer.slice(2).split('/')) {
    const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as SchemaNode)[key];
  }
  return value;
}

/** Whether `null` is among the values that a schema allows. @internal */
export function allowsNull(root: SchemaNode, schema: unknown, seen = new Set<unknown>()): boolean {
  if (!isNode(schema) || seen.has(schema)) return false;
  seen.add(schema);
  const some = (list: unknown) => nodesOf(list).some((branch) => allowsNull(root, branch, seen));
  return (
    schema['type'] === 'null' ||
    schema['const'] === null ||
    (Array.isArray(schema['type']) && schema['type'].includes('null')) ||
    (Array.isArray(schema['enum']) && schema['enum'].includes(null)) ||
    schema['nullable'] === true ||
    some(schema['anyOf']) ||
    some(schema['oneOf']) ||
    (typeof schema['$ref'] === 'string' &&
      allowsNull(root, resolvePointer(root, schema['$ref']), seen))
  );
}

/** Equality of JSON values, whatever the order of their keys. @internal */
export function sameJSON(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) => Object.hasOwn(b, key) && sameJSON((a as SchemaNode)[key], (b as SchemaNode)[key]),
    )
  );
}
