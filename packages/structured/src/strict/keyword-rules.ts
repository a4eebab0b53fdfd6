import { EXTRA, isNode, NOTES, valuesOf, type SchemaNode } from '../schema/node.js';
import { isOfType } from '../schema/types.js';
import { showValue } from '../schema/values.js';
import { CONSTRAINTS, FORMATS, NOTED_FORMATS, SUPPORTED, VACUOUS } from './keywords.js';
import { isEnforceable, sentPattern } from './pattern.js';

/**
 * Copies the keywords that the API enforces from one schema to another.
 *
 * @param types The types of the schema; a keyword that applies to none of them asserts nothing.
 * @param validated A validator checks every answer, so what is not enforced may become a hint.
 * @param report Receives what can neither be enforced nor checked.
 * @returns The hints for the description.
 * @internal
 */
export function copyKeywords(
  schema: SchemaNode,
  node: SchemaNode,
  types: readonly string[],
  validated: boolean,
  report: (message: string) => void,
): string[] {
  const hints: string[] = [];
  const constrain = (keyword: string, value: unknown, reason?: string): void => {
    if (validated) {
      hints.push(`${keyword}: ${typeof value === 'string' ? value : showValue(value)}`);
      return;
    }
    const subject =
      keyword === 'format'
        ? `the format "${typeof value === 'string' ? value : showValue(value)}"`
        : keyword;
    report(
      `${subject} ${reason ?? 'is not enforced by the API'}, and nothing here would check it: leave it out, or use a schema library`,
    );
  };
  for (const [keyword, value] of Object.entries(schema)) {
    if ((keyword === 'title' || keyword === 'description') && typeof value !== 'string') continue;
    const type = SUPPORTED.get(keyword) ?? CONSTRAINTS.get(keyword);
    if (keyword === 'format' && NOTED_FORMATS.has(value)) {
      hints.push(`format: ${String(value)}`);
      continue;
    }
    if (type !== undefined && !applies(type, types)) continue;
    if (assertsNothing(keyword, schema)) continue;
    if (keyword === 'not') hints.push(`not: ${showValue(value)}`);
    else if (CONSTRAINTS.has(keyword)) {
      constrain(keyword, value);
    } else if (!SUPPORTED.has(keyword)) {
      continue;
    } else if (keyword === 'format' && !FORMATS.has(value as string)) {
      constrain(keyword, value);
    } else if (keyword === 'pattern') {
      const pattern = typeof value === 'string' && isEnforceable(value) && sentPattern(value);
      if (pattern) node[keyword] = pattern;
      else constrain(keyword, value);
    } else if (!(validated && isSafeIntegerBound(keyword, value))) {
      node[keyword] = value;
    }
  }
  for (const [keyword, value] of schema[EXTRA] ?? []) {
    constrain(keyword, value, 'stands twice, and the API enforces one');
  }
  if (schema['format'] === 'int32' && applies('number', types)) {
    const { minimum, maximum } = node;
    node['minimum'] = Math.max(-(2 ** 31), (minimum as number | undefined) ?? -Infinity);
    node['maximum'] = Math.min(2 ** 31 - 1, (maximum as number | undefined) ?? Infinity);
  }
  keepFitting(node, types);
  return [...hints, ...(schema[NOTES] ?? [])];
}

/** Copies what describes a union or a reference, and returns its hints. @internal */
export function annotate(schema: SchemaNode, node: SchemaNode): string[] {
  return copyKeywords(schema, node, [], true, () => {});
}

/** Returns true if a keyword does not narrow what is allowed. @internal */
export function assertsNothing(keyword: string, schema: SchemaNode): boolean {
  const value = schema[keyword];
  if (keyword === 'minContains' || keyword === 'maxContains') return !('contains' in schema);
  if (keyword === 'then' || keyword === 'else') return !('if' in schema);
  if (keyword === 'if') return !('then' in schema || 'else' in schema);
  // Without properties, an object with such patterns would be described by nothing.
  if (keyword === 'patternProperties' && !('properties' in schema)) return false;
  if (keyword === 'propertyNames') return value === undefined || isAnyText(value);
  if (VACUOUS.has(keyword)) return isNode(value) && Object.keys(value).length === 0;
  if (keyword === 'minLength' || keyword === 'minProperties') return value === 0;
  return keyword === 'uniqueItems' && value === false;
}

function applies(type: string, types: readonly string[]): boolean {
  return types.includes(type) || (type === 'number' && types.includes('integer'));
}

/** Leaves out enum values that are there twice, or of none of the types beside them. */
function keepFitting(node: SchemaNode, types: readonly string[]): void {
  const values = valuesOf(node);
  if (!Array.isArray(node['enum']) || !values) return;
  const isPlain = new Set(values).size === values.length && values.every(isText);
  if (isPlain && types.length === 1 && types[0] === 'string') return;
  const distinct = new Map(values.map((value) => [showValue(value), value])).values();
  const fitting = [...distinct].filter((value) => isOfType(value, types));
  if (fitting.length < values.length) node['enum'] = fitting;
}

/** Libraries write these bounds for any integer; the validator checks them. */
function isSafeIntegerBound(keyword: string, value: unknown): boolean {
  return (
    (keyword === 'minimum' && value === Number.MIN_SAFE_INTEGER) ||
    (keyword === 'maximum' && value === Number.MAX_SAFE_INTEGER)
  );
}

/** Returns true for a schema of names that all of them fit. */
function isAnyText(schema: unknown): boolean {
  const { type = 'string', ...rest } = isNode(schema) ? schema : {};
  return schema !== false && type === 'string' && Object.keys(rest).length === 0;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
