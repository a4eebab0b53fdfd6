import { ReadingGate } from './reading-gate.js';

function start() {
  const log: boolean[] = [];
  return { gate: new ReadingGate((isPaused) => void log.push(isPaused)), log };
}

test('reading resumes after as many calls as it was paused by', () => {
  const { gate, log } = start();
  gate.open();
  gate.pause();
  gate.pause();
  gate.resume();
  expect([gate.isPaused, ...log]).toEqual([true, true]);
  gate.resume();
  expect(log).toEqual([true, false]);
});

test('a pause before the socket is open is applied to it, and to the next one', () => {
  const { gate, log } = start();
  gate.pause();
  expect(log).toEqual([]);
  gate.open();
  expect(log).toEqual([true]);
  gate.open();
  expect(log).toEqual([true, true]);
});

test('reading goes on while something is awaited', async () => {
  const { gate, log } = start();
  gate.open();
  gate.pause();
  const first = gate.during(Promise.resolve('value'));
  const second = gate.during(Promise.reject(new Error('failed')));
  expect(log).toEqual([true, false]);
  expect(await first).toBe('value');
  await expect(second).rejects.toThrow('failed');
  expect(log).toEqual([true, false, true]);
});

test('a socket that is being closed is read to its end', () => {
  const { gate, log } = start();
  gate.open();
  gate.pause();
  gate.close();
  gate.pause();
  expect(log).toEqual([true, false]);
});
