import { messageBytes, SendQueue } from './send-queue.js';

test('gives messages back in order, once', () => {
  const queue = new SendQueue<string>(10);
  expect([queue.add('a', 1), queue.add('b', 1)]).toEqual([true, true]);
  expect(queue.drain()).toEqual(['a', 'b']);
  expect(queue.drain()).toEqual([]);
});

test('refuses what exceeds the limit, and has room again when it is empty', () => {
  const queue = new SendQueue<string>(10);
  expect([queue.add('a', 6), queue.add('b', 4), queue.add('c', 1)]).toEqual([true, true, false]);
  expect(queue.drain()).toEqual(['a', 'b']);
  expect(queue.add('d', 10)).toBe(true);
});

test('takes one message of any size', () => {
  const queue = new SendQueue<string>(10);
  expect([queue.add('a', 11), queue.add('b', 0)]).toEqual([true, false]);
  expect(queue.drain()).toEqual(['a']);
});

test.each([
  ['text', 'abc', 3],
  ['bytes', new Uint8Array(5), 5],
  ['a view', new Uint8Array(9).subarray(2, 4), 2],
  ['a buffer', new ArrayBuffer(7), 7],
  ['several', [new Uint8Array(1), new Uint16Array(2)], 5],
])('%s: %#', (_name, data, bytes) => {
  expect(messageBytes(data)).toBe(bytes);
});
