import { OpenAIError } from '@oai/core';

import { unreadable } from '../schema/endless.js';
import { OPAQUE, REASON, type SchemaNode } from '../schema/node.js';
import { ENDLESS, isEndless } from '../strict/too-large.js';
import { Definitions } from './definitions.js';
import { isZod3, isZod4, type ZodLike } from './types.js';
import { Zod3Converter } from './zod-3.js';
import { Zod4Converter, type Zod4Registry } from './zod-4.js';

/** Schemas by the name of the definition that they become. @internal */
export type SchemaDefinitions = Readonly<Record<string, ZodLike>>;

/**
 * The JSON Schema of what a zod schema reads: the input, since that is what the model writes. It is
 * read from the definitions of zod itself, as its own conversion leaves out what JSON Schema has no
 * keyword for, such as the flags of a regular expression.
 *
 * @param registry The metadata of schemas that have no method for it.
 * @internal
 */
export function zodJSONSchema(
  schema: ZodLike,
  named: SchemaDefinitions | null = {},
  registry?: Zod4Registry,
): SchemaNode {
  if (!isZod4(schema) && !isZod3(schema))
    throw new OpenAIError(`The schema is not of zod: ${remedy(schema)}`);
  const identities = Object.entries(named ?? {}).map(([name, other]) => {
    if (isZod4(other)) return [(other._zod as { def?: unknown }).def, name] as const;
    if (isZod3(other)) return [other._def, name] as const;
    throw new OpenAIError(`schemaDefinitions: "${name}" is no schema of zod.`);
  });
  const definitions = new Definitions(new Map<unknown, string>(identities));
  try {
    const root = isZod4(schema)
      ? new Zod4Converter(definitions, registry).convert(schema)
      : new Zod3Converter(definitions).convert(schema);
    return definitions.withRoot(root);
  } catch (error) {
    // zod looks into lazy schemas itself.
    if (isEndless(error)) return { [OPAQUE]: ENDLESS };
    return { [OPAQUE]: 'schema', [REASON]: unreadable(error) };
  }
}

function remedy(schema: unknown): string {
  if (schema === undefined) return 'it is undefined. Is it imported in a circle, or misspelled?';
  const members = typeof schema === 'object' && schema !== null ? Object.values(schema) : [];
  return members.length > 0 && members.every((member) => isZod4(member) || isZod3(member))
    ? 'wrap these properties in `z.object(…)`.'
    : 'use the `standard…` helpers of `@oai/structured` for other libraries, and its `jsonSchema…` helpers for JSON Schema.';
}
