import { DEFAULTED, isNode, listOf, ownValue, sameJSON, type SchemaNode } from '../schema/node.js';
import { References } from '../schema/references.js';
import { alternativesOf, encodedOf, type AST } from './effect-ast.js';

const NULL = { type: 'null' };
const NESTED = new Set(['Objects', 'Arrays']);

/**
 * Removes the `null` that effect's JSON form has in place of `undefined` from optional properties:
 * the validator refuses it there, so such a property is missing or has a value. A property whose
 * type allows `null` keeps it. Marks the properties that have a default.
 *
 * @param schema The JSON Schema of the syntax tree; it is changed.
 * @internal
 */
export function removeUndefined(schema: SchemaNode, ast: AST): void {
  const references = new References(schema);
  const done = new Map<SchemaNode, Set<AST>>();
  const resolve = (node: SchemaNode): unknown => {
    const resolution = references.resolve(node['$ref'], node);
    return 'target' in resolution ? resolution.target : undefined;
  };

  /** The schemas of objects and lists among the alternatives of a schema. */
  const nestedIn = (node: unknown, seen = new Set<unknown>()): SchemaNode[] => {
    if (!isNode(node) || seen.has(node)) return [];
    seen.add(node);
    const inner = (part: unknown) => nestedIn(part, seen);
    if (node['$ref'] !== undefined) return inner(resolve(node));
    const { type, allOf, not } = node;
    if (type === 'object' || type === 'array' || sameJSON(not, NULL)) return [node];
    const branches = listOf(node['anyOf'] ?? node['oneOf']);
    // The branches after the first one of a conjunction are checks.
    return branches.length > 0 ? branches.flatMap(inner) : inner(listOf(allOf)[0]);
  };

  const visit = (node: unknown, ast: AST): void => {
    const nodes = nestedIn(node);
    const types = alternativesOf(ast).filter(({ _tag }) => NESTED.has(_tag));
    // They differ only where a type is refused for another reason.
    if (nodes.length === types.length) nodes.forEach((each, index) => enter(each, types[index]!));
  };

  const enter = (node: SchemaNode, ast: AST): void => {
    const before = done.get(node) ?? new Set();
    if (before.has(ast)) return;
    done.set(node, before.add(ast));
    const properties = isNode(node['properties']) ? node['properties'] : {};
    for (const { name, type } of ast.propertySignatures ?? []) {
      if (typeof name !== 'string' || !type) continue;
      const property = ownValue(properties, name);
      visit(property, type);
      if (!isNode(property)) continue;
      if (isAbsence(type)) removeNull(property);
      // It is filled in where it is missing, as the result always has it.
      if (isOptional(encodedOf(type)) && !isOptional(type)) property[DEFAULTED] = 'absent';
    }
    ast.elements?.forEach((element, index) => visit(listOf(node['prefixItems'])[index], element));
    ast.rest?.forEach((item) => visit(node['items'], item));
  };

  visit(schema, ast);
}

function isOptional({ context }: AST): boolean {
  return context?.isOptional === true;
}

/** Returns true for an optional type that reads `undefined`, and no `null`. */
function isAbsence(type: AST): boolean {
  if (!isOptional(encodedOf(type))) return false;
  const tags = alternativesOf(type).map(({ _tag }) => _tag);
  return tags.includes('Undefined') && !tags.includes('Null');
}

function removeNull(property: SchemaNode): void {
  const { anyOf } = property;
  const branches = listOf(anyOf).filter((branch) => !sameJSON(branch, NULL));
  if (branches.length === listOf(anyOf).length) return;
  property['anyOf'] = branches;
  const [only] = branches;
  if (branches.length > 1 || !isNode(only)) return;
  delete property['anyOf'];
  if (Object.keys(only).some((keyword) => keyword in property)) property['anyOf'] = branches;
  else Object.assign(property, only);
}
