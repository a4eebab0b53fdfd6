import { APIUserAbortError } from '@oai/core';
import { unlessAborted } from '@oai/core/internal';

/** The limits of one input file. */
export interface FileLimits {
  readonly requests: number;
  readonly bytes: number;
}

/** Lines are sent in pieces of this size, since small writes are slow. */
const PIECE_BYTES = 64 * 1024;

/**
 * The lines of all requests, taken from their source one by one and cut into files. A line that does
 * not fit into a file waits for the next one.
 */
export class LineSource {
  readonly #lines: AsyncIterator<Uint8Array>;
  readonly #limits: FileLimits;
  readonly #signal: AbortSignal | null | undefined;
  #isReading = false;
  #waiting: Uint8Array | undefined;
  /** The error of the source of the requests. An upload that it interrupts fails with another one. */
  failure: unknown;
  /** The number of requests in the files so far. */
  requestCount = 0;

  /** @param signal Ends the reading, even if the source never answers. */
  constructor(
    lines: AsyncIterator<Uint8Array>,
    limits: FileLimits,
    signal: AbortSignal | null | undefined,
  ) {
    this.#lines = lines;
    this.#limits = limits;
    this.#signal = signal;
  }

  /** Returns true if there are lines for another file. */
  async hasMore(): Promise<boolean> {
    this.#waiting ??= await this.#next();
    return this.#waiting !== undefined;
  }

  /** Reads the lines of one file. */
  async *file(): AsyncGenerator<Uint8Array, void> {
    let requests = 0;
    let bytes = 0;
    let piece: Uint8Array[] = [];
    let pieceBytes = 0;
    while (await this.hasMore()) {
      const line = this.#waiting!;
      if (requests === this.#limits.requests || bytes + line.length > this.#limits.bytes) break;
      this.#waiting = undefined;
      requests += 1;
      this.requestCount += 1;
      bytes += line.length;
      piece.push(line);
      pieceBytes += line.length;
      if (pieceBytes < PIECE_BYTES) continue;
      yield join(piece, pieceBytes);
      piece = [];
      pieceBytes = 0;
    }
    if (pieceBytes > 0) yield join(piece, pieceBytes);
  }

  /** Ends the source of the requests. */
  async close(): Promise<void> {
    const closing = Promise.resolve(this.#lines.return?.());
    // An async generator returns only after its pending step, which may never end.
    if (this.#isReading) closing.catch(() => {});
    else await closing;
  }

  async #next(): Promise<Uint8Array | undefined> {
    const signal = this.#signal;
    try {
      const { done, value } = await (signal
        ? unlessAborted(signal, () => this.#step())
        : this.#step());
      return done ? undefined : value;
    } catch (error) {
      this.failure = signal?.aborted ? new APIUserAbortError({ cause: signal.reason }) : error;
      throw this.failure;
    }
  }

  async #step(): Promise<IteratorResult<Uint8Array, void>> {
    this.#isReading = true;
    try {
      return await this.#lines.next();
    } finally {
      this.#isReading = false;
    }
  }
}

function join(pieces: Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let position = 0;
  for (const piece of pieces) {
    joined.set(piece, position);
    position += piece.length;
  }
  return joined;
}
