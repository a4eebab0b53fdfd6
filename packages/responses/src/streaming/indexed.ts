import { OpenAIError } from '@oai/core';
import { isIndex } from '@oai/core/internal';

/** The largest index that a server may use: no response has as many items, parts or commands. */
const MAX_INDEX = 1_023;

/**
 * Returns an index from the wire.
 *
 * @throws {OpenAIError} It is not an integer from 0 to 1023.
 * @internal
 */
export function checkIndex(index: unknown, name: string, event: { type: string }): number {
  if (isIndex(index, MAX_INDEX)) return index;
  throw new OpenAIError(
    `The event \`${event.type}\` has an invalid index: ${name}[${String(index)}].`,
  );
}

/**
 * Appends elements until a list has an index.
 *
 * @throws {OpenAIError} The index is invalid.
 * @internal
 */
export function fill<Element>(
  list: Element[],
  index: number,
  make: () => Element,
  event: { type: string },
): void {
  checkIndex(index, 'commands', event);
  while (list.length <= index) list.push(make());
}

/**
 * Returns the element that an event refers to.
 *
 * @throws {OpenAIError} There is no such element.
 * @internal
 */
export function elementAt<Element>(
  list: Element[],
  index: number,
  name: string,
  event: { type: string },
): Element {
  const element = isIndex(index, list.length) ? list[index] : undefined;
  if (element === undefined)
    throw new OpenAIError(
      `The event \`${event.type}\` refers to ${name}[${index}], which no earlier event has added.`,
    );
  return element;
}

/**
 * Replaces an element or appends one.
 *
 * @throws {OpenAIError} The index is invalid, or would leave a gap.
 * @internal
 */
export function put<Element>(
  list: Element[],
  index: number,
  element: Element,
  name: string,
  event: { type: string },
): void {
  if (!isIndex(index, list.length))
    throw new OpenAIError(
      `The event \`${event.type}\` adds ${name}[${index}] to a list of ${list.length}.`,
    );
  list[index] = element;
}

/** @throws {OpenAIError} Always: an element is not of the type that the event requires. @internal */
export function mismatch(
  event: { type: string },
  place: string,
  expected: string,
  actual: string,
): never {
  throw new OpenAIError(
    `The event \`${event.type}\` expects ${place} to be of type ${expected}, but it is ${actual}.`,
  );
}
