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
  type Callable,
  type FormatOptions,
  type RealtimeFunctionDefinition,
  type StructuredToolOptions,
} from '../formats/formats.js';
import { checkOptions, requireParts } from '../formats/options.js';
import { describeStandard } from './json-schema.js';
import type { DescribedSchemaLike, InferStandardOutput, StandardSchemaLike } from './types.js';
import { standardValidator } from './validation.js';

/** Options of a format made from a Standard Schema. @public */
export interface StandardFormatOptions extends FormatOptions {
  /**
   * The JSON Schema of the input, for libraries whose schemas do not describe themselves; or another
   * schema that describes it.
   */
  schema?: object | undefined;
}

/** The description that a schema needs that does not describe itself. @public */
export interface DescribedBy {
  schema: object;
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
  options: StandardFormatOptions | null,
): StructuredSchema<InferStandardOutput<Schema>> {
  checkOptions(options);
  return makeStructuredSchema({
    name,
    jsonSchema: describeInput(schema, options?.schema),
    ...standardValidator(schema),
    validated: true,
    optionalAsNullable: options?.optionalAsNullable,
  });
}

function structureTool<Parameters extends StandardSchemaLike>(
  options: StandardToolOptions<Parameters>,
): StructuredSchema<InferStandardOutput<Parameters>> {
  requireParts(options);
  return structure(options.parameters, options.name, options);
}

/** The JSON Schema of the input, by the schema itself or by what describes it. */
function describeInput(schema: StandardSchemaLike, description: object | undefined): object {
  if (!description) return describeStandard(schema);
  return isStandard(description) ? describeStandard(description) : description;
}

function isStandard(description: object): description is StandardSchemaLike {
  return typeof (description as Partial<StandardSchemaLike>)['~standard']?.validate === 'function';
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
export function standardResponseFormat<Schema extends DescribedSchemaLike>(
  schema: Schema,
  name: string,
  options?: StandardFormatOptions,
): AutoParseableResponseFormat<InferStandardOutput<Schema>>;
/** The same for a schema that does not describe itself. @public */
export function standardResponseFormat<Schema extends StandardSchemaLike>(
  schema: Schema,
  name: string,
  options: StandardFormatOptions & DescribedBy,
): AutoParseableResponseFormat<InferStandardOutput<Schema>>;
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
export function standardTextFormat<Schema extends DescribedSchemaLike>(
  schema: Schema,
  name: string,
  options?: StandardFormatOptions,
): AutoParseableTextFormat<InferStandardOutput<Schema>>;
/** The same for a schema that does not describe itself. @public */
export function standardTextFormat<Schema extends StandardSchemaLike>(
  schema: Schema,
  name: string,
  options: StandardFormatOptions & DescribedBy,
): AutoParseableTextFormat<InferStandardOutput<Schema>>;
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
export function standardFunction<Parameters extends DescribedSchemaLike>(
  options: StandardToolOptions<Parameters> & Callable<InferStandardOutput<Parameters>>,
): AutoParseableTool<StructuredToolOptions<InferStandardOutput<Parameters>>>;
/** The same for a tool without a function, which `runTools` does not take. @public */
export function standardFunction<Parameters extends DescribedSchemaLike>(
  options: StandardToolOptions<Parameters>,
): AutoParseableTool<StructuredToolOptions<InferStandardOutput<Parameters>>, false>;
/** The same for a schema that does not describe itself. @public */
export function standardFunction<Parameters extends StandardSchemaLike>(
  options: StandardToolOptions<Parameters> &
    Callable<InferStandardOutput<Parameters>> &
    DescribedBy,
): AutoParseableTool<StructuredToolOptions<InferStandardOutput<Parameters>>>;
/** The same for a schema that does not describe itself, without a function. @public */
export function standardFunction<Parameters extends StandardSchemaLike>(
  options: StandardToolOptions<Parameters> & DescribedBy,
): AutoParseableTool<StructuredToolOptions<InferStandardOutput<Parameters>>, false>;
export function standardFunction<Parameters extends StandardSchemaLike>(
  options: StandardToolOptions<Parameters>,
): AutoParseableTool<StructuredToolOptions<InferStandardOutput<Parameters>>, boolean> {
  return functionTool(options, structureTool(options));
}

/**
 * Makes a function tool of responses from a schema of any library that follows Standard Schema.
 *
 * @throws {UnsupportedSchemaError} The schema holds what strict structured outputs cannot express.
 * @throws {OpenAIError} The schema gives no JSON Schema, or the name is not accepted.
 * @public
 */
export function standardResponsesFunction<Parameters extends DescribedSchemaLike>(
  options: StandardToolOptions<Parameters>,
): AutoParseableResponseTool<StructuredToolOptions<InferStandardOutput<Parameters>>>;
/** The same for a schema that does not describe itself. @public */
export function standardResponsesFunction<Parameters extends StandardSchemaLike>(
  options: StandardToolOptions<Parameters> & DescribedBy,
): AutoParseableResponseTool<StructuredToolOptions<InferStandardOutput<Parameters>>>;
export function standardResponsesFunction<Parameters extends StandardSchemaLike>(
  options: StandardToolOptions<Parameters>,
): AutoParseableResponseTool<StructuredToolOptions<InferStandardOutput<Parameters>>> {
  return responsesFunctionTool(options, structureTool(options));
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
export function standardRealtimeFunction<Parameters extends DescribedSchemaLike>(
  options: Omit<StandardToolOptions<Parameters>, 'function' | 'optionalAsNullable'>,
): RealtimeFunctionDefinition;
/** The same for a schema that does not describe itself. @public */
export function standardRealtimeFunction<Parameters extends StandardSchemaLike>(
  options: Omit<StandardToolOptions<Parameters>, 'function' | 'optionalAsNullable'> & DescribedBy,
): RealtimeFunctionDefinition;
export function standardRealtimeFunction<Parameters extends StandardSchemaLike>(
  options: Omit<StandardToolOptions<Parameters>, 'function' | 'optionalAsNullable'>,
): RealtimeFunctionDefinition {
  requireParts(options);
  checkOptions(options);
  const { parameters, schema } = options;
  return realtimeFunctionTool(options, describeInput(parameters, schema));
}
