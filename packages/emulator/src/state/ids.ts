/**
 * Makes identifiers that look like the API's but count up for each prefix, so that the same
 * requests give the same identifiers on every run.
 *
 * @internal
 */
export class Ids {
  #counts = new Map<string, number>();

  constructor(private readonly seed: string) {}

  /** `next('chatcmpl-')` gives `chatcmpl-000000000000000000000001`. */
  next(prefix: string): string {
    const count = (this.#counts.get(prefix) ?? 0) + 1;
    this.#counts.set(prefix, count);
    return `${prefix}${this.seed}${String(count).padStart(24 - this.seed.length, '0')}`;
  }

  reset(): void {
    this.#counts.clear();
  }
}
