// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Transcriptions,
  type Transcription,
  type TranscriptionDiarized,
  type TranscriptionDiarizedSegment,
  type TranscriptionInclude,
  type TranscriptionLanguage,
  type TranscriptionSegment,
  type TranscriptionStreamEvent,
  type TranscriptionTextDeltaEvent,
  type TranscriptionTextDoneEvent,
  type TranscriptionTextSegmentEvent,
  type TranscriptionVerbose,
  type TranscriptionWord,
  type TranscriptionCreateResponse,
  type TranscriptionCreateParams,
  type TranscriptionCreateParamsBase,
  type TranscriptionCreateParamsNonStreaming,
  type TranscriptionCreateParamsStreaming,
} from '@oai/audio';
