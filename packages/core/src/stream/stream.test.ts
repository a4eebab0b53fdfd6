import { Readable } from 'node:stream';
import fc from 'fast-check';
import { APIError } from '../errors/api-error.js';
import { APIUserAbortError } from '../errors/api-user-abort-error.js';
import { IncompleteStreamError } from '../errors/incomplete-stream-error.js';
import { InvalidResponseError } from '../errors/invalid-response-error.js';
import { OpenAIError } from '../errors/openai-error.js';
import type { StreamContext } from './context.js';
import { openStream, Stream } from './stream.js';

const encoder = new TextEncoder();

interface Harness {
  context: StreamContext;
  closed: unknown[];
}

function harness(overrides: Partial<StreamContext> = {}): Harness {
  const closed: unknown[] = [];
  const controller = overrides.controller ?? new AbortController();
  return {
    closed,
    context: {
      controller,
      idleTimeoutMs: 0,
      allowUnterminated: false,
      toError: (data, { headers }) => APIError.generate(500, { error: data }, undefined, headers),
      explain: (cause) => (controller.signal.aborted ? new APIUserAbortError({ cause }) : cause),
      onClose: (error) => closed.push(error),
      ...overrides,
    },
  };
}

function respond(
  reads: string | ReadonlyArray<string | Uint8Array>,
  headers: Record<string, string> = {},
): Response {
  const queue = typeof reads === 'string' ? [reads] : [...reads];
  const body = new ReadableStream<Uint8Array>(
    {
      pull(sink) {
        const read = queue.shift();
        if (read === undefined) sink.close();
        else sink.enqueue(typeof read === 'string' ? encoder.encode(read) : read);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'x-request-id': 'req_1', ...headers },
  });
}

interface Outcome {
  items: unknown[];
  error?: unknown;
}

async function collect(stream: AsyncIterable<unknown>): Promise<Outcome> {
  const items: unknown[] = [];
  try {
    for await (const item of stream) items.push(item);
  } catch (error) {
    return { items, error };
  }
  return { items };
}

const event = (value: unknown, name?: string): string =>
  `${name ? `event: ${name}\n` : ''}data: ${JSON.stringify(value)}\n\n`;
const DONE = 'data: [DONE]\n\n';

describe('what a stream yields', () => {
  test.each([
    { name: 'data', body: event({ a: 1 }) + event(2) + DONE, items: [{ a: 1 }, 2] },
    { name: 'nothing after the end', body: event(1) + DONE + event(2), items: [1] },
    { name: 'null', body: event(null) + DONE, items: [null] },
    { name: 'named events as their data', body: event({ a: 1 }, 'foo') + DONE, items: [{ a: 1 }] },
    {
      name: 'thread events with their names',
      body: event({ error: 1 }, 'thread.run.created') + 'event: done\ndata: [DONE]\n\n',
      items: [{ event: 'thread.run.created', data: { error: 1 } }],
    },
    {
      name: 'all events with their names, if asked to',
      body: event(1, 'foo') + event(2) + DONE,
      items: [
        { event: 'foo', data: 1 },
        { event: null, data: 2 },
      ],
      synthesizeEventData: true,
    },
    { name: 'an end without its blank line', body: `${event(1)}data: [DONE]`, items: [1] },
  ])('$name', async ({ body, items, synthesizeEventData }) => {
    const { context, closed } = harness({ synthesizeEventData });
    expect(await collect(openStream(respond(body), context))).toEqual({ items });
    expect(closed).toEqual([undefined]);
    expect(context.controller.signal.aborted).toBe(false);
  });

  test('is the same however the body is split', async () => {
    const bytes = encoder.encode(event({ text: 'ä€😀' }) + event({ n: 2 }) + DONE);
    for (let at = 0; at <= bytes.length; at += 1) {
      const { context } = harness();
      const reads = [bytes.subarray(0, at), bytes.subarray(at)];
      expect(await collect(openStream(respond(reads), context))).toEqual({
        items: [{ text: 'ä€😀' }, { n: 2 }],
      });
    }
  });

  test('comes from a body that is a Node stream, as some fetch functions give it', async () => {
    const { context } = harness();
    const response = {
      body: Readable.from([event(1), Buffer.from(event(2)), DONE]),
      headers: new Headers(),
    };
    expect(await collect(openStream(response as unknown as Response, context))).toEqual({
      items: [1, 2],
    });
  });

  test('a 64 MiB event', async () => {
    const part = encoder.encode('x'.repeat(1024 * 1024));
    const reads = [
      encoder.encode('data: "'),
      ...Array<Uint8Array>(64).fill(part),
      encoder.encode('"\n\n'),
      DONE,
    ];
    const { context } = harness();
    const { items } = await collect(openStream<string>(respond(reads), context));
    expect((items as string[]).map((item) => item.length)).toEqual([64 * 1024 * 1024]);
  });

  test('answers calls of next in their order, whether or not they wait for each other', async () => {
    const { context } = harness();
    const stream = openStream<number>(respond([event(1), event(2) + event(3), DONE]), context);
    const iterator = stream[Symbol.asyncIterator]();
    const results = await Promise.all(Array.from({ length: 5 }, () => iterator.next()));
    expect(results.map(({ value, done }) => (done ? 'end' : value))).toEqual([
      1,
      2,
      3,
      'end',
      'end',
    ]);
  });

  test('shows each item to the observer first', async () => {
    const seen: unknown[] = [];
    const { context } = harness({ onEvent: (item) => seen.push(item) });
    for await (const item of openStream(respond(event(1) + event(2) + DONE), context)) {
      expect(seen).toContain(item);
    }
    expect(seen).toEqual([1, 2]);
  });
});

