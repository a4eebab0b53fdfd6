// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Evals,
  type EvalCustomDataSourceConfig,
  type EvalStoredCompletionsDataSourceConfig,
  type EvalCreateResponse,
  type EvalCreateParams,
  type EvalRetrieveResponse,
  type EvalUpdateResponse,
  type EvalUpdateParams,
  type EvalListResponse,
  type EvalListResponsesPage,
  type EvalListParams,
  type EvalDeleteResponse,
} from '@oai/evals';
