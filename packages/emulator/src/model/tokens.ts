const pattern = / ?\p{L}+| ?\p{N}{1,3}| ?[^\s\p{L}\p{N}]+|\s+/gu;
const longestToken = 8;

/**
 * Cuts text into pieces of about a token. An estimate: the numbers are of the right size and
 * always the same, but are not those of a real model's tokenizer. Joined, the pieces are the text.
 *
 * @internal
 */
export function tokenize(text: string): string[] {
  const tokens: string[] = [];
  for (const [piece] of text.matchAll(pattern)) {
    if (piece.length <= longestToken || !/^ ?\p{L}/u.test(piece)) tokens.push(piece);
    else for (let at = 0; at < piece.length; at += 6) tokens.push(piece.slice(at, at + 6));
  }
  return tokens.flatMap(splitPair);
}

/** @internal */
export function countTokens(text: string): number {
  return tokenize(text).length;
}

/** Letters beyond the basic plane must not be cut in two by the slices above. */
function splitPair(token: string, index: number, all: string[]): string[] {
  const endsInside = /[\uD800-\uDBFF]$/.test(token);
  const beginsInside = /^[\uDC00-\uDFFF]/.test(token);
  let fixed = token;
  if (beginsInside && /[\uD800-\uDBFF]$/.test(all[index - 1] ?? '')) fixed = fixed.slice(1);
  if (endsInside) fixed += (all[index + 1] ?? '').slice(0, 1);
  return fixed === '' ? [] : [fixed];
}
