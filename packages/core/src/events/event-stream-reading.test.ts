import { DONE, event, harness, respond } from '../../test/helpers/streams.js';
import { openStream, Stream } from '../stream/stream.js';
import { EventStream, type BaseEvents } from './event-stream.js';

interface Item {
  n: number;
}

class Reader extends EventStream<BaseEvents> {
  read(items: AsyncIterable<Item>, visit: (item: Item) => Promise<unknown> | undefined): this {
    this._run(() => this._readEach(items, visit));
    return this;
  }
}

const numbers = Array.from({ length: 1000 }, (_, index) => index);
const ONE_READ = numbers.map((n) => event({ n })).join('') + DONE;

describe('a helper that reads many events of one read', () => {
  const open = () => {
    const { context, closed } = harness();
    return { stream: openStream<Item>(respond(ONE_READ), context), context, closed };
  };

  test('hands out each item, and waits for the promises of the visitor', async () => {
    const seen: number[] = [];
    const reader = new Reader().read(open().stream, ({ n }) => {
      seen.push(n);
      return n % 3 ? undefined : Promise.resolve().then(() => seen.push(-n));
    });
    await reader.done();
    expect(seen).toEqual(numbers.flatMap((n) => (n % 3 ? [n] : [n, -n])));
  });

  test.each(['stream', 'helper'])('hands out no item after an abort of the %s', async (by) => {
    const { stream, closed } = open();
    const seen: number[] = [];
    const reader = new Reader().read(stream, ({ n }) => {
      seen.push(n);
      if (n === 100) (by === 'stream' ? stream : reader).controller.abort();
      return undefined;
    });
    await reader.done().catch(() => {});
    expect(seen).toHaveLength(101);
    expect(closed).toHaveLength(1);
  });

  test.each([
    {
      how: 'throws',
      fail: () => {
        throw new Error('no');
      },
    },
    { how: 'rejects', fail: () => Promise.reject(new Error('no')) },
  ])('leaves the stream if the visitor $how', async ({ fail }) => {
    const { stream, context, closed } = open();
    const reader = new Reader().read(stream, ({ n }) => (n === 10 ? fail() : undefined));
    await expect(reader.done()).rejects.toThrow('no');
    expect(context.controller.signal.aborted).toBe(true);
    expect(closed).toEqual([undefined]);
  });

  test('reads streams whose iterator was replaced, as tracers do', async () => {
    const { stream } = open();
    const wrapped = new Stream(async function* () {
      yield* stream;
    }, stream.controller);
    const seen: number[] = [];
    const reader = new Reader().read(wrapped, ({ n }) => {
      seen.push(n);
      return undefined;
    });
    await reader.done();
    expect(seen).toEqual(numbers);
  });

  test('reads item by item if `next` was replaced, as tracers do', async () => {
    const iterator = open().stream[Symbol.asyncIterator]();
    const { next } = iterator;
    const traced: number[] = [];
    iterator.next = async () => {
      const turn = await next();
      if (!turn.done) traced.push(turn.value.n);
      return turn;
    };
    const seen: number[] = [];
    const reader = new Reader().read({ [Symbol.asyncIterator]: () => iterator }, ({ n }) => {
      seen.push(n);
      return undefined;
    });
    await reader.done();
    expect([seen, traced]).toEqual([numbers, numbers]);
  });
});
