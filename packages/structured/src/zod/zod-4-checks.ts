import type { SchemaNode } from '../schema/node.js';
import { AFTER_CHANGE, BY_FUNCTION } from '../schema/notes.js';
import type { NumberRules } from './number-rules.js';
import { StringRules } from './string-rules.js';
import type { Zod4Like } from './types.js';

/** One check of a zod 4 schema, by the definition that describes it. @internal */
export interface Zod4Check {
  check?: string;
  format?: string;
  pattern?: RegExp;
  value?: number;
  inclusive?: boolean;
  minimum?: number;
  maximum?: number;
  length?: number;
  prefix?: string;
  suffix?: string;
  includes?: string;
  position?: number;
  precision?: number | null;
  local?: boolean;
  offset?: boolean;
  protocol?: RegExp;
  hostname?: RegExp;
  version?: string;
  /** The name of the property that is checked. */
  property?: string;
  /** The function of a format that is made with one, or with a pattern. */
  fn?: unknown;
  /** The function of an `overwrite`. */
  tx?: unknown;
}

/** A check of zod 4, or a schema that is one. */
interface Zod4CheckLike {
  _zod: { def: Zod4Check; constr?: new (definition: object) => Zod4CheckLike };
}

/** A text that a transform reads, and the issues that it adds. @internal */
export interface Payload {
  value: string;
  issues: { expected?: string; values?: unknown[] }[];
}

/** The parts of a zod 4 definition that matter here; `type` says which are present. @internal */
export interface Zod4Definition extends Zod4Check {
  type: string;
  coerce?: boolean;
  checks?: Zod4CheckLike[];
  element?: Zod4Like;
  items?: Zod4Like[];
  rest?: Zod4Like | null;
  shape?: Record<string, Zod4Like>;
  catchall?: Zod4Like;
  keyType?: Zod4Like;
  valueType?: Zod4Like;
  /** True for partial records, by newer versions. */
  partial?: boolean;
  /** "loose" for records that keep other keys. */
  mode?: string;
  options?: Zod4Like[];
  inclusive?: boolean;
  discriminator?: string;
  left?: Zod4Like;
  right?: Zod4Like;
  innerType?: Zod4Like;
  /** Calls the function that makes it, if it is made. */
  readonly defaultValue?: unknown;
  in?: Zod4Like;
  out?: Zod4Like;
  transform?: (value: string, payload: Payload) => unknown;
  getter?: () => Zod4Like;
  values?: unknown[];
  entries?: Record<string, unknown>;
}

/** @internal */
export function definitionOf(schema: Zod4Like): Zod4Definition {
  return (schema._zod as unknown as { def: Zod4Definition }).def;
}

/** Formats that are described by name, as zod 3 has no pattern of theirs to show. */
const NAMED = new Set([
  ...['url', 'emoji', 'nanoid', 'cuid', 'cuid2', 'ulid', 'base64', 'base64url', 'jwt', 'cidrv4'],
  ...['cidrv6', 'json_string'],
]);
/** Formats that JSON Schema knows, under this name or another. */
const KNOWN = new Set([
  ...['email', 'uuid', 'guid', 'date', 'duration', 'ipv4', 'ipv6', 'hostname'],
]);

const DATE_TIMES = new Set(['datetime', 'time']);

const LENGTHS = ['min_length', 'max_length', 'length_equals'];
/** The checks that keywords say, by type: those of texts are all described. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  array: LENGTHS,
  number: ['multiple_of', 'greater_than', 'less_than', 'number_format'],
};
const TEXTS = new Set(['string', 'template_literal']);

/** The notes about checks that no keyword says, and about those that follow an `overwrite`. @internal */
export function notesOf(definition: Zod4Definition): string[] {
  const { type, checks = [] } = definition;
  const isText = TEXTS.has(type);
  const notes = checks.flatMap(({ _zod: { def } }): string[] => {
    if (def.check === 'custom') return [BY_FUNCTION];
    if (isText || def.check === 'overwrite' || SAID[type]?.includes(def.check!)) return [];
    return [propertyNote(def)];
  });
  const isChecked = !isText && isOverwritten({ checks: checks.slice(0, -1) });
  return isChecked ? [...notes, AFTER_CHANGE] : notes;
}

/** @internal */
export function isOverwritten({ checks = [] }: Pick<Zod4Definition, 'checks'>): boolean {
  return checks.some((one) => one._zod.def.check === 'overwrite');
}

/** The checks of a schema. A format is a check of its own; others follow it. @internal */
export function checksOf(definition: Zod4Definition): Zod4Check[] {
  return [definition, ...(definition.checks ?? []).map((check) => check._zod.def)];
}

/** The checks of a number or a list as it is written: those after an `overwrite` read another one. */
function writtenChecks(definition: Zod4Definition): Zod4Check[] {
  const checks = checksOf(definition);
  const change = checks.findIndex(({ check }) => check === 'overwrite');
  return change < 0 ? checks : checks.slice(0, change);
}

/** @param literal The pattern of a template literal. @internal */
export function stringChecks(schema: Zod4Like, literal?: RegExp): SchemaNode {
  const rules = new StringRules();
  if (literal) rules.pattern(literal);
  const self = schema as unknown as { _zod: { def: Zod4Definition } };
  for (const one of [self, ...(self._zod.def.checks ?? [])]) {
    const check: Zod4Check = one._zod.def;
    const { check: kind, minimum, maximum, length } = check;
    if (kind === 'min_length') rules.atLeast(minimum!);
    else if (kind === 'max_length') rules.atMost(maximum!);
    else if (kind === 'length_equals') {
      rules.atLeast(length!);
      rules.atMost(length!);
    } else if (kind === 'string_format') addFormat(rules, one);
    else if (kind === 'overwrite') rules.change(isSettled(check));
    else if (kind === 'property') rules.note(propertyNote(check));
  }
  return rules.toNode();
}

