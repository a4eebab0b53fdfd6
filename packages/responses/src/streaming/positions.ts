import { OpenAIError } from '@oai/core';
import { isIndex } from '@oai/core/internal';

/** The largest index that is accepted: far more than a response has items, parts or annotations. */
const MAX_INDEX = 65_535;

/**
 * Maps the indices that a server uses to positions in lists. They are the same unless the server
 * leaves gaps, such as by counting from 1, or uses an index for several elements.
 *
 * @internal
 */
export class Positions {
  /** The index of each element, ascending, for the lists in which they differ from the positions. */
  readonly #indices = new WeakMap<readonly unknown[], number[]>();
  #isUsed = false;

  /** True if some list has indices that differ from its positions. */
  get isUsed(): boolean {
    return this.#isUsed;
  }

  /** Returns the position of an index, the last one if it was used several times. */
  find(list: readonly unknown[], index: number): number | undefined {
    const indices = this.#isUsed ? this.#indices.get(list) : undefined;
    if (indices === undefined) return index < list.length ? index : undefined;
    const position = indices.lastIndexOf(index);
    return position < 0 ? undefined : position;
  }

  /**
   * Inserts an element by its index, behind all elements with the same index.
   *
   * @param index Undefined for the end of the list.
   * @returns The position.
   */
  insert<Element>(list: Element[], index: number | undefined, element: Element): number {
    let indices = this.#isUsed ? this.#indices.get(list) : undefined;
    if (indices === undefined) {
      if (index === undefined || index === list.length) return list.push(element) - 1;
      indices = list.map((_element, position) => position);
      this.#indices.set(list, indices);
      this.#isUsed = true;
    }
    const wanted = index ?? (indices.at(-1) ?? -1) + 1;
    const found = indices.findIndex((other) => other > wanted);
    const position = found < 0 ? list.length : found;
    indices.splice(position, 0, wanted);
    list.splice(position, 0, element);
    return position;
  }
}

/**
 * Returns an index of an event; undefined if the event has none.
 *
 * @throws {OpenAIError} It is not an integer from 0, or too large.
 * @internal
 */
export function indexOf(event: { type: string }, name: string): number | undefined {
  const index = (event as unknown as Record<string, unknown>)[name];
  if (index === undefined) return undefined;
  if (isIndex(index, MAX_INDEX)) return index;
  throw new OpenAIError(
    `The event \`${event.type}\` has an invalid \`${name}\`: ${JSON.stringify(index)}.`,
  );
}
