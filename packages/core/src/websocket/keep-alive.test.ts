import { checkKeepAlive, KeepAlive } from './keep-alive.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function start(canPing: () => boolean = () => true) {
  const log: string[] = [];
  const keepAlive = new KeepAlive(100, {
    ping: () => {
      log.push('ping');
      return canPing();
    },
    expired: () => void log.push('expired'),
  });
  keepAlive.start();
  return { keepAlive, log };
}

test('a peer that answers no ping expires after two intervals', () => {
  const { log } = start();
  jest.advanceTimersByTime(199);
  expect(log).toEqual(['ping']);
  jest.advanceTimersByTime(1);
  expect(log).toEqual(['ping', 'expired']);
});

test('any sign of life counts', () => {
  const { keepAlive, log } = start();
  for (let index = 0; index < 5; index += 1) {
    jest.advanceTimersByTime(100);
    keepAlive.received();
  }
  expect(log).toEqual(Array(5).fill('ping'));
});

test('a peer that cannot be pinged now is not dead', () => {
  const { log } = start(() => false);
  jest.advanceTimersByTime(500);
  expect(log).not.toContain('expired');
});

test('nothing happens after the end', () => {
  const { keepAlive, log } = start();
  jest.advanceTimersByTime(100);
  keepAlive.stop();
  jest.advanceTimersByTime(1000);
  expect(log).toEqual(['ping']);
});

test.each([[0], [-1], [NaN], [Infinity], [2 ** 31], ['100'], [true]])('%p is refused', (value) => {
  expect(() => checkKeepAlive(value as number)).toThrow('`keepAliveMs` must be');
});

test.each([
  [undefined, undefined],
  [null, undefined],
  [0.5, 0.5],
  [30_000, 30_000],
])('%p is %p', (value, expected) => {
  expect(checkKeepAlive(value)).toBe(expected);
});
