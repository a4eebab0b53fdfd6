// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  OutputItems,
  type OutputItemRetrieveResponse,
  type OutputItemRetrieveParams,
  type OutputItemListResponse,
  type OutputItemListResponsesPage,
  type OutputItemListParams,
} from '@oai/evals';
