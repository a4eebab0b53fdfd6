import type {
  AutoParseableResponseFormat,
  AutoParseableResponseTool,
  AutoParseableTextFormat,
  AutoParseableTool,
} from '@oai/core/internal';

import { globalRegistry } from 'zod/v4/core';

import { makeStructuredSchema, type StructuredSchema } from './answer/structured-schema.js';
import {
  agentTextFormat,
  functionTool,
  realtimeFunctionTool,
  responseFormat,
  responsesFunctionTool,
  textFormat,
  type AgentTextFormat,
  type Callable,
  type FormatOptions,
  type RealtimeFunctionDefinition,
  type StructuredToolOptions,
} from './formats/formats.js';
import { checkOptions, requireParts } from './formats/options.js';
import { zodJSONSchema, type SchemaDefinitions } from './zod/json-schema.js';
import type { InferZodType, ZodLike } from './zod/types.js';

export type { RealtimeFunctionDefinition as ZodRealtimeFunctionTool } from './formats/formats.js';
export type { AgentTextFormat } from './formats/formats.js';
export { UnsupportedSchemaError, type SchemaIssue } from './issues.js';
export type { SchemaDefinitions } from './zod/json-schema.js';
export type { InferZodType, Zod3Like, Zod4Like, ZodLike } from './zod/types.js';

/** Options of a format made from a zod schema. @public */
export interface ZodFormatOptions extends FormatOptions {
  /**
   * Schemas that become definitions of the format, by name: wherever one of them is used it is
   * referred to. Repeated objects and long enums become definitions by themselves.
   */
  schemaDefinitions?: SchemaDefinitions | undefined;
}

/** The parts of a tool. @public */
export interface ZodToolOptions<Parameters extends ZodLike> extends ZodFormatOptions {
  /** The name of the function: 1 to 64 letters, digits, underscores and dashes. */
  name: string;
  /** Describes and checks the arguments. */
  parameters: Parameters;
  /** Called by tool runners with the checked arguments. */
  function?: ((args: InferZodType<Parameters>) => unknown) | undefined;
}

function structure<Schema extends ZodLike>(
  schema: Schema,
  name: string,
  options: ZodFormatOptions | null,
): StructuredSchema<InferZodType<Schema>> {
  type Output = InferZodType<Schema>;
  checkOptions(options);
  const { schemaDefinitions, optionalAsNullable } = options ?? {};
  // Refuses what is no zod schema.
  const jsonSchema = zodJSONSchema(schema, schemaDefinitions, globalRegistry);
  const parser = schema as unknown as {
    parse(value: unknown): Output;
    parseAsync(value: unknown): Promise<Output>;
  };
  return makeStructuredSchema({
    name,
    jsonSchema,
    validate: (value) => parser.parse(value),
    validateAsync: (value) => parser.parseAsync(value),
    validated: true,
    isBounded: true,
    optionalAsNullable,
  });
}

function structureTool<Parameters extends ZodLike>(
  options: ZodToolOptions<Parameters>,
): StructuredSchema<InferZodType<Parameters>> {
  requireParts(options);
  return structure(options.parameters, options.name, options);
}

/**
 * Makes a `response_format` of chat from a zod schema (zod 4, zod/mini, zod 3.25).
 *
 * @param zodObject Describes and checks the answer. A root that is no object is wrapped on the wire
 *   and unwrapped in `parsed`.
 * @param name The name of the format: 1 to 64 letters, digits, underscores and dashes.
 * @throws {UnsupportedSchemaError} The schema holds what strict structured outputs cannot express;
 *   each construct is named with its path.
 * @example
 * ```ts
 * import { zodResponseFormat } from '@oai/structured/zod';
 * import { z } from 'zod';
 *
 * const format = zodResponseFormat(z.object({ name: z.string() }), 'person');
 * ```
 * @public
 */
export function zodResponseFormat<ZodInput extends ZodLike>(
  zodObject: ZodInput,
  name: string,
  props: ZodFormatOptions = {},
): AutoParseableResponseFormat<InferZodType<ZodInput>> {
  return responseFormat(name, structure(zodObject, name, props), props);
}

