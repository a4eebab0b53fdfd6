/**
 * Returns a unit vector derived from the words of a text: deterministic, and closer to the vector of
 * another text the more words the two share.
 *
 * @internal
 */
export function unitVector(text: string, dimensions: number): Float32Array<ArrayBuffer> {
  const sum = new Float64Array(dimensions);
  const words = wordsOf(text);
  for (const word of words.length === 0 ? [text || ' '] : words) addWord(sum, word);
  let square = 0;
  for (const value of sum) square += value * value;
  const length = Math.sqrt(square);
  const vector = new Float32Array(dimensions);
  for (let index = 0; index < dimensions; index += 1) vector[index] = sum[index]! / length;
  return vector;
}

/** Returns the words of a text, in lower case. @internal */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Adds pseudo-random numbers that depend on the word alone (xorshift, seeded by FNV-1a). */
function addWord(sum: Float64Array, word: string): void {
  let state = 2166136261;
  for (let at = 0; at < word.length; at += 1)
    state = Math.imul(state ^ word.charCodeAt(at), 16777619);
  state = state >>> 0 || 1;
  for (let index = 0; index < sum.length; index += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    sum[index]! += (state >>> 0) / 4294967296 - 0.5;
  }
}

/** Returns the cosine similarity of two unit vectors. @internal */
export function similarity(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += a[index]! * b[index]!;
  return sum;
}
