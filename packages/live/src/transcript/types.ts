/** The policy of grouping. @public */
export interface TranscriptGrouperOptions {
  /**
   * Minimum distance of a reply from the speech of the user, in milliseconds of the session. Text of
   * the assistant before that waits. Default: 500.
   */
  minTurnSeparationMs?: number;
  /** Silence of the assistant after which its segment is closed, in milliseconds. Default: 2000. */
  assistantSilenceMs?: number;
  /**
   * Acknowledgments that are shorter than this, in milliseconds, may be left out. Default: 1000; 0
   * leaves none out.
   */
  backchannelMaxDurationMs?: number;
  /**
   * An acknowledgment with no other speech of the assistant for this time, in milliseconds, is no
   * reply. Default: 2000.
   */
  backchannelIsolationMs?: number;
  /**
   * Further acknowledgments. Letter case, hyphens, white space and punctuation around the text make no
   * difference.
   */
  additionalAcknowledgments?: readonly string[];
}

/** A part of a conversation by one speaker. It is made here, and no item of the server. @public */
export interface TranscriptSegment {
  /** Made here as well. */
  readonly id: string;
  /** The ID of the segment before; null for the first. */
  readonly previousId: string | null;
  readonly speaker: 'user' | 'assistant';
  /** The whole text so far. It only grows. */
  readonly text: string;
  /** Start of the first interval, in milliseconds of the session. */
  readonly startMs: number;
  /** Latest end of an interval, in milliseconds of the session. Audio may be played later. */
  readonly endMs: number;
}

/** The cause of the end of a segment. @public */
export type TranscriptSegmentCloseReason =
  'speaker_change' | 'inactivity' | 'timestamp_reset' | 'session_closed' | 'manual';

/** A segment that changes no more. @public */
export interface TranscriptSegmentClosedEvent {
  readonly segment: TranscriptSegment;
  readonly reason: TranscriptSegmentCloseReason;
}

/** The events of a grouper, by name. @public */
export type TranscriptGrouperEvents = {
  /** A segment is new, or has grown. */
  'segment.updated': (segment: TranscriptSegment) => void;
  /** A segment has ended. Emitted once for each. */
  'segment.closed': (event: TranscriptSegmentClosedEvent) => void;
};

/** A piece of a transcript. @public */
export interface TranscriptFragment {
  speaker: 'user' | 'assistant';
  text: string;
  startMs: number;
  endMs: number;
}

/** A change of the segments. @public */
export type GroupingUpdate =
  | { type: 'updated'; segment: TranscriptSegment }
  | { type: 'closed'; segment: TranscriptSegment; reason: TranscriptSegmentCloseReason };
