import { resolveSettings, type LimitsOptions } from './options.js';

const budgets = [{ requestsPerMinute: 1 }];

test('has defaults', () => {
  expect(resolveSettings({ budgets, maxWaitMs: undefined })).toEqual({
    budgets,
    prefix: 'oai:limits:',
    whenRedisFails: 'local',
    redisTimeoutMs: 1000,
    processes: 1,
    maxWaitMs: 600_000,
    burstMs: 10_000,
    outputTokens: 500,
  });
});

test.each([
  [{ budgets, burst: 1 }, 'Unknown option `burst`. Known: prefix, '],
  [null, '`options` must be an object, not null.'],
  [{ budgets: {} }, '`budgets` must be a list.'],
  [{ budgets: [{}] }, '`budgets[0]` must have one of requestsPerMinute, tokensPerMinute, '],
  [{ budgets: [{ rpm: 1 }] }, 'Unknown option `budgets[0].rpm`. Known: requestsPerMinute, '],
  [{ budgets: [{ concurrency: 0 }] }, '`budgets[0].concurrency` must be a number above 0.'],
  [{ budgets, maxWaitMs: NaN }, '`maxWaitMs` must be a number above 0.'],
  [{ budgets, weights: { a: -1 } }, '`weights.a` must be a number above 0.'],
  [{ budgets, outputTokens: -1 }, '`outputTokens` must be a number above 0.'],
  [{ budgets, whenRedisFails: 'shut' }, '`whenRedisFails` must be one of local, open, closed.'],
])('%j is refused', (options, message) => {
  expect(() => resolveSettings(options as unknown as LimitsOptions)).toThrow(message);
});
