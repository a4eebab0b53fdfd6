import type { OperationRequestOptions } from './options.js';
import { withQuery, type RequestOptionsAlone } from './with-query.js';

type Place = 'alone' | 'explicit';
type Places = {
  [Name in keyof OperationRequestOptions]-?: Name extends keyof RequestOptionsAlone
    ? 'alone'
    : 'explicit';
};

/** Every option: a new one that is missing here does not compile, and would be sent as a query. */
const places: Places = {
  headers: 'alone',
  maxRetries: 'alone',
  timeout: 'alone',
  query: 'alone',
  signal: 'alone',
  idempotencyKey: 'alone',
  deadlineMs: 'alone',
  streamIdleTimeoutMs: 'alone',
  maxEventBytes: 'alone',
  maxRetryAfterMs: 'alone',
  allowUnterminatedStreams: 'alone',
  shouldRetry: 'alone',
  onRetry: 'alone',
  onRepair: 'alone',
  middleware: 'alone',
  method: 'explicit',
  path: 'explicit',
  body: 'explicit',
  stream: 'explicit',
  streamEnd: 'explicit',
  fetchOptions: 'explicit',
  onUploadProgress: 'explicit',
  parseErrors: 'explicit',
  defaultBaseURL: 'explicit',
  __openStream: 'explicit',
  __metadata: 'explicit',
  __operation: 'explicit',
  __binaryResponse: 'explicit',
  __security: 'explicit',
  __synthesizeEventData: 'explicit',
};

describe.each(Object.entries(places) as [string, Place][])(
  '%s in the place of the query',
  (name, place) => {
    const given = { [name]: 'given' };

    test(place === 'alone' ? 'is taken as an option' : 'is refused', () => {
      if (place === 'alone') expect(withQuery(given, undefined)).toEqual(given);
      else
        expect(() => withQuery(given, undefined)).toThrow(`\`${name}\`: pass request options in`);
    });

    test('is refused beside a query parameter or further options', () => {
      expect(() => withQuery({ ...given, limit: 1 }, undefined)).toThrow(`\`${name}\``);
      expect(() => withQuery(given, {})).toThrow(`\`${name}\``);
    });

    test('is nothing when undefined', () => {
      const query = { [name]: undefined, limit: 1 };
      expect(withQuery(query, { timeout: 1 })).toEqual({ query, timeout: 1 });
    });
  },
);

test.each(['limit', 'timeouts', 'Headers', 'a__b'])('%s is a query parameter', (name) => {
  expect(withQuery({ [name]: 1 }, { timeout: 1 })).toEqual({ query: { [name]: 1 }, timeout: 1 });
});

test('stream is a query parameter of operations that stream', () => {
  const query = { stream: true, limit: 1 };
  expect(withQuery(query, { timeout: 1 }, true)).toEqual({ query, timeout: 1 });
  expect(() => withQuery({ stream: true, timeout: 1 }, undefined, true)).toThrow('`timeout`');
});
