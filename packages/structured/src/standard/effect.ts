import { mapSchemas } from '../schema/map.js';
import {
  FAULTS,
  isNode,
  NOTES,
  OPAQUE,
  REASON,
  sameJSON,
  type SchemaNode,
} from '../schema/node.js';
import { withNotes } from '../schema/notes.js';
import { removeUndefined } from './effect-absence.js';
import { astOf } from './effect-ast.js';
import { inspectEffect } from './effect-faults.js';
import { EMPTY_STRUCT_HINT } from './hints.js';

/** The texts that effect's JSON form of a number has for numbers that JSON has not. */
const NON_FINITE = { type: 'string', enum: ['Infinity', '-Infinity', 'NaN'] };

/**
 * The JSON Schema of an effect schema, with the faults that it does not show.
 *
 * @param convert Asks effect for it.
 * @internal
 */
export function describeEffect(schema: unknown, convert: () => SchemaNode): SchemaNode {
  const { faults, leastLengths, notes } = inspectEffect(schema);
  const ast = astOf(schema);
  let jsonSchema: SchemaNode;
  try {
    jsonSchema = convert();
  } catch (error) {
    if (faults.length === 0) throw error;
    // It cannot be made because of them.
    return { type: 'object', [FAULTS]: faults };
  }
  if (ast) removeUndefined(jsonSchema, ast);
  const corrected = correctEffectSchema(jsonSchema, leastLengths);
  return withNotes({ ...corrected, [FAULTS]: faults }, [...notes]);
}

/**
 * Corrects the JSON Schema of an effect schema where it is not of what its validator reads: structs
 * are open though effect drops the keys that they do not list, and numbers may be texts, which only
 * its own JSON codec reads. A struct without fields reads anything but null. The least length of a
 * string is given in characters, of which half as many may do.
 *
 * @param leastLengths The least lengths of strings in UTF-16 units, as the validator counts.
 */
function correctEffectSchema(schema: SchemaNode, leastLengths: ReadonlySet<number>): SchemaNode {
  const lengths = [...leastLengths].sort((a, b) => a - b);
  return mapSchemas(schema, (given) => {
    const least = lengths.find((length) => Math.ceil(length / 2) === given['minLength']);
    const node = least === undefined ? given : { ...given, minLength: least };
    const { additionalProperties, anyOf, ...rest } = node;
    if (sameJSON(node['not'], { type: 'null' }))
      return { [OPAQUE]: 'empty struct', [REASON]: EMPTY_STRUCT_HINT };
    if (additionalProperties === true && isNode(node['properties'])) return rest;
    if (!Array.isArray(anyOf) || !anyOf.some((branch) => sameJSON(branch, NON_FINITE))) return node;
    const branches = (anyOf as SchemaNode[])
      .filter((branch) => !sameJSON(branch, NON_FINITE))
      // The checks of such a number are left out as well, and only its validator has them.
      .map((branch) =>
        branch['type'] === 'number' ? { ...branch, [NOTES]: ['checked by the schema'] } : branch,
      );
    return branches.length === 1 ? { ...branches[0], ...rest } : { ...rest, anyOf: branches };
  });
}
