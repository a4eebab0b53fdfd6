import util from 'node:util';
import * as core from '../src/index.js';
import { APIError, OpenAIError, RateLimitError } from '../src/index.js';
import { SECRET } from './helpers/test-client.js';

type ErrorClass = new (...args: any[]) => Error;

const errorClasses = (Object.entries(core) as [string, ErrorClass][]).filter(
  ([, value]) => typeof value === 'function' && value.prototype instanceof Error,
);
const make: Record<string, unknown[]> = {
  SocketIdleTimeoutError: [1],
  SocketOverflowError: ['full', 1],
  StreamIdleTimeoutError: [{ idleTimeoutMs: 1, eventCount: 0 }],
  IncompleteStreamError: [{ eventCount: 0 }],
  InvalidResponseError: [{ message: 'm' }],
  PollTimeoutError: [{ maxWaitMs: 1, lastState: null }],
  PaginationError: [{ message: 'm' }],
  OAuthError: [400, {}, new Headers()],
  SubjectTokenProviderError: ['m', 'p'],
  APIConnectionError: [{}],
};

/** The same package, loaded a second time, as the other module format would be. */
function secondCopy(): typeof core {
  let copy!: typeof core;
  jest.isolateModules(() => {
    copy = require('../src/index.js') as typeof core;
  });
  return copy;
}

test('there are error classes to check', () => {
  expect(errorClasses.length).toBeGreaterThanOrEqual(24);
});

describe.each(errorClasses)('%s', (name, ErrorClass) => {
  const error = new ErrorClass(...(make[name] ?? [undefined, undefined, 'm', undefined]));

  test('has its own literal name', () => {
    expect(error.name).toBe(name);
    expect(error.constructor.name).toBe(name);
    expect(error.stack).toMatch(new RegExp(`^${name}`));
  });

  test('is recognised by another copy of the class and of its bases', () => {
    const Other = (secondCopy() as unknown as Record<string, ErrorClass>)[name]!;
    expect(Other).not.toBe(ErrorClass);
    expect(error instanceof Other).toBe(true);
    const base = Object.getPrototypeOf(ErrorClass) as ErrorClass;
    expect(error instanceof base).toBe(true);
  });

  test('is not one of the others', () => {
    expect(new Error('m') instanceof ErrorClass).toBe(false);
    expect((null as unknown) instanceof ErrorClass).toBe(false);
    expect((Object.create(null) as unknown) instanceof ErrorClass).toBe(false);
    if (name !== 'OpenAIError' && name !== 'InvalidWebhookSignatureError') {
      expect(new OpenAIError('m') instanceof ErrorClass).toBe(false);
    }
  });
});

test("a user's own subclass is told apart from its base", () => {
  class Mine extends APIError {}
  class APIErrorOfTheSameName extends APIError {}
  Object.defineProperty(APIErrorOfTheSameName, 'name', { value: 'APIError' });
  const mine = new Mine(400, undefined, 'm', new Headers());
  expect(mine).toBeInstanceOf(APIError);
  expect(mine).toBeInstanceOf(Mine);
  expect(new APIError(400, undefined, 'm', new Headers())).not.toBeInstanceOf(Mine);
  expect(mine).not.toBeInstanceOf(APIErrorOfTheSameName);
});

test.each([
  [400, 'BadRequestError'],
  [401, 'AuthenticationError'],
  [403, 'PermissionDeniedError'],
  [404, 'NotFoundError'],
  [409, 'ConflictError'],
  [422, 'UnprocessableEntityError'],
  [429, 'RateLimitError'],
  [500, 'InternalServerError'],
  [503, 'InternalServerError'],
  [418, 'APIError'],
] as const)('status %i makes a %s', (status, name) => {
  const body = { error: { message: 'told', code: 'c', type: 't', param: 'p' } };
  const headers = new Headers({ 'x-request-id': 'req_1' });
  const error = APIError.generate(status, body, undefined, headers);
  expect(error.name).toBe(name);
  expect(error).toMatchObject({
    message: `${status} told`,
    status,
    code: 'c',
    type: 't',
    param: 'p',
    error: body.error,
    requestID: 'req_1',
    request_id: 'req_1',
  });
});

