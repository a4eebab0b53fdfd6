import { PartialJSONParser } from '@oai/core/internal';

/**
 * JSON text that arrives in pieces and is parsed when its value is read. Each piece is parsed once,
 * no matter how often the value is read.
 *
 * @internal
 */
export class LazyJSON {
  #parser: PartialJSONParser | undefined;
  #unread = '';
  #isBroken = false;

  add(piece: string): void {
    this.#unread += piece;
  }

  /** The value so far. Invalid JSON leaves it as it was before. */
  get value(): unknown {
    const parser = (this.#parser ??= new PartialJSONParser());
    if (this.#unread && !this.#isBroken) {
      const piece = this.#unread;
      this.#unread = '';
      try {
        parser.write(piece);
      } catch {
        this.#isBroken = true;
      }
    }
    return parser.value;
  }

  /** True if the text is a complete object or array, which nothing can follow. */
  get isComplete(): boolean {
    return typeof this.value === 'object' && !this.#isBroken && this.#parser!.isComplete;
  }
}
