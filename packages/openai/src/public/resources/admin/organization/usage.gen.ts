// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Usage,
  type UsageAudioSpeechesResponse,
  type UsageAudioSpeechesParams,
  type UsageAudioTranscriptionsResponse,
  type UsageAudioTranscriptionsParams,
  type UsageCodeInterpreterSessionsResponse,
  type UsageCodeInterpreterSessionsParams,
  type UsageCompletionsResponse,
  type UsageCompletionsParams,
  type UsageCostsResponse,
  type UsageCostsParams,
  type UsageEmbeddingsResponse,
  type UsageEmbeddingsParams,
  type UsageFileSearchCallsResponse,
  type UsageFileSearchCallsParams,
  type UsageImagesResponse,
  type UsageImagesParams,
  type UsageModerationsResponse,
  type UsageModerationsParams,
  type UsageVectorStoresResponse,
  type UsageVectorStoresParams,
  type UsageWebSearchCallsResponse,
  type UsageWebSearchCallsParams,
} from '@oai/admin';
