// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Runs,
  type CreateEvalCompletionsRunDataSource,
  type CreateEvalJSONLRunDataSource,
  type EvalAPIError,
  type RunCreateResponse,
  type RunCreateParams,
  type RunRetrieveResponse,
  type RunRetrieveParams,
  type RunListResponse,
  type RunListResponsesPage,
  type RunListParams,
  type RunDeleteResponse,
  type RunDeleteParams,
  type RunCancelResponse,
  type RunCancelParams,
  OutputItems,
  type OutputItemRetrieveResponse,
  type OutputItemRetrieveParams,
  type OutputItemListResponse,
  type OutputItemListResponsesPage,
  type OutputItemListParams,
} from '@oai/evals';
