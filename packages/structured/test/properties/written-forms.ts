type Node = Record<string, any>;

/** How many forms of one part are looked at. */
const MOST_FORMS = 40;

/**
 * Returns forms of an answer without the properties that a strict schema leaves out, as no value fits
 * them: a generated answer has `null` there.
 */
export function writtenForms(root: Node, answer: unknown): unknown[] {
  const visit = (given: Node, value: unknown): unknown[] => {
    const schema = follow(root, given);
    if (schema['anyOf']) {
      return schema['anyOf'].flatMap((branch: Node) => visit(branch, value)).slice(0, MOST_FORMS);
    }
    if (typeof value !== 'object' || value === null) return [value];
    if (Array.isArray(value)) {
      const item = (one: unknown): unknown[] =>
        schema['items'] ? visit(schema['items'], one) : [];
      return product(value.map(item));
    }
    const { properties } = schema;
    const entries = Object.entries(value).filter(([key, part]) => {
      return part !== null || (properties && Object.hasOwn(properties, key));
    });
    if (!properties || entries.length !== Object.keys(properties).length) return [];
    if (!entries.every(([key]) => Object.hasOwn(properties, key))) return [];
    const forms = product(entries.map(([key, part]) => visit(properties[key], part)));
    return forms.map((parts) =>
      Object.fromEntries(entries.map(([key], index) => [key, parts[index]])),
    );
  };
  return visit(root, answer);
}

function follow(root: Node, schema: Node): Node {
  if (schema['$ref'] === undefined) return schema;
  const name = schema['$ref'].slice('#/$defs/'.length);
  return follow(root, schema['$ref'] === '#' ? root : root['$defs'][name]);
}

function product(lists: readonly unknown[][]): unknown[][] {
  return lists.reduce<unknown[][]>(
    (all, list) =>
      all.flatMap((parts) => list.map((part) => [...parts, part])).slice(0, MOST_FORMS),
    [[]],
  );
}
