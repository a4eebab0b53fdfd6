// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  OutputItems,
  type OutputItemRetrieveResponse,
  type OutputItemRetrieveParams,
  type OutputItemListResponse,
  type OutputItemListResponsesPage,
  type OutputItemListParams,
} from '@oai/evals';
