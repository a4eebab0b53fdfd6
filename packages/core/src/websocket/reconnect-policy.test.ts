import { LONGEST_TIMER_MS } from '../timers.js';
import { ReconnectPolicy } from './reconnect-policy.js';

// Timers fire at once for a longer delay: a server that is down would be hammered.
test.each([
  ['a delay that never ends', { initialDelay: Infinity, maxDelay: Infinity }],
  ['a delay beyond the range of timers', { initialDelay: 3e9, maxDelay: 4e9 }],
  ['many attempts without an upper bound', { initialDelay: 1e9, maxDelay: Infinity }],
])('%s waits as long as timers can', (_name, delays) => {
  const policy = new ReconnectPolicy({ onReconnecting: () => {}, maxRetries: 50, ...delays });
  for (let attempt = 1; attempt <= 50; attempt += 1) {
    const { delay } = policy.next(1006, undefined)!.event;
    expect(delay).toBeLessThanOrEqual(LONGEST_TIMER_MS);
    expect(delay).toBeGreaterThan(1e8);
  }
  expect(policy.next(1006, undefined)).toBeUndefined();
});

test.each(['maxRetries', 'initialDelay', 'maxDelay'])('a negative `%s` is refused', (name) => {
  const options = { onReconnecting: () => {}, [name]: -1 };
  expect(() => new ReconnectPolicy(options)).toThrow(`\`reconnect.${name}\` must be a number`);
});
