import type { SchemaIssue } from '../issues.js';
import { entriesOf, isNode, join, listOf, type SchemaNode } from '../schema/node.js';
import { childrenOf } from './walk.js';

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
  let deepest = { level: 0, path: '#' };
  const visit = (node: SchemaNode, path: string, outer: number): void => {
    const level = isNode(node['properties']) ? outer + 1 : outer;
    if (level > deepest.level) deepest = { level, path };
    for (const child of childrenOf(node, path)) visit(child.node, child.path, level);
  };
  visit(schema, '#', 0);
  for (const [name, node] of Object.entries(definitions)) {
    visit(node as SchemaNode, join('#/$defs', name), 0);
  }
  return atMost(deepest.level, LIMITS.objectLevels, 'levels of nested objects', deepest.path);
}

/** Checks a finished strict schema against the totals that the API accepts. @internal */
export function checkTotals(schema: SchemaNode): SchemaIssue[] {
  const issues: SchemaIssue[] = [];
  let properties = 0;
  let nameCharacters = 0;
  let enumValues = 0;
  const visit = (node: SchemaNode, path: string): void => {
    for (const child of childrenOf(node, path)) {
      if (child.property !== undefined) {
        properties += 1;
        nameCharacters += child.property.length;
      }
      visit(child.node, child.path);
    }
    for (const [name, child] of entriesOf(node['$defs'])) {
      nameCharacters += name.length;
      visit(child as SchemaNode, join(path, '$defs', name));
    }
    const values = listOf(node['enum']);
    const texts = values.filter((value) => typeof value === 'string');
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    enumValues += values.length;
    nameCharacters += characters;
    if (typeof node['const'] === 'string') nameCharacters += node['const'].length;
    if (texts.length > LIMITS.longEnumValues && characters > LIMITS.longEnumCharacters) {
      issues.push({
        path,
        message: `an enum of more than ${LIMITS.longEnumValues} strings may hold ${LIMITS.longEnumCharacters} characters, this one holds ${characters}`,
      });
    }
  };
  visit(schema, '#');
  issues.push(
    ...atMost(properties, LIMITS.properties, 'properties in all'),
    ...atMost(enumValues, LIMITS.enumValues, 'enum values in all'),
    ...atMost(
      nameCharacters,
      LIMITS.nameCharacters,
      'characters of property names, definition names, enum and const values',
    ),
  );
  return issues;
}

function atMost(value: number, most: number, unit: string, path = '#'): SchemaIssue[] {
  return value > most ? [{ path, message: `${value} ${unit}; the API accepts ${most}` }] : [];
}
