import { EventEmitter, OpenAIError } from '@oai/core';
import { LONGEST_TIMER_MS } from '@oai/core/internal';
import type { ServerEvent } from '../generated/live/live-events.gen.js';
import { TranscriptGrouping } from './grouping.js';
import type {
  GroupingUpdate,
  TranscriptFragment,
  TranscriptGrouperEvents,
  TranscriptGrouperOptions,
  TranscriptSegmentCloseReason,
} from './types.js';

/** Speakers that begin at the same time are put in order after this time, milliseconds. */
const SETTLE_MS = 50;

/** Event IDs that are remembered, since an event may come twice. */
const MAX_IDS = 4096;

const DEFAULTS: Required<TranscriptGrouperOptions> = {
  minTurnSeparationMs: 500,
  assistantSilenceMs: 2000,
  backchannelMaxDurationMs: 1000,
  backchannelIsolationMs: 2000,
  additionalAcknowledgments: [],
};

/**
 * Groups the transcripts of a live session by speaker, for display. It is guided by the times of the
 * transcripts, so late events may change the grouping, and some acknowledgments of the assistant are
 * left out. Make one for each session; it never closes the connection.
 *
 * ```ts
 * const grouper = new TranscriptGrouper();
 * grouper.on('segment.updated', ({ id, speaker, text }) => show(id, speaker, text));
 * connection.on('event', (event) => grouper.push(event));
 * connection.on('close', () => grouper.close());
 * ```
 *
 * @public
 */
export class TranscriptGrouper extends EventEmitter<TranscriptGrouperEvents> {
  readonly #grouping: TranscriptGrouping;
  readonly #seenIds = new Set<string>();
  readonly #updates: GroupingUpdate[] = [];
  /** Pieces that begin at the same time. */
  #pending: TranscriptFragment[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The time of the session when the last piece came. */
  #anchor: { readonly sourceMs: number; readonly atMs: number } | undefined;
  #lastStartMs = 0;
  #isClosed = false;
  #isDispatching = false;

  /** @throws {OpenAIError} An option is invalid. */
  constructor(options: TranscriptGrouperOptions = {}) {
    super();
    const given = Object.entries(options).filter(([, value]) => value !== undefined);
    const all = { ...DEFAULTS, ...Object.fromEntries(given) } as typeof DEFAULTS;
    for (const [name, value] of Object.entries(all)) {
      if (name === 'additionalAcknowledgments') continue;
      if (typeof value === 'number' && value >= 0 && value <= LONGEST_TIMER_MS) continue;
      throw new OpenAIError(`\`${name}\` must be a number from 0 to ${LONGEST_TIMER_MS}.`);
    }
    const { additionalAcknowledgments: more } = all;
    if (!Array.isArray(more) || !more.every((text) => typeof text === 'string')) {
      throw new OpenAIError('`additionalAcknowledgments` must be a list of texts.');
    }
    const random = Math.random().toString(36).slice(2, 10);
    this.#grouping = new TranscriptGrouping(all, `segment_${random}`);
  }

