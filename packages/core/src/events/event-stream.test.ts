import { APIUserAbortError } from '../errors/api-user-abort-error.js';
import { OpenAIError } from '../errors/openai-error.js';
import { EventStream, type BaseEvents } from './event-stream.js';

interface TestEvents extends BaseEvents {
  item: (value: number) => void;
  pair: (left: number, right: string) => void;
  empty: () => void;
}

/** A helper as the packages write them, its parts open for tests. */
class TestStream extends EventStream<TestEvents> {
  finals = 0;

  run(executor: (stream: TestStream) => Promise<unknown>): this {
    this._run(() => executor(this));
    return this;
  }

  tell<Event extends keyof TestEvents>(
    event: Event,
    ...parameters: Parameters<TestEvents[Event]>
  ): void {
    this._emit(event, ...(parameters as never));
  }

  connect(): void {
    this._connected();
  }

  listen(signal: AbortSignal | null | undefined): void {
    this._listenForAbort(signal);
  }

  drained(): Promise<void> | undefined {
    return this._whenDrained();
  }

  hasListeners(event: keyof TestEvents): boolean {
    return this._hasListeners(event);
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<number, undefined> {
    return this._iterate('item', (value) => value, { abortOnReturn: true });
  }

  protected override _emitFinal(): void {
    this.finals += 1;
  }
}

const pause = (durationMs = 1): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, durationMs));

/** Emits numbers as a helper's read loop does: waiting for slow iterators. */
const count =
  (total: number, onEmit: (value: number) => void = () => {}) =>
  async (stream: TestStream): Promise<void> => {
    for (let value = 0; value < total; value += 1) {
      if (stream.controller.signal.aborted) throw new APIUserAbortError();
      onEmit(value);
      stream.tell('item', value);
      await (stream.drained() ?? Promise.resolve());
    }
  };

function record(stream: TestStream): string[] {
  const log: string[] = [];
  for (const event of ['connect', 'item', 'abort', 'error', 'end'] as const) {
    stream.on(event, (...parameters: unknown[]) => {
      const shown = parameters.map((value) => (value instanceof Error ? value.message : value));
      log.push([event, ...shown].join(' '));
    });
  }
  return log;
}

describe('an event stream', () => {
  test('starts after the code that made it has added its listeners', async () => {
    const stream = new TestStream().run(async (self) => {
      self.connect();
      self.tell('item', 1);
      await pause();
      self.tell('item', 2);
    });
    const log = record(stream);
    expect(stream.ended).toBe(false);
    await stream.done();
    expect(log).toEqual(['connect', 'item 1', 'item 2', 'end']);
    expect([stream.ended, stream.errored, stream.aborted, stream.finals]).toEqual([
      true,
      false,
      false,
      1,
    ]);
    stream.tell('item', 3);
    expect(log).toHaveLength(4);
  });

  test.each([
    { name: 'an error of the API', thrown: new OpenAIError('No'), same: true },
    { name: 'any error', thrown: new TypeError('No'), same: false },
    { name: 'anything', thrown: 'No', same: false },
  ])('fails with $name', async ({ thrown, same }) => {
    const stream = new TestStream().run(() => Promise.reject(thrown as Error));
    const log = record(stream);
    const error = await stream.done().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error === thrown).toBe(same);
    if (!same) expect((error as Error).cause).toBe(thrown);
    expect(log).toEqual(['error No', 'end']);
    expect([stream.ended, stream.errored, stream.aborted, stream.finals]).toEqual([
      true,
      true,
      false,
      0,
    ]);
    await expect(stream.done()).rejects.toBe(error);
  });

  test('is aborted', async () => {
    const stream = new TestStream().run(async (self) => {
      await new Promise((resolve) => self.controller.signal.addEventListener('abort', resolve));
      throw new DOMException('This operation was aborted', 'AbortError');
    });
    const log = record(stream);
    await pause();
    stream.abort();
    await expect(stream.done()).rejects.toBeInstanceOf(APIUserAbortError);
    expect(log).toEqual(['abort Request was aborted.', 'end']);
    expect([stream.errored, stream.aborted]).toEqual([true, true]);
  });

  test('fails without anybody listening, and nothing comes of it', async () => {
    const stream = new TestStream().run(() => Promise.reject(new Error('Unheard.')));
    // An unhandled rejection would fail this test.
    await pause(20);
    expect(stream.errored).toBe(true);
  });

  test('fails when a listener throws', async () => {
    let continued = false;
    const stream = new TestStream().run(async (self) => {
      await pause();
      self.tell('item', 1);
      continued = true;
    });
    stream.on('item', () => {
      throw new Error('Listener.');
    });
    await expect(stream.done()).rejects.toThrow('Listener.');
    expect(continued).toBe(false);
  });

  test('fails when what it emits at its end fails', async () => {
    class Failing extends TestStream {
      protected override _emitFinal(): void {
        throw new OpenAIError('No final message.');
      }
    }
    await expect(new Failing().run(() => pause()).done()).rejects.toThrow('No final message.');
  });

  test('follows a signal, and leaves no listener on it', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listeners += 1;
      addEventListener.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listeners -= 1;
      removeEventListener.apply(signal, args);
    };
    const ended = new TestStream().run(() => pause());
    ended.listen(signal);
    expect(listeners).toBe(1);
    await ended.done();
    expect(listeners).toBe(0);

    const aborted = new TestStream().run(() => pause());
    aborted.listen(signal);
    controller.abort();
    expect(aborted.controller.signal.aborted).toBe(true);
    const late = new TestStream();
    late.listen(signal);
    expect(late.controller.signal.aborted).toBe(true);
    late.listen(undefined);
    await aborted.done();
  });
});

