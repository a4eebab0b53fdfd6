import type { SchemaIssue } from '../issues.js';
import { join, listOf, type SchemaNode } from '../schema/node.js';
import { childrenOf, pathOf } from './walk.js';

/** The sizes up to which the API accepts a strict schema. @internal */
export const LIMITS = {
  properties: 5000,
  objectLevels: 10,
  nameCharacters: 120_000,
  enumValues: 1000,
  /** From this many values on, the text of one string enum is limited too. */
  longEnumValues: 250,
  longEnumCharacters: 15_000,
};

/** Checks how deep objects are nested; each definition is a tree of its own. @internal */
export function checkDepth(schema: SchemaNode, definitions: SchemaNode): SchemaIssue[] {
  let deepest = { level: 0, node: schema };
  const visit = (node: SchemaNode, outer: number): void => {
    const level = node['properties'] ? outer + 1 : outer;
    if (level > deepest.level) deepest = { level, node };
    for (const child of childrenOf(node)) visit(child.node, level);
  };
  visit(schema, 0);
  for (const node of Object.values(definitions)) visit(node as SchemaNode, 0);
  if (deepest.level <= LIMITS.objectLevels) return [];
  const path = placeOf(deepest.node, schema, definitions);
  return atMost(deepest.level, LIMITS.objectLevels, 'levels of nested objects', path);
}

/** Checks a finished strict schema against the totals that the API accepts. @internal */
export function checkTotals(schema: SchemaNode): SchemaIssue[] {
  const issues: SchemaIssue[] = [];
  const definitions = (schema['$defs'] as SchemaNode | undefined) ?? {};
  let properties = 0;
  let nameCharacters = Object.keys(definitions).join('').length;
  let enumValues = 0;
  const checkEnum = (node: SchemaNode, values: readonly unknown[]): void => {
    const texts = values.filter((value) => typeof value === 'string');
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    enumValues += values.length;
    nameCharacters += characters;
    if (texts.length <= LIMITS.longEnumValues || characters <= LIMITS.longEnumCharacters) return;
    const unit = `characters in an enum of more than ${LIMITS.longEnumValues} strings`;
    const path = placeOf(node, schema, definitions);
    issues.push(...atMost(characters, LIMITS.longEnumCharacters, unit, path));
  };
  const visit = (node: SchemaNode): void => {
    if (node['enum']) checkEnum(node, listOf(node['enum']));
    if (typeof node['const'] === 'string') nameCharacters += node['const'].length;
    for (const child of childrenOf(node)) {
      if (typeof child.key === 'string') {
        properties += 1;
        nameCharacters += child.key.length;
      }
      visit(child.node);
    }
  };
  visit(schema);
  for (const node of Object.values(definitions)) visit(node as SchemaNode);
  issues.push(
    ...atMost(properties, LIMITS.properties, 'properties in all'),
    ...atMost(enumValues, LIMITS.enumValues, 'enum values in all'),
    ...atMost(nameCharacters, LIMITS.nameCharacters, 'characters of names, enum and const values'),
  );
  return issues;
}

/** The path of a schema inside another; undefined if it is not there. */
function find(inside: SchemaNode, node: SchemaNode, path = '#'): string | undefined {
  if (inside === node) return path;
  for (const child of childrenOf(inside)) {
    const found = find(child.node, node, pathOf(path, child));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The path of a schema inside another one or its definitions. */
function placeOf(node: SchemaNode, schema: SchemaNode, definitions: SchemaNode): string {
  const places = Object.entries(definitions).map(([name, root]) =>
    find(root as SchemaNode, node, join('#/$defs', name)),
  );
  return find(schema, node) ?? places.find((place) => place !== undefined) ?? '#';
}

function atMost(value: number, most: number, unit: string, path = '#'): SchemaIssue[] {
  return value > most ? [{ path, message: `${value} ${unit}; the API accepts ${most}` }] : [];
}
