import { collect, DONE, event, harness, respond } from '../../test/helpers/streams.js';
import { IncompleteStreamError } from '../errors/incomplete-stream-error.js';
import { OpenAIError } from '../errors/openai-error.js';
import { openStream } from './stream.js';

describe('a stream that is left', () => {
  test('by break aborts the call', async () => {
    const { context, closed } = harness();
    for await (const item of openStream(respond(event(1) + event(2) + DONE), context)) {
      expect(item).toBe(1);
      break;
    }
    expect(context.controller.signal.aborted).toBe(true);
    expect(closed).toEqual([undefined]);
  });

  test('by its controller ends without an error, and at once', async () => {
    const { context, closed } = harness();
    const stream = openStream(respond(event(1) + event(2) + event(3)), context);
    const items: unknown[] = [];
    for await (const item of stream) {
      items.push(item);
      stream.controller.abort();
    }
    expect(items).toEqual([1]);
    expect(closed).toHaveLength(1);
  });

  test('by its controller while it waits for the server', async () => {
    const { context } = harness();
    const never = new Response(new ReadableStream());
    const stream = openStream(never, context);
    const result = stream[Symbol.asyncIterator]().next();
    stream.controller.abort();
    expect(await result).toEqual({ value: undefined, done: true });
  });

  test('before it began', async () => {
    const { context, closed } = harness();
    context.controller.abort();
    expect(await collect(openStream(respond(event(1)), context))).toEqual({ items: [] });
    expect(closed).toHaveLength(1);
  });

  test('by a limit of the call throws the error of the limit', async () => {
    const limit = new OpenAIError('The deadline has passed.');
    const { context } = harness({ explain: () => limit });
    const never = new Response(new ReadableStream());
    const result = collect(openStream(never, context));
    context.controller.abort();
    expect(await result).toEqual({ items: [], error: limit });
  });

  test('ends for calls of next that wait, too', async () => {
    const { context } = harness();
    const iterator = openStream(new Response(new ReadableStream()), context)[
      Symbol.asyncIterator
    ]();
    const results = [iterator.next(), iterator.next()];
    await iterator.return!();
    expect(await Promise.all(results)).toEqual([
      { value: undefined, done: true },
      { value: undefined, done: true },
    ]);
  });

  test('stays at its end, and throws a failure once', async () => {
    const { context } = harness();
    const iterator = openStream(respond(''), context)[Symbol.asyncIterator]();
    await expect(iterator.next()).rejects.toBeInstanceOf(IncompleteStreamError);
    expect(await iterator.next()).toEqual({ value: undefined, done: true });
  });

  test('cannot be read twice', async () => {
    const { context } = harness();
    const stream = openStream(respond(event(1) + DONE), context);
    await collect(stream);
    const { error } = await collect(stream);
    expect(error).toBeInstanceOf(OpenAIError);
    expect((error as Error).message).toContain('tee');
  });

  test('leaves no listener on the signal', async () => {
    const { context } = harness();
    const { signal } = context.controller;
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
    for (let index = 0; index < 10; index += 1) {
      await collect(openStream(respond(event(1) + DONE), context));
    }
    expect(listeners).toBe(0);
  });
});
