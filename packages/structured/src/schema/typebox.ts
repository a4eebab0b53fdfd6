import type { SchemaIssue } from '../issues.js';
import { join } from './node.js';

/** The hidden members in which typebox keeps functions, and what calls them. */
const FUNCTIONS: readonly (readonly [key: PropertyKey, name: string, call: string])[] = [
  ['~refine', 'Refine', 'Parse'],
  ['~codec', 'Codec', 'Decode'],
  [Symbol.for('TypeBox.Transform'), 'Transform', 'Decode'],
];

/**
 * Finds the functions of typebox in a JSON Schema, which nothing calls without a validator.
 *
 * @internal
 */
export function findFunctions(root: unknown): SchemaIssue[] {
  const issues: SchemaIssue[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, name, call] of FUNCTIONS) {
      if (!Object.hasOwn(value, key)) continue;
      const message = `${name}: nothing here calls its function: pass \`validate: (value) => Value.${call}(schema, value)\``;
      issues.push({ path, message });
    }
    for (const [key, part] of Object.entries(value)) visit(part, join(path, key));
  };
  try {
    visit(root, '#');
  } catch {
    // A schema without an end, or with a getter that throws, is reported where it is written.
  }
  return issues;
}
