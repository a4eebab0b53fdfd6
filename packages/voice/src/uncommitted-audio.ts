import type { RealtimeServerEvent, RealtimeSessionCreateRequest } from '@oai/realtime';

/** An event of the program that changes the buffer of the input audio. */
type Sent = { event: object } & ({ audio: string; bytes: number } | { audio?: undefined });

/** The code of the error that answers a commit of an empty buffer. */
const EMPTY_COMMIT = 'input_audio_buffer_commit_empty';

/**
 * The audio that a session got and of which it has made no item yet: it is lost with the session.
 * A commit counts only once the server has reported it.
 *
 * @internal
 */
export class UncommittedAudio {
  readonly #maxBytes: number;
  /** The pieces and commits, in the order in which they were sent. */
  #log: Sent[] = [];
  #keptBytes = 0;
  /** The bytes before the log that exceeded the bound. */
  #droppedBytes = 0;
  /** True if the program alone ends turns: otherwise the server commits by itself. */
  #isManual = false;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  sent(event: { type?: unknown; audio?: unknown }): void {
    const { type, audio } = event;
    if (type === 'input_audio_buffer.append' && typeof audio === 'string') {
      const bytes = bytesOf(audio);
      this.#log.push({ event, audio, bytes });
      this.#keptBytes += bytes;
      this.#dropOldest();
    } else if (type === 'input_audio_buffer.commit') {
      this.#log.push({ event });
    } else if (type === 'input_audio_buffer.clear') {
      const lastCommit = this.#log.findLastIndex((one) => one.audio === undefined);
      if (lastCommit < 0) this.#droppedBytes = 0;
      this.#cut(lastCommit + 1, this.#log.length);
    }
  }

  received(event: RealtimeServerEvent): void {
    if (event.type === 'session.created' || event.type === 'session.updated') {
      const detection = detectionOf(event.session as RealtimeSessionCreateRequest | undefined);
      if (detection !== undefined) this.#isManual = detection === null;
    } else if (event.type === 'input_audio_buffer.committed' || isEmptyCommit(event)) {
      const commit = this.#log.findIndex((one) => one.audio === undefined);
      this.#droppedBytes = 0;
      this.#cut(0, commit < 0 ? this.#log.length : commit + 1);
    }
  }

  /**
   * Takes what a new session needs.
   *
   * @param unsent The events that no session got.
   * @returns The events to send again, and the number of bytes that cannot be repeated: those beyond
   *   the bound, or all if the server commits, which may have heard and passed over them.
   */
  take(unsent: ReadonlySet<object>): { events: object[]; lostBytes: number } {
    const log = this.#log.filter(({ event }) => !unsent.has(event));
    const lostBytes = this.#droppedBytes;
    this.#log = [];
    this.#keptBytes = this.#droppedBytes = 0;
    if (this.#isManual) return { events: log.map(repeated), lostBytes };
    const bytes = log.map((one) => (one.audio === undefined ? 0 : one.bytes));
    return { events: [], lostBytes: bytes.reduce((sum, one) => sum + one, lostBytes) };
  }

  #dropOldest(): void {
    let count = 0;
    for (let kept = this.#keptBytes; kept > this.#maxBytes; count += 1) {
      const one = this.#log[count]!;
      if (one.audio === undefined) continue;
      kept -= one.bytes;
      this.#droppedBytes += one.bytes;
    }
    this.#cut(0, count);
  }

  #cut(start: number, end: number): void {
    for (const one of this.#log.splice(start, end - start)) {
      if (one.audio !== undefined) this.#keptBytes -= one.bytes;
    }
  }
}

function repeated({ audio }: Sent): object {
  if (audio === undefined) return { type: 'input_audio_buffer.commit' };
  return { type: 'input_audio_buffer.append', audio };
}

function bytesOf(base64: string): number {
  return Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
}

/** Returns the turn detection of a session; undefined if the server does not tell. */
function detectionOf(session: RealtimeSessionCreateRequest | undefined): object | null | undefined {
  return session?.audio?.input?.turn_detection;
}

function isEmptyCommit(event: RealtimeServerEvent): boolean {
  return event.type === 'error' && event.error?.code === EMPTY_COMMIT;
}
