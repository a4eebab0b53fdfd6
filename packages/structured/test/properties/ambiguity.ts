import type { Ajv2020 } from 'ajv/dist/2020.js';

type Node = Record<string, any>;

/**
 * Returns true if some union in a strict schema allows a part of an answer by several branches that
 * may say "absent" in different ways: a part without `null` is read in one way.
 */
export function isAmbiguous(ajv: Ajv2020, root: Node, answer: unknown): boolean {
  const follow = (schema: Node): Node =>
    schema['$ref'] === undefined
      ? schema
      : follow(
          schema['$ref'] === '#' ? root : root['$defs'][schema['$ref'].slice('#/$defs/'.length)],
        );
  const fits = (schema: Node, part: unknown): boolean =>
    // References inside a branch lead to the root's definitions, or to the root itself.
    ajv.validate(
      JSON.parse(
        JSON.stringify({ ...schema, $defs: { ...root['$defs'], root } }).replaceAll(
          '"$ref":"#"',
          '"$ref":"#/$defs/root"',
        ),
      ),
      part,
    );
  const visit = (given: Node, part: unknown): boolean => {
    if (typeof part !== 'object' || part === null || !JSON.stringify(part).includes('null')) {
      return false;
    }
    const schema = follow(given);
    if (schema['anyOf']) {
      const fitting = schema['anyOf'].filter((branch: Node) => fits(branch, part));
      return fitting.length > 1 || fitting.some((branch: Node) => visit(branch, part));
    }
    return Object.entries(part).some(([key, inner]) =>
      visit(Array.isArray(part) ? schema['items'] : schema['properties'][key], inner),
    );
  };
  return visit(root, answer);
}
