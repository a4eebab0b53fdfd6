// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Batches,
  type Batch,
  type BatchError,
  type BatchRequestCounts,
  type BatchUsage,
  type BatchCreateParams,
  type BatchesPage,
  type BatchListParams,
} from '@oai/batches';
