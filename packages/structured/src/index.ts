export { OpenAIError } from '@oai/core';
export {
  jsonSchemaFunction,
  jsonSchemaResponseFormat,
  jsonSchemaResponsesFunction,
  jsonSchemaTextFormat,
} from './json-schema.js';
export type { JSONSchemaFormatOptions, JSONSchemaToolOptions } from './json-schema.js';
export {
  standardAgentTextFormat,
  standardFunction,
  standardRealtimeFunction,
  standardResponseFormat,
  standardResponsesFunction,
  standardTextFormat,
} from './standard/helpers.js';
export type {
  DescribedBy,
  StandardFormatOptions,
  StandardToolOptions,
} from './standard/helpers.js';
export type {
  DescribedSchemaLike,
  InferStandardOutput,
  StandardIssue,
  StandardResult,
  StandardSchemaLike,
} from './standard/types.js';
export { SchemaValidationError } from './standard/validation.js';
export { UnsupportedSchemaError } from './issues.js';
export type { SchemaIssue } from './issues.js';
export { toStrictJsonSchema } from './strict/strict-json-schema.js';
export type {
  AgentTextFormat,
  Callable,
  FormatOptions,
  RealtimeFunctionDefinition,
  StructuredToolOptions,
} from './formats/formats.js';
export type {
  AutoParseableResponseFormat,
  AutoParseableResponseTool,
  AutoParseableTextFormat,
  AutoParseableTool,
  JSONSchema,
  JSONSchemaDefinition,
} from '@oai/core/internal';
