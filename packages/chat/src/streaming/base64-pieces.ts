/**
 * Joins base64 pieces that were encoded separately, so that only the end of the text is padded.
 *
 * @internal
 */
export class Base64Pieces {
  /** Complete groups of four characters, without padding. */
  #complete = '';
  #padded = '';

  /** Adds a piece. Returns the whole text. */
  add(piece: string): string {
    const text = this.#padded ? btoa(atob(this.#padded) + atob(piece)) : piece;
    const end = text.endsWith('=') ? text.length - 4 : text.length;
    this.#complete += text.slice(0, end);
    this.#padded = text.slice(end);
    return this.#complete + this.#padded;
  }
}
