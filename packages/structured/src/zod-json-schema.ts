import { toJSONSchema } from 'zod/v4/core';

import type { SchemaNode } from './json-schema-node.js';
import { UNREPRESENTABLE } from './strict-keywords.js';
import { zod3JSONSchema } from './zod-3-json-schema.js';
import type { ZodLike } from './zod-types.js';

const TYPED = ['type', '$ref', 'anyOf', 'oneOf', 'allOf', 'enum', 'const', 'not'];

/**
 * The JSON Schema of what a zod schema reads: the input, since that is what the model writes.
 *
 * @internal
 */
export function zodJSONSchema(schema: ZodLike): object {
  if (!('_zod' in schema)) return zod3JSONSchema(schema);
  return toJSONSchema(schema as never, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const node = jsonSchema as SchemaNode;
      const { type, coerce } = zodSchema._zod.def as { type: string; coerce?: boolean };
      if (TYPED.some((keyword) => keyword in node)) return;
      // A coerced date reads the string that JSON has in its place.
      if (coerce && type === 'date') Object.assign(node, { type: 'string', format: 'date-time' });
      else node[UNREPRESENTABLE] = type;
    },
  });
}
