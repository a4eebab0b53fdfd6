type Container = Record<string, unknown> | unknown[];

/** The state of the parser: the token that it expects next. */
const enum State {
  Value,
  FirstItem,
  FirstKey,
  Key,
  Colon,
  AfterValue,
  Text,
  Escape,
  Number,
  Literal,
}

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/;
const ESCAPES: Record<string, string> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/**
 * Parses JSON while it arrives: after each `write`, `value` is what the text so far says. Every
 * character is looked at once, so the total work is linear however small the pieces are.
 *
 * The snapshot is one live object that grows in place: it is never cloned. A string grows with the
 * text; `true`, `false` and `null` appear with their first letter; a number appears only when it is
 * complete (`12` may yet become `123`), a property only when its value has begun. The last snapshot
 * equals `JSON.parse` of the whole text, and text that `JSON.parse` refuses is refused here too, at
 * the first character that no valid text could have.
 *
 * Own code, since the kept parsers of this kind read from an async iterable, and a snapshot is
 * needed synchronously after each event.
 *
 * @internal
 */
export class PartialJSONParser {
  /** Holds the root as its only item, so that the root is set like any other value. */
  readonly #holder: unknown[] = [];
  #container: Container = this.#holder;
  #slot: string | number = 0;
  /** Enclosing containers and the slot that each has open, outermost first. */
  readonly #outer: [Container, string | number][] = [];
  #state = State.Value;
  /** The decoded part of an open string, the digits of an open number, the rest of a literal. */
  #text = '';
  #isKey = false;
  #escape = '';
  #position = 0;

  /** The value so far; `undefined` before its first character. */
  get value(): unknown {
    return this.#holder[0];
  }

  /** True once a complete value has been read. A top-level number is never known to be complete. */
  get isComplete(): boolean {
    return this.#state === State.AfterValue && this.#outer.length === 0;
  }

  /**
   * Takes the next piece of the text.
   *
   * @returns The value so far.
   * @throws {SyntaxError} The text is not JSON; `value` keeps what was read before the error.
   */
  write(piece: string): unknown {
    let index = 0;
    while (index < piece.length) {
      if (this.#state === State.Text) {
        index = this.#readText(piece, index);
        continue;
      }
      const character = piece[index]!;
      if (this.#state === State.Number && !/[-+.\deE]/.test(character)) this.#endNumber(index);
      // The character that ends a number is read again as what follows the number.
      if (!this.#read(character)) this.#fail(JSON.stringify(character), index);
      index += 1;
    }
    this.#position += piece.length;
    const inText = this.#state === State.Text || this.#state === State.Escape;
    if (inText && !this.#isKey) this.#set(this.#text);
    return this.value;
  }

  /**
   * Marks the end of the text.
   *
   * @returns The whole value.
   * @throws {SyntaxError} The text ends too early.
   */
  finish(): unknown {
    if (this.#state === State.Number) this.#endNumber(0);
    if (this.#outer.length > 0 || this.#state !== State.AfterValue) this.#fail('end of text', 0);
    return this.value;
  }

  /** Reads plain characters of a string up to its end, an escape, or the end of the piece. */
  #readText(piece: string, start: number): number {
    let end = start;
    let code = 0;
    while (end < piece.length) {
      code = piece.charCodeAt(end);
      if (code === 34 || code === 92) break;
      if (code < 32) this.#fail('control character in a string', end);
      end += 1;
    }
    if (end > start) this.#text += piece.slice(start, end);
    if (end === piece.length) return end;
    if (code === 92) this.#state = State.Escape;
    else if (this.#isKey) {
      this.#slot = this.#text;
      this.#state = State.Colon;
    } else this.#end(this.#text);
    return end + 1;
  }

  /** Reads one character outside plain text; false if it cannot stand here. */
  #read(character: string): boolean {
    const state = this.#state;
    if (state === State.Literal) {
      if (this.#text[0] !== character) return false;
      this.#text = this.#text.slice(1);
      if (!this.#text) this.#state = State.AfterValue;
      return true;
    }
    if (state === State.Number) {
      this.#text += character;
      return true;
    }
    if (state === State.Escape) return this.#readEscape(character);
    if (' \n\r\t'.includes(character)) return true;

    if (state === State.Value || state === State.FirstItem) {
      if (character === ']' && state === State.FirstItem) return this.#close(true);
      return this.#readValue(character);
    }
    if (state === State.Colon) {
      this.#state = State.Value;
      return character === ':';
    }
    if (state === State.AfterValue) {
      const inArray = Array.isArray(this.#container);
      if (character !== ',') return this.#close(inArray, character);
      if (!this.#outer.length) return false;
      if (inArray) this.#slot = (this.#slot as number) + 1;
      this.#state = inArray ? State.Value : State.Key;
      return true;
    }
    if (character === '}' && state === State.FirstKey) return this.#close(false);
    this.#openText(true);
    return character === '"';
  }

  #readValue(character: string): boolean {
    if (character === '{') return this.#open({}, '', State.FirstKey);
    if (character === '[') return this.#open([], 0, State.FirstItem);
    if (character === '"') {
      this.#openText(false);
      return true;
    }
    const literal = { t: true, f: false, n: null }[character];
    if (literal !== undefined) {
      this.#set(literal);
      this.#text = String(literal).slice(1);
      this.#state = State.Literal;
      return true;
    }
    this.#text = character;
    this.#state = State.Number;
    return /[-\d]/.test(character);
  }

  #readEscape(character: string): boolean {
    const escape = (this.#escape += character);
    if (escape[0] !== 'u') {
      this.#text += ESCAPES[escape] ?? '';
    } else if (escape.length > 1 && !/[\da-fA-F]/.test(character)) {
      return false;
    } else if (escape.length < 5) {
      return true;
    } else {
      this.#text += String.fromCharCode(parseInt(escape.slice(1), 16));
    }
    this.#escape = '';
    this.#state = State.Text;
    return escape[0] === 'u' || escape in ESCAPES;
  }

  #openText(isKey: boolean): void {
    this.#text = '';
    this.#isKey = isKey;
    this.#state = State.Text;
  }

  #open(container: Container, slot: string | number, state: State): true {
    this.#set(container);
    this.#outer.push([this.#container, this.#slot]);
    this.#container = container;
    this.#slot = slot;
    this.#state = state;
    return true;
  }

  #close(array: boolean, character = array ? ']' : '}'): boolean {
    const outer = this.#outer.pop();
    if (!outer || character !== (array ? ']' : '}')) return false;
    [this.#container, this.#slot] = outer;
    this.#state = State.AfterValue;
    return true;
  }

  #end(value: unknown): void {
    this.#set(value);
    this.#state = State.AfterValue;
  }

  #endNumber(index: number): void {
    if (!NUMBER.test(this.#text)) this.#fail(`number ${this.#text}`, index);
    this.#end(Number(this.#text));
  }

  #set(value: unknown): void {
    // Assigning `__proto__` would change the prototype, where JSON.parse makes a property.
    if (this.#slot === '__proto__') {
      Object.defineProperty(this.#container, this.#slot, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    } else (this.#container as Record<string | number, unknown>)[this.#slot] = value;
  }

  #fail(what: string, index: number): never {
    // Nothing can follow a wrong character: each later write fails as well.
    this.#state = State.Literal;
    this.#text = '';
    throw new SyntaxError(`Unexpected ${what} at position ${this.#position + index} of the JSON`);
  }
}
