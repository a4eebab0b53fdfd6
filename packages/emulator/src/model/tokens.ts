const pattern = / ?\p{L}+| ?\p{N}{1,3}| ?[^\s\p{L}\p{N}]+|\s+/gu;
const longestToken = 8;

/**
 * Splits text into pieces of about one token; joined, the pieces are the text. The counts are
 * estimates: plausible and stable, but not those of a real tokenizer.
 *
 * @internal
 */
export function tokenize(text: string): string[] {
  const tokens: string[] = [];
  for (const [piece] of text.matchAll(pattern)) {
    if (piece.length <= longestToken || !/^ ?\p{L}/u.test(piece)) tokens.push(piece);
    else for (let at = 0; at < piece.length; at += 6) tokens.push(piece.slice(at, at + 6));
  }
  // Most texts have no surrogates, and so no pair that was cut.
  return /[\uD800-\uDFFF]/.test(text) ? tokens.flatMap(splitPair) : tokens;
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
  const endsInside = /[\uD800-\uDBFF]$/.test(token);
  const beginsInside = /^[\uDC00-\uDFFF]/.test(token);
  let fixed = token;
  if (beginsInside && /[\uD800-\uDBFF]$/.test(all[index - 1] ?? '')) fixed = fixed.slice(1);
  if (endsInside) fixed += (all[index + 1] ?? '').slice(0, 1);
  return fixed === '' ? [] : [fixed];
}
