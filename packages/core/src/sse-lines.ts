/**
 * Receives one line as a range of a larger text, so that lines nobody wants are never copied.
 *
 * @internal
 */
export type LineListener = (text: string, start: number, end: number) => void;

/**
 * Turns reads of any size into lines ended by LF, CR or CRLF.
 *
 * The beginning of an unfinished line waits in a list and is joined once, when its end arrives:
 * appending to one string and searching it again at every read would make a large event quadratic.
 *
 * @internal
 */
export class LineDecoder {
  readonly #onLine: LineListener;
  readonly #whole = new TextDecoder('utf-8', { ignoreBOM: true });
  #split: TextDecoder | undefined;
  #insideCharacter = false;
  #started = false;
  /** The last read ended with CR: an LF at the beginning of the next belongs to it. */
  #afterCarriageReturn = false;
  #unfinished: string[] = [];

  constructor(onLine: LineListener) {
    this.#onLine = onLine;
  }

  push(read: Uint8Array | ArrayBuffer | string): void {
    this.#pushText(typeof read === 'string' ? read : this.#decode(read));
  }

  /** Hands out the last line if nothing ended it. */
  flush(): void {
    if (this.#insideCharacter) this.#pushText(this.#split!.decode());
    this.#insideCharacter = false;
    if (this.#unfinished.length > 0) this.#emit('', 0, 0);
  }

  /**
   * A read whose last byte is ASCII cannot end inside a character. Decoding it on its own is
   * several times faster than decoding it as a part of a stream.
   */
  #decode(read: Uint8Array | ArrayBuffer): string {
    const bytes = read instanceof Uint8Array ? read : new Uint8Array(read);
    if (bytes.length === 0) return '';
    const endsInside = bytes[bytes.length - 1]! >= 0x80;
    if (!endsInside && !this.#insideCharacter) return this.#whole.decode(bytes);
    this.#insideCharacter = endsInside;
    this.#split ??= new TextDecoder('utf-8', { ignoreBOM: true });
    return this.#split.decode(bytes, { stream: true });
  }

  #pushText(text: string): void {
    if (text === '') return;
    let start = 0;
    if (!this.#started) {
      this.#started = true;
      if (text.charCodeAt(0) === 0xfeff) start = 1;
    } else if (this.#afterCarriageReturn && text.charCodeAt(0) === 10) {
      start = 1;
    }
    this.#afterCarriageReturn = false;

    let lineFeed = text.indexOf('\n', start);
    let carriageReturn = text.indexOf('\r', start);
    while (lineFeed >= 0 || carriageReturn >= 0) {
      if (carriageReturn < 0 || (lineFeed >= 0 && lineFeed < carriageReturn)) {
        this.#emit(text, start, lineFeed);
        start = lineFeed + 1;
        lineFeed = text.indexOf('\n', start);
      } else {
        this.#emit(text, start, carriageReturn);
        start = carriageReturn + 1;
        if (lineFeed === start) {
          start += 1;
          lineFeed = text.indexOf('\n', start);
        } else if (start === text.length) {
          this.#afterCarriageReturn = true;
        }
        carriageReturn = text.indexOf('\r', start);
      }
    }
    if (start < text.length) this.#unfinished.push(start === 0 ? text : text.slice(start));
  }

  #emit(text: string, start: number, end: number): void {
    if (this.#unfinished.length === 0) return this.#onLine(text, start, end);
    this.#unfinished.push(text.slice(start, end));
    const line = this.#unfinished.join('');
    this.#unfinished = [];
    this.#onLine(line, 0, line.length);
  }
}
