const MOST = 10_000;
/** Those of the API have some 70 characters. */
const LONGEST = 256;

/**
 * IDs of responses that run in the background. The oldest is forgotten if there are too many, and a
 * longer one is not remembered.
 */
export class PendingResponses {
  readonly #ids = new Set<unknown>();

  add(id: string): void {
    if (id.length <= LONGEST) this.#ids.add(id);
    if (this.#ids.size > MOST) this.#ids.delete(this.#ids.values().next().value);
  }

  /** Returns true if the response was pending. */
  delete(id: unknown): boolean {
    return this.#ids.delete(id);
  }
}
