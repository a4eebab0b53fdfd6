import { OpenAIError } from '@oai/core';

/** The element that an event speaks of. @throws {OpenAIError} No event announced it. @internal */
export function elementAt<Element>(
  list: Element[],
  index: number,
  name: string,
  event: { type: string },
): Element {
  const element = list[index];
  if (element === undefined)
    throw new OpenAIError(
      `The event \`${event.type}\` speaks of ${name}[${index}], which no event announced.`,
    );
  return element;
}

/** Sets an element that is there already, or the next one. @internal */
export function put<Element>(
  list: Element[],
  index: number,
  element: Element,
  name: string,
  event: { type: string },
): void {
  // Also true if there is no index at all.
  if (!(index <= list.length))
    throw new OpenAIError(
      `The event \`${event.type}\` brings ${name}[${index}] while there are ${list.length}.`,
    );
  list[index] = element;
}

/** @internal */
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
