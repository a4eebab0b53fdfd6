import type {
  AutoParseableResponseFormat,
  AutoParseableResponseTool,
  AutoParseableTextFormat,
  AutoParseableTool,
  JSONSchema,
} from '@oai/core/internal';

import { makeStructuredSchema, type StructuredSchema } from '../answer/structured-schema.js';
import {
  agentTextFormat,
  functionTool,
  realtimeFunctionTool,
  responseFormat,
  responsesFunctionTool,
  textFormat,
  type AgentTextFormat,
  type FormatOptions,
  type RealtimeFunctionDefinition,
  type StructuredToolOptions,
} from '../formats/formats.js';
import { describeStandard } from './json-schema.js';
import type { InferStandardOutput, StandardSchemaLike } from './types.js';
import { standardValidator } from './validation.js';

/** Options of a format made from a Standard Schema. @public */
export interface StandardFormatOptions extends FormatOptions {
  /** The JSON Schema of the input, for libraries whose schemas do not describe themselves. */
  schema?: object | undefined;
}

/** The parts of a tool. @public */
export interface StandardToolOptions<
  Parameters extends StandardSchemaLike,
> extends StandardFormatOptions {
  /** The name of the function: 1 to 64 letters, digits, underscores and dashes. */
  name: string;
  /** Describes and checks the arguments. */
  parameters: Parameters;
  /** Called by tool runners with the checked arguments. */
  function?: ((args: InferStandardOutput<Parameters>) => unknown) | undefined;
}

function structure<Schema extends StandardSchemaLike>(
  schema: Schema,
  name: string,
  options: StandardFormatOptions,
): StructuredSchema<InferStandardOutput<Schema>> {
  return makeStructuredSchema({
    name,
    jsonSchema: options.schema ?? describeStandard(schema),
    ...standardValidator(schema),
    validated: true,
    optionalAsNullable: options.optionalAsNullable,
  });
}

/**
 * Makes a `response_format` of chat from a schema of any library that follows Standard Schema.
 *
 * @param schema Describes and checks the answer.
 * @param name The name of the format: 1 to 64 letters, digits, underscores and dashes.
 * @throws {UnsupportedSchemaError} The schema holds what strict structured outputs cannot express.
 * @throws {OpenAIError} The schema gives no JSON Schema, or the name is not accepted.
 * @public
 */
export function standardResponseFormat<Schema extends StandardSchemaLike>(
  schema: Schema,
  name: string,
  options: StandardFormatOptions = {},
): AutoParseableResponseFormat<InferStandardOutput<Schema>> {
  return responseFormat(name, structure(schema, name, options), options);
}

/**
 * Makes a `text.format` of responses from a schema of any library that follows Standard Schema.
 *
 * @param schema Describes and checks the answer.
 * @param name The name of the format: 1 to 64 letters, digits, underscores and dashes.
 * @throws {UnsupportedSchemaError} The schema holds what strict structured outputs cannot express.
 * @throws {OpenAIError} The schema gives no JSON Schema, or the name is not accepted.
 * @public
 */
export function standardTextFormat<Schema extends StandardSchemaLike>(
  schema: Schema,
  name: string,
  options: StandardFormatOptions = {},
): AutoParseableTextFormat<InferStandardOutput<Schema>> {
  return textFormat(name, structure(schema, name, options), options);
}

/**
 * Makes the text format of an agent from a schema of any library that follows Standard Schema: for
 * its `text.format`, or for `outputFormat` of one turn.
 *
 * @param schema Describes and checks the output, without checks that are asynchronous.
 * @param jsonSchema The JSON Schema of the input, for libraries whose schemas do not describe
 *   themselves.
 * @throws {UnsupportedSchemaError} The schema holds what strict structured outputs cannot express.
 * @throws {OpenAIError} The schema gives no JSON Schema.
 * @public
 */
export function standardAgentTextFormat<Schema extends StandardSchemaLike>(
  schema: Schema,
  jsonSchema?: JSONSchema,
): AgentTextFormat<InferStandardOutput<Schema>> {
  return agentTextFormat(structure(schema, 'output', { schema: jsonSchema as object | undefined }));
}

/**
 * Makes a function tool of chat from a schema of any library that follows Standard Schema.
 *
 * @throws {UnsupportedSchemaError} The schema holds what strict structured outputs cannot express.
 * @throws {OpenAIError} The schema gives no JSON Schema, or the name is not accepted.
 * @public
 */
export function standardFunction<Parameters extends StandardSchemaLike>(
  options: StandardToolOptions<Parameters>,
): AutoParseableTool<StructuredToolOptions<InferStandardOutput<Parameters>>> {
  return functionTool(options, structure(options.parameters, options.name, options));
}

/**
 * Makes a function tool of responses from a schema of any library that follows Standard Schema.
 *
 * @throws {UnsupportedSchemaError} The schema holds what strict structured outputs cannot express.
 * @throws {OpenAIError} The schema gives no JSON Schema, or the name is not accepted.
 * @public
 */
export function standardResponsesFunction<Parameters extends StandardSchemaLike>(
  options: StandardToolOptions<Parameters>,
): AutoParseableResponseTool<StructuredToolOptions<InferStandardOutput<Parameters>>> {
  return responsesFunctionTool(options, structure(options.parameters, options.name, options));
}

/**
 * Makes a function tool of a realtime session from a schema of any library that follows Standard
 * Schema. The API does not enforce it, so optional properties stay optional; check the arguments of
 * a call with the schema.
 *
 * @throws {UnsupportedSchemaError} The schema holds what JSON Schema cannot express.
 * @throws {OpenAIError} The schema gives no JSON Schema, or the name is not accepted.
 * @public
 */
export function standardRealtimeFunction<Parameters extends StandardSchemaLike>(
  options: Omit<StandardToolOptions<Parameters>, 'function' | 'optionalAsNullable'>,
): RealtimeFunctionDefinition {
  const { parameters, schema } = options;
  return realtimeFunctionTool(options, schema ?? describeStandard(parameters));
}
