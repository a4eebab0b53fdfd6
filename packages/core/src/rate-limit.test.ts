import { parseRateLimit } from './rate-limit.js';

test('reads all six headers', () => {
  const headers = new Headers({
    'x-ratelimit-limit-requests': '500',
    'x-ratelimit-limit-tokens': '30000',
    'x-ratelimit-remaining-requests': '499',
    'x-ratelimit-remaining-tokens': '0',
    'x-ratelimit-reset-requests': '120ms',
    'x-ratelimit-reset-tokens': '6m0s',
  });
  expect(parseRateLimit(headers)).toEqual({
    limitRequests: 500,
    limitTokens: 30000,
    remainingRequests: 499,
    remainingTokens: 0,
    resetRequestsMs: 120,
    resetTokensMs: 360_000,
  });
});

test('is undefined without such headers', () => {
  expect(parseRateLimit(new Headers({ 'content-type': 'text/plain' }))).toBeUndefined();
});

test.each([
  { value: '1s', expectedMs: 1000 },
  { value: '1.5s', expectedMs: 1500 },
  { value: '1h2m3s', expectedMs: 3_723_000 },
  { value: '2d', expectedMs: 172_800_000 },
  { value: '30', expectedMs: 30_000 },
  { value: 'never', expectedMs: undefined },
  { value: '1w', expectedMs: undefined },
])('reads a reset of $value as $expectedMs ms', ({ value, expectedMs }) => {
  const headers = new Headers({ 'x-ratelimit-reset-tokens': value });
  expect(parseRateLimit(headers)?.resetTokensMs).toBe(expectedMs);
});

test('does not take long over a header made to be slow', () => {
  const headers = new Headers({ 'x-ratelimit-reset-tokens': `${'1'.repeat(50_000)}x` });
  const startedAt = performance.now();
  expect(parseRateLimit(headers)?.resetTokensMs).toBeUndefined();
  expect(performance.now() - startedAt).toBeLessThan(500);
});
