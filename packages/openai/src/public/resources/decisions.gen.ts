// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Decisions,
  type Decision,
  type DecisionInputImage,
  type DecisionInputMessage,
  type DecisionInputPart,
  type DecisionInputText,
  type DecisionPromptCacheBreakpoint,
  type DecisionInputJson,
  type DecisionQuestionInputImage,
  type DecisionQuestionInputPart,
  type DecisionQuestionInputText,
  type DecisionCreateParams,
} from '@oai/decisions';
