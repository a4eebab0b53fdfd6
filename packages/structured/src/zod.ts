import type {
  AutoParseableResponseFormat,
  AutoParseableResponseTool,
  AutoParseableTextFormat,
  AutoParseableTool,
} from '@oai/core/internal';

import {
  functionTool,
  responseFormat,
  responsesFunctionTool,
  textFormat,
  type FormatOptions,
  type StructuredToolOptions,
} from './formats.js';
import { makeStructuredSchema, type StructuredSchema } from './structured-schema.js';
import { zodJSONSchema } from './zod-json-schema.js';
import type { InferZodType, ZodLike } from './zod-types.js';

export type { InferZodType, Zod3Like, Zod4Like, ZodLike } from './zod-types.js';

/** What a tool is made of. @public */
export interface ZodToolOptions<Parameters extends ZodLike> extends FormatOptions {
  /** The name of the function: 1 to 64 letters, digits, underscores and dashes. */
  name: string;
  /** Describes and checks the arguments. */
  parameters: Parameters;
  /** Called by tool runners with the checked arguments. */
  function?: ((args: InferZodType<Parameters>) => unknown) | undefined;
}

/** A function tool of a realtime session. @public */
export interface ZodRealtimeFunctionTool {
  type: 'function';
  name: string;
  parameters: Record<string, unknown>;
  description?: string;
}

function structure<Schema extends ZodLike>(
  schema: Schema,
  name: string,
  options: FormatOptions,
): StructuredSchema<InferZodType<Schema>> {
  const { parse } = schema as unknown as { parse(value: unknown): InferZodType<Schema> };
  return makeStructuredSchema({
    name,
    jsonSchema: zodJSONSchema(schema),
    validate: (value) => parse.call(schema, value),
    validated: true,
    optionalAsNullable: options.optionalAsNullable,
  });
}

/**
 * Makes a `response_format` of chat from a zod schema (zod 4, zod/mini, zod 3.25).
 *
 * @param zodObject Describes and checks the answer. A root that is no object is wrapped on the wire
 *   and unwrapped in `parsed`.
 * @param name The name of the format: 1 to 64 letters, digits, underscores and dashes.
 * @throws {UnsupportedSchemaError} The schema holds what strict structured outputs cannot express;
 *   each construct is named with its path.
 * @public
 */
export function zodResponseFormat<ZodInput extends ZodLike>(
  zodObject: ZodInput,
  name: string,
  props: FormatOptions = {},
): AutoParseableResponseFormat<InferZodType<ZodInput>> {
  return responseFormat(name, structure(zodObject, name, props), props);
}

/**
 * Makes a `text.format` of responses from a zod schema (zod 4, zod/mini, zod 3.25).
 *
 * @param zodObject Describes and checks the answer.
 * @param name The name of the format: 1 to 64 letters, digits, underscores and dashes.
 * @throws {UnsupportedSchemaError} The schema holds what strict structured outputs cannot express.
 * @public
 */
export function zodTextFormat<ZodInput extends ZodLike>(
  zodObject: ZodInput,
  name: string,
  props: FormatOptions = {},
): AutoParseableTextFormat<InferZodType<ZodInput>> {
  return textFormat(name, structure(zodObject, name, props), props);
}

/**
 * Makes a function tool of chat from a zod schema, for `parse`, `stream` and `runTools`.
 *
 * @throws {UnsupportedSchemaError} The schema holds what strict structured outputs cannot express.
 * @public
 */
export function zodFunction<Parameters extends ZodLike>(
  options: ZodToolOptions<Parameters>,
): AutoParseableTool<StructuredToolOptions<InferZodType<Parameters>>> {
  return functionTool(options, structure(options.parameters, options.name, options));
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
  return responsesFunctionTool(options, structure(options.parameters, options.name, options));
}

/**
 * Makes a function tool of a realtime session from a zod schema. The API does not enforce it, so
 * check the arguments of a call with the schema.
 *
 * @throws {UnsupportedSchemaError} The schema holds what JSON Schema cannot express.
 * @public
 */
export function zodRealtimeFunction<Parameters extends ZodLike>(
  options: Omit<ZodToolOptions<Parameters>, 'function'>,
): ZodRealtimeFunctionTool {
  const { name, parameters, description } = options;
  const { schema } = structure(parameters, name, options);
  const tool: ZodRealtimeFunctionTool = { type: 'function', name, parameters: schema };
  return description === undefined ? tool : { ...tool, description };
}
