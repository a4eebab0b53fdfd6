const QUANTIFIER = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/;
const GROUP = /^\((?:\?(?::|<?[=!]|<[^>]+>))?/;

/** A class without members, which other engines read as a syntax error. @internal */
export function hasEmptyClass(source: string): boolean {
  return /^(?:\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])+\]|[^\\[])*\[\]/.test(source);
}

/**
 * Returns true if a pattern cannot match, as it asks for a member of an empty class (`[]`) or for
 * nothing not to follow (`(?!)`).
 *
 * @internal
 */
export function matchesNothing(source: string): boolean {
  if (!source.includes('[]') && !source.includes('(?!)')) return false;
  let rest = source;
  const take = (length: number): void => {
    rest = rest.slice(length);
  };
  const atom = (): boolean => {
    if (rest.startsWith('[]') || rest.startsWith('(?!)')) {
      take(rest.startsWith('[') ? 2 : 4);
      return true;
    }
    const group = GROUP.exec(rest);
    if (!group) {
      take(/^(?:\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])+\]|[\s\S])/.exec(rest)![0].length);
      return false;
    }
    take(group[0].length);
    const isEmpty = alternatives();
    take(1);
    return isEmpty && !group[0].endsWith('!');
  };
  const sequence = (): boolean => {
    let isEmpty = false;
    while (rest !== '' && !/^[|)]/.test(rest)) {
      const isNone = atom();
      const [quantifier, least] = QUANTIFIER.exec(rest) ?? [''];
      take(quantifier.length);
      const isOptional = /^[*?]/.test(quantifier) || Number(least ?? 1) === 0;
      isEmpty ||= isNone && !isOptional;
    }
    return isEmpty;
  };
  const alternatives = (): boolean => {
    let isEmpty = sequence();
    while (rest.startsWith('|')) {
      take(1);
      isEmpty = sequence() && isEmpty;
    }
    return isEmpty;
  };
  const isEmpty = alternatives();
  // A parenthesis too many is the fault of a pattern that is none.
  return isEmpty && rest === '';
}
