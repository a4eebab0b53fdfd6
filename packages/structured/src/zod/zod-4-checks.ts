import type { SchemaNode } from '../schema/node.js';
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
  checks?: { _zod: { def: Zod4Check } }[];
  element?: Zod4Like;
  items?: Zod4Like[];
  rest?: Zod4Like | null;
  shape?: Record<string, Zod4Like>;
  catchall?: Zod4Like;
  keyType?: Zod4Like;
  valueType?: Zod4Like;
  /** True for partial records, by newer versions. */
  partial?: boolean;
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

/** Formats that are described by name, as zod 3 has no pattern of theirs to show. */
const NAMED = new Set([
  ...['url', 'emoji', 'nanoid', 'cuid', 'cuid2', 'ulid', 'base64', 'base64url', 'jwt', 'cidrv4'],
  ...['cidrv6', 'json_string'],
]);
/** Formats that JSON Schema knows, under this name or another. */
const KNOWN = new Set([
  ...['email', 'uuid', 'guid', 'date', 'duration', 'ipv4', 'ipv6', 'hostname'],
]);

/** A format is a check of its own; others follow it. */
function checksOf(definition: Zod4Definition): Zod4Check[] {
  const added = (definition.checks ?? []).map((check) => check._zod.def);
  return definition.check === undefined ? added : [definition, ...added];
}

/** @param literal The pattern of a template literal. @internal */
export function stringChecks(definition: Zod4Definition, literal?: RegExp): SchemaNode {
  const rules = new StringRules();
  if (literal) rules.pattern(literal);
  for (const check of checksOf(definition)) {
    const { check: kind, minimum, maximum, length } = check;
    if (kind === 'min_length') rules.atLeast(minimum!);
    else if (kind === 'max_length') rules.atMost(maximum!);
    else if (kind === 'length_equals') {
      rules.atLeast(length!);
      rules.atMost(length!);
    } else if (kind === 'string_format') addFormat(rules, check);
  }
  return rules.toNode();
}

function addFormat(rules: StringRules, check: Zod4Check): void {
  const { format = '', pattern, prefix, suffix, includes } = check;
  if (format === 'starts_with') rules.startsWith(prefix!);
  else if (format === 'ends_with') rules.endsWith(suffix!);
  else if (format === 'includes') rules.includes(includes!, check.position);
  else if (format === 'time') rules.time(check.precision);
  else if (format === 'datetime' && !check.local && check.precision !== -1) rules.format(format);
  else if (KNOWN.has(format) || NAMED.has(format) || !pattern) rules.format(format);
  else rules.pattern(pattern);
}

const INTEGERS: Readonly<Record<string, [number, number] | undefined>> = {
  safeint: undefined,
  int32: [-(2 ** 31), 2 ** 31 - 1],
  uint32: [0, 2 ** 32 - 1],
};
const LARGEST_FLOAT32 = (2 - 2 ** -23) * 2 ** 127;

/** @internal */
export function numberChecks(definition: Zod4Definition, rules: NumberRules): SchemaNode {
  for (const { check, value, inclusive, format } of checksOf(definition)) {
    if (check === 'multiple_of') rules.multipleOf(value!);
    else if (check === 'greater_than') rules.bound('minimum', value!, inclusive!);
    else if (check === 'less_than') rules.bound('maximum', value!, inclusive!);
    else if (check === 'number_format') {
      if (format! in INTEGERS) rules.integer();
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
  for (const { check, minimum, maximum, length } of checksOf(definition)) {
    if (check === 'min_length') least = Math.max(least, minimum!);
    if (check === 'max_length') most = Math.min(most, maximum!);
    if (check === 'length_equals')
      [least, most] = [Math.max(least, length!), Math.min(most, length!)];
  }
  return {
    ...(least > 0 ? { minItems: least } : {}),
    ...(most < Infinity ? { maxItems: most } : {}),
  };
}
