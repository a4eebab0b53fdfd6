// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
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
  DecisionInputJSON,
  DecisionQuestionInputImage,
  DecisionQuestionInputPart,
  DecisionQuestionInputText,
  AllModels,
  OAuthErrorCode,
} from '@oai/core';
