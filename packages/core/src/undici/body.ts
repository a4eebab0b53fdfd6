import type { Dispatcher } from 'undici';

/** The controls that undici gives a handler over its connection. @internal */
export type UndiciControl = Pick<Dispatcher.DispatchController, 'abort' | 'pause' | 'resume'>;

/** The body of an answer. @internal */
export interface AnswerBody {
  /** The next bytes; undefined after the last. */
  next(): Promise<Buffer | undefined>;
  /** All the bytes that are left. */
  rest(): Buffer | Promise<Buffer>;
  cancel(reason: unknown): void;
}

/** So many bytes may wait for their reader before the connection is paused. As undici's streams do. */
const MAX_WAITING_BYTES = 65_536;

/**
 * The body of an answer: takes bytes as they arrive, and gives them as they are asked for.
 *
 * @internal
 */
export class UndiciBody implements AnswerBody {
  readonly #control: UndiciControl;
  #chunks: Buffer[] = [];
  #waitingBytes = 0;
  #isComplete = false;
  #failure: { error: unknown } | undefined;
  /** True if the whole body is read at once, so the connection need not be paused. */
  #isCollecting = false;
  #wake: (() => void) | undefined;

  constructor(control: UndiciControl) {
    this.#control = control;
  }

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#waitingBytes += chunk.byteLength;
    if (this.#isCollecting) return;
    if (this.#waitingBytes > MAX_WAITING_BYTES) this.#control.pause();
    this.#wake?.();
  }

  complete(): void {
    this.#isComplete = true;
    this.#wake?.();
  }

  fail(error: unknown): void {
    // A body that has arrived completely remains readable.
    if (this.#isComplete) return;
    this.#failure ??= { error };
    this.#wake?.();
  }

  /** The next bytes; undefined after the last. */
  async next(): Promise<Buffer | undefined> {
    for (;;) {
      const chunk = this.#chunks.shift();
      if (chunk) {
        this.#waitingBytes -= chunk.byteLength;
        if (this.#waitingBytes <= MAX_WAITING_BYTES) this.#control.resume();
        return chunk;
      }
      if (this.#failure) throw this.#failure.error;
      if (this.#isComplete) return undefined;
      await this.#change();
    }
  }

  /** All the bytes that are left; at once, if they are here. */
  rest(): Buffer | Promise<Buffer> {
    this.#isCollecting = true;
    return this.#isComplete ? this.#takeAll() : this.#collect();
  }

  async #collect(): Promise<Buffer> {
    if (!this.#failure) {
      this.#control.resume();
      await this.#change();
    }
    if (this.#failure) throw this.#failure.error;
    return this.#takeAll();
  }

  #takeAll(): Buffer {
    const chunks = this.#chunks;
    this.#chunks = [];
    return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  }

  cancel(reason: unknown): void {
    if (this.#isComplete) return;
    const error = reason instanceof Error ? reason : new DOMException('Canceled.', 'AbortError');
    this.fail(error);
    this.#control.abort(error);
  }

  #change(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve));
  }
}
