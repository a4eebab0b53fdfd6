import { parseRetryAfter } from './retry-after.js';

const NOW = Date.parse('2026-01-01T00:00:00Z');

test.each([
  { headers: { 'retry-after': '3' }, expectedMs: 3000 },
  { headers: { 'retry-after': '1.5' }, expectedMs: 1500 },
  { headers: { 'retry-after': '0' }, expectedMs: 0 },
  { headers: { 'retry-after': 'Thu, 01 Jan 2026 00:00:20 GMT' }, expectedMs: 20_000 },
  { headers: { 'retry-after': 'Wed, 31 Dec 2025 23:59:00 GMT' }, expectedMs: 0 },
  { headers: { 'retry-after-ms': '250' }, expectedMs: 250 },
  { headers: { 'retry-after-ms': '250', 'retry-after': '9' }, expectedMs: 250 },
  { headers: { 'retry-after-ms': 'soon', 'retry-after': '9' }, expectedMs: 9000 },
  { headers: { 'retry-after': 'Thursday, 01-Jan-26 00:00:20 GMT' }, expectedMs: 20_000 },
  { headers: { 'retry-after': 'Thu Jan  1 00:00:20 2026' }, expectedMs: 20_000 },
  { headers: { 'retry-after': 'Thu Jan 15 00:00:00 2026' }, expectedMs: 14 * 86_400_000 },
  { headers: { 'retry-after': 'soon' }, expectedMs: undefined },
  { headers: { 'retry-after': '-1' }, expectedMs: undefined },
  { headers: { 'retry-after-ms': '-1' }, expectedMs: undefined },
  { headers: { 'retry-after-ms': '1e3' }, expectedMs: undefined },
  { headers: { 'retry-after': 'Infinity' }, expectedMs: undefined },
  { headers: { 'retry-after': '5 seconds' }, expectedMs: undefined },
  { headers: { 'retry-after': 'soon 5' }, expectedMs: undefined },
  { headers: { 'retry-after': '2026-01-01T00:00:20Z' }, expectedMs: undefined },
  { headers: { 'retry-after': 'Thu, 01 Jan 2026 00:00:20 +0100' }, expectedMs: undefined },
  { headers: { 'retry-after': 'Thu, 01 Jan 2026 00:00:20' }, expectedMs: undefined },
  { headers: { 'retry-after': 'Thu, 41 Foo 2026 00:00:20 GMT' }, expectedMs: undefined },
  { headers: { 'retry-after': '' }, expectedMs: undefined },
  { headers: {}, expectedMs: undefined },
])('reads $headers as $expectedMs ms', ({ headers, expectedMs }) => {
  expect(parseRetryAfter(new Headers(headers as Record<string, string>), NOW)).toBe(expectedMs);
});
