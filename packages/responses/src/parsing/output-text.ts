import { InvalidResponseError } from '@oai/core';
import type { Response } from '../generated/responses/responses-types.gen.js';

/**
 * Sets `output_text` of a response: the text of all its messages as one string, empty if there is
 * no text.
 *
 * @public
 */
export function addOutputText(rsp: Response): void {
  const value = outputTextOf(rsp);
  // Assignment would fail on a snapshot of a stream, whose text is computed on each access.
  Object.defineProperty(rsp, 'output_text', {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** Returns the text of all messages of a response. @internal */
export function outputTextOf({ output }: { output: Response['output'] }): string {
  let text = '';
  for (const item of listOf(output)) {
    if (item.type !== 'message') continue;
    for (const part of listOf(item.content)) {
      if (part.type === 'output_text' && typeof part.text === 'string') text += part.text;
    }
  }
  return text;
}

/**
 * Returns the objects in a list of a response. Compatible servers may leave the list out, send null,
 * or put something else into it.
 *
 * @internal
 */
export function listOf<Element extends object>(list: Element[] | null | undefined): Element[] {
  if (!Array.isArray(list)) return [];
  return list.every(isObject) ? list : list.filter(isObject);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/**
 * Sets `output_text` of a result that is a response, and leaves a stream as it is.
 *
 * @throws {InvalidResponseError} The result is an empty object.
 * @internal
 */
export function addOutputTextTo<Result>(result: Result): Result {
  const { object } = (result ?? {}) as { object?: unknown };
  if (object === 'response') addOutputText(result as Response);
  // A stream has members that are not enumerable, or inherited.
  else if (isObject(result) && Object.getPrototypeOf(result) === Object.prototype) {
    if (Object.keys(result as object).length === 0) {
      throw new InvalidResponseError({ message: 'The server answered with an empty object.' });
    }
  }
  return result;
}
