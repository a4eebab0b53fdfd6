// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  VectorStores,
  type AutoFileChunkingStrategyParam,
  type FileChunkingStrategy,
  type FileChunkingStrategyParam,
  type OtherFileChunkingStrategyObject,
  type StaticFileChunkingStrategy,
  type StaticFileChunkingStrategyObject,
  type StaticFileChunkingStrategyObjectParam,
  type VectorStore,
  type VectorStoreDeleted,
  type VectorStoreCreateParams,
  type VectorStoreUpdateParams,
  type VectorStoresPage,
  type VectorStoreListParams,
  type VectorStoreSearchResponse,
  type VectorStoreSearchResponsesPage,
  type VectorStoreSearchParams,
} from '@oai/vector-stores';
