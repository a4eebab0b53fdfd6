/** A formula could not be read, or names a score that there is none of. @internal */
export class FormulaError extends Error {}

/** Parentheses may be nested, and texts of errors quote the formula. */
const MAX_CHARACTERS = 2000;

const functions: Record<string, (...values: number[]) => number> = {
  abs: Math.abs,
  ceil: Math.ceil,
  exp: Math.exp,
  floor: Math.floor,
  log: Math.log,
  max: Math.max,
  min: Math.min,
  sqrt: Math.sqrt,
};

/**
 * Computes the formula of a grader that combines others: numbers, their names, `+ - * / ^`,
 * parentheses and functions.
 *
 * @throws {FormulaError} The formula is invalid.
 * @internal
 */
export function computeFormula(formula: string, scores: Readonly<Record<string, number>>): number {
  if (formula.length > MAX_CHARACTERS) {
    throw new FormulaError(`The formula has more than ${MAX_CHARACTERS} characters.`);
  }
  const tokens = formula.match(/\d+(?:\.\d+)?|[A-Za-z_]\w*|\*\*|[^\s]/g) ?? [];
  let at = 0;
  const takes = (token: string) => tokens[at] === token && (at += 1) > 0;
  const expect = (token: string) => {
    if (!takes(token)) throw new FormulaError(`Expected '${token}' in the formula '${formula}'.`);
  };

  function sum(): number {
    let value = product();
    for (;;) {
      if (takes('+')) value += product();
      else if (takes('-')) value -= product();
      else return value;
    }
  }
  function product(): number {
    let value = power();
    for (;;) {
      if (takes('*')) value *= power();
      else if (takes('/')) value /= power();
      else return value;
    }
  }
  function power(): number {
    if (takes('-')) return -power();
    const base = operand();
    return takes('**') || takes('^') ? base ** power() : base;
  }
  function operand(): number {
    const token = tokens[at] ?? '';
    at += 1;
    if (/^\d/.test(token)) return Number(token);
    if (token === '(') {
      const value = sum();
      expect(')');
      return value;
    }
    if (Object.hasOwn(scores, token)) return scores[token]!;
    if (!Object.hasOwn(functions, token)) {
      throw new FormulaError(`The formula '${formula}' has no value for '${token}'.`);
    }
    expect('(');
    const values = [sum()];
    while (takes(',')) values.push(sum());
    expect(')');
    return functions[token]!(...values);
  }

  const value = sum();
  if (at < tokens.length) throw new FormulaError(`Unexpected '${tokens[at]}' in the formula.`);
  return value;
}
