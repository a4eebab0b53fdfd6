import { Readable } from 'node:stream';
import { collect, DONE, encoder, event, harness, respond } from '../../test/helpers/streams.js';
import { APIError } from '../errors/api-error.js';
import { IncompleteStreamError } from '../errors/incomplete-stream-error.js';
import { openStream, Stream } from './stream.js';

describe('Stream.fromSSEResponse', () => {
  test('accepts streams without an end', async () => {
    const stream = Stream.fromSSEResponse(respond(event(1) + event(2)), new AbortController());
    expect(await collect(stream)).toEqual({ items: [1, 2] });
  });

  test('throws error events as APIError', async () => {
    const body = event({ error: { message: 'Boo', type: 'server_error', code: 'c' } });
    const { error } = await collect(Stream.fromSSEResponse(respond(body), new AbortController()));
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({
      message: 'Boo',
      code: 'c',
      type: 'server_error',
      status: undefined,
    });
  });

  test('names a broken connection', async () => {
    const cause = new TypeError('terminated');
    const body = new ReadableStream({ pull: (sink) => sink.error(cause) });
    const { error } = await collect(
      Stream.fromSSEResponse(new Response(body), new AbortController()),
    );
    expect(error).toMatchObject({ name: 'APIConnectionError', cause });
  });
});

describe('two streams of one', () => {
  test('yield the same at their own speed', async () => {
    const { context } = harness();
    const [left, right] = openStream(respond(event(1) + event(2) + DONE), context).tee();
    expect(await collect(left)).toEqual({ items: [1, 2] });
    expect(await collect(right)).toEqual({ items: [1, 2] });
  });

  test('fail alike', async () => {
    const { context } = harness();
    const [left, right] = openStream(respond([event(1)]), context).tee();
    for (const side of [left, right]) {
      const { items, error } = await collect(side);
      expect(items).toEqual([1]);
      expect(error).toBeInstanceOf(IncompleteStreamError);
    }
  });

  test('abort the call when both are left', async () => {
    const { context } = harness();
    const [left, right] = openStream(respond(event(1) + event(2) + DONE), context).tee();
    for await (const _item of left) break;
    expect(context.controller.signal.aborted).toBe(false);
    for await (const item of right) {
      expect(item).toBe(1);
      break;
    }
    expect(context.controller.signal.aborted).toBe(true);
  });
});

describe('a readable stream of a stream', () => {
  const items = [1, { text: 'ä€😀\n' }, null, [true]];

  test('has one JSON value a line', async () => {
    const { context } = harness();
    const stream = openStream(respond(items.map((item) => event(item)).join('') + DONE), context);
    const text = await new Response(stream.toReadableStream()).text();
    expect(text).toBe(items.map((item) => `${JSON.stringify(item)}\n`).join(''));
  });

  test('is read back as it was', async () => {
    const { context } = harness();
    const stream = openStream(respond(items.map((item) => event(item)).join('') + DONE), context);
    const back = Stream.fromReadableStream(stream.toReadableStream(), new AbortController());
    expect(await collect(back)).toEqual({ items });
  });

  test('passes errors on', async () => {
    const { context } = harness();
    const stream = openStream(respond([event(1)]), context);
    const back = Stream.fromReadableStream(stream.toReadableStream(), new AbortController());
    const { items: read, error } = await collect(back);
    expect(read).toEqual([1]);
    expect(error).toBeInstanceOf(IncompleteStreamError);
  });

  test('ends the call when it is cancelled', async () => {
    const { context } = harness();
    const readable = openStream(respond(event(1) + event(2) + DONE), context).toReadableStream();
    const reader = readable.getReader();
    await reader.read();
    await reader.cancel();
    expect(context.controller.signal.aborted).toBe(true);
  });

  test('is read no further than asked for', async () => {
    let reads = 0;
    const source = new ReadableStream(
      {
        pull(sink) {
          reads += 1;
          sink.enqueue(encoder.encode(event(reads)));
        },
      },
      { highWaterMark: 0 },
    );
    const { context } = harness();
    const readable = openStream(new Response(source), context).toReadableStream();
    const reader = readable.getReader();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(reads).toBeLessThanOrEqual(3);
    await reader.cancel();
  });

  test.each([
    {
      name: 'a last line without its end',
      reads: ['{"a":1}\n{"b"', ':2}'],
      items: [{ a: 1 }, { b: 2 }],
    },
    { name: 'empty lines and CRLF', reads: ['1\r\n\r\n2\n'], items: [1, 2] },
    {
      name: 'values that look like errors and ends',
      reads: ['{"error":1}\n"[DONE]"\n3\n'],
      items: [{ error: 1 }, '[DONE]', 3],
    },
    { name: 'strings', reads: Readable.from(['1\n', '2\n']), items: [1, 2] },
  ])('is read from $name', async ({ reads, items: expected }) => {
    const source = Array.isArray(reads) ? respond(reads).body! : reads;
    const stream = Stream.fromReadableStream(source, new AbortController());
    expect(await collect(stream)).toEqual({ items: expected });
  });

  test('is left by break, which aborts', async () => {
    const controller = new AbortController();
    for await (const item of Stream.fromReadableStream(respond('1\n2\n').body!, controller)) {
      expect(item).toBe(1);
      break;
    }
    expect(controller.signal.aborted).toBe(true);
  });
});
