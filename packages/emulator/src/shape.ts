import type { JsonObject } from './json.js';

/** A check of one value, which also describes itself. @internal */
export interface Check {
  /** Returns undefined for a value that fits, else what is needed instead: `a string`. */
  (value: unknown): string | undefined;
  /** The same as a JSON Schema; undefined if JSON has no such values. */
  readonly schema: JsonObject | undefined;
  readonly isRequired?: boolean;
}

/** The members of an object, by name. @internal */
export type Shape = Readonly<Record<string, Check>>;

/** Makes a check from a condition. */
function check(
  needed: string,
  fits: (value: unknown) => boolean,
  schema?: JsonObject | undefined,
): Check {
  const run = (value: unknown) => (value === undefined || fits(value) ? undefined : needed);
  return Object.assign(run, { schema });
}

const isString = (value: unknown): value is string => typeof value === 'string';
const stringsSchema = { type: 'array', items: { type: 'string' } };
const isPlain = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @internal */
export const aString = check('a string', isString, { type: 'string' });
/** @internal */
export const aBoolean = check('true or false', (value) => typeof value === 'boolean', {
  type: 'boolean',
});
/** @internal */
export const anObject = check('an object', isPlain, { type: 'object' });
/** @internal */
export const aFunction = check('a function', (value) => typeof value === 'function');
/** @internal */
export const anything = check('anything', () => true, {});
/** @internal */
export const aList = check('an array', Array.isArray, { type: 'array' });
/** @internal */
export const strings = check(
  'an array of strings',
  (value) => Array.isArray(value) && value.every(isString),
  stringsSchema,
);
/** @internal */
export const aStringOrStrings = check(
  'a string or an array of strings',
  (value) => isString(value) || (Array.isArray(value) && value.every(isString)),
  { anyOf: [{ type: 'string' }, stringsSchema] },
);

/** A number from `least` on; infinite only on request. @internal */
export function aNumber(least = 0, { infinite = false } = {}): Check {
  return check(
    `a number of ${least} or more`,
    (value) => typeof value === 'number' && value >= least && (infinite || value !== Infinity),
    { type: 'number', minimum: least },
  );
}

/** One of some strings. @internal */
export function oneOf(...allowed: string[]): Check {
  return check(
    `one of ${allowed.map((each) => `'${each}'`).join(', ')}`,
    (value) => allowed.includes(value as string),
    { enum: allowed },
  );
}

/** A check of a member that must not be left out. @internal */
export function required(member: Check): Check {
  const run = (value: unknown) => (value === undefined ? (member(null) ?? 'there') : member(value));
  return Object.assign(run, { schema: member.schema, isRequired: true });
}

/** Returns the JSON Schema of the objects that `checkShape` accepts. @internal */
export function schemaOf(shape: Shape): JsonObject {
  const members = Object.entries(shape).filter(([, { schema }]) => schema !== undefined);
  return {
    type: 'object',
    properties: Object.fromEntries(members.map(([name, { schema }]) => [name, schema])),
    required: members.filter(([, { isRequired }]) => isRequired).map(([name]) => name),
    additionalProperties: false,
  };
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
