import { ask, listen } from '../calls.js';
import type { ClientOptions, RetryContext } from '@oai/core';
import type { Expected, FaultRow } from '../fault-row.js';
import { ANSWER, inSeconds, jsonAnswer } from '../http-text.js';
import { EVENTS, TEXTS } from '../recording.js';

const REFUSAL = { error: { message: 'No.', type: 'some_type', code: 'some_code', param: null } };
const AT_ONCE = { 'retry-after-ms': 1 };

interface Case {
  status: number;
  headers?: Record<string, string | number>;
  body?: unknown;
  options?: ClientOptions;
}

function row(happened: string, refusal: Case, expected: Expected): FaultRow {
  return {
    happened,
    expected,
    async run(scene) {
      const { status, headers = AT_ONCE, body = REFUSAL, options } = refusal;
      const baseURL = await scene.serveRaw((socket, _head, index) => {
        socket.end(index === 0 ? jsonAnswer(status, body, headers) : jsonAnswer(200, ANSWER));
      });
      return ask(scene.client(baseURL, { maxRetries: 1, ...options }));
    },
  };
}

const AGAIN: Expected = { error: 'none', attempts: 2, status: 200, result: 'Paris.' };

const FINAL: [status: number, error: string][] = [
  [400, 'BadRequestError'],
  [401, 'AuthenticationError'],
  [402, 'APIError'],
  [403, 'PermissionDeniedError'],
  [404, 'NotFoundError'],
  [410, 'APIError'],
  [413, 'APIError'],
  [422, 'UnprocessableEntityError'],
];
const PASSING: [status: number, error: string][] = [
  [408, 'APIError'],
  [409, 'ConflictError'],
  [429, 'RateLimitError'],
  [500, 'InternalServerError'],
  [502, 'InternalServerError'],
  [503, 'InternalServerError'],
  [504, 'InternalServerError'],
  [529, 'InternalServerError'],
];

/** Accepts the time that was asked for, and the random share that is added to it. */
function isAbout(askedMs: number): (ms: number) => boolean {
  return (ms) => ms >= askedMs && ms <= askedMs + Math.min(askedMs / 4, 2000);
}

/** Records the decision of the retry policy and aborts before the pause. */
function pause(
  happened: string,
  headers: () => Case['headers'],
  isRight: (ms: number) => boolean,
): FaultRow {
  return {
    happened,
    expected: { error: 'RateLimitError', attempts: 1, result: 'waits as requested' },
    async run(scene) {
      const baseURL = await scene.serveRaw((socket) => {
        socket.end(jsonAnswer(429, REFUSAL, headers()));
      });
      let decision: RetryContext | undefined;
      const shouldRetry = (context: RetryContext): boolean => {
        decision = context;
        return false;
      };
      const outcome = await ask(scene.client(baseURL, { maxRetries: 1, shouldRetry }));
      const { delayMs = -1 } = decision ?? {};
      return {
        ...outcome,
        result: isRight(delayMs) ? 'waits as requested' : `waits ${delayMs} ms`,
      };
    },
  };
}

/** Rows with error statuses and retry headers. */
export const statusRows: FaultRow[] = [
  ...FINAL.map(([status, error]) =>
    row(
      `status ${status}`,
      { status },
      {
        error,
        status,
        attempts: 1,
        message: new RegExp(`^${status} No\\.$`),
        requestID: /^req_raw$/,
      },
    ),
  ),
  ...PASSING.map(([status]) => row(`status ${status}, then a response`, { status }, AGAIN)),
  ...PASSING.map(([status, error]) =>
    row(
      `status ${status}, no retries`,
      { status, options: { maxRetries: 0 } },
      {
        error,
        status,
        attempts: 1,
        requestID: /^req_raw$/,
      },
    ),
  ),
  row(
    'status 400 with `x-should-retry: true`',
    { status: 400, headers: { ...AT_ONCE, 'x-should-retry': 'true' } },
    AGAIN,
  ),
  row(
    'status 500 with `x-should-retry: false`',
    { status: 500, headers: { ...AT_ONCE, 'x-should-retry': 'false' } },
    { error: 'InternalServerError', attempts: 1 },
  ),
  ...['code', 'type'].map((member) =>
    row(
      `status 429, quota exceeded (\`${member}\`)`,
      {
        status: 429,
        headers: { ...AT_ONCE, 'x-should-retry': 'true' },
        body: { error: { message: 'Pay.', [member]: 'insufficient_quota' } },
        options: { shouldRetry: () => true },
      },
      { error: 'RateLimitError', status: 429, attempts: 1, message: /Pay/ },
    ),
  ),
  row('`retry-after: 0`', { status: 429, headers: { 'retry-after': 0 } }, AGAIN),
  row('`retry-after: 1`', { status: 429, headers: { 'retry-after': 1 } }, AGAIN),
  row(
    '`retry-after` with a date that has passed',
    { status: 503, headers: { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' } },
    AGAIN,
  ),
  row(
    '`retry-after: soon`, which is invalid',
    { status: 503, headers: { 'retry-after': 'soon' } },
    AGAIN,
  ),
  pause('`retry-after: 20`', () => ({ 'retry-after': 20 }), isAbout(20_000)),
  pause('`retry-after: 1.5`', () => ({ 'retry-after': '1.5' }), isAbout(1500)),
  pause(
    '`retry-after-ms: 1250` and `retry-after: 2`',
    () => ({ 'retry-after-ms': 1250, 'retry-after': 2 }),
    isAbout(1250),
  ),
  pause(
    '`retry-after` with a date',
    // Created on request, as it contains a date.
    () => ({ 'retry-after': inSeconds(50) }),
    (ms) => ms > 20_000 && ms <= 53_000,
  ),
  pause(
    'no `retry-after`',
    () => ({}),
    (ms) => ms >= 0 && ms <= 500,
  ),
  row(
    '`retry-after: 3600`, which exceeds the maximum',
    { status: 429, headers: { 'retry-after': 3600 } },
    { error: 'RateLimitError', attempts: 1, status: 429 },
  ),
  row(
    '`retry-after` with a date in a year, which exceeds the maximum',
    { status: 503, headers: { 'retry-after': inSeconds(31_536_000) } },
    { error: 'InternalServerError', attempts: 1, status: 503 },
  ),
  row(
    '`retry-after: 30`, which exceeds the deadline',
    { status: 503, headers: { 'retry-after': 30 }, options: { deadlineMs: 2000 } },
    { error: 'DeadlineExceededError', attempts: 1, message: /`deadlineMs` \(attempts: 1\)/ },
  ),
  row(
    'status 500 with a page of HTML',
    { status: 500, body: '<h1>Oh</h1>', headers: { ...AT_ONCE }, options: { maxRetries: 0 } },
    { error: 'InternalServerError', status: 500 },
  ),
  {
    happened: 'status 503 twice, then a stream',
    expected: { error: 'none', attempts: 3, result: TEXTS.join('') },
    async run(scene) {
      const baseURL = await scene.serve((_request, response) => {
        calls += 1;
        if (calls < 3) return response.writeHead(503, AT_ONCE).end('{}');
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        return response.end(EVENTS.map((data) => `data: ${data}\n\n`).join(''));
      });
      let calls = 0;
      return listen(scene.client(baseURL, { maxRetries: 2 }));
    },
  },
];
