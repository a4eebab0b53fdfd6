import { FOR_BROWSERS } from '#platform';
import { InvalidResponseError } from '../errors/invalid-response-error.js';
import { jsonFault, parseJSON } from '../wire/parse-json.js';
import { decodeSSE } from './sse.js';
import type { BodyRead } from '../wire/body-reader.js';
import { decodeLines, type Decoder } from './lines.js';
import type { StreamContext } from './context.js';

/** @internal */
export const DEFAULT_MAX_EVENT_BYTES = 128 * 1024 * 1024;

/**
 * The number of items that are decoded at a time. All items of a large read together would cost the
 * garbage collector more than decoding does.
 */
const BATCH_SIZE = 64;

/**
 * The decoded items of one response, and the state that decides whether it is complete.
 *
 * @internal
 */
export interface StreamEvents<Item> {
  /** Decodes a part of a read, or of the last one if there is none. */
  push(read: BodyRead | undefined): void;
  /** The events of the last read that have not been decoded. */
  readonly texts: [data: string, event: string][];
  /** Called at the end of the body. */
  flush(): void;
  /** Decoded items that have not been taken yet. */
  items: Item[];
  count: number;
  last: Item | undefined;
  /** True after the final event: the body may end from here on. */
  complete: boolean;
  /** True after `[DONE]`: nothing follows. */
  done: boolean;
  /** The error of an event. Nothing after it is decoded. */
  fault: { error: unknown } | undefined;
  /** An error event that is also an item. Thrown if the stream ends without its final event. */
  reported: { error: unknown } | undefined;
}

/**
 * Decodes the body of a response: server-sent events, or, without a response, one JSON value per line
 * as `Stream.toReadableStream` writes them.
 *
 * @internal
 */
export function decodeEvents<Item>(
  context: StreamContext,
  response: Response | undefined,
): StreamEvents<Item> {
  const { maxEventBytes = DEFAULT_MAX_EVENT_BYTES } = context;
  /** The bytes of the reads since the last event. */
  let unfinishedBytes = 0;
  const isFinal = context.streamEnd?.() as ((item: Item) => boolean) | undefined;

  const add = (item: Item): void => {
    events.count++;
    events.last = item;
    events.items.push(item);
    try {
      events.complete ||= isFinal?.(Object(item) as Item) === true;
    } catch {
      // An event of another shape than that of the operation is yielded as it is.
    }
    context.onEvent?.(item);
  };

  /** Returns undefined, which no JSON text represents, if the text is not JSON. */
  const parse = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      const message = `Event ${events.count + 1} of the stream is not JSON.`;
      const body = FOR_BROWSERS ? text : (context.redact?.(text) ?? text);
      events.fault = {
        error: new InvalidResponseError({
          message,
          body,
          response,
          cause: jsonFault(body),
        }),
      };
      return undefined;
    }
  };

  const keep = (data: string, event: string): void => {
    unfinishedBytes = 0;
    events.texts.push([data, event]);
  };

  const onEvent = (data: string, event: string): void => {
    if (events.done || events.fault) return;
    if (data.startsWith('[DONE]')) {
      events.done = true;
      return;
    }
    let value = parse(data) as
      { error?: unknown; object?: unknown; type?: unknown } | null | undefined;
    if (value === undefined) return;
    const isThreadEvent = event.startsWith('thread.');
    const isReported = event === 'error' || value?.type === 'error';
    // An error that is not an item of the stream's own type must not be yielded as one.
    const isStranger = event === 'error' && value?.type !== 'error' && !context.synthesizeEventData;
    const isItem = context.errorsAreItems && value?.type === 'error';
    const isFault =
      !isThreadEvent && !isItem && (isStranger || value?.error || value?.object === 'error');
    if (isFault || isReported) {
      if (!FOR_BROWSERS && context.redact) value = JSON.parse(context.redact(data)) as typeof value;
      const failure = { error: context.toError(value?.error || value, response!) };
      // Before the first item, the call can still be retried.
      if (isFault || (!events.count && context.reopen)) {
        events.fault = failure;
        return;
      }
      events.reported = failure;
    }
    const isNamed = isThreadEvent || context.synthesizeEventData;
    add((isNamed ? { event: event || null, data: value } : value) as Item);
  };

  const onLine = (data: string): void => {
    if (events.fault) return;
    const value = parse(data);
    if (value !== undefined) add(value as Item);
  };

  const decoder: Decoder & { eventName?(): string } = response
    ? decodeSSE(keep)
    : decodeLines((text, start, end) => {
        if (start < end) keep(text.slice(start, end), '');
      });
  const onText = response ? onEvent : onLine;
  const events: StreamEvents<Item> = {
    texts: [],
    items: [],
    count: 0,
    last: undefined,
    complete: false,
    done: false,
    fault: undefined,
    reported: undefined,
    push(read) {
      if (read !== undefined) {
        unfinishedBytes += typeof read === 'string' ? read.length : read.byteLength;
        decoder.push(read);
      }
      for (const [data, event] of events.texts.splice(0, BATCH_SIZE)) onText(data, event);
      if (!maxEventBytes || unfinishedBytes <= maxEventBytes) return;
      const message = `An event of the stream is larger than ${maxEventBytes} bytes (option \`maxEventBytes\`).`;
      events.fault ??= { error: new InvalidResponseError({ message, response }) };
    },
    flush() {
      const rest = decoder.flush();
      events.push(undefined);
      // Some servers omit the blank line of the last event.
      if (rest && (context.allowUnterminated || isWhole(rest)))
        onEvent(rest, decoder.eventName?.() ?? '');
    },
  };
  return events;
}

/** Returns true for `[DONE]` and for a complete object: a cut number or text may look complete. */
function isWhole(data: string): boolean {
  return data === '[DONE]' || parseJSON(data) !== undefined;
}
