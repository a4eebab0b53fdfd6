import { UnsupportedSchemaError, type SchemaIssue } from '../issues.js';
import { findEndless } from '../schema/endless.js';
import { MAPS, VALUE_KEYWORDS } from '../schema/map.js';
import { EXTRA, FAULTS, isNode, join, NOTES, setOwn, type SchemaNode } from '../schema/node.js';
import { faultOfType } from './describe.js';
import { MOST_SCHEMAS, TOO_MANY } from './too-large.js';

/**
 * The JSON Schema of a converter as it may be sent where strict structured outputs are not offered:
 * optional properties stay optional, and what has no keyword goes into the description.
 *
 * @throws {UnsupportedSchemaError} The schema holds types without a JSON form.
 * @internal
 */
export function toPlainSchema(name: string, schema: SchemaNode): SchemaNode {
  const endless = findEndless(schema);
  if (endless) throw new UnsupportedSchemaError(name, [endless]);
  const issues: SchemaIssue[] = [...(schema[FAULTS] ?? [])];
  let count = 0;
  const write = (value: unknown, path: string, isSchema: boolean): unknown => {
    if (Array.isArray(value)) {
      return value.map((item, index) => write(item, join(path, index), isSchema));
    }
    if (!isNode(value) || count > MOST_SCHEMAS) return value;
    count += 1;
    if (count > MOST_SCHEMAS) issues.push({ path, message: TOO_MANY });
    const written: SchemaNode = {};
    for (const [key, child] of Object.entries(value)) {
      const isValue = isSchema && VALUE_KEYWORDS.has(key);
      const inner = isValue ? child : write(child, join(path, key), !(isSchema && MAPS.has(key)));
      setOwn(written, key, inner);
    }
    if (!isSchema) return written;
    const fault = faultOfType(value);
    if (fault !== undefined) issues.push({ path, message: fault });
    if (isNode(value['properties'])) written['additionalProperties'] ??= false;
    const notes = [
      ...(value[EXTRA] ?? []).map(([keyword, extra]) => `${keyword}: ${String(extra)}`),
      ...(value[NOTES] ?? []),
    ];
    if (notes.length > 0) {
      const { description } = value;
      written['description'] =
        `${description ? `${String(description)} ` : ''}(${notes.join('; ')})`;
    }
    return written;
  };
  const plain = write(schema, '#', true) as SchemaNode;
  if (issues.length > 0) throw new UnsupportedSchemaError(name, issues);
  return plain;
}
