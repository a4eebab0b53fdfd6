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
  { headers: { 'retry-after': 'soon' }, expectedMs: undefined },
  { headers: { 'retry-after': '' }, expectedMs: undefined },
  { headers: {}, expectedMs: undefined },
])('reads $headers as $expectedMs ms', ({ headers, expectedMs }) => {
  expect(parseRetryAfter(new Headers(headers as Record<string, string>), NOW)).toBe(expectedMs);
});
