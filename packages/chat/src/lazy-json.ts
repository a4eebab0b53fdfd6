import { PartialJSONParser } from '@oai/core/internal';

/**
 * JSON text that arrives in pieces and is parsed only when somebody looks. Each piece is parsed
 * once, however often its value is asked for.
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

  /** The value so far. What is not JSON leaves it at what was read before. */
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

  /** Whether the text holds a whole object or array, so that nothing can follow. */
  get isComplete(): boolean {
    return typeof this.value === 'object' && !this.#isBroken && this.#parser!.isComplete;
  }
}