test('a tracer may wrap what is iterated, and sees every event', async () => {
  const stream = openStream<number>(respond('data: 1\n\ndata: 2\n\n'), {
    ...harness().context,
    allowUnterminated: true,
  });
  const seen: number[] = [];
  const patched = stream as unknown as { iterator: () => AsyncIterableIterator<number> };
  const original = patched.iterator;
  patched.iterator = async function* () {
    for await (const item of original()) {
      seen.push(item);
      yield item;
    }
  };
  const items: number[] = [];
  for await (const item of stream) items.push(item);
  expect(items).toEqual([1, 2]);
  expect(seen).toEqual([1, 2]);
  expect(Object.keys(stream)).not.toContain('iterator');
});

describe('a stream that does not end as it should', () => {
  const isLast = () => (item: unknown) => (item as { last?: boolean }).last === true;
  const recording = event({ text: 'Grüße' }) + event({ text: '…' }) + event({ last: true });
  const bytes = encoder.encode(recording);

  test('is incomplete at every byte before its final event', async () => {
    for (let length = 0; length < bytes.length; length += 1) {
      const { context, closed } = harness({ streamEnd: isLast });
      const { items, error } = await collect(
        openStream(respond([bytes.slice(0, length)]), context),
      );
      expect(error).toBeInstanceOf(IncompleteStreamError);
      expect(error).toMatchObject({
        eventCount: items.length,
        lastEvent: items.at(-1),
        requestID: 'req_1',
      });
      expect(closed).toEqual([error]);
      expect(context.controller.signal.aborted).toBe(true);
    }
  });

  test.each([
    { name: 'the final event', streamEnd: isLast, body: recording, count: 3 },
    {
      name: 'the sentinel, though a final event is expected',
      streamEnd: isLast,
      body: event(1) + DONE,
      count: 1,
    },
    { name: 'the sentinel', streamEnd: undefined, body: event(1) + DONE, count: 1 },
  ])('is complete after $name', async ({ streamEnd, body, count }) => {
    const { context } = harness({ streamEnd });
    const { items, error } = await collect(openStream(respond(body), context));
    expect(error).toBeUndefined();
    expect(items).toHaveLength(count);
  });

  test('goes on after the final event to the end of the body', async () => {
    const { context } = harness({ streamEnd: isLast });
    const { items } = await collect(openStream(respond(recording + event({ usage: 1 })), context));
    expect(items).toHaveLength(4);
  });

  test('judges each stream by a rule of its own', async () => {
    let rules = 0;
    const streamEnd = () => {
      rules += 1;
      return () => false;
    };
    for (let index = 0; index < 2; index += 1) {
      const { context } = harness({ streamEnd });
      await collect(openStream(respond(event(1)), context));
    }
    expect(rules).toBe(2);
  });

  test('is accepted where ends are not announced, and its last event is not lost', async () => {
    const { context } = harness({ allowUnterminated: true });
    const body = `${event(1)}data: 2`;
    expect(await collect(openStream(respond(body), context))).toEqual({ items: [1, 2] });
  });

  test('has no body', async () => {
    const { context, closed } = harness();
    const stream = openStream(new Response(null, { status: 204 }), context);
    expect((await collect(stream)).error).toBeInstanceOf(InvalidResponseError);
    expect(closed).toHaveLength(1);
  });

  test.each([
    { name: 'broken JSON', data: '{oops' },
    { name: 'no JSON', data: 'hello' },
    { name: 'a long text', data: 'x'.repeat(5000) },
  ])('breaks with a typed error at $name, after the events before it', async ({ data }) => {
    const { context, closed } = harness();
    const body = `${event(1)}data: ${data}\n\n${event(2)}${DONE}`;
    const { items, error } = await collect(openStream(respond(body), context));
    expect(items).toEqual([1]);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ status: 200, requestID: 'req_1', body: data });
    expect((error as Error).message).toContain('Event 2');
    expect((error as Error).message.length).toBeLessThan(400);
    expect(closed).toEqual([error]);
  });

  test('never passes off a truncation as an end, wherever it is cut and however it is split', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 9 }),
        async (length, size) => {
          const reads: Uint8Array[] = [];
          for (let at = 0; at < length; at += size) {
            reads.push(bytes.slice(at, Math.min(at + size, length)));
          }
          const { context } = harness({ streamEnd: isLast });
          const { error } = await collect(openStream(respond(reads), context));
          expect(error).toBeInstanceOf(IncompleteStreamError);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('errors told in mid-stream', () => {
  const failure = { message: 'Overloaded', type: 'server_error', code: 'overloaded', param: null };

  test('keep code, type and request id, and come after the events before them', async () => {
    const { context } = harness();
    const body = event(1) + event({ error: failure }) + event(2) + DONE;
    const { items, error } = await collect(openStream(respond(body), context));
    expect(items).toEqual([1]);
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ code: 'overloaded', type: 'server_error', requestID: 'req_1' });
  });

  test('told as an item are yielded, and thrown if the final event never comes', async () => {
    const { context } = harness();
    const told = { ...failure, type: 'error', sequence_number: 3 };
    const { items, error } = await collect(
      openStream(respond(event(1) + event(told, 'error')), context),
    );
    expect(items).toEqual([1, told]);
    expect(error).toMatchObject({ code: 'overloaded', requestID: 'req_1' });
    expect(error).not.toBeInstanceOf(IncompleteStreamError);
  });

  test('told as an item are not thrown if the final event comes', async () => {
    const streamEnd = () => (item: unknown) =>
      (item as { type?: string }).type === 'response.failed';
    const { context } = harness({ streamEnd });
    const body = event({ type: 'error' }, 'error') + event({ type: 'response.failed' });
    expect(await collect(openStream(respond(body), context))).toEqual({
      items: [{ type: 'error' }, { type: 'response.failed' }],
    });
  });
});

