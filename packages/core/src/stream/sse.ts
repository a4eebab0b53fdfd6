import { decodeLines, type Decoder } from './lines.js';

/**
 * Decodes server-sent events by the WHATWG rules: a blank line ends an event, comments and unknown
 * fields are skipped, and events without data are ignored. `id` and `retry` are skipped too, since
 * calls are never resumed by them.
 *
 * @param onEvent Called with the data lines of an event, joined by LF, and its `event` field or `''`.
 * @returns A decoder whose `flush` returns the data of an event without a closing blank line, which
 *   the rules discard; `eventName` returns its `event` field. An accessor instead would keep the
 *   decoder from being collected early.
 * @internal
 */
export function decodeSSE(
  onEvent: (data: string, event: string) => void,
): Decoder & { eventName(): string } {
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
      // Appending is linear: engines keep a rope and flatten it once, when it is parsed.
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
    eventName: () => event,
  };
}

/** Returns the value of a field whose name ends at `position`; undefined if the name is longer. */
function fieldValue(text: string, position: number, end: number): string | undefined {
  if (position === end) return '';
  if (text[position] !== ':') return undefined;
  return text.slice(position + (text[position + 1] === ' ' ? 2 : 1), end);
}
