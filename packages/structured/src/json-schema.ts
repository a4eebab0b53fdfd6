import type {
  AutoParseableResponseFormat,
  AutoParseableResponseTool,
  AutoParseableTextFormat,
  AutoParseableTool,
  JSONSchema,
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

/** Options of a format made from a JSON Schema. @public */
export interface JSONSchemaFormatOptions<Output> extends FormatOptions {
  /** Checks the answer and makes what the caller gets. Default: the JSON as it is. */
  validate?: ((value: unknown) => Output) | undefined;
}

/** What a tool is made of. @public */
export interface JSONSchemaToolOptions<Arguments> extends JSONSchemaFormatOptions<Arguments> {
  /** The name of the function: 1 to 64 letters, digits, underscores and dashes. */
  name: string;
  /** Describes the arguments. */
  parameters: JSONSchema | Record<string, unknown>;
  /** Called by tool runners with the parsed arguments. */
  function?: ((args: Arguments) => unknown) | undefined;
}

function structure<Output>(
  jsonSchema: object,
  name: string,
  { validate, optionalAsNullable }: JSONSchemaFormatOptions<Output>,
): StructuredSchema<Output> {
  return makeStructuredSchema({
    name,
    jsonSchema,
    validate: validate ?? ((value) => value as Output),
    validated: validate !== undefined,
    optionalAsNullable,
  });
}

/**
 * Makes a `response_format` of chat from a JSON Schema. The type of the answer is the caller's word,
 * unless `validate` checks it.
 *
 * @param schema Written by the rules of strict structured outputs before it is sent.
 * @param name The name of the format: 1 to 64 letters, digits, underscores and dashes.
 * @throws {UnsupportedSchemaError} The schema holds what strict structured outputs cannot express.
 * @public
 */
export function jsonSchemaResponseFormat<Output = unknown>(
  schema: JSONSchema | Record<string, unknown>,
  name: string,
  options: JSONSchemaFormatOptions<Output> = {},
): AutoParseableResponseFormat<Output> {
  return responseFormat(name, structure(schema, name, options), options);
}

/** As {@link jsonSchemaResponseFormat}, for `text.format` of responses. @public */
export function jsonSchemaTextFormat<Output = unknown>(
  schema: JSONSchema | Record<string, unknown>,
  name: string,
  options: JSONSchemaFormatOptions<Output> = {},
): AutoParseableTextFormat<Output> {
  return textFormat(name, structure(schema, name, options), options);
}

/**
 * Makes a function tool of chat from a JSON Schema.
 *
 * @throws {UnsupportedSchemaError} The schema holds what strict structured outputs cannot express.
 * @public
 */
export function jsonSchemaFunction<Arguments = unknown>(
  options: JSONSchemaToolOptions<Arguments>,
): AutoParseableTool<StructuredToolOptions<Arguments>> {
  return functionTool(options, structure(options.parameters, options.name, options));
}

/** As {@link jsonSchemaFunction}, for responses. @public */
export function jsonSchemaResponsesFunction<Arguments = unknown>(
  options: JSONSchemaToolOptions<Arguments>,
): AutoParseableResponseTool<StructuredToolOptions<Arguments>> {
  return responsesFunctionTool(options, structure(options.parameters, options.name, options));
}
