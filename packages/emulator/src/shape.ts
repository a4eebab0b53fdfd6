/** Returns undefined for a value that fits, else what is needed instead: `a string`. @internal */
export type Check = (value: unknown) => string | undefined;

/** The members of an object, by name. @internal */
export type Shape = Readonly<Record<string, Check>>;

/** Makes a check from a condition. */
function check(needed: string, fits: (value: unknown) => boolean): Check {
  return (value) => (value === undefined || fits(value) ? undefined : needed);
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isPlain = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @internal */
export const aString = check('a string', isString);
/** @internal */
export const aBoolean = check('true or false', (value) => typeof value === 'boolean');
/** @internal */
export const anObject = check('an object', isPlain);
/** @internal */
export const aFunction = check('a function', (value) => typeof value === 'function');
/** @internal */
export const anything: Check = () => undefined;
/** @internal */
export const aList = check('an array', Array.isArray);
/** @internal */
export const strings = check(
  'an array of strings',
  (value) => Array.isArray(value) && value.every(isString),
);
/** @internal */
export const aStringOrStrings = check(
  'a string or an array of strings',
  (value) => isString(value) || (Array.isArray(value) && value.every(isString)),
);

/** A number from `least` on; infinite only on request. @internal */
export function aNumber(least = 0, { infinite = false } = {}): Check {
  return check(
    `a number of ${least} or more`,
    (value) => typeof value === 'number' && value >= least && (infinite || value !== Infinity),
  );
}

/** One of some strings. @internal */
export function oneOf(...allowed: string[]): Check {
  return check(`one of ${allowed.map((each) => `'${each}'`).join(', ')}`, (value) =>
    allowed.includes(value as string),
  );
}

/** A check of a member that must not be left out. @internal */
export function required(member: Check): Check {
  return (value) => (value === undefined ? (member(null) ?? 'there') : member(value));
}

/**
 * Checks that a value is an object with the given members only, each as it must be.
 *
 * @param subject Beginning of the messages: `script`, `fault: status`.
 * @throws {TypeError} Names the first member that is unknown or wrong.
 * @internal
 */
export function checkShape(subject: string, value: unknown, shape: Shape): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${subject} is ${show(value)}; it must be an object`);
  }
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(shape, name)) continue;
    const near = Object.keys(shape).find((known) => isNear(name, known));
    const known = Object.keys(shape).join(', ');
    const advice = near ? `did you mean '${near}'?` : `it may have ${known}`;
    throw new TypeError(`${subject} has no member '${name}'; ${advice}`);
  }
  for (const [name, member] of Object.entries(shape)) {
    const own: unknown = Object.hasOwn(value, name)
      ? (value as Record<string, unknown>)[name]
      : undefined;
    const needed = member(own);
    if (needed !== undefined) {
      throw new TypeError(`${subject}: ${name} is ${show(own)}; it must be ${needed}`);
    }
  }
}

/** Describes a value in a message. @internal */
export function show(value: unknown): string {
  if (typeof value === 'string') return `'${value.length > 40 ? `${value.slice(0, 40)}…` : value}'`;
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

/** Returns true if one name turns into the other by one letter, or differs in case only. */
function isNear(name: string, known: string): boolean {
  const [a, b] = [name.toLowerCase(), known.toLowerCase()].sort((x, y) => x.length - y.length) as [
    string,
    string,
  ];
  if (b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a.slice(a.length === b.length ? at + 1 : at) === b.slice(at + 1);
}
