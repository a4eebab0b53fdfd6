import { OpenAIError } from '@oai/core';

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
  const element = list[index];
  if (element === undefined)
    throw new OpenAIError(
      `The event \`${event.type}\` refers to ${name}[${index}], which no earlier event has added.`,
    );
  return element;
}

/**
 * Replaces an element or appends one.
 *
 * @throws {OpenAIError} The index would leave a gap.
 * @internal
 */
export function put<Element>(
  list: Element[],
  index: number,
  element: Element,
  name: string,
  event: { type: string },
): void {
  // Negated, so that a missing index fails too.
  if (!(index <= list.length))
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
