import { Acknowledgments } from './acknowledgments.js';
import type {
  GroupingUpdate,
  TranscriptFragment,
  TranscriptGrouperOptions,
  TranscriptSegment,
  TranscriptSegmentCloseReason,
} from './types.js';

/** A segment that still grows. */
type OpenSegment = { -readonly [Name in keyof TranscriptSegment]: TranscriptSegment[Name] };

/**
 * Groups pieces of a transcript by speaker, without a clock of its own. Text of the assistant that
 * comes close to speech of the user waits: it is a reply, or an acknowledgment that interrupts nobody.
 *
 * @public
 */
export class TranscriptGrouping {
  readonly #options: Required<TranscriptGrouperOptions>;
  readonly #acknowledgments: Acknowledgments;
  readonly #idPrefix: string;
  #count = 0;
  #lastId: string | null = null;
  #current: OpenSegment | undefined;
  /** Text of the assistant during the turn of the user. */
  #buffered: TranscriptFragment | undefined;
  #updates: GroupingUpdate[] = [];

  /** @param idPrefix Begins the IDs of all segments. */
  constructor(options: Required<TranscriptGrouperOptions>, idPrefix: string) {
    this.#options = options;
    this.#idPrefix = idPrefix;
    this.#acknowledgments = new Acknowledgments(options.additionalAcknowledgments);
  }

  /** The speaker of the open segment. */
  get speaker(): TranscriptFragment['speaker'] | undefined {
    return this.#current?.speaker;
  }

  /** Adds pieces in the order of their start. */
  process(fragments: readonly TranscriptFragment[]): GroupingUpdate[] {
    for (const fragment of fragments) {
      if (fragment.speaker === 'user') this.#heard(fragment);
      else if (this.#current?.speaker === 'user') this.#interrupted(fragment, this.#current);
      else this.#append(fragment);
    }
    return this.#take();
  }

  /**
   * Lets time pass.
   *
   * @param timeMs Milliseconds of the session.
   * @param hasIncomingUser True if a piece of the user is about to be added, which ends the silence.
   */
  advance(timeMs: number, hasIncomingUser = false): GroupingUpdate[] {
    const [current, buffered] = [this.#current, this.#buffered];
    if (buffered && current) {
      if (this.#isAcknowledgment(buffered)) {
        if (timeMs >= this.#isolationEnd(buffered)) this.#buffered = undefined;
      } else if (timeMs >= this.#turnStart(current)) this.#promote(buffered);
    } else if (current?.speaker === 'assistant' && !hasIncomingUser) {
      if (timeMs >= this.#silenceEnd(current)) this.#finish('inactivity');
    }
    return this.#take();
  }

  /** Returns the time from which `advance` changes something; undefined if it never does. */
  deadline(): number | undefined {
    const [current, buffered] = [this.#current, this.#buffered];
    if (buffered && current) {
      return this.#isAcknowledgment(buffered)
        ? this.#isolationEnd(buffered)
        : this.#turnStart(current);
    }
    return current?.speaker === 'assistant' ? this.#silenceEnd(current) : undefined;
  }

  /** Ends all segments. Text that still waits becomes a segment, unless it is an acknowledgment. */
  close(timeMs: number, reason: TranscriptSegmentCloseReason): GroupingUpdate[] {
    const [current, buffered] = [this.#current, this.#buffered];
    this.#buffered = undefined;
    this.#finish(reason);
    const isLeftOut =
      buffered &&
      this.#isAcknowledgment(buffered) &&
      (buffered.endMs <= (current?.endMs ?? 0) || timeMs >= this.#isolationEnd(buffered));
    if (buffered && !isLeftOut) {
      this.#append(buffered);
      this.#finish(reason);
    }
    return this.#take();
  }

  /** Adds a piece of the user, whose turn it is at once. */
  #heard(fragment: TranscriptFragment): void {
    const isResumed = this.#buffered !== undefined;
    if (this.#buffered && this.#isAcknowledgment(this.#buffered)) this.#buffered = undefined;
    if (this.#current?.speaker === 'assistant') this.#finish('speaker_change');
    this.#append(fragment, isResumed);
  }

  /** Keeps a piece of the assistant during the turn of the user, or begins its own turn. */
  #interrupted(fragment: TranscriptFragment, user: OpenSegment): void {
    const before = this.#buffered;
    if (before && this.#isAcknowledgment(before)) {
      const isIsolated = fragment.startMs >= this.#isolationEnd(before);
      if (before.endMs <= user.endMs || isIsolated) this.#buffered = undefined;
    }
    const kept = this.#buffered;
    this.#buffered = kept
      ? {
          ...kept,
          text: kept.text + fragment.text,
          endMs: Math.max(kept.endMs, fragment.endMs),
        }
      : fragment;
    if (fragment.startMs >= this.#turnStart(user)) this.#promote(this.#buffered);
  }

  #promote(fragment: TranscriptFragment): void {
    this.#buffered = undefined;
    this.#finish('speaker_change');
    this.#append(fragment);
  }

  /** @param isResumed True if the other speaker came between. */
  #append({ speaker, text, startMs, endMs }: TranscriptFragment, isResumed = false): void {
    if (this.#current) {
      const isApart = /\s$/.test(this.#current.text) || /^\s/.test(text);
      this.#current.text += isResumed && !isApart ? ` ${text}` : text;
      this.#current.endMs = Math.max(this.#current.endMs, endMs);
    } else {
      const id = `${this.#idPrefix}_${this.#count++}`;
      this.#current = { id, previousId: this.#lastId, speaker, text, startMs, endMs };
      this.#lastId = id;
    }
    this.#updates.push({ type: 'updated', segment: Object.freeze({ ...this.#current }) });
  }

  #finish(reason: TranscriptSegmentCloseReason): void {
    if (!this.#current) return;
    const segment = Object.freeze({ ...this.#current });
    this.#current = undefined;
    this.#updates.push({ type: 'closed', segment, reason });
  }

  #take(): GroupingUpdate[] {
    const updates = this.#updates;
    this.#updates = [];
    return updates;
  }

  #isAcknowledgment({ text, startMs, endMs }: TranscriptFragment): boolean {
    const isShort = endMs - startMs < this.#options.backchannelMaxDurationMs;
    return isShort && this.#acknowledgments.has(text);
  }

  #isolationEnd({ endMs }: TranscriptFragment): number {
    return endMs + this.#options.backchannelIsolationMs;
  }

  /** The time from which text of the assistant is a reply. */
  #turnStart(user: OpenSegment): number {
    return user.endMs + this.#options.minTurnSeparationMs;
  }

  #silenceEnd({ endMs }: OpenSegment): number {
    return endMs + this.#options.assistantSilenceMs;
  }
}