/** The functions of zod that trim a text or change its case or its Unicode form, minified ones too. */
const SETTLED = /(\w+)[\s(){=>]+(return\s+)?\1\.(trim|to\w+Case|normalize)\(\w*\)[\s;}]*$/;

/**
 * Returns true if an `overwrite` of a text leaves its own results alone. A function of the caller may
 * do anything.
 *
 * @internal
 */
export function isSettled({ tx }: Zod4Check): boolean {
  return SETTLED.test(String(tx));
}

/** A check of one property of a value, whose schema is not described, or of another kind. */
function propertyNote({ property, check }: Zod4Check): string {
  return `checked: ${property ?? check}`;
}

function addFormat(rules: StringRules, one: Zod4CheckLike): void {
  const check = one._zod.def;
  const { format = '', pattern, prefix, suffix, includes } = check;
  if (check.fn) addCustomFormat(rules, check);
  else if (format === 'starts_with') rules.startsWith(prefix!);
  else if (format === 'ends_with') rules.endsWith(suffix!);
  else if (format === 'includes') rules.includes(includes!, check.position);
  else if (pattern && !isOwnPattern(one)) rules.pattern(pattern);
  else if (format === 'time') rules.time(check.precision);
  else if (format === 'datetime' && !check.local && check.precision !== -1) rules.dateTime(check);
  else if (KNOWN.has(format) || NAMED.has(format) || !pattern) rules.format(format);
  else rules.pattern(pattern);
  if (check.version && format === 'uuid') rules.note(`version: ${check.version}`);
  for (const part of ['protocol', 'hostname'] as const) {
    if (format === 'url' && check[part]) rules.note(`${part}: ${String(check[part])}`);
  }
}

/** A format of the caller may have the name of another one. */
function addCustomFormat(rules: StringRules, { format, pattern }: Zod4Check): void {
  if (format === 'hostname' && pattern?.source.startsWith(HOSTNAME)) rules.format(format);
  else if (pattern) rules.pattern(pattern);
  else rules.note(`format: ${format}`);
}

/** The patterns of zod itself, by the class of the format and by its options. */
const OWN_PATTERNS = new WeakMap<object, Map<string, string | undefined>>();
/** The beginning of zod's own pattern of host names, a format that is made like those of callers. */
const HOSTNAME = '^(?=.{1,253}';

/** Returns true if the pattern of a format is the one that zod gives it, rather than a caller's. */
function isOwnPattern({ _zod: { def, constr } }: Zod4CheckLike): boolean {
  const { format, pattern, ...options } = def;
  if (!constr || !(KNOWN.has(format!) || NAMED.has(format!) || DATE_TIMES.has(format!)))
    return true;
  let own = OWN_PATTERNS.get(constr);
  if (!own) OWN_PATTERNS.set(constr, (own = new Map()));
  const { precision, local, version, offset } = options;
  const id = JSON.stringify([format, precision, local, version, offset]);
  if (!own.has(id)) {
    const made = new constr({ ...def, checks: undefined, pattern: undefined });
    own.set(id, made._zod.def.pattern?.source);
  }
  return own.get(id) === pattern!.source;
}

const INTEGERS: Readonly<Record<string, [number, number] | undefined>> = {
  safeint: undefined,
  int32: [-(2 ** 31), 2 ** 31 - 1],
  uint32: [0, 2 ** 32 - 1],
};
const LARGEST_FLOAT32 = (2 - 2 ** -23) * 2 ** 127;

/** @internal */
export function numberChecks(definition: Zod4Definition, rules: NumberRules): SchemaNode {
  for (const { check, value, inclusive, format } of writtenChecks(definition)) {
    if (check === 'multiple_of') rules.multipleOf(value!);
    else if (check === 'greater_than') rules.bound('minimum', value!, inclusive!);
    else if (check === 'less_than') rules.bound('maximum', value!, inclusive!);
    else if (check === 'number_format') {
      if (format! in INTEGERS) rules.integer(format === 'safeint');
      const range = INTEGERS[format!];
      const [least, most] =
        format === 'float32' ? [-LARGEST_FLOAT32, LARGEST_FLOAT32] : (range ?? []);
      if (least !== undefined) rules.bound('minimum', least, true);
      if (most !== undefined) rules.bound('maximum', most, true);
    }
  }
  return rules.toNode();
}

/** @internal */
export function arrayBounds(definition: Zod4Definition): SchemaNode {
  let least = 0;
  let most = Infinity;
  for (const { check, minimum, maximum, length } of writtenChecks(definition)) {
    if (check === 'min_length') least = Math.max(least, minimum!);
    if (check === 'max_length') most = Math.min(most, maximum!);
    if (check === 'length_equals')
      [least, most] = [Math.max(least, length!), Math.min(most, length!)];
  }
  return {
    // NaN is kept, so that it is refused: nothing is as long.
    ...(least === 0 ? {} : { minItems: least }),
    ...(most === Infinity ? {} : { maxItems: most }),
  };
}