describe('a stream that fails before its first event', () => {
  const first = { error: { message: 'Busy', type: 'server_error' } };

  test.each([
    { name: 'an empty body', body: '' },
    { name: 'an error event', body: event(first) },
    { name: 'an error told as an item', body: event({ type: 'error', message: 'Busy' }, 'error') },
  ])('is opened again after $name', async ({ body }) => {
    const errors: unknown[] = [];
    const { context, closed } = harness({
      reopen: (error) => {
        errors.push(error);
        return Promise.resolve(respond(event(1) + DONE));
      },
    });
    expect(await collect(openStream(respond(body), context))).toEqual({ items: [1] });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toBeInstanceOf(APIError);
    expect(closed).toEqual([undefined]);
    expect(context.controller.signal.aborted).toBe(false);
  });

  test('is opened again as often as the policy says', async () => {
    let attempts = 0;
    const { context } = harness({
      reopen: (error) => {
        attempts += 1;
        if (attempts > 3) return Promise.reject(error as Error);
        return Promise.resolve(respond(''));
      },
    });
    const { error } = await collect(openStream(respond(''), context));
    expect(attempts).toBe(4);
    expect(error).toBeInstanceOf(IncompleteStreamError);
  });

  test('throws the error of the last attempt', async () => {
    const last = new APIError(500, undefined, 'Last', new Headers());
    const { context, closed } = harness({ reopen: () => Promise.reject(last) });
    expect(await collect(openStream(respond(''), context))).toEqual({ items: [], error: last });
    expect(closed).toEqual([last]);
  });

  test('is not opened again once an event has been handed out', async () => {
    let attempts = 0;
    const { context } = harness({
      reopen: (error) => {
        attempts += 1;
        return Promise.reject(error as Error);
      },
    });
    const { items, error } = await collect(openStream(respond([event(1)]), context));
    expect({ items, attempts }).toEqual({ items: [1], attempts: 0 });
    expect(error).toBeInstanceOf(IncompleteStreamError);
  });

  test.each([
    event({ error: { message: 'No' } }),
    event({ type: 'error', message: 'No' }, 'error'),
  ])('throws an error told first if the policy refuses another attempt: %j', async (body) => {
    const { context } = harness({ reopen: (error) => Promise.reject(error as Error) });
    const { items, error } = await collect(openStream(respond([body]), context));
    expect(items).toEqual([]);
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ requestID: 'req_1', error: { message: 'No' } });
  });

  test('ends quietly if it is aborted while it is opened again', async () => {
    const cancelled: unknown[] = [];
    const { context } = harness({
      reopen: () => {
        context.controller.abort();
        const body = new ReadableStream({ cancel: () => void cancelled.push(1) });
        return Promise.resolve(new Response(body));
      },
    });
    expect(await collect(openStream(respond(''), context))).toEqual({ items: [] });
    expect(cancelled).toEqual([1]);
  });
});

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
