import { OpenAIError } from '@oai/core';
import { requireObject } from '@oai/core/internal';

/**
 * A line of a file.
 *
 * @public
 */
export interface FileLine {
  /** The text, without its line break. */
  text: string;
  /** Counted from 1. */
  number: number;
  /** The position of the first byte in the file. */
  start: number;
  /** The position after the line and its line break. */
  end: number;
  /** False for the end of a file without a line break. */
  isTerminated: boolean;
}

/**
 * The bytes of a file, in one piece or in several, such as the `body` of `files.content`, or the result
 * of `createReadStream`.
 *
 * @public
 */
export type FileBytes = Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

const LINE_BREAK = 10;

/**
 * Reads a file line by line. It is not held in memory, and is closed if the loop is left early.
 *
 * @throws {OpenAIError} The bytes are no object.
 * @throws The error of the source.
 * @public
 */
export async function* readLines(bytes: FileBytes): AsyncGenerator<FileLine, void> {
  requireObject(bytes, 'bytes');
  const decoder = new TextDecoder();
  let pieces: Uint8Array[] = [];
  let number = 0;
  let end = 0;
  const line = (isTerminated: boolean): FileLine => {
    const start = end;
    for (const { length } of pieces) end += length;
    let text = '';
    for (const piece of pieces) text += decoder.decode(piece, { stream: true });
    text += decoder.decode();
    pieces = [];
    number += 1;
    return { text: text.replace(/\r?\n$/, ''), number, start, end, isTerminated };
  };
  for await (const chunk of chunksOf(bytes)) {
    let start = 0;
    for (let at; (at = chunk.indexOf(LINE_BREAK, start)) >= 0; start = at + 1) {
      pieces.push(chunk.subarray(start, at + 1));
      yield line(true);
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  }
  if (pieces.length > 0) yield line(false);
}

/**
 * Reads a file of JSON lines, one value at a time. Empty lines are skipped.
 *
 * @throws {OpenAIError} A line is not JSON; the message has its number, but not its text.
 * @public
 */
export async function* readJSONLines(bytes: FileBytes): AsyncGenerator<unknown, void> {
  for await (const line of readLines(bytes)) {
    if (line.text.trim() !== '') yield parseJSONLine(line);
  }
}

/**
 * Parses a line of JSON.
 *
 * @throws {OpenAIError} It is not JSON; the message has its number, but not its text.
 * @public
 */
export function parseJSONLine({ text, number }: FileLine): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new OpenAIError(`Line ${number} of the file is not JSON.`, { cause });
  }
}

/** Iterates over the chunks of a source. Not all browsers can iterate over streams. */
async function* chunksOf(bytes: FileBytes): AsyncGenerator<Uint8Array, void> {
  if (bytes instanceof Uint8Array) return yield bytes;
  if (!('getReader' in bytes)) return yield* bytes;
  const reader = bytes.getReader();
  try {
    for (let read; !(read = await reader.read()).done;) yield read.value;
  } finally {
    // Rejects if the body broke, which the reader has reported already.
    await reader.cancel().catch(() => {});
  }
}
