import { count, pause, TestStream } from '../../test/helpers/event-streams.js';
import { APIUserAbortError } from '../errors/api-user-abort-error.js';
import { OpenAIError } from '../errors/openai-error.js';
import { AsyncQueue } from './async-queue.js';

describe('an abort', () => {
  test('ends a stream whose work does not end', async () => {
    const stream = new TestStream().run(() => new Promise(() => {}));
    await pause();
    stream.abort();
    await expect(stream.done()).rejects.toBeInstanceOf(APIUserAbortError);
  });

  test('is followed by no event and no item, though the work goes on', async () => {
    const stream = new TestStream().run(async (self) => {
      for (let value = 0; value < 10; value += 1) self.tell('item', value);
    });
    const heard: number[] = [];
    stream.on('item', (value) => {
      heard.push(value);
      if (value === 3) stream.abort();
    });
    const items = stream.events('item');
    await expect(stream.done()).rejects.toBeInstanceOf(APIUserAbortError);
    expect(heard).toEqual([0, 1, 2, 3]);
    await expect(items.next()).rejects.toBeInstanceOf(APIUserAbortError);
    expect(stream.finals).toBe(0);
  });

  test('by a listener of a final event is a failure', async () => {
    class Final extends TestStream {
      protected override _emitFinal(): void {
        this.tell('item', 1);
      }
    }
    const stream = new Final().run(() => pause());
    stream.once('item', () => stream.abort());
    await expect(stream.done()).rejects.toBeInstanceOf(APIUserAbortError);
  });
});

test.each([
  { event: 'error' as const, thrown: new OpenAIError('No') },
  { event: 'abort' as const, thrown: new APIUserAbortError() },
])('events($event) yields the failure once', async ({ event, thrown }) => {
  const stream = new TestStream().run(() => Promise.reject(thrown));
  const seen: unknown[] = [];
  for await (const parameters of stream.events(event)) seen.push(parameters);
  expect(seen).toEqual([[thrown]]);
});

test('a loop after the end fails, whether or not there was one before', async () => {
  const stream = new TestStream().run(count(3));
  for await (const _value of stream);
  await expect(stream[Symbol.asyncIterator]().next()).rejects.toThrow(
    'has ended, so it cannot be iterated',
  );
  const unread = new TestStream().run(count(3));
  await unread.done();
  await expect(unread[Symbol.asyncIterator]().next()).rejects.toBeInstanceOf(OpenAIError);
});

test('a queue releases the items that were read, in constant time', async () => {
  const queue = new AsyncQueue<object>();
  const references: WeakRef<object>[] = [];
  for (let index = 0; index < 20_000; index += 1) {
    const item = { index };
    references.push(new WeakRef(item));
    queue.push(item);
  }
  for (let index = 0; index < 15_000; index += 1) {
    expect((await queue.next()).value).toEqual({ index });
  }
  expect(queue.size).toBe(5_000);
  const { gc } = globalThis as { gc?: () => void };
  if (!gc) return;
  await pause(10);
  gc();
  expect(references.filter((reference) => reference.deref()).length).toBeLessThan(10_000);
});
