/** The data that a WebSocket can send. @public */
export type RawWebSocketData = string | ArrayBufferLike | ArrayBufferView | ArrayBufferView[];

/**
 * Bytes that may at least wait in an open socket; larger queues allow as much as they hold.
 *
 * @internal
 */
export const MIN_BUFFER_BYTES = 16 * 1024 * 1024;

/**
 * Messages that wait for a WebSocket to open, in order and up to a number of bytes.
 *
 * @internal
 */
export class SendQueue<Message> {
  #entries: { readonly message: Message; readonly bytes: number }[] = [];
  #bytes = 0;

  /** @param maxBytes An empty queue takes one message of any size. */
  constructor(readonly maxBytes: number) {}

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  /**
   * @param limit A bound that not even the first message may exceed.
   * @returns True if there was room.
   */
  add(message: Message, bytes: number, limit = Infinity): boolean {
    if (this.#bytes + bytes > limit) return false;
    if (this.#entries.length > 0 && this.#bytes + bytes > this.maxBytes) return false;
    this.#entries.push({ message, bytes });
    this.#bytes += bytes;
    return true;
  }

  /** Takes all messages out, the oldest first. */
  drain(): Message[] {
    const messages = this.#entries.map((entry) => entry.message);
    this.#entries = [];
    this.#bytes = 0;
    return messages;
  }
}

/**
 * The bytes that a message takes up, for limits: exact for binary data, at least for text.
 *
 * @internal
 */
export function messageBytes(data: RawWebSocketData): number {
  if (typeof data === 'string') return data.length;
  if (Array.isArray(data)) return data.reduce((sum, part) => sum + part.byteLength, 0);
  return data.byteLength;
}
