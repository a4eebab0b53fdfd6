import { isEndless } from './too-large.js';

/** The ends of a part of a pattern, at which half of a surrogate pair may be matched. */
interface Part {
  /** It may begin with half of a pair. */
  starts: boolean;
  /** It may end with half of a pair. */
  ends: boolean;
  /** It may match nothing. */
  empty: boolean;
  /** It is one such half, and nothing repeats it. */
  isSingle?: boolean;
}

const NARROW: Part = { starts: false, ends: false, empty: false };
const NOTHING: Part = { starts: false, ends: false, empty: true };
const QUANTIFIER = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/;
const SYNTAX = new Set('^$\\.*+?()[]{}|/');

/** Thrown where a pattern means something else by code points. */
class NotPortableError extends Error {}

/**
 * Writes the source of a regular expression without flags so that it means the same by code points,
 * as JSON Schema reads patterns. Escapes that need no backslash lose it (`\-`, `[\w-.]`).
 *
 * @returns Undefined if there is no such source: a part that takes single UTF-16 units, such as
 *   `^.{2}$`, tells half of an emoji from a whole one.
 * @internal
 */
export function unicodeSource(source: string): string | undefined {
  try {
    return new Rewriter(source).rewrite();
  } catch (error) {
    if (error instanceof NotPortableError || isEndless(error)) return undefined;
    throw error;
  }
}

class Rewriter {
  #index = 0;
  #written = '';

  constructor(readonly source: string) {}

  rewrite(): string {
    this.#alternatives(true);
    if (this.#index < this.source.length) throw new NotPortableError();
    return this.#written;
  }

  #alternatives(isTop: boolean): Part {
    let whole = this.#sequence(isTop);
    while (this.#take('|')) {
      const other = this.#sequence(isTop);
      whole = {
        starts: whole.starts || other.starts,
        ends: whole.ends || other.ends,
        empty: whole.empty || other.empty,
      };
    }
    return whole;
  }

  #sequence(isTop: boolean): Part {
    const parts: Part[] = [];
    while (this.#index < this.source.length && !/^[|)]/.test(this.#rest())) {
      parts.push(this.#quantified());
    }
    const last = parts.length - 1;
    return parts.reduce((before, part, index) => {
      // At an open end of the pattern, what stands there matches with the other half or without it.
      const isOpen = isTop && (index === 0 || index === last);
      if (part.isSingle && !isOpen) throw new NotPortableError();
      const starts = part.starts && !(part.isSingle && index === 0);
      const ends = part.ends && !(part.isSingle && index === last);
      if (before.ends && starts) throw new NotPortableError();
      return {
        starts: before.starts || (before.empty && starts),
        ends: ends || (part.empty && before.ends),
        empty: before.empty && part.empty,
      };
    }, NOTHING);
  }

  #quantified(): Part {
    const part = this.#atom();
    const [quantifier] = QUANTIFIER.exec(this.#rest()) ?? [];
    if (quantifier === undefined) return part;
    this.#copy(quantifier.length);
    const [, least, , most] = QUANTIFIER.exec(quantifier)!;
    const isAny = quantifier.startsWith('*') || /^\{0,\}/.test(quantifier);
    const isSome = quantifier.startsWith('+') || /^\{1,\}/.test(quantifier);
    if (part.isSingle) {
      if (isAny) return NOTHING;
      if (isSome) return { starts: true, ends: true, empty: false };
      throw new NotPortableError();
    }
    const isOnce = quantifier.startsWith('?') || (most !== undefined && Number(most || 2) <= 1);
    if (part.starts && part.ends && !isOnce) throw new NotPortableError();
    const mayBeNone = isAny || quantifier.startsWith('?') || Number(least ?? 1) === 0;
    return { ...part, empty: part.empty || mayBeNone };
  }

