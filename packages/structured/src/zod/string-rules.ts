import { EXTRA, NOTES, type SchemaNode } from '../schema/node.js';
import { escapePattern, portablePattern } from '../strict/pattern.js';

/** Formats of zod that JSON Schema knows by another name. */
const FORMAT_NAMES: Readonly<Record<string, string>> = {
  url: 'uri',
  httpUrl: 'uri',
  datetime: 'date-time',
  guid: 'uuid',
  uuidv4: 'uuid',
  uuidv6: 'uuid',
  uuidv7: 'uuid',
};

/** A half of a surrogate pair without the other one. */
const HALF = /\p{Surrogate}/u;

/** Collects what the checks of a string ask for, and writes it as one schema. @internal */
export class StringRules {
  readonly #keywords: [string, unknown][] = [];
  readonly #notes: string[] = [];
  #isChanged = false;
  /** True if what is written need not fit what follows a change. */
  #isReplaced = false;
  #least = 0;
  #most = Infinity;

  atLeast(length: number): void {
    if (this.#isChanged) this.note(`minLength: ${length}`);
    else this.#least = Math.max(this.#least, length);
  }

  atMost(length: number): void {
    if (this.#isChanged) this.note(`maxLength: ${length}`);
    else this.#most = Math.min(this.#most, length);
  }

  format(name: string): void {
    this.#add('format', FORMAT_NAMES[name] ?? name);
  }

  /**
   * A time stamp, of whose fraction the format does not say how many digits it has, nor that its
   * offset must be Z.
   */
  dateTime({ precision, offset }: { precision?: number | null; offset?: boolean }): void {
    this.format('datetime');
    if (!offset) this.note('offset: Z');
    if (typeof precision === 'number') this.note(`digits of the fraction: ${precision}`);
  }

  /**
   * Takes a change of the text.
   *
   * @param isSettled The change leaves its own results alone, so that what follows may be asked of
   *   what is written, and no result is lost, unless the text before the change has to fit as well.
   */
  change(isSettled: boolean): void {
    this.#isReplaced ||= this.#keywords.length > 0 || !isSettled;
    this.#isChanged = true;
  }

  #add(keyword: string, value: string): void {
    if (!this.#isReplaced) this.#keywords.push([keyword, value]);
    if (this.#isReplaced || (this.#isChanged && keyword === 'pattern'))
      this.note(`${keyword}: ${value}`);
  }

  /** Adds what is only described. */
  note(text: string): void {
    this.#notes.push(this.#isChanged ? `then ${text}` : text);
  }

  /** Takes a regular expression; one that JSON Schema reads in another way can only be described. */
  pattern(regex: RegExp): void {
    const pattern = portablePattern(regex);
    if (pattern !== undefined) this.#add('pattern', pattern);
    else this.note(`pattern: ${String(regex)}`);
  }

  startsWith(text: string): void {
    this.#contains(text, `^${escapePattern(text)}[\\s\\S]*$`);
  }

  endsWith(text: string): void {
    this.#contains(text, `^[\\s\\S]*${escapePattern(text)}$`);
  }

  /**
   * @param position The first index at which the text may stand. It counts UTF-16 units, and
   *   patterns count characters, so one can only be described.
   */
  includes(text: string, position: number | undefined): void {
    const pattern = `${escapePattern(text)}[\\s\\S]*$`;
    if (position) this.note(`pattern: ^[\\s\\S]{${position},}${pattern}`);
    else this.#contains(text, `^[\\s\\S]*${pattern}`);
  }

  /** Takes a pattern with a text in it; half of a surrogate pair is no character to match. */
  #contains(text: string, pattern: string): void {
    if (HALF.test(text)) this.note(`contains: ${JSON.stringify(text)}`);
    else this.#add('pattern', pattern);
  }

  /** The time of day, which zod reads without the offset that the format of JSON Schema asks for. */
  time(precision: number | null | undefined): void {
    this.#add('pattern', `^([01]\\d|2[0-3]):[0-5]\\d${secondsPattern(precision)}$`);
  }

  toNode(): SchemaNode {
    const node: SchemaNode = { type: 'string' };
    const extra: [string, unknown][] = [];
    for (const [keyword, value] of this.#keywords) {
      if (node[keyword] === undefined) node[keyword] = value;
      else if (node[keyword] !== value) extra.push([keyword, value]);
    }
    // NaN is kept, so that it is refused: nothing is as long.
    if (this.#least !== 0) node['minLength'] = this.#least;
    if (this.#most !== Infinity) node['maxLength'] = this.#most;
    if (extra.length > 0) node[EXTRA] = extra;
    if (this.#notes.length > 0) node[NOTES] = this.#notes;
    return node;
  }
}

function secondsPattern(precision: number | null | undefined): string {
  if (precision === -1) return '';
  if (precision === undefined || precision === null) return '(:[0-5]\\d(\\.\\d+)?)?';
  return precision > 0 ? `:[0-5]\\d\\.\\d{${precision}}` : ':[0-5]\\d';
}
