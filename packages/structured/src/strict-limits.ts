import { isNode, join, nodesOf, type SchemaNode } from './json-schema-node.js';
import type { SchemaIssue } from './schema-issue.js';

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

/** Checks a finished strict schema against the sizes that the API accepts. @internal */
export function checkLimits(schema: SchemaNode): SchemaIssue[] {
  const issues: SchemaIssue[] = [];
  let properties = 0;
  let nameCharacters = 0;
  let enumValues = 0;
  let deepest = { level: 0, path: '#' };

  const visit = (node: unknown, path: string, level: number): void => {
    if (!isNode(node)) return;
    const isObject = isNode(node['properties']);
    const inner = isObject ? level + 1 : level;
    if (inner > deepest.level) deepest = { level: inner, path };
    for (const [name, child] of Object.entries(
      isObject ? (node['properties'] as SchemaNode) : {},
    )) {
      properties += 1;
      nameCharacters += name.length;
      visit(child, join(path, 'properties', name), inner);
    }
    for (const [name, child] of Object.entries(isNode(node['$defs']) ? node['$defs'] : {})) {
      nameCharacters += name.length;
      // A definition is its own tree: how deep references nest is known only to the API.
      visit(child, join(path, '$defs', name), 0);
    }
    visit(node['items'], join(path, 'items'), inner);
    nodesOf(node['anyOf']).forEach((child, index) =>
      visit(child, join(path, 'anyOf', index), inner),
    );

    const values = nodesOf(node['enum']);
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
  visit(schema, '#', 0);

  const limit = (value: number, most: number, what: string, path = '#') => {
    if (value > most) issues.push({ path, message: `${value} ${what}; the API accepts ${most}` });
  };
  limit(deepest.level, LIMITS.objectLevels, 'levels of nested objects', deepest.path);
  limit(properties, LIMITS.properties, 'properties in all');
  limit(enumValues, LIMITS.enumValues, 'enum values in all');
  limit(
    nameCharacters,
    LIMITS.nameCharacters,
    'characters of property names, definition names, enum and const values',
  );
  return issues;
}
