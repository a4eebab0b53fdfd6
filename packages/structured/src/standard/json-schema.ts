import { OpenAIError } from '@oai/core';

import { FAULTS, OPAQUE, type SchemaNode } from '../schema/node.js';
import { ENDLESS, isEndless } from '../strict/too-large.js';
import { zodJSONSchema } from '../zod/json-schema.js';
import type { ZodLike } from '../zod/types.js';
import { arktypeOptions, correctArktypeSchema } from './arktype.js';
import { describeEffect } from './effect.js';
import type { StandardSchemaLike } from './types.js';
import { describeValibot } from './valibot.js';

const HINTS: Readonly<Record<string, string>> = {
  valibot:
    'Wrap it with `toStandardJsonSchema` of `@valibot/to-json-schema`, or pass the JSON Schema as the option `schema`.',
  zod: 'Use the helpers of `@oai/structured/zod`, or pass the JSON Schema as the option `schema`.',
  effect:
    'Wrap it with `Schema.toStandardJSONSchemaV1` and `Schema.toStandardSchemaV1`, or pass the JSON Schema as the option `schema`.',
};

/**
 * The JSON Schema of what a schema reads, which is what the model has to write. Where a library's
 * own conversion leaves something out, it is asked for it.
 *
 * @throws {OpenAIError} The schema does not describe itself.
 * @internal
 */
export function describeStandard(schema: StandardSchemaLike): SchemaNode {
  const { '~standard': standard } = Object(schema) as Partial<StandardSchemaLike>;
  if (!standard && typeof schema !== 'function') {
    throw new OpenAIError(
      'The schema does not follow Standard Schema: use the `jsonSchema…` helpers for JSON Schema.',
    );
  }
  // Schemas of effect follow Standard Schema only if they are wrapped.
  const { vendor, jsonSchema, validate } = standard ?? { vendor: 'effect' };
  if (!jsonSchema || !validate) {
    throw new OpenAIError(
      `This ${vendor} schema gives no ${jsonSchema ? 'validator' : 'JSON Schema'}. ${HINTS[vendor] ?? 'Pass the JSON Schema as the option `schema`.'}`,
    );
  }
  const input = (libraryOptions?: Record<string, unknown>): SchemaNode =>
    jsonSchema.input({
      target: 'draft-2020-12',
      ...(libraryOptions ? { libraryOptions } : {}),
    });
  try {
    switch (vendor) {
      case 'zod':
        return zodJSONSchema(schema as unknown as ZodLike);
      case 'valibot':
        return describeValibot(input);
      case 'arktype':
        return correctArktypeSchema(schema, input(arktypeOptions));
      case 'effect':
        return describeEffect(schema, input);
      default:
        return input();
    }
  } catch (error) {
    if (isEndless(error)) return { [OPAQUE]: ENDLESS };
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This ${vendor} schema gives no JSON Schema: ${reason}`;
    // Its converter refuses nothing, so a getter, a lazy schema or a default has thrown.
    if (vendor === 'valibot') return { type: 'object', [FAULTS]: [{ path: '#', message }] };
    const fault = new OpenAIError(message);
    fault.cause = error;
    throw fault;
  }
}
