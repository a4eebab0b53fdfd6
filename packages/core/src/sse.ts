import { decodeLines, type Decoder } from './sse-lines.js';

/**
 * Decodes server-sent events by the WHATWG rules: events are ended by a blank line, comments and
 * unknown fields (`id` and `retry` too, since calls are never resumed by them) are skipped, and
 * an event without data is none.
 *
 * @param onEvent Given the data lines of an event, joined by LF, and its `event` field, `''` if
 *   there was none.
 * @returns A decoder whose `flush` returns the data of an event whose closing blank line never
 *   came. The rules say to drop it.
 * @internal
 */
export function decodeSSE(onEvent: (data: string, event: string) => void): Decoder {
  let data: string | undefined;
  let event = '';

  const { push, flush } = decodeLines((text, start, end) => {
    if (start === end) {
      const [wholeData, wholeEvent] = [data, event];
      data = undefined;
      event = '';
      if (wholeData) onEvent(wholeData, wholeEvent);
    } else if (text.startsWith('data', start)) {
      const value = fieldValue(text, start + 4, end);
      // Appending is linear here: the engine keeps a rope and flattens it once, when it is parsed.
      if (value !== undefined) data = data === undefined ? value : `${data}\n${value}`;
    } else if (text.startsWith('event', start)) {
      event = fieldValue(text, start + 5, end) ?? event;
    }
  });

  return {
    push,
    flush() {
      flush();
      return data;
    },
  };
}

/** The value of a field whose name ends at `position`; undefined if the name goes on. */
function fieldValue(text: string, position: number, end: number): string | undefined {
  if (position === end) return '';
  if (text[position] !== ':') return undefined;
  return text.slice(position + (text[position + 1] === ' ' ? 2 : 1), end);
}
