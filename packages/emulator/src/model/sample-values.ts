import { badRequest } from '../http/api-error.js';
import type { JsonObject } from '../json.js';
import type { MatchTime } from './match-time.js';
import { samplePattern } from './sample-pattern.js';

/** @internal */
export interface SampleHints {
  /** Text of the prompt, a source of fitting words and numbers. */
  text?: string | undefined;
  /** Omit optional members. Default false. */
  requiredOnly?: boolean | undefined;
  /** Use null wherever a schema allows it. Default false. */
  preferNull?: boolean | undefined;
  /** Value of timestamps, seconds since 1970. */
  unixTime?: number | undefined;
  /** The numbers in the text. */
  numbers?: number[] | undefined;
  /** Time to match patterns. */
  matchTime?: MatchTime | undefined;
  /** Resolves references to other schemas. */
  resolve?: ((reference: string) => JsonObject) | undefined;
}

const formats: Record<string, string> = {
  'date-time': '2026-01-15T09:30:00Z',
  date: '2026-01-15',
  time: '09:30:00Z',
  duration: 'PT1H',
  email: 'ada@example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uuid: '123e4567-e89b-42d3-a456-426614174000',
  uri: 'https://example.com/',
  byte: 'aGVsbG8=',
};

const words: [RegExp, string][] = [
  [/(^|_)(e?mail)/i, 'ada@example.com'],
  [/(^|_)(url|uri|link|website)$/i, 'https://example.com/'],
  [/date$/i, '2026-01-15'],
  [/(^|_)time$/i, '09:30'],
  [/country/i, 'Japan'],
  [/(location|city|place|destination)/i, 'Tokyo'],
  [/currency/i, 'EUR'],
  [/(first_?name)/i, 'Ada'],
  [/(last_?name|surname)/i, 'Lovelace'],
  [/(^|_)(name|author|person|user)$/i, 'Ada Lovelace'],
];
const places = /(location|city|place|destination|country)/i;

/** @internal */
export function sampleString(
  schema: JsonObject,
  name: string,
  hints: SampleHints,
  index: number,
): string {
  const format = formats[String(schema['format'])];
  if (format !== undefined)
    return index === 0 ? format : format.replace(/1(?=\D*$)/, String(index + 1));
  if (typeof schema['pattern'] === 'string')
    return samplePattern(schema['pattern'], hints.matchTime);
  const suffix = index === 0 ? '' : ` ${index + 1}`;
  const word = fromText(name, hints.text) ?? words.find(([pattern]) => pattern.test(name))?.[1];
  const text = (word ?? `example ${name.replaceAll('_', ' ') || 'text'}`) + suffix;
  const least = sampleSize(schema, 'minLength');
  const most = typeof schema['maxLength'] === 'number' ? schema['maxLength'] : Infinity;
  return text.padEnd(least, ' x').slice(0, most);
}

/** The largest size of a made-up value: a schema may ask for more than the memory holds. */
const MAX_SIZE = 10_000;

/**
 * Returns the least size that a schema asks for.
 *
 * @throws {ApiError} It is too large to make up a value.
 * @internal
 */
export function sampleSize(schema: JsonObject, keyword: string): number {
  const size = bound(schema, keyword, 0);
  if (size <= MAX_SIZE) return size;
  throw badRequest(
    `No example is made up for ${keyword} ${size}; script the answer instead`,
    keyword,
  );
}

/** Finds a place name in the prompt: capitalised words after "in", else the first within a sentence. */
function fromText(name: string, text: string | undefined): string | undefined {
  if (text === undefined || !places.test(name)) return undefined;
  const named = /\b(?:in|to|for|at|of)\s+(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*)/u.exec(text);
  return named?.[1] ?? /\s(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*)/u.exec(text)?.[1];
}

/** @internal */
export function numbersIn(text = ''): number[] {
  return (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
}

/** @internal */
export function sampleNumber(schema: JsonObject, name: string, hints: SampleHints): number {
  if (schema['format'] === 'unixtime' && hints.unixTime !== undefined) return hints.unixTime;
  const step = typeof schema['multipleOf'] === 'number' ? schema['multipleOf'] : undefined;
  const integer = schema['type'] === 'integer';
  const fits = (value: number): boolean =>
    value >= bound(schema, 'minimum', -Infinity) &&
    value <= bound(schema, 'maximum', Infinity) &&
    value > bound(schema, 'exclusiveMinimum', -Infinity) &&
    value < bound(schema, 'exclusiveMaximum', Infinity) &&
    (!integer || Number.isInteger(value)) &&
    (step === undefined || Math.abs(value / step - Math.round(value / step)) < 1e-9);
  const least = bound(schema, 'minimum', bound(schema, 'exclusiveMinimum', -Infinity));
  const most = bound(schema, 'maximum', bound(schema, 'exclusiveMaximum', Infinity));
  const start = least === -Infinity ? (most === Infinity ? 0 : most) : least;
  const stepped =
    step === undefined
      ? []
      : [
          Math.ceil(start / step) * step,
          Math.floor(start / step) * step,
          (Math.floor(start / step) + 1) * step,
        ];
  const middle =
    least > -Infinity && most < Infinity ? [(least + most) / 2] : [start + 0.5, start - 0.5];
  const candidates = [
    ...(hints.numbers ?? []),
    1,
    ...stepped,
    start,
    start + 1,
    start - 1,
    Math.ceil(start),
    Math.floor(start),
    ...middle,
  ];
  const found = candidates.find(fits);
  if (found === undefined) throw new TypeError(`No number satisfies the JSON schema of '${name}'`);
  return found;
}

function bound(schema: JsonObject, keyword: string, fallback: number): number {
  const value = schema[keyword];
  return typeof value === 'number' ? value : fallback;
}
