import type { BodyRead } from '../wire/body-reader.js';

/**
 * A decoder of a body that arrives in chunks.
 *
 * @internal
 */
export interface Decoder {
  push(read: BodyRead): void;
  /** Ends decoding and returns the unfinished rest. */
  flush(): string | undefined;
}

/**
 * Splits chunks of any size into lines, ended by LF, CR or CRLF.
 *
 * The parts of an unfinished line are kept in a list and joined once, when its end arrives:
 * appending to one string and searching it again with each chunk would be quadratic.
 *
 * @param onLine Called with a line as a range of a larger text, so that ignored lines are never
 *   copied.
 * @internal
 */
export function decodeLines(onLine: (text: string, start: number, end: number) => void): Decoder {
  const newDecoder = (): TextDecoder => new TextDecoder('utf-8', { ignoreBOM: true });
  const whole = newDecoder();
  let split: TextDecoder | undefined;
  let insideCharacter = false;
  let hasStarted = false;
  // The last chunk ended with CR: an LF at the start of the next one belongs to it.
  let afterReturn = false;
  let unfinished: string[] = [];

  // A chunk whose last byte is ASCII cannot end inside a character. Decoding it alone is several
  // times faster than decoding it as part of a stream.
  const decode = (bytes: Uint8Array): string => {
    const endsInside = bytes[bytes.length - 1]! > 127;
    if (!endsInside && !insideCharacter) return whole.decode(bytes);
    insideCharacter = endsInside;
    return (split ??= newDecoder()).decode(bytes, { stream: true });
  };

  const emit = (text: string, start: number, end: number): void => {
    if (!unfinished[0]) return onLine(text, start, end);
    unfinished.push(text.slice(start, end));
    const line = unfinished.join('');
    unfinished = [];
    onLine(line, 0, line.length);
  };

  const pushText = (text: string): void => {
    if (!text) return;
    const first = text.charCodeAt(0);
    let start = first === (hasStarted ? (afterReturn ? 10 : -1) : 0xfeff) ? 1 : 0;
    hasStarted = true;
    afterReturn = false;

    let feedAt = text.indexOf('\n', start);
    let returnAt = text.indexOf('\r', start);
    while (feedAt >= 0 || returnAt >= 0) {
      const isReturn = feedAt < 0 || (returnAt >= 0 && returnAt < feedAt);
      const end = isReturn ? returnAt : feedAt;
      emit(text, start, end);
      start = end + 1;
      if (isReturn) {
        if (feedAt === start) start++;
        else afterReturn = start === text.length;
        returnAt = text.indexOf('\r', start);
      }
      if (feedAt >= 0 && feedAt < start) feedAt = text.indexOf('\n', start);
    }
    if (start < text.length) unfinished.push(start ? text.slice(start) : text);
  };

  return {
    push(read) {
      if (typeof read === 'string') return pushText(read);
      const bytes = read instanceof Uint8Array ? read : new Uint8Array(read);
      if (bytes.length) pushText(decode(bytes));
    },
    flush() {
      if (insideCharacter) pushText(split!.decode());
      if (unfinished[0]) emit('', 0, 0);
      return undefined;
    },
  };
}
