import { Readable } from 'node:stream';
import { collect, DONE, encoder, event, harness, respond } from '../../test/helpers/streams.js';
import { openStream } from './stream.js';

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