test.each([
  { status: 500, body: undefined, message: undefined, expected: '500 status code (no body)' },
  { status: 500, body: undefined, message: 'Bad gateway', expected: '500 Bad gateway' },
  { status: 404, body: { detail: 'gone' }, message: undefined, expected: '404 {"detail":"gone"}' },
  { status: 418, body: { error: 'text' }, message: undefined, expected: '418 text' },
  { status: 400, body: { error: { message: { a: 1 } } }, message: 'm', expected: '400 {"a":1}' },
])('says $expected', ({ status, body, message, expected }) => {
  expect(APIError.generate(status, body, message, new Headers()).message).toBe(expected);
});

test('an error without an answer is a connection error', () => {
  expect(APIError.generate(undefined, undefined, 'm', undefined)).toBeInstanceOf(
    core.APIConnectionError,
  );
});

test('headers are real ones, and each is a property too', () => {
  const headers = new Headers({ 'retry-after': '7', get: 'mine', 'x-ratelimit-limit-tokens': '9' });
  const error = new RateLimitError(429, undefined, 'm', headers);
  expect(error.headers).toBe(headers);
  expect(error.headers['retry-after']).toBe('7');
  expect(error.headers.get('get')).toBe('mine');
  expect(Object.keys(error.headers)).toEqual([]);
  expect(error.retryAfterMs).toBe(7000);
  expect(error.rateLimit?.limitTokens).toBe(9);
});

test('libraries may set the delay before the next request', () => {
  const error = new RateLimitError(429, {}, undefined, new Headers({ 'retry-after': '7' }));
  error.retryAfterMs = 500;
  expect(error.retryAfterMs).toBe(500);
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ retryAfterMs: 500 });
});

test('JSON and inspection are complete and hold no credential', () => {
  const headers = new Headers({
    'x-request-id': 'req_1',
    'retry-after': '2',
    'x-ratelimit-remaining-tokens': '5',
    'set-cookie': `session=${SECRET}`,
  });
  const error = APIError.generate(
    429,
    { error: { message: 'slow', code: 'c' } },
    undefined,
    headers,
  );
  error.attempts = 3;
  const json = JSON.parse(JSON.stringify(error)) as Record<string, unknown>;
  expect(json).toMatchObject({
    name: 'RateLimitError',
    message: '429 slow',
    status: 429,
    code: 'c',
    requestID: 'req_1',
    attempts: 3,
    retryAfterMs: 2000,
    rateLimit: { remainingTokens: 5 },
    headers: { 'set-cookie': '[redacted]', 'x-ratelimit-remaining-tokens': '5' },
  });
  const shown = util.inspect(error);
  expect(shown).toContain('RateLimitError: 429 slow\n    at ');
  expect(shown).toContain("requestID: 'req_1'");
  expect(shown + JSON.stringify(error)).not.toContain(SECRET);
});

test('inspection shows the cause and what a subclass adds', () => {
  const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  const shown = util.inspect({ error: new core.DeadlineExceededError({ deadlineMs: 5, cause }) });
  expect(shown).toContain('deadlineMs: 5');
  expect(shown).toContain("code: 'ECONNREFUSED'");
  expect(util.inspect({ a: { b: { c: new core.APIConnectionError() } } })).toContain(
    'APIConnectionError',
  );
});

test('a stream error carries what arrived, and the facts of its answer', () => {
  const response = new Response('', { headers: { 'x-request-id': 'req_2' } });
  const error = new core.IncompleteStreamError({ eventCount: 2, lastEvent: { a: 1 }, response });
  expect(error).toMatchObject({ eventCount: 2, lastEvent: { a: 1 }, requestID: 'req_2' });
  expect(error).toBeInstanceOf(core.APIConnectionError);
});
