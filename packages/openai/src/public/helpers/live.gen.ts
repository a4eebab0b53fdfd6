// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  TranscriptGrouper,
  type TranscriptGrouperEvents,
  type TranscriptGrouperOptions,
  type TranscriptSegment,
  type TranscriptSegmentCloseReason,
  type TranscriptSegmentClosedEvent,
} from '@oai/live/transcript';
