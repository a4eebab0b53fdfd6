import { InvalidResponseError } from './errors/invalid-response-error.js';
import { decodeSSE } from './sse.js';
import { decodeLines, type Decoder } from './sse-lines.js';
import type { StreamContext } from './stream-context.js';

/**
 * The items of one response, and what the end of its stream will be judged by.
 *
 * @internal
 */
export interface StreamEvents<Item> extends Omit<Decoder, 'flush'> {
  /** The body has ended. */
  flush(): void;
  /** Decoded, and not yet taken over. */
  items: Item[];
  count: number;
  last: Item | undefined;
  /** The final event was seen: a body that ends from now on has told all. */
  complete: boolean;
  /** `[DONE]` was seen: there is nothing more to read. */
  done: boolean;
  /** What was wrong with an event. Nothing after it is decoded. */
  fault: { error: unknown } | undefined;
  /** An error told as an ordinary item. It is thrown if the stream ends without its final event. */
  told: { error: unknown } | undefined;
}

/**
 * Decodes the body of a response: server-sent events, or, without a response, one JSON value a line
 * as `Stream.toReadableStream` writes them.
 *
 * @internal
 */
export function decodeEvents<Item>(
  context: StreamContext,
  response: Response | undefined,
): StreamEvents<Item> {
  const isFinal = context.streamEnd?.() as ((item: Item) => boolean) | undefined;

  const add = (item: Item): void => {
    events.count++;
    events.last = item;
    events.items.push(item);
    if (!events.complete && isFinal?.(item)) events.complete = true;
    context.onEvent?.(item);
  };

  /** Undefined, which no JSON text stands for, if the text is not JSON. */
  const parse = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch (cause) {
      const message = `Event ${events.count + 1} of the stream is not JSON.`;
      events.fault = { error: new InvalidResponseError({ message, body: text, response, cause }) };
      return undefined;
    }
  };

  const onEvent = (data: string, event: string): void => {
    if (events.done || events.fault) return;
    if (data.startsWith('[DONE]')) {
      events.done = true;
      return;
    }
    const value = parse(data) as { error?: unknown; type?: unknown } | null | undefined;
    if (value === undefined) return;
    const isThreadEvent = event.startsWith('thread.');
    const isTold = event === 'error' || value?.type === 'error';
    // An error that is neither an item of its kind nor wanted by name must not pass for one.
    const isStranger = event === 'error' && value?.type !== 'error' && !context.synthesizeEventData;
    const isFault = !isThreadEvent && (isStranger || value?.error);
    if (isFault || isTold) {
      const told = { error: context.toError(value?.error || value, response!) };
      // Before anything else has been told, the call may be tried again.
      if (isFault || (!events.count && context.reopen)) {
        events.fault = told;
        return;
      }
      events.told = told;
    }
    const isNamed = isThreadEvent || context.synthesizeEventData;
    add((isNamed ? { event: event || null, data: value } : value) as Item);
  };

  const onLine = (text: string, start: number, end: number): void => {
    if (start === end || events.fault) return;
    const value = parse(text.slice(start, end));
    if (value !== undefined) add(value as Item);
  };

  const { push, flush } = response ? decodeSSE(onEvent) : decodeLines(onLine);
  const events: StreamEvents<Item> = {
    items: [],
    count: 0,
    last: undefined,
    complete: false,
    done: false,
    fault: undefined,
    told: undefined,
    push,
    flush() {
      const rest = flush();
      // What the body left unfinished counts if it is an end, or if ends are not announced.
      if (rest && (rest === '[DONE]' || context.allowUnterminated)) onEvent(rest, '');
    },
  };
  return events;
}