describe('listeners', () => {
  test('are added, called once, and removed', () => {
    const stream = new TestStream();
    const calls: string[] = [];
    const first = (value: number): void => void calls.push(`first ${value}`);
    stream.on('item', first).on('item', first);
    stream.once('item', (value) => calls.push(`once ${value}`));
    expect(stream.hasListeners('item')).toBe(true);
    stream.tell('item', 1);
    stream.off('item', first);
    stream.tell('item', 2);
    stream.off('item', first).off('item', first);
    stream.tell('item', 3);
    expect(calls).toEqual(['first 1', 'first 1', 'once 1', 'first 2']);
    expect([stream.hasListeners('item'), stream.hasListeners('pair')]).toEqual([false, false]);
  });

  test('may add and remove listeners while they are called', () => {
    const stream = new TestStream();
    const calls: string[] = [];
    const second = (): void => void calls.push('second');
    stream.on('empty', () => {
      calls.push('first');
      stream.off('empty', second).on('empty', () => calls.push('third'));
    });
    stream.on('empty', second);
    stream.tell('empty');
    expect(calls).toEqual(['first', 'second']);
  });
});

describe('emitted', () => {
  test('resolves to nothing, one parameter or several', async () => {
    const stream = new TestStream();
    const all = Promise.all([
      stream.emitted('empty'),
      stream.emitted('item'),
      stream.emitted('pair'),
    ]);
    stream.tell('empty');
    stream.tell('item', 1);
    stream.tell('item', 2);
    stream.tell('pair', 1, 'a');
    expect(await all).toEqual([undefined, 1, [1, 'a']]);
  });

  test.each([
    { name: 'fails', thrown: new OpenAIError('No') },
    { name: 'is aborted', thrown: new APIUserAbortError() },
  ])('rejects if the stream $name', async ({ thrown }) => {
    const stream = new TestStream().run(() => Promise.reject(thrown));
    await expect(stream.emitted('item')).rejects.toBe(thrown);
    await expect(stream.emitted('item')).rejects.toBe(thrown);
  });

  test('gives the error itself to who waits for it', async () => {
    const thrown = new OpenAIError('No');
    const stream = new TestStream().run(() => Promise.reject(thrown));
    const [error] = await Promise.all([stream.emitted('error'), stream.emitted('end')].slice(0, 1));
    expect(error).toBe(thrown);
    await stream.done().catch(() => {});
  });

  test('rejects after the end', async () => {
    const stream = new TestStream().run(() => pause());
    await stream.done();
    await expect(stream.emitted('item')).rejects.toThrow('has ended');
  });
});

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
