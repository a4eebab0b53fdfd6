import { PendingResponses } from './pending-responses.js';

test('a response is pending until it is there', () => {
  const pending = new PendingResponses();
  pending.add('resp_1');
  expect([pending.delete('resp_1'), pending.delete('resp_1')]).toEqual([true, false]);
});

test('the oldest of too many are forgotten', () => {
  const pending = new PendingResponses();
  for (let index = 0; index <= 10_000; index += 1) pending.add(`resp_${index}`);
  expect([pending.delete('resp_0'), pending.delete('resp_1')]).toEqual([false, true]);
});

test.each([
  ['256 characters', 256, true],
  ['257 characters', 257, false],
  ['a million characters', 1_000_000, false],
])('an id of %s', (_name, length, isKept) => {
  const pending = new PendingResponses();
  pending.add('x'.repeat(length));
  expect(pending.delete('x'.repeat(length))).toBe(isKept);
});
