// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export { Decisions } from '../../traced/decisions.js';
export type {
  Decision,
  DecisionInputImage,
  DecisionInputMessage,
  DecisionInputPart,
  DecisionInputText,
  DecisionPromptCacheBreakpoint,
  DecisionInputJson,
  DecisionQuestionInputImage,
  DecisionQuestionInputPart,
  DecisionQuestionInputText,
  DecisionCreateParams,
} from '@oai/decisions';
