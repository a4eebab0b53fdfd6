import { hasEmptyClass, matchesNothing } from './empty-pattern.js';
import { unicodeSource } from './unicode-pattern.js';

/** Look-ahead, look-behind and references to groups, which no automaton can match. */
const NOT_REGULAR = /^(?:\(\?<?[=!]|\\[1-9]|\\k<)/;

/**
 * Returns true if the API can enforce a pattern: its matcher knows neither look-around nor
 * references to groups nor empty classes.
 *
 * @internal
 */
export function isEnforceable(source: string): boolean {
  if (hasEmptyClass(source)) return false;
  return !some(source, (rest, inClass) => !inClass && NOT_REGULAR.test(rest));
}

/**
 * Returns the pattern of JSON Schema, which has no flags and is read by code points, that means the
 * same as a regular expression; undefined if there is none.
 *
 * @internal
 */
export function portablePattern({ source, flags }: RegExp): string | undefined {
  if (matchesNothing(source)) return source;
  if (/[imsvy]/.test(flags)) return undefined;
  // A pattern that is not enforced is described unchanged.
  return flags.includes('u') || !isEnforceable(source) ? source : unicodeSource(source);
}

/**
 * Returns a pattern of JSON Schema as it is sent: one that no regular expression with the flag `u`
 * can be made of is read without it.
 *
 * @internal
 */
export function sentPattern(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
    return pattern;
  } catch {
    return unicodeSource(pattern);
  }
}

/** Returns true if a test holds for the rest of a pattern at an escape or at a bracket. */
function some(source: string, test: (rest: string, inClass: boolean) => boolean): boolean {
  let inClass = false;
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index];
    const isEscape = character === '\\';
    if ((isEscape || character === '(') && test(source.slice(index, index + 4), inClass)) {
      return true;
    }
    if (isEscape) index += 1;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
  }
  return false;
}

/** Escapes a text, so that a pattern matches it literally. @internal */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