  #atom(): Part {
    const [character] = this.#rest();
    if (character === '(') return this.#group();
    if (character === '[') return this.#class();
    if (character === '\\') return this.#escape(false);
    if (character === '.') return this.#copy(1, single());
    if (character === '^' || character === '$') return this.#copy(1, NOTHING);
    if ('{}]'.includes(character!)) return this.#write(1, `\\${character!}`);
    return this.#literal(character!);
  }

  #group(): Part {
    const opening = /^\((?:\?:|\?<[^=!>]+>|(?!\?))/.exec(this.#rest())?.[0];
    if (opening === undefined) throw new NotPortableError();
    this.#copy(opening.length);
    const inner = this.#alternatives(false);
    if (!this.#take(')')) throw new NotPortableError();
    return inner;
  }

  /** A character; without the flag `u`, a quantifier after an emoji repeats half of it. */
  #literal(character: string): Part {
    if (isHalf(character)) throw new NotPortableError();
    this.#copy(character.length);
    if (character.length === 2 && QUANTIFIER.test(this.#rest())) throw new NotPortableError();
    return NARROW;
  }

  #escape(inClass: boolean): Part {
    const rest = this.#rest();
    const next = rest[1] ?? '';
    const code = /^\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|c[a-zA-Z])/.exec(rest);
    if (code) {
      if (isHalf(String.fromCharCode(parseInt(code[1] ?? '0', 16)))) throw new NotPortableError();
      return this.#copy(code[0].length);
    }
    if (/[dsw]/.test(next)) return this.#copy(2);
    if (/[DSW]/.test(next)) return this.#copy(2, single());
    if (next === 'b') return this.#copy(2, NOTHING);
    if (/[fnrtv]/.test(next) || SYNTAX.has(next) || (inClass && next === '-')) return this.#copy(2);
    if (/^\\0(?!\d)/.test(rest)) return this.#copy(2);
    // Other letters may mean something with the flag; `\p{L}` without it is hardly meant.
    const isSpecial = /[\dcB]/.test(next) || /^\\[pPu]\{/.test(rest) || isHalf(next);
    if (next === '' || isSpecial) throw new NotPortableError();
    return this.#write(2, next);
  }

  #class(): Part {
    if (this.#rest().startsWith('[^]')) return this.#write(3, '[\\s\\S]', single());
    let isWide = this.#rest().startsWith('[^');
    this.#copy(isWide ? 2 : 1);
    while (!this.#take(']')) {
      const first = this.#member();
      isWide ||= first === 'wide';
      if (!/^-[^\]]/.test(this.#rest())) continue;
      const dash = this.#written.length;
      this.#copy(1);
      const second = this.#member();
      isWide ||= second === 'wide';
      if (typeof first === 'string' || typeof second === 'string') {
        // Beside a set of characters the dash stands for itself.
        this.#written = `${this.#written.slice(0, dash)}\\${this.#written.slice(dash)}`;
      } else if (first < 0xe000 && second >= 0xd800) throw new NotPortableError();
    }
    return isWide ? single() : NARROW;
  }

  /** One member of a class: its code, or a set of characters, which is wide with halves of pairs. */
  #member(): number | 'narrow' | 'wide' {
    const [character = ''] = this.#rest();
    if (character === '') throw new NotPortableError();
    if (character !== '\\') {
      if (character.length === 2 || isHalf(character)) throw new NotPortableError();
      this.#copy(1);
      return character.charCodeAt(0);
    }
    const from = this.#index;
    if (this.#escape(true).isSingle) return 'wide';
    const text = this.source.slice(from, this.#index);
    return /^\\[dsw]$/.test(text) ? 'narrow' : codeOf(text);
  }

  #rest(): string {
    return this.source.slice(this.#index);
  }

  #take(character: string): boolean {
    if (this.source[this.#index] !== character) return false;
    this.#copy(1);
    return true;
  }

  #copy(length: number, part = NARROW): Part {
    return this.#write(length, this.source.slice(this.#index, this.#index + length), part);
  }

  #write(length: number, text: string, part = NARROW): Part {
    this.#index += length;
    this.#written += text;
    return part;
  }
}

/** A part that takes one UTF-16 unit, which may be half of a surrogate pair. */
function single(): Part {
  return { starts: true, ends: true, empty: false, isSingle: true };
}

function isHalf(character: string): boolean {
  return character.length === 1 && /[\ud800-\udfff]/.test(character);
}

/** The code of one member of a class; of letters with a backslash, only that it is a low one. */
function codeOf(escape: string): number {
  const hex = /^\\[ux]([\da-fA-F]+)$/.exec(escape)?.[1];
  return hex === undefined ? escape.charCodeAt(escape.length - 1) : parseInt(hex, 16);
}
