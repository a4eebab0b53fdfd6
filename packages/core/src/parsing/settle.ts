/** A format or tool that parses texts, perhaps with checks that take time. @public */
export interface TextParser {
  $parseRaw(text: string): unknown;
  $parseRawAsync?(text: string): Promise<unknown>;
}

/** Returns the parsed value of one text. @public */
export type ReadText = (parser: TextParser, text: string) => unknown;

/** Parses a text at once. @internal */
export const readNow: ReadText = (parser, text) => parser.$parseRaw(text);

/** Parses a text, and waits for checks that take time. @internal */
export const readLater = async (parser: TextParser, text: string): Promise<unknown> =>
  parser.$parseRawAsync ? parser.$parseRawAsync(text) : parser.$parseRaw(text);

/**
 * Runs a synchronous parse whose texts may need asynchronous checks: once to start them, and once
 * more with their results, unless there are none. In the second run a failed check throws where its
 * text is read.
 *
 * @param parse Reads the same texts in the same order in both runs.
 * @internal
 */
export async function settleParsed<T>(parse: (read: ReadText) => T): Promise<T> {
  const started: Promise<unknown>[] = [];
  const parsed = parse((parser, text) => {
    const reading = readLater(parser, text);
    // The parse may fail before anything waits for it.
    reading.catch(() => {});
    started.push(reading);
  });
  // Nearly all answers have no text to parse.
  if (started.length === 0) return parsed;
  const results = await Promise.allSettled(started);
  return parse(() => {
    const result = results.shift()!;
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}