/**
 * Makes a `text.format` of responses from a zod schema (zod 4, zod/mini, zod 3.25).
 *
 * @param zodObject Describes and checks the answer.
 * @param name The name of the format: 1 to 64 letters, digits, underscores and dashes.
 * @throws {UnsupportedSchemaError} The schema holds what strict structured outputs cannot express.
 * @example
 * ```ts
 * import { zodTextFormat } from '@oai/structured/zod';
 * import { z } from 'zod';
 *
 * const format = zodTextFormat(z.object({ name: z.string() }), 'person');
 * ```
 * @public
 */
export function zodTextFormat<ZodInput extends ZodLike>(
  zodObject: ZodInput,
  name: string,
  props: ZodFormatOptions = {},
): AutoParseableTextFormat<InferZodType<ZodInput>> {
  return textFormat(name, structure(zodObject, name, props), props);
}

/**
 * Makes the text format of an agent from a zod schema (zod 4, zod/mini, zod 3.25): for its
 * `text.format`, or for `outputFormat` of one turn.
 *
 * @param schema Describes and checks the output. A root that is no object is wrapped on the wire and
 *   unwrapped in `output_parsed`.
 * @throws {UnsupportedSchemaError} The schema holds what strict structured outputs cannot express.
 * @public
 */
export function zodAgentTextFormat<Schema extends ZodLike>(
  schema: Schema,
): AgentTextFormat<InferZodType<Schema>> {
  return agentTextFormat(structure(schema, 'output', {}));
}

/**
 * Makes a function tool of chat from a zod schema, for `parse`, `stream` and `runTools`.
 *
 * @throws {UnsupportedSchemaError} The schema holds what strict structured outputs cannot express.
 * @example
 * ```ts
 * import { zodFunction } from '@oai/structured/zod';
 * import { z } from 'zod';
 *
 * const tool = zodFunction({
 *   name: 'get_weather',
 *   description: 'Returns the weather of a city.',
 *   parameters: z.object({ city: z.string() }),
 *   function: ({ city }) => `Sunny in ${city}.`,
 * });
 * ```
 * @public
 */
export function zodFunction<Parameters extends ZodLike>(
  options: ZodToolOptions<Parameters> & Callable<InferZodType<Parameters>>,
): AutoParseableTool<StructuredToolOptions<InferZodType<Parameters>>>;
/** The same for a tool without a function, which `runTools` does not take. @public */
export function zodFunction<Parameters extends ZodLike>(
  options: ZodToolOptions<Parameters>,
): AutoParseableTool<StructuredToolOptions<InferZodType<Parameters>>, false>;
export function zodFunction<Parameters extends ZodLike>(
  options: ZodToolOptions<Parameters>,
): AutoParseableTool<StructuredToolOptions<InferZodType<Parameters>>, boolean> {
  return functionTool(options, structureTool(options));
}

/**
 * Makes a function tool of responses from a zod schema.
 *
 * @throws {UnsupportedSchemaError} The schema holds what strict structured outputs cannot express.
 * @public
 */
export function zodResponsesFunction<Parameters extends ZodLike>(
  options: ZodToolOptions<Parameters>,
): AutoParseableResponseTool<StructuredToolOptions<InferZodType<Parameters>>> {
  return responsesFunctionTool(options, structureTool(options));
}

/**
 * Makes a function tool of a realtime session from a zod schema. The API does not enforce it, so
 * optional properties stay optional; check the arguments of a call with the schema.
 *
 * @throws {UnsupportedSchemaError} The schema holds what JSON Schema cannot express.
 * @throws {OpenAIError} The API does not accept the name.
 * @public
 */
export function zodRealtimeFunction<Parameters extends ZodLike>(
  options: Omit<ZodToolOptions<Parameters>, 'function' | 'optionalAsNullable'>,
): RealtimeFunctionDefinition {
  requireParts(options);
  checkOptions(options);
  const { parameters, schemaDefinitions } = options;
  return realtimeFunctionTool(
    options,
    zodJSONSchema(parameters, schemaDefinitions, globalRegistry),
  );
}
