import { mapSchemas } from '../schema/map.js';
import {
  isNode,
  NOTES,
  OPAQUE,
  ownValue,
  sameJSON,
  setOwn,
  type SchemaNode,
} from '../schema/node.js';
import type { StandardIssue } from './types.js';

/** The texts that effect's JSON form of a number has for numbers that JSON has not. */
const NON_FINITE = { type: 'string', enum: ['Infinity', '-Infinity', 'NaN'] };

/**
 * Corrects the JSON Schema of an effect schema where it is not of what its validator reads: structs
 * are open though effect drops the keys that they do not list, and numbers may be texts, which only
 * its own JSON codec reads. A struct without fields reads anything but null. The least length of a
 * string is given in characters, of which half as many may do.
 *
 * @param leastLengths The least lengths of strings in UTF-16 units, as the validator counts.
 * @internal
 */
export function correctEffectSchema(
  schema: SchemaNode,
  leastLengths: ReadonlySet<number>,
): SchemaNode {
  const lengths = [...leastLengths].sort((a, b) => a - b);
  return mapSchemas(schema, (given) => {
    const least = lengths.find((length) => Math.ceil(length / 2) === given['minLength']);
    const node = least === undefined ? given : { ...given, minLength: least };
    const { additionalProperties, anyOf, ...rest } = node;
    if (sameJSON(node['not'], { type: 'null' })) return { [OPAQUE]: 'empty struct' };
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

/**
 * Leaves out each `null` at the place of an issue: in effect's JSON form it stands for the missing
 * value of an optional property, which its validator refuses.
 *
 * @returns Undefined if no issue is about a `null`.
 * @internal
 */
export function withoutRefusedNull(value: unknown, issues: readonly StandardIssue[]): unknown {
  const copy = copyOf(value);
  let isChanged = false;
  // In a union, issues of an option that does not fit may be about values that another one allows.
  const optional = issues.filter(({ message }) => message.includes('undefined'));
  for (const { path = [] } of optional.length > 0 ? optional : issues) {
    const steps = path.map((step) => (typeof step === 'object' ? step.key : step));
    const last = steps.pop();
    let parent: unknown = copy;
    for (const step of steps) parent = ownValue(Object(parent) as object, String(step));
    if (last === undefined || !isNode(parent) || ownValue(parent, String(last)) !== null) continue;
    Reflect.deleteProperty(parent, last);
    // The validator would read an inherited property instead.
    if (last in Object.prototype) Object.setPrototypeOf(parent, null);
    isChanged = true;
  }
  return isChanged ? copy : undefined;
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isNode(value)) return value;
  const copy = Object.create(Object.getPrototypeOf(value) as object | null) as SchemaNode;
  for (const [name, member] of Object.entries(value)) setOwn(copy, name, copyOf(member));
  return copy;
}
