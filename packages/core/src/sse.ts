import { LineDecoder } from './sse-lines.js';

/**
 * Receives one event: its data lines joined by LF, and the `event` field, `''` when there was none.
 *
 * @internal
 */
export type SSEListener = (data: string, event: string) => void;

/**
 * Decodes server-sent events by the WHATWG rules: events are ended by a blank line, comments and
 * unknown fields (`id` and `retry` too, since calls are never resumed by them) are skipped, and
 * an event without data is none.
 *
 * @internal
 */
export class SSEDecoder {
  readonly #lines: LineDecoder;
  readonly #onEvent: SSEListener;
  #data: string | undefined;
  #event = '';

  constructor(onEvent: SSEListener) {
    this.#onEvent = onEvent;
    this.#lines = new LineDecoder((text, start, end) => this.#line(text, start, end));
  }

  push(read: Uint8Array | ArrayBuffer | string): void {
    this.#lines.push(read);
  }

  /**
   * Ends the decoding.
   *
   * @returns The data of an event whose closing blank line never came; the rules say to drop it.
   */
  flush(): string | undefined {
    this.#lines.flush();
    return this.#data;
  }

  #line(text: string, start: number, end: number): void {
    if (start === end) {
      const data = this.#data;
      const event = this.#event;
      this.#data = undefined;
      this.#event = '';
      if (data) this.#onEvent(data, event);
      return;
    }
    if (text.startsWith('data', start)) {
      const value = fieldValue(text, start + 4, end);
      // Appending is linear here: the engine keeps a rope and flattens it once, when it is parsed.
      if (value !== undefined)
        this.#data = this.#data === undefined ? value : `${this.#data}\n${value}`;
    } else if (text.startsWith('event', start)) {
      this.#event = fieldValue(text, start + 5, end) ?? this.#event;
    }
  }
}

/** The value of a field whose name ends at `position`; undefined if the name goes on. */
function fieldValue(text: string, position: number, end: number): string | undefined {
  if (position === end) return '';
  if (text.charCodeAt(position) !== 58 /* : */) return undefined;
  return text.slice(position + (text.charCodeAt(position + 1) === 32 ? 2 : 1), end);
}
