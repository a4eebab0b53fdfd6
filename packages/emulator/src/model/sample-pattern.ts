import { MatchTime } from './match-time.js';

/** The longest pattern and text. */
const MAX_CHARACTERS = 10_000;
/** No pattern of a schema is nested as deeply. */
const MAX_DEPTH = 100;
/** Groups that look around, words' ends, references to groups, and other escapes than those below. */
const UNSURE = /\(\?[^:]|\\[^dwsDWSnrt.\-+*?^$|/\\()[\]{}]|.\^|\$./s;

/**
 * Returns a shortest string that matches a regular expression. Supports the syntax that schemas
 * use: literals, classes, groups, alternatives, quantifiers and anchors.
 *
 * @throws {TypeError} The pattern uses other syntax, or asks for too much.
 * @throws {SyntaxError} It is none.
 * @internal
 */
export function samplePattern(pattern: string, time = new MatchTime()): string {
  if (pattern.length > MAX_CHARACTERS) {
    throw new TypeError(`No example is made up for a pattern of ${pattern.length} characters`);
  }
  const expression = new RegExp(pattern, 'u');
  const text = new PatternReader(pattern).alternatives();
  // An example of known syntax matches, and showing this may take exponential time.
  if (UNSURE.test(pattern) && !time.matches(expression, text)) {
    throw new TypeError(
      `No example could be made for the pattern ${pattern}; script the answer instead`,
    );
  }
  return text;
}

const classes: Record<string, string> = {
  d: '1',
  w: 'a',
  s: ' ',
  D: 'a',
  W: '-',
  S: 'a',
  n: '\n',
  t: '\t',
  r: '\r',
};

function tooMuch(reason: string): TypeError {
  return new TypeError(`No example is made up for a pattern ${reason}; script the answer instead`);
}

class PatternReader {
  #at = 0;
  #depth = 0;

  constructor(private readonly pattern: string) {}

  alternatives(): string {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw tooMuch(`nested ${MAX_DEPTH} levels deep`);
    const first = this.#sequence();
    while (this.#peek() === '|') {
      this.#at += 1;
      this.#sequence();
    }
    this.#depth -= 1;
    return first;
  }

  #sequence(): string {
    let text = '';
    while (this.#at < this.pattern.length && this.#peek() !== '|' && this.#peek() !== ')') {
      const atom = this.#atom();
      const count = this.#count();
      if (text.length + atom.length * count > MAX_CHARACTERS) {
        throw tooMuch(`for more than ${MAX_CHARACTERS} characters`);
      }
      text += atom.repeat(count);
    }
    return text;
  }

  #atom(): string {
    const character = this.pattern[this.#at++]!;
    switch (character) {
      case '^':
      case '$':
        return '';
      case '.':
        return 'a';
      case '[':
        return this.#characterClass();
      case '\\':
        return this.#escape();
      case '(': {
        const look = /^\?(?:[=!]|<[=!])/.exec(this.pattern.slice(this.#at));
        this.#at += /^\?(?::|[=!]|<[=!]|<\w+>)/.exec(this.pattern.slice(this.#at))?.[0].length ?? 0;
        const inner = this.alternatives();
        this.#at += 1;
        return look ? '' : inner;
      }
      default:
        return character;
    }
  }

  #escape(): string {
    const character = this.pattern[this.#at++] ?? '';
    if (character === 'b' || character === 'B') return '';
    if (character === 'p' || character === 'P') {
      this.#at = this.pattern.indexOf('}', this.#at) + 1;
      return 'A';
    }
    return classes[character] ?? character;
  }

  /** Returns the first member of a class, or a character outside a negated one. */
  #characterClass(): string {
    const end = this.#classEnd();
    const source = this.pattern.slice(this.#at - 1, end + 1);
    this.#at = end + 1;
    const expression = new RegExp(`^${source}$`, 'u');
    const candidates = 'a1A-_ .,:;/+@#%&*()!?=<>{}|~^$"\'`\\';
    const fitting = [...candidates, ...[...source.slice(1)]].find((each) => expression.test(each));
    if (fitting === undefined)
      throw new TypeError(`No example for ${source}; script the answer instead`);
    return fitting;
  }

  #classEnd(): number {
    let at = this.#at;
    if (this.pattern[at] === '^') at += 1;
    for (; at < this.pattern.length && this.pattern[at] !== ']'; at += 1) {
      if (this.pattern[at] === '\\') at += 1;
    }
    return at;
  }

  #count(): number {
    const rest = this.pattern.slice(this.#at);
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(rest);
    if (!quantifier) return 1;
    this.#at += quantifier[0].length;
    if (quantifier[1] !== undefined) return Number(quantifier[1]);
    return quantifier[0].startsWith('+') ? 1 : 0;
  }

  #peek(): string | undefined {
    return this.pattern[this.#at];
  }
}
