export { TranscriptGrouper } from './grouper.js';
export { TranscriptGrouping } from './grouping.js';
export type {
  GroupingUpdate,
  TranscriptFragment,
  TranscriptGrouperEvents,
  TranscriptGrouperOptions,
  TranscriptSegment,
  TranscriptSegmentClosedEvent,
  TranscriptSegmentCloseReason,
} from './types.js';
