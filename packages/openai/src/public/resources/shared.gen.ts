// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export type {
  ChatModel,
  ComparisonFilter,
  CompoundFilter,
  CustomToolInputFormat,
  ErrorObject,
  FunctionDefinition,
  FunctionParameters,
  Metadata,
  Reasoning,
  ReasoningEffort,
  ResponseFormatJSONObject,
  ResponseFormatJSONSchema,
  ResponseFormatText,
  ResponseFormatTextGrammar,
  ResponseFormatTextPython,
  ResponsesModel,
  AllModels,
  OAuthErrorCode,
} from '@oai/core';
