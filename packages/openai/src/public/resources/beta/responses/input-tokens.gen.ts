// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  BetaResponsesInputTokens as InputTokens,
  type BetaResponsesInputTokenCountResponse as InputTokenCountResponse,
  type BetaResponsesInputTokenCountParams as InputTokenCountParams,
} from '@oai/responses';
