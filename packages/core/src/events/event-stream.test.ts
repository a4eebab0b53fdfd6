import { pause, TestStream } from '../../test/helpers/event-streams.js';
import { APIUserAbortError } from '../errors/api-user-abort-error.js';
import { OpenAIError } from '../errors/openai-error.js';

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

  test('starts where `setImmediate` throws, as on the edge runtime of Next.js', async () => {
    const immediate = jest.spyOn(globalThis, 'setImmediate').mockImplementation(() => {
      throw new Error('A Node.js API is used which is not supported in the Edge Runtime.');
    });
    const stream = new TestStream().run(async (self) => self.tell('item', 1));
    const log = record(stream);
    immediate.mockRestore();
    await stream.done();
    expect(log).toEqual(['item 1', 'end']);
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
    await expect(aborted.done()).rejects.toBeInstanceOf(APIUserAbortError);
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
