import { meet, UnmergeableError } from './meet.js';
import { isNode, listOf, withoutUndefined, type SchemaNode } from './node.js';
import type { References } from './references.js';
import { namedTypes } from './types.js';

/** How many branches the combination of unions may have before it is refused. */
const MOST_BRANCHES = 256;

/** Thrown where references lead back to themselves with nothing in between. @internal */
export class CircleError extends Error {}

/**
 * Writes a schema as the list of its alternatives, none of which refers to or combines others at
 * its top: `allOf` is merged, unions are multiplied out, references are followed. Empty if no value
 * fits.
 *
 * @param disagreements Receives the keywords about which parts of the schema disagree.
 * @throws {UnmergeableError} Parts of the schema cannot be said by one schema.
 * @throws {CircleError} A reference leads back to itself.
 * @internal
 */
export function expand(
  schema: unknown,
  references: References,
  disagreements: Set<string> = new Set(),
  open: ReadonlySet<unknown> = new Set(),
): SchemaNode[] {
  if (schema === false) return [];
  if (!isNode(schema)) return [{}];
  if (open.has(schema)) throw new CircleError();
  const within = new Set(open).add(schema);
  const { $ref, allOf, anyOf, oneOf, nullable, unevaluatedProperties, ...rest } =
    withoutUndefined(schema);
  const expandAll = (list: unknown) =>
    listOf(list).flatMap((branch) => expand(branch, references, disagreements, within));
  const factors: SchemaNode[][] = listOf(allOf).map((branch) =>
    expand(branch, references, disagreements, within),
  );
  if ($ref !== undefined) {
    const resolution = references.resolve($ref, schema);
    if ('fault' in resolution) throw new UnmergeableError(`$ref: ${resolution.fault}`);
    factors.unshift(expand(resolution.target, references, disagreements, within));
  }
  if (anyOf !== undefined) factors.push(expandAll(anyOf));
  if (oneOf !== undefined) factors.push(expandAll(oneOf));

  let alternatives: SchemaNode[] = [rest];
  for (const factor of factors) {
    if (alternatives.length * factor.length > MOST_BRANCHES) {
      throw new UnmergeableError(`a combination of more than ${MOST_BRANCHES} branches`);
    }
    alternatives = alternatives.flatMap((one) =>
      factor.flatMap((other): SchemaNode[] => {
        const met = meet(one, other);
        if (typeof met !== 'string') return [met];
        disagreements.add(met);
        return [];
      }),
    );
  }
  if (unevaluatedProperties !== undefined) {
    alternatives = alternatives.flatMap((one) => close(one, unevaluatedProperties));
  }
  const isNullable = (one: SchemaNode) => namedTypes(one)?.includes('null');
  if (nullable === true && !alternatives.some(isNullable)) alternatives.push({ type: 'null' });
  return alternatives;
}

/** Applies `unevaluatedProperties`, which looks at the properties of all merged branches. */
function close(schema: SchemaNode, unevaluatedProperties: unknown): SchemaNode[] {
  if ('additionalProperties' in schema || unevaluatedProperties === true) return [schema];
  return [{ ...schema, additionalProperties: unevaluatedProperties }];
}
