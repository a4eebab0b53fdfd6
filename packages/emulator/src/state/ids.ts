/**
 * Generates identifiers that look like the API's. They count up per prefix, so that the same requests
 * get the same identifiers in every run.
 *
 * @internal
 */
export class Ids {
  #counts = new Map<string, number>();

  constructor(private readonly seed: string) {}

  /** Returns the next identifier: `chatcmpl-000000000000000000000001` for `chatcmpl-`. */
  next(prefix: string): string {
    const count = (this.#counts.get(prefix) ?? 0) + 1;
    this.#counts.set(prefix, count);
    return `${prefix}${this.seed}${String(count).padStart(24 - this.seed.length, '0')}`;
  }

  reset(): void {
    this.#counts.clear();
  }
}
