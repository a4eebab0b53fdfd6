export {
  jsonSchemaFunction,
  jsonSchemaResponseFormat,
  jsonSchemaResponsesFunction,
  jsonSchemaTextFormat,
} from './json-schema.js';
export type { JSONSchemaFormatOptions, JSONSchemaToolOptions } from './json-schema.js';
export {
  standardFunction,
  standardResponseFormat,
  standardResponsesFunction,
  standardTextFormat,
} from './standard-schema.js';
export type { StandardFormatOptions, StandardToolOptions } from './standard-schema.js';
export type {
  InferStandardOutput,
  StandardIssue,
  StandardResult,
  StandardSchemaLike,
} from './standard-schema-types.js';
export { SchemaValidationError } from './standard-validation.js';
export { UnsupportedSchemaError } from './schema-issue.js';
export type { SchemaIssue } from './schema-issue.js';
export { toStrictJsonSchema } from './strict-json-schema.js';
export type { FormatOptions, StructuredToolOptions } from './formats.js';
export type {
  AutoParseableResponseFormat,
  AutoParseableResponseTool,
  AutoParseableTextFormat,
  AutoParseableTool,
  JSONSchema,
  JSONSchemaDefinition,
} from '@oai/core/internal';
