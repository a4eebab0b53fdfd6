import { InvalidResponseError } from './errors/invalid-response-error.js';
import { SSEDecoder } from './sse.js';
import { LineDecoder } from './sse-lines.js';
import type { BodyRead } from './stream-body.js';
import type { StreamContext } from './stream-context.js';

/** Server-sent events, or one JSON value a line as `Stream.toReadableStream` writes them. */
export type StreamFormat = 'events' | 'lines';

/** @internal */
export interface StreamFault {
  error: unknown;
  /** The error was the first item, so that nothing else has to be taken back to try again. */
  isFirst?: boolean;
}

/**
 * Decodes the body of one response into items, and remembers what the end of the stream will be
 * judged by.
 *
 * @internal
 */
export class StreamEvents<Item> {
  readonly #context: StreamContext;
  readonly #response: Response | undefined;
  readonly #decoder: SSEDecoder | LineDecoder;
  readonly #isFinal: ((item: Item) => boolean) | undefined;
  #items: Item[] = [];

  count = 0;
  last: Item | undefined;
  /** The final event was seen: a body that ends from now on has told all. */
  complete = false;
  /** `[DONE]` was seen: there is nothing more to read. */
  done = false;
  /** What was wrong with an event. Nothing after it is decoded. */
  fault: StreamFault | undefined;
  /** An error told as an ordinary item. It is thrown if the stream ends without its final event. */
  told: StreamFault | undefined;

  constructor(format: StreamFormat, context: StreamContext, response: Response | undefined) {
    this.#context = context;
    this.#response = response;
    this.#isFinal = context.streamEnd?.() as ((item: Item) => boolean) | undefined;
    this.#decoder =
      format === 'events'
        ? new SSEDecoder((data, event) => this.#onEvent(data, event))
        : new LineDecoder((text, start, end) => this.#onLine(text.slice(start, end)));
  }

  push(read: BodyRead): void {
    this.#decoder.push(read);
  }

  /** The body ended. What it left unfinished counts if it is an end, or if ends are not announced. */
  flush(): void {
    const rest = this.#decoder.flush();
    if (rest && (rest === '[DONE]' || this.#context.allowUnterminated)) this.#onEvent(rest, '');
  }

  /** The items decoded since they were last taken. */
  take(): Item[] {
    const items = this.#items;
    if (items.length > 0) this.#items = [];
    return items;
  }

  #onEvent(data: string, event: string): void {
    if (this.done || this.fault) return;
    if (data.startsWith('[DONE]')) {
      this.done = true;
      return;
    }
    const value = this.#parse(data) as { error?: unknown; type?: unknown } | null | undefined;
    if (value === undefined) return;
    const isThreadEvent = event.startsWith('thread.');
    if (!isThreadEvent && value?.error) {
      this.fault = { error: this.#toError(value.error) };
      return;
    }
    if (event === 'error' || value?.type === 'error') {
      this.told = { error: this.#toError(value), isFirst: this.count === 0 };
    }
    const isNamed = isThreadEvent || this.#context.synthesizeEventData;
    this.#add((isNamed ? { event: event || null, data: value } : value) as Item);
  }

  #onLine(line: string): void {
    if (line === '' || this.fault) return;
    const value = this.#parse(line);
    if (value !== undefined) this.#add(value as Item);
  }

  #add(item: Item): void {
    this.count += 1;
    this.last = item;
    this.#items.push(item);
    if (!this.complete && this.#isFinal?.(item)) this.complete = true;
    this.#context.onEvent?.(item);
  }

  #toError(data: unknown): unknown {
    return this.#context.toError(data, this.#response!);
  }

  /** Undefined, which no JSON text stands for, if the text is not JSON. */
  #parse(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch (cause) {
      this.fault = {
        error: new InvalidResponseError({
          message: `Event ${this.count + 1} of the stream is not JSON.`,
          body: text,
          response: this.#response,
          cause,
        }),
      };
      return undefined;
    }
  }
}
