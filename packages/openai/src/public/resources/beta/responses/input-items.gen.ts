// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  BetaResponsesInputItems as InputItems,
  type BetaResponseItemList,
  type BetaResponsesInputItemListParams as InputItemListParams,
  type BetaResponseItemsPage,
} from '@oai/responses';
