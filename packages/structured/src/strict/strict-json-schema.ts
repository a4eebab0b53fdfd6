import type { JSONSchema } from '@oai/core/internal';

import { UnsupportedSchemaError } from '../issues.js';
import { toStrictSchema } from './strict-schema.js';

/**
 * Writes a JSON Schema by the rules of strict structured outputs, for those who build their
 * requests themselves. The schema given is not changed.
 *
 * @throws {UnsupportedSchemaError} The schema holds what cannot be expressed; all of it is named.
 * @public
 */
export function toStrictJsonSchema(schema: JSONSchema): JSONSchema {
  const { schema: strict, wrapped, issues } = toStrictSchema(schema, {});
  const all = wrapped
    ? [
        { path: '#', message: 'the root must be an object; a format helper wraps it in one' },
        ...issues,
      ]
    : issues;
  if (all.length > 0) throw new UnsupportedSchemaError('schema', all);
  return strict as JSONSchema;
}
