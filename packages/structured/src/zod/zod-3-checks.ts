import type { SchemaNode } from '../schema/node.js';
import { NumberRules } from './number-rules.js';
import { StringRules } from './string-rules.js';
import type { Zod3Like } from './types.js';

/** One check of a zod 3 string or number. @internal */
export interface Zod3Check {
  kind: string;
  value?: number | string;
  inclusive?: boolean;
  regex?: RegExp;
  version?: string;
  position?: number;
  precision?: number | null;
  local?: boolean;
  offset?: boolean;
}

/** The parts of a zod 3 definition that matter here; which are present depends on `typeName`. @internal */
export interface Zod3Definition {
  typeName: string;
  description?: string;
  coerce?: boolean;
  checks?: Zod3Check[];
  innerType?: Zod3Like;
  defaultValue?: () => unknown;
  schema?: Zod3Like;
  in?: Zod3Like;
  out?: Zod3Like;
  effect?: { type: string; transform?: (...given: unknown[]) => unknown };
  type?: Zod3Like;
  left?: Zod3Like;
  right?: Zod3Like;
  keyType?: Zod3Like;
  valueType?: Zod3Like;
  getter?: () => Zod3Like;
  shape?: () => Record<string, Zod3Like>;
  unknownKeys?: 'strip' | 'strict' | 'passthrough';
  catchall?: Zod3Like;
  items?: Zod3Like[];
  rest?: Zod3Like | null;
  options?: Zod3Like[] | Map<string, Zod3Like>;
  values?: unknown[] | Record<string, unknown>;
  value?: unknown;
  minLength?: { value: number } | null;
  maxLength?: { value: number } | null;
  exactLength?: { value: number } | null;
}

/** Checks that change the text and ask for nothing. */
const OVERWRITES: ReadonlySet<string> = new Set(['trim', 'toLowerCase', 'toUpperCase']);

const LENGTHS = new Set(['min', 'max', 'length']);

/** @internal */
export function zod3String(checks: readonly Zod3Check[]): SchemaNode {
  const rules = new StringRules();
  for (const check of checks.filter(assertsSomething)) {
    const { kind, value } = check;
    if (kind === 'min' || kind === 'length') rules.atLeast(value as number);
    if (kind === 'max' || kind === 'length') rules.atMost(value as number);
    if (kind === 'regex') rules.pattern(check.regex!);
    else if (kind === 'startsWith') rules.startsWith(value as string);
    else if (kind === 'endsWith') rules.endsWith(value as string);
    else if (kind === 'includes') rules.includes(value as string, check.position);
    else if (kind === 'time') rules.pattern(new RegExp(`^${timePattern(check.precision)}$`));
    else if (kind === 'ip' || kind === 'cidr') rules.format(`${kind}${check.version ?? ''}`);
    else if (kind === 'datetime' && check.local) rules.pattern(localDateTime(check));
    else if (kind === 'datetime') rules.dateTime(check);
    else if (OVERWRITES.has(kind)) rules.change(true);
    else if (!LENGTHS.has(kind)) rules.format(kind);
  }
  return rules.toNode();
}

/**
 * Returns false for a text that is changed after it has been checked: what follows need not fit the
 * text that is written.
 *
 * @internal
 */
export function keepsText({ checks = [] }: Zod3Definition): boolean {
  const changes = checks.flatMap(({ kind }) => (LENGTHS.has(kind) ? [] : OVERWRITES.has(kind)));
  return !/false.*true/.test(String(changes));
}

/** @internal */
export function changesText({ checks = [] }: Zod3Definition): boolean {
  return checks.some(({ kind }) => OVERWRITES.has(kind));
}

/** Returns false for bounds that are NaN: nothing is less or more. */
function assertsSomething({ kind, value }: Zod3Check): boolean {
  return !(Number.isNaN(value) && (kind === 'min' || kind === 'max'));
}

/** The days that there are, written as zod 4 does. */
const LEAP_YEAR = '\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00';
const DAY =
  '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])';

/**
 * Date and time with or without an offset, which the format of JSON Schema does not leave open: in
 * the words of zod 4, so that both versions write the same for the same.
 */
function localDateTime({ precision, offset }: Zod3Check): RegExp {
  const date = `(?:(?:${LEAP_YEAR})-02-29|\\d{4}-(?:${DAY}))`;
  const time = timePattern(precision).replaceAll('(', '(?:');
  const zone = offset ? '(?:Z|([+-]\\d{2}:?\\d{2}))' : '(?:Z)';
  return new RegExp(`^${date}T(?:${time}${zone}|${time})$`);
}

/** The time of day. Unlike zod 4, it may leave out the seconds even if they have no fraction. */
function timePattern(precision: number | null | undefined): string {
  const fraction = precision ? `\\.\\d{${precision}}` : precision === 0 ? '' : '(\\.\\d+)?';
  const seconds = `:[0-5]\\d${fraction}`;
  return `([01]\\d|2[0-3]):[0-5]\\d${precision ? seconds : `(${seconds})?`}`;
}

/** @internal */
export function zod3Number(checks: readonly Zod3Check[]): SchemaNode {
  const rules = new NumberRules();
  for (const { kind, value, inclusive } of checks.filter(assertsSomething)) {
    if (kind === 'int') rules.integer();
    if (kind === 'min') rules.bound('minimum', value as number, inclusive!);
    if (kind === 'max') rules.bound('maximum', value as number, inclusive!);
    if (kind === 'multipleOf') rules.multipleOf(value as number);
  }
  return rules.toNode();
}
