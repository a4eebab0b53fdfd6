/** Look-ahead, look-behind and references to groups, which no automaton can match. */
const NOT_REGULAR = /^(?:\(\?<?[=!]|\\[1-9]|\\k<)/;
/** Escapes that mean something else once the flag `u` is set, as it is for JSON Schema. */
const UNICODE_ESCAPE = /^\\(?:[pP]\{|u\{)/;

/**
 * Returns true if the API can enforce a pattern: its matcher knows neither look-around nor
 * references to groups.
 *
 * @internal
 */
export function isEnforceable(source: string): boolean {
  return !some(source, (rest, inClass) => !inClass && NOT_REGULAR.test(rest));
}

/**
 * Returns true if a regular expression means the same once its flags are left out, as they must be
 * in JSON Schema.
 *
 * @internal
 */
export function isPortable({ source, flags }: RegExp): boolean {
  if (/[imsvy]/.test(flags)) return false;
  return flags.includes('u') || !some(source, (rest) => UNICODE_ESCAPE.test(rest));
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
