import type { ApiDocument, Schema } from '../../document/document.js';
import { validate } from '../../document/validate.js';
import { isObject, type JsonObject } from '../../json.js';
import { sampleJson } from '../../model/sample.js';

/**
 * Builds a body that satisfies a schema: known members where they fit, generated ones where the
 * schema requires more.
 *
 * @internal
 */
export function conform(
  schema: Schema,
  known: JsonObject,
  document: ApiDocument,
  unixTime: number,
): JsonObject {
  const resolve = (name: string) => document.schema(name);
  const sample = sampleJson(schema, { requiredOnly: true, preferNull: true, resolve, unixTime });
  if (!isObject(sample)) return {};
  const body: JsonObject = { ...sample };
  for (const [name, value] of Object.entries(known)) {
    const property = document.property(schema, name);
    if (property && validate(property, value, resolve) === undefined) body[name] = value;
  }
  return body;
}
