/** A piece of what the model says, in the order of playback. @public */
export interface SpeechChunk {
  /** The bytes, in the output format of the session. */
  audio: Uint8Array;
  responseID: string;
  itemID: string;
  contentIndex: number;
}

interface Answer {
  readonly chunks: SpeechChunk[];
  isDone: boolean;
}

/**
 * Puts the pieces of answers that are made side by side into the order of playback: one answer after
 * the other, in the order in which they began.
 *
 * @internal
 */
export class PlaybackOrder {
  readonly #answers = new Map<string, Answer>();
  #bytes = 0;

  /** The number of bytes that wait. */
  get bytes(): number {
    return this.#bytes;
  }

  begin(responseID: string): void {
    if (!this.#answers.has(responseID)) {
      this.#answers.set(responseID, { chunks: [], isDone: false });
    }
  }

  add(chunk: SpeechChunk): void {
    this.begin(chunk.responseID);
    this.#answers.get(chunk.responseID)!.chunks.push(chunk);
    this.#bytes += chunk.audio.length;
  }

  finish(responseID: string): void {
    const answer = this.#answers.get(responseID);
    if (answer) answer.isDone = true;
  }

  /** Finishes all answers: no further piece of them will come. */
  finishAll(): void {
    for (const answer of this.#answers.values()) answer.isDone = true;
  }

  /** Returns true until an answer is done. */
  isOpen(responseID: string): boolean {
    return this.#answers.get(responseID)?.isDone === false;
  }

  /** Takes the next piece to play, if it is there. */
  take(): SpeechChunk | undefined {
    for (const [responseID, { chunks, isDone }] of this.#answers) {
      const chunk = chunks.shift();
      if (chunk) this.#bytes -= chunk.audio.length;
      if (chunk || !isDone) return chunk;
      this.#answers.delete(responseID);
    }
    return undefined;
  }

  /** Takes everything: what waits, and the ids of the answers that are not done. */
  clear(): { chunks: SpeechChunk[]; open: string[] } {
    const answers = [...this.#answers];
    this.#answers.clear();
    this.#bytes = 0;
    return {
      chunks: answers.flatMap(([, { chunks }]) => chunks),
      open: answers.filter(([, { isDone }]) => !isDone).map(([responseID]) => responseID),
    };
  }
}
