import { count, pause, TestStream } from '../../test/helpers/event-streams.js';
import { APIUserAbortError } from '../errors/api-user-abort-error.js';
import { OpenAIError } from '../errors/openai-error.js';

describe('iteration', () => {
  test('yields everything, whatever the pace', async () => {
    const fast = new TestStream().run(count(5000));
    let expected = 0;
    for await (const value of fast) expect(value).toBe(expected++);
    expect(expected).toBe(5000);

    const slow = new TestStream().run(count(100));
    expected = 0;
    for await (const value of slow) {
      expect(value).toBe(expected++);
      if (value % 10 === 0) await pause();
    }
    expect(expected).toBe(100);
  });

  test('holds the source back while it is slow, however long the stream is', async () => {
    let emitted = 0;
    const stream = new TestStream().run(count(2000, (value) => (emitted = value)));
    let farthest = 0;
    for await (const value of stream) {
      if (value % 100 === 0) await pause();
      farthest = Math.max(farthest, emitted - value);
    }
    expect(emitted).toBe(1999);
    expect(farthest).toBeLessThanOrEqual(20);
  });

  test('holds back for the slowest of several', async () => {
    let emitted = 0;
    const stream = new TestStream().run(count(200, (value) => (emitted = value)));
    const slow = stream.events('item');
    const fast = stream.events('item');
    const quick = (async () => {
      let seen = 0;
      for await (const _ of fast) seen += 1;
      return seen;
    })();
    await pause(5);
    expect(emitted).toBeLessThan(30);
    let seen = 0;
    for await (const [value] of slow) {
      expect(value).toBe(seen++);
    }
    expect([seen, await quick]).toEqual([200, 200]);
  });

  test('does not hold back whoever waits for the end', async () => {
    const stream = new TestStream().run(count(100));
    const iterator = stream[Symbol.asyncIterator]();
    expect(await iterator.next()).toEqual({ value: 0, done: false });
    // Left standing, the iterator would otherwise keep the end from ever coming.
    await stream.done();
    const rest: number[] = [];
    for await (const value of iterator) rest.push(value);
    expect(rest).toHaveLength(99);
  });

  test('lets go of the source when it is aborted while held back', async () => {
    const stream = new TestStream().run(count(100));
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    await pause(5);
    stream.abort();
    await expect(stream.done()).rejects.toBeInstanceOf(APIUserAbortError);
  });

  test('lets go of the source when it is left', async () => {
    const stream = new TestStream().run(count(100));
    const values: number[] = [];
    for await (const [value] of stream.events('item')) {
      values.push(value);
      if (value === 3) {
        await pause(5);
        break;
      }
    }
    expect(values).toEqual([0, 1, 2, 3]);
    expect(stream.controller.signal.aborted).toBe(false);
    await stream.done();
  });

  test('of the stream itself ends the call when it is left', async () => {
    const stream = new TestStream().run(count(100));
    for await (const _value of stream) break;
    expect(stream.controller.signal.aborted).toBe(true);
    await expect(stream.done()).rejects.toBeInstanceOf(APIUserAbortError);
  });

  test('throws what ended the stream early, after what came before it', async () => {
    const failure = new OpenAIError('No');
    const stream = new TestStream().run(async (self) => {
      self.tell('item', 1);
      self.tell('item', 2);
      await pause();
      throw failure;
    });
    const iterators = [stream.events('item'), stream.events('item')];
    await stream.done().catch(() => {});
    for (const iterator of [...iterators]) {
      expect(await iterator.next()).toEqual({ value: [1], done: false });
      expect(await iterator.next()).toEqual({ value: [2], done: false });
      await expect(iterator.next()).rejects.toBe(failure);
      expect(await iterator.next()).toEqual({ value: undefined, done: true });
    }
    await expect(stream.events('item').next()).rejects.toBe(failure);
  });

  test('rejects one of several waiting calls, and ends the others', async () => {
    const failure = new OpenAIError('No');
    const stream = new TestStream().run(() => Promise.reject(failure));
    const iterator = stream.events('item');
    const [first, second] = await Promise.allSettled([iterator.next(), iterator.next()]);
    expect(first).toEqual({ status: 'rejected', reason: failure });
    expect(second).toEqual({ status: 'fulfilled', value: { value: undefined, done: true } });
  });

  test('begun after a good end is over', async () => {
    const stream = new TestStream().run(count(3));
    await stream.done();
    expect(await stream.events('item').next()).toEqual({ value: undefined, done: true });
  });
});
