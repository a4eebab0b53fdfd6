import type { Emulator } from './emulator.js';
import type { RecordedRequest } from './http/recorded-request.js';
import { checkPath } from './scripting/check-match.js';
import { anything, aString, checkShape, show } from './shape.js';

/**
 * The conditions of a request that counts. Without any: every request.
 *
 * @public
 */
export interface ExpectedRequest {
  /** HTTP method. Default: any. */
  method?: string | undefined;
  /** The path below `/v1`, as a string (`/files`) or a pattern. Default: any. */
  path?: string | RegExp | undefined;
  /**
   * Members of the JSON body or fields of the form, compared as `toMatchObject` compares: others may
   * be there too, and asymmetric matchers such as `expect.stringContaining` work. Default: any.
   */
  body?: unknown;
}

/**
 * The matchers, as they are called on `expect(emulator)`.
 *
 * @public
 */
export interface EmulatorMatchers<Result = void> {
  /** At least one request was received that fits. */
  toHaveReceived(expected?: ExpectedRequest): Result;
  /** Exactly so many requests were received that fit. */
  toHaveReceivedTimes(times: number, expected?: ExpectedRequest): Result;
  /** Every script and fault was used as often as expected. */
  toBeDone(): Result;
}

interface MatcherContext {
  equals(one: unknown, other: unknown, testers?: unknown[]): boolean;
  utils: { iterableEquality: unknown; subsetEquality: unknown };
}

interface MatcherResult {
  pass: boolean;
  message(): string;
}

/**
 * Matchers for `expect.extend` of Jest and Vitest:
 *
 * ```ts
 * import { emulatorMatchers } from '@oai/emulator/matchers';
 *
 * expect.extend(emulatorMatchers);
 * expect(emulator).toHaveReceived({ path: '/chat/completions', body: { model: 'gpt-4o' } });
 * ```
 *
 * Their types are those of `EmulatorMatchers`, to be merged with the `Matchers` of the framework.
 *
 * @public
 */
export const emulatorMatchers = {
  toHaveReceived(
    this: MatcherContext,
    emulator: unknown,
    expected: ExpectedRequest = {},
  ): MatcherResult {
    const { requests, fitting } = select(this, emulator, expected);
    return {
      pass: fitting.length > 0,
      message: () =>
        fitting.length > 0
          ? `Expected no request ${describe(expected)}, but received ${fitting.length}${listOf(fitting)}`
          : `Expected a request ${describe(expected)}, but received${listOf(requests)}`,
    };
  },
  toHaveReceivedTimes(
    this: MatcherContext,
    emulator: unknown,
    times: number,
    expected: ExpectedRequest = {},
  ): MatcherResult {
    if (!Number.isInteger(times) || times < 0) {
      throw new TypeError(
        `toHaveReceivedTimes: times is ${show(times)}; it must be a whole number of 0 or more`,
      );
    }
    const { requests, fitting } = select(this, emulator, expected);
    return {
      pass: fitting.length === times,
      message: () =>
        fitting.length === times
          ? `Expected other than ${times} requests ${describe(expected)}`
          : `Expected ${times} requests ${describe(expected)}, but ${fitting.length} fit of those received${listOf(requests)}`,
    };
  },
  toBeDone(this: MatcherContext, emulator: unknown): MatcherResult {
    const { pending, assertDone } = asEmulator(emulator);
    const pass = pending().length === 0;
    return {
      pass,
      message() {
        if (pass) return 'Expected scripts or faults that are not used, but there are none';
        try {
          assertDone();
        } catch (error) {
          return (error as Error).message;
        }
        return '';
      },
    };
  },
};

function select(context: MatcherContext, value: unknown, expected: ExpectedRequest) {
  checkShape('the expected request', expected, { method: aString, path: anything, body: anything });
  const { requests } = asEmulator(value);
  const { method, path, body } = expected;
  checkPath('the expected request', path);
  const { iterableEquality, subsetEquality } = context.utils;
  const fitting = requests.filter(
    (request) =>
      (method === undefined || request.method === method.toUpperCase()) &&
      (path === undefined ||
        (path instanceof RegExp ? path.test(request.path) : path === request.path)) &&
      (body === undefined ||
        context.equals(request.body, body, [iterableEquality, subsetEquality])),
  );
  return { requests, fitting };
}

/** @throws {TypeError} The value given to `expect` is none. */
function asEmulator(value: unknown): Pick<Emulator, 'requests' | 'pending' | 'assertDone'> {
  const { requests, pending } = Object(value) as Partial<Emulator>;
  if (Array.isArray(requests) && typeof pending === 'function') return value as Emulator;
  throw new TypeError(
    `expect was given ${show(value)}; these matchers need what createEmulator returns`,
  );
}

function describe({ method, path, body }: ExpectedRequest): string {
  const place = [method?.toUpperCase(), path].filter((part) => part !== undefined).join(' ');
  const content = body === undefined ? '' : `with the body ${inShort(body)}`;
  return [place, content].filter(Boolean).join(' ') || 'of any kind';
}

const MOST_LISTED = 20;
function listOf(requests: readonly RecordedRequest[]): string {
  if (requests.length === 0) return ' none.';
  const lines = requests
    .slice(-MOST_LISTED)
    .map(({ method, path, body }) => `- ${method} ${path}${body ? ` ${inShort(body)}` : ''}`);
  const left = requests.length - lines.length;
  return [':', ...(left > 0 ? [`(${left} earlier ones)`] : []), ...lines].join('\n');
}

const MOST_CHARACTERS = 200;
function inShort(body: unknown): string {
  const text = JSON.stringify(body) ?? String(body);
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
