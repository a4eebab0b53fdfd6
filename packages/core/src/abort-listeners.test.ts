import { getEventListeners } from 'node:events';
import { addAbortListener, removeAbortListener } from './abort-listeners.js';

const listenersOf = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length;

test('the functions of a signal share one listener, which goes with the last of them', () => {
  const { signal } = new AbortController();
  const callbacks = Array.from({ length: 10_000 }, () => () => {});
  for (const callback of callbacks) addAbortListener(signal, callback);
  expect(listenersOf(signal)).toBe(1);
  const last = callbacks.pop()!;
  for (const callback of callbacks) removeAbortListener(signal, callback);
  expect(listenersOf(signal)).toBe(1);
  removeAbortListener(signal, last);
  expect(listenersOf(signal)).toBe(0);
});

test('functions run in their order, once, without those that were removed', () => {
  const controller = new AbortController();
  const seen: string[] = [];
  const second = (): void => void seen.push('second');
  const third = (): void => void seen.push('third');
  addAbortListener(controller.signal, () => {
    seen.push('first');
    removeAbortListener(controller.signal, third);
  });
  addAbortListener(controller.signal, second);
  addAbortListener(controller.signal, second);
  addAbortListener(controller.signal, third);
  controller.abort();
  controller.signal.dispatchEvent(new Event('abort'));
  expect(seen).toEqual(['first', 'second']);
  expect(listenersOf(controller.signal)).toBe(0);
});

test('a function that throws stops no other one, and its error is not lost', () => {
  const controller = new AbortController();
  const tasks: (() => void)[] = [];
  const schedule = jest.spyOn(globalThis, 'queueMicrotask').mockImplementation((task) => {
    tasks.push(task);
  });
  const seen: string[] = [];
  for (const name of ['first', 'second']) {
    addAbortListener(controller.signal, () => {
      seen.push(name);
      throw new Error(`thrown by the ${name}`);
    });
  }
  controller.abort();
  schedule.mockRestore();
  expect(seen).toEqual(['first', 'second']);
  expect(tasks).toHaveLength(2);
  expect(tasks[1]).toThrow('thrown by the second');
});

test('removing a function that was not added has no effect', () => {
  const { signal } = new AbortController();
  removeAbortListener(signal, () => {});
  addAbortListener(signal, () => {});
  removeAbortListener(signal, () => {});
  expect(listenersOf(signal)).toBe(1);
});
