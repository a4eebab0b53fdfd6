import type { RecordedRequest } from '../http/recorded-request.js';

/** Added to the size of a message, since a parsed message takes more memory than its text. */
const MESSAGE_OVERHEAD_BYTES = 256;

/**
 * The recorded requests, in order of arrival. Their number and the size of their bodies are bounded.
 *
 * @internal
 */
export class RecordedRequests {
  readonly all: RecordedRequest[] = [];
  /** The same requests: a list of thousands is searched too slowly. */
  readonly #present = new Set<RecordedRequest>();
  /** The requests whose bodies or messages are kept, oldest first, with the bytes of these. */
  #sizes = new Map<RecordedRequest, number>();
  #totalBytes = 0;

  constructor(
    private readonly maxCount: number,
    private readonly maxBytes: number,
  ) {}

  add(request: RecordedRequest): void {
    this.all.push(request);
    this.#present.add(request);
    const oldest = this.all.length > this.maxCount ? this.all.shift() : undefined;
    if (!oldest) return;
    this.#present.delete(oldest);
    this.#release(oldest);
  }

  /** Returns true if a request is recorded: it may be forgotten, or be none that is recorded. */
  has(request: RecordedRequest): boolean {
    return this.#present.has(request);
  }

  /**
   * Counts the body of a request once it has been answered. If there are too many bytes, older
   * requests lose theirs; the latest keeps its own, whatever its size.
   */
  keepBody(request: RecordedRequest): void {
    this.#count(request, request.bytes?.length ?? 0);
  }

  /** Adds a message that was received over a WebSocket. */
  keepMessage(request: RecordedRequest, message: unknown, textLength: number): void {
    if (!this.has(request)) return;
    const size = textLength + MESSAGE_OVERHEAD_BYTES;
    if ((this.#sizes.get(request) ?? 0) + size > this.maxBytes) this.#drop(request);
    request.messages.push(message);
    this.#count(request, size);
  }

  clear(): void {
    this.all.length = 0;
    this.#present.clear();
    this.#sizes.clear();
    this.#totalBytes = 0;
  }

  #count(request: RecordedRequest, size: number): void {
    if (size === 0 || !this.has(request)) return;
    this.#sizes.set(request, (this.#sizes.get(request) ?? 0) + size);
    this.#totalBytes += size;
    for (const oldest of this.#sizes.keys()) {
      if (this.#totalBytes <= this.maxBytes) return;
      if (oldest !== request) this.#drop(oldest);
    }
  }

  #drop(request: RecordedRequest): void {
    request.bytes = request.body = request.parts = undefined;
    request.messages.length = 0;
    this.#release(request);
  }

  #release(request: RecordedRequest): void {
    this.#totalBytes -= this.#sizes.get(request) ?? 0;
    this.#sizes.delete(request);
  }
}
