const longestToken = 8;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const OTHER = 4;
const BLANK = 32;
const classes = new Uint8Array(0x10000);

/** Returns the class of the letter to which a UTF-16 code unit belongs. */
function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdfff) return classOfPair(text, at);
  return classes[code] || (classes[code] = classified(text.charAt(at)));
}

function classOfPair(text: string, at: number): number {
  const isSecond = /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, at - 1), at + 1));
  return classified(String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at)!));
}

function classified(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\s/.test(character) ? SPACE : OTHER;
}

/**
 * Splits text into pieces of about one token; joined, the pieces are the text. The counts are
 * estimates: plausible and stable, but not those of a real tokenizer.
 *
 * @internal
 */
export function tokenize(text: string): string[] {
  const tokens: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = endOfPiece(text, at);
    if (end - at <= longestToken || classOf(text, end - 1) !== LETTER)
      tokens.push(text.slice(at, end));
    else
      for (let cut = at; cut < end; cut += 6) tokens.push(text.slice(cut, Math.min(end, cut + 6)));
    at = end;
  }
  // Most texts have no surrogates, and so no pair that was cut.
  return /[\uD800-\uDFFF]/.test(text) ? tokens.flatMap(splitPair) : tokens;
}

/** Returns where a word, up to three digits, signs or spaces end. All but spaces may follow a blank. */
function endOfPiece(text: string, start: number): number {
  let at = start;
  if (text.charCodeAt(at) === BLANK && at + 1 < text.length && classOf(text, at + 1) !== SPACE)
    at += 1;
  const kind = classOf(text, at);
  const most = kind === DIGIT ? Math.min(text.length, at + 3) : text.length;
  while (at < most && classOf(text, at) === kind) at += 1;
  return at;
}

/** Estimates the number of tokens in a text. @internal */
export function countTokens(text: string): number {
  return tokenize(text).length;
}

/** Estimates of source code and of languages without spaces may be this much too high. */
const ERROR_OF_ESTIMATES = 1.3;

/** Returns true if the text of an estimate certainly has more tokens than the limit. @internal */
export function surelyExceeds(estimate: number, limit: number): boolean {
  return estimate > limit && estimate >= ERROR_OF_ESTIMATES * limit;
}

/** Restores a surrogate pair that the slices above cut in two. */
function splitPair(token: string, index: number, all: string[]): string[] {
  const [before = '', after = ''] = [all[index - 1], all[index + 1]];
  const endsInside = cutsPair(token, after);
  const beginsInside = cutsPair(before, token);
  let fixed = token;
  if (beginsInside) fixed = fixed.slice(1);
  if (endsInside) fixed += after.slice(0, 1);
  return fixed === '' ? [] : [fixed];
}

function cutsPair(before: string, after: string): boolean {
  return /[\uD800-\uDBFF]$/.test(before) && /^[\uDC00-\uDFFF]/.test(after);
}
