import type { RateLimit } from '@oai/core';
import { Pacer } from './pacer.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const facts = (given: Partial<RateLimit>): RateLimit => given as RateLimit;
/** Starts calls, and returns the times at which they started, milliseconds from now. */
function startCalls(pacer: Pacer, count: number, signal?: AbortSignal): number[] {
  const startedAt = performance.now();
  const starts: number[] = [];
  for (let call = 0; call < count; call += 1) {
    void Promise.resolve(pacer.enter(signal)).then(
      () => starts.push(Math.round(performance.now() - startedAt)),
      () => starts.push(NaN),
    );
  }
  return starts;
}

test('calls are free until an answer tells a limit', async () => {
  const pacer = new Pacer(600_000);
  const starts = startCalls(pacer, 100);
  await jest.advanceTimersByTimeAsync(0);
  expect(starts).toEqual(new Array(100).fill(0));
});

test('calls wait until requests are restored, in their order', async () => {
  const pacer = new Pacer(600_000);
  void pacer.enter(undefined);
  // 60 a second.
  pacer.leave(facts({ limitRequests: 3600, remainingRequests: 2, resetRequestsMs: 3598 / 0.06 }));
  const starts = startCalls(pacer, 5);
  await jest.advanceTimersByTimeAsync(1000);
  expect(starts).toEqual([0, 0, 17, 34, 50]);
});

test('calls in progress count, since the answer may not include them', async () => {
  const pacer = new Pacer(600_000);
  void startCalls(pacer, 3);
  pacer.leave(facts({ limitRequests: 600, remainingRequests: 3, resetRequestsMs: 59_700 }));
  const starts = startCalls(pacer, 2);
  await jest.advanceTimersByTimeAsync(150);
  expect(starts).toEqual([0, 100]);
});

test('an earlier answer that comes late restores nothing', async () => {
  const pacer = new Pacer(600_000);
  void startCalls(pacer, 2);
  pacer.leave(facts({ limitRequests: 600, remainingRequests: 1, resetRequestsMs: 59_900 }));
  pacer.leave(facts({ limitRequests: 600, remainingRequests: 2, resetRequestsMs: 59_800 }));
  const starts = startCalls(pacer, 1);
  await jest.advanceTimersByTimeAsync(150);
  expect(starts).toEqual([100]);
});

test('tokens are estimated by the mean of earlier calls', async () => {
  const pacer = new Pacer(600_000);
  void pacer.enter(undefined);
  pacer.addTokens(1000);
  // 10 tokens a millisecond.
  pacer.leave(facts({ limitTokens: 600_000, remainingTokens: 1500, resetTokensMs: 59_850 }));
  const starts = startCalls(pacer, 3);
  await jest.advanceTimersByTimeAsync(1000);
  expect(starts).toEqual([0, 50, 150]);
});

test('a call larger than the limit waits for the whole limit', async () => {
  const pacer = new Pacer(600_000);
  void pacer.enter(undefined);
  pacer.addTokens(5000);
  pacer.leave(facts({ limitTokens: 1000, remainingTokens: 0, resetTokensMs: 1000 }));
  const starts = startCalls(pacer, 1);
  await jest.advanceTimersByTimeAsync(5000);
  expect(starts).toEqual([1000]);
});

test('after a refusal all calls wait', async () => {
  const pacer = new Pacer(600_000);
  void pacer.enter(undefined);
  pacer.pause(500, undefined);
  const starts = startCalls(pacer, 2);
  await jest.advanceTimersByTimeAsync(1000);
  expect(starts).toEqual([500, 500]);
});

test('another answer ends a wait early only if it restores the limit', async () => {
  const pacer = new Pacer(600_000);
  void startCalls(pacer, 2);
  pacer.leave(facts({ limitRequests: 60, remainingRequests: 1, resetRequestsMs: 59_000 }));
  const starts = startCalls(pacer, 1);
  await jest.advanceTimersByTimeAsync(100);
  pacer.leave(undefined);
  await jest.advanceTimersByTimeAsync(2000);
  expect(starts).toEqual([1000]);
});

test('an abort ends the wait of its call alone', async () => {
  const pacer = new Pacer(600_000);
  void pacer.enter(undefined);
  pacer.pause(500, undefined);
  const controller = new AbortController();
  const aborted = startCalls(pacer, 1, controller.signal);
  const others = startCalls(pacer, 1);
  await jest.advanceTimersByTimeAsync(100);
  controller.abort();
  await jest.advanceTimersByTimeAsync(1000);
  expect(aborted).toEqual([NaN]);
  expect(others).toEqual([500]);
});

test('facts without a limit or a reset are restored within a minute', async () => {
  const pacer = new Pacer(600_000);
  void pacer.enter(undefined);
  pacer.leave(facts({ limitRequests: 60, remainingRequests: 0 }));
  const starts = startCalls(pacer, 2);
  await jest.advanceTimersByTimeAsync(5000);
  expect(starts).toEqual([1000, 2000]);
});

test('no call waits longer than the bound, whatever the server says', async () => {
  const pacer = new Pacer(1000);
  void pacer.enter(undefined);
  pacer.leave(facts({ limitRequests: 10, remainingRequests: 0, resetRequestsMs: 1e12 }));
  const starts = startCalls(pacer, 2);
  await jest.advanceTimersByTimeAsync(5000);
  expect(starts).toEqual([1000, 2000]);
});
