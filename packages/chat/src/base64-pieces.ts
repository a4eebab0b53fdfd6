/**
 * Joins pieces of base64 that were encoded one by one: padding may stand only at the very end.
 *
 * @internal
 */
export class Base64Pieces {
  /** Whole groups of four, without padding. */
  #whole = '';
  #padded = '';

  add(piece: string): string {
    const text = this.#padded ? btoa(atob(this.#padded) + atob(piece)) : piece;
    const end = text.endsWith('=') ? text.length - 4 : text.length;
    this.#whole += text.slice(0, end);
    this.#padded = text.slice(end);
    return this.#whole + this.#padded;
  }
}