  /**
   * Takes an event of a live session. Only transcripts and `session.closed` matter; an event that came
   * before, by its ID, is ignored.
   *
   * @throws {OpenAIError} A transcript is malformed, or the grouper is closed.
   */
  push(event: ServerEvent): void {
    if (this.#isClosed) throw new OpenAIError('The transcript grouper is closed.');
    if (event?.type === 'session.closed') return this.#end('session_closed');
    if (
      event?.type !== 'session.input_transcript.delta' &&
      event?.type !== 'session.output_transcript.delta'
    ) {
      return;
    }
    const fragment = fragmentOf(event);
    if (this.#seenIds.has(event.event_id)) return;
    this.#remember(event.event_id);
    if (fragment.text !== '') this.#add(fragment);
  }

  /** Ends all segments. Call it at the end of the session or of its connection. */
  close(): void {
    this.#end('manual');
  }

  #add(fragment: TranscriptFragment): void {
    const isReset = this.#anchor !== undefined && fragment.startMs < this.#lastStartMs;
    if (isReset || fragment.startMs > this.#lastStartMs) this.#settle();
    if (isReset) this.#queue(this.#grouping.close(this.#now(), 'timestamp_reset'));
    const known = isReset ? 0 : (this.#anchor?.sourceMs ?? 0);
    this.#anchor = { sourceMs: Math.max(known, fragment.endMs), atMs: performance.now() };
    this.#lastStartMs = fragment.startMs;
    this.#pending.push(fragment);
    if (this.#pending.every(({ speaker }) => speaker === this.#grouping.speaker)) this.#settle();
    this.#dispatch();
    this.#schedule();
  }

  /** Groups the pieces that begin at the same time: those of the user come first. */
  #settle(): void {
    const fragments = this.#pending.splice(0);
    if (!this.#anchor) return;
    const time = this.#now();
    // Deadlines before these pieces come first, however late the pieces are.
    const before = Math.min(fragments[0]?.startMs ?? time, time);
    const isUser = fragments.some(({ speaker }) => speaker === 'user');
    this.#queue(this.#grouping.advance(before, isUser));
    this.#queue(this.#grouping.process(fragments.toSorted((a, b) => rank(a) - rank(b))));
    this.#queue(this.#grouping.advance(time));
  }

  #end(reason: TranscriptSegmentCloseReason): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#settle();
    this.#queue(this.#grouping.close(this.#now(), reason));
    this.#seenIds.clear();
    this.#dispatch();
  }

  /** Returns the time of the session: that of the last piece, and the time since. */
  #now(): number {
    if (!this.#anchor) return 0;
    return this.#anchor.sourceMs + performance.now() - this.#anchor.atMs;
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#isClosed) return;
    const deadline = this.#grouping.deadline();
    const waits = [
      ...(this.#pending.length > 0 ? [SETTLE_MS] : []),
      ...(deadline === undefined ? [] : [Math.max(0, deadline - this.#now())]),
    ];
    if (waits.length === 0) return;
    this.#timer = setTimeout(
      () => {
        this.#settle();
        this.#dispatch();
        this.#schedule();
      },
      Math.min(...waits, LONGEST_TIMER_MS),
    );
  }

  #remember(id: string): void {
    this.#seenIds.add(id);
    if (this.#seenIds.size <= MAX_IDS) return;
    const [oldest] = this.#seenIds;
    this.#seenIds.delete(oldest!);
  }

  #queue(updates: readonly GroupingUpdate[]): void {
    this.#updates.push(...updates);
  }

  /** Emits the changes in order, also those that a listener causes meanwhile. */
  #dispatch(): void {
    if (this.#isDispatching) return;
    this.#isDispatching = true;
    try {
      for (let update = this.#updates.shift(); update; update = this.#updates.shift()) {
        const { segment } = update;
        if (update.type === 'updated') this._emit('segment.updated', segment);
        else this._emit('segment.closed', { segment, reason: update.reason });
      }
    } finally {
      this.#isDispatching = false;
    }
  }
}

function rank({ speaker }: TranscriptFragment): number {
  return speaker === 'user' ? 0 : 1;
}

/**
 * Returns the piece of a transcript event.
 *
 * @throws {OpenAIError} A member is malformed.
 */
function fragmentOf(
  event: Extract<ServerEvent, { type: `session.${'input' | 'output'}_transcript.delta` }>,
): TranscriptFragment {
  const { type, delta: text, start_ms: startMs, end_ms: endMs, event_id: id } = event;
  const isTimed =
    Number.isSafeInteger(startMs) &&
    Number.isSafeInteger(endMs) &&
    startMs >= 0 &&
    endMs >= startMs;
  if (typeof text !== 'string' || typeof id !== 'string' || id === '' || !isTimed) {
    throw new OpenAIError(
      'A transcript needs an event ID, text, and an interval of whole milliseconds.',
    );
  }
  const speaker = type === 'session.input_transcript.delta' ? 'user' : 'assistant';
  return { speaker, text, startMs, endMs };
}
