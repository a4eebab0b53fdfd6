import type { Settlement } from '../src/store/store.js';
import { describeRedis } from './support/redis-server.js';
import { memoryStore, redisStore, SLOW, ticket, type TestStore } from './support/stores.js';

const UNKNOWN = [-1, -1] as const;
const end = (id: string, tokens = 0): Settlement => ({
  id,
  refund: [0, tokens],
  remaining: UNKNOWN,
});
const known = { isNew: false };

/** The contract of stores. */
function contract(create: () => TestStore): void {
  let store: TestStore;
  beforeAll(() => (store = create()).open());
  afterAll(() => store.close());
  beforeEach(() => store.lose());

  test('grants what the budget has, in order', async () => {
    const first = await store.exchange(SLOW, {
      acquire: [ticket('a', 60), ticket('b', 30), ticket('c', 30), ticket('d', 1)],
    });
    expect(first).toMatchObject({ isLost: false, granted: ['a', 'b'], refused: [], members: 1 });
    expect(first.balance[0]).toBeCloseTo(2, 2);
    expect(first.balance[1]).toBeCloseTo(10, 1);
    // 20 tokens are missing for `c`, at 10 an hour. `d` would fit, but is behind it.
    expect(first.nextMs / 3_600_000).toBeCloseTo(2, 2);
    expect(first.queueMs / 3_600_000).toBeCloseTo(2.1, 2);
  });

  test('restores the budget over time, up to the burst', async () => {
    await store.exchange(SLOW, { acquire: [ticket('a', 100)] });
    await store.advance(3_600_000);
    const { balance } = await store.exchange(SLOW, {});
    expect(balance[1]).toBeCloseTo(10, 1);
    await store.advance(100 * 3_600_000);
    const full = await store.exchange(SLOW, {});
    expect(full.balance).toEqual([4, 100]);
  });

  test('does not restore anything if the clock is set back', async () => {
    await store.exchange(SLOW, { acquire: [ticket('a', 100)] });
    await store.advance(-3_600_000);
    const { balance, isLost } = await store.exchange(SLOW, known);
    expect(isLost).toBe(false);
    expect(balance[1]).toBeCloseTo(0, 1);
    await store.advance(3_600_000);
    expect((await store.exchange(SLOW, {})).balance[1]).toBeCloseTo(10, 1);
  });

  test('grants more than the burst from a full budget, which is then in debt', async () => {
    const { granted, balance } = await store.exchange(SLOW, { acquire: [ticket('a', 250)] });
    expect(granted).toEqual(['a']);
    expect(balance[1]).toBeCloseTo(-150, 1);
  });

  test('returns what was not used, and charges what was used in excess', async () => {
    await store.exchange(SLOW, { acquire: [ticket('a', 60), ticket('b', 40)] });
    const less = await store.exchange(SLOW, { ...known, settle: [end('a', 50)] });
    expect(less.balance[1]).toBeCloseTo(50, 1);
    const more = await store.exchange(SLOW, { ...known, settle: [end('b', -20)] });
    expect(more.balance[1]).toBeCloseTo(30, 1);
  });

  test('counts the end of an attempt once', async () => {
    await store.exchange(SLOW, { acquire: [ticket('a', 60)] });
    await store.exchange(SLOW, { ...known, settle: [end('a', 10), end('a', 10)] });
    const { balance } = await store.exchange(SLOW, { ...known, settle: [end('a', 10)] });
    expect(balance[1]).toBeCloseTo(50, 1);
  });

  test('lowers the balance to what the API says, less what was granted since', async () => {
    const acquire = [ticket('a', 10), ticket('b', 10)];
    await store.exchange(SLOW, { acquire });
    const { balance } = await store.exchange(SLOW, {
      ...known,
      settle: [{ id: 'a', refund: [0, 0], remaining: [3, 45] }],
    });
    expect(balance[0]).toBeCloseTo(2, 2);
    expect(balance[1]).toBeCloseTo(35, 1);
  });

  test('does not raise the balance to what the API says', async () => {
    await store.exchange(SLOW, { acquire: [ticket('a', 10)] });
    const settle = [{ id: 'a', refund: [0, 0], remaining: [1000, 1000] }] as const;
    const { balance } = await store.exchange(SLOW, { ...known, settle });
    expect(balance[1]).toBeCloseTo(90, 1);
  });

  test('limits concurrency, across processes', async () => {
    const limits = { ...SLOW, rate: [0, 0], burst: [0, 0], concurrency: 2 } as const;
    const acquire = [ticket('a', 5), ticket('b', 5), ticket('c', 5)];
    expect(await store.exchange(limits, { acquire })).toMatchObject({
      granted: ['a', 'b'],
      nextMs: 0,
    });
    const other = { owner: 'two', acquire: [ticket('d', 5)] };
    expect(await store.exchange(limits, other)).toMatchObject({ granted: [], members: 2 });
    const ended = { ...known, settle: [end('a'), end('b')] };
    expect((await store.exchange(limits, ended)).granted).toEqual(['c']);
    expect((await store.exchange(limits, { ...known, owner: 'two' })).granted).toEqual(['d']);
  });

  test('shares between tenants by weight', async () => {
    const limits = { ...SLOW, rate: [0, 10 / 3_600_000], burst: [0, 100] } as const;
    const acquire = [
      ...Array.from({ length: 8 }, (_, index) => ticket(`a${index}`, 10, { tenant: 'a' })),
      ...Array.from({ length: 8 }, (_, index) =>
        ticket(`b${index}`, 10, { tenant: 'b', weight: 3 }),
      ),
    ];
    await store.exchange(limits, { acquire: [ticket('first', 100)] });
    await store.exchange(limits, { ...known, acquire });
    await store.advance(8 * 3_600_000 + 1000);
    const { granted } = await store.exchange(limits, known);
    const sorted = [...granted].sort();
    expect(sorted).toEqual(['a0', 'a1', 'b0', 'b1', 'b2', 'b3', 'b4', 'b5']);
  });

  test('a tenant that comes later is not behind the backlog of another', async () => {
    const limits = { ...SLOW, rate: [0, 10 / 3_600_000], burst: [0, 100] } as const;
    const backlog = Array.from({ length: 20 }, (_, index) => ticket(`a${index}`, 10));
    await store.exchange(limits, { acquire: [ticket('first', 100), ...backlog] });
    await store.exchange(limits, { ...known, acquire: [ticket('b', 10, { tenant: 'b' })] });
    await store.advance(2 * 3_600_000 + 1000);
    const { granted } = await store.exchange(limits, known);
    expect([...granted].sort()).toEqual(['a0', 'b']);
  });

  test('a pause holds all but retries, which are first', async () => {
    await store.exchange(SLOW, { pauseMs: 60_000, acquire: [ticket('a', 10)] });
    const held = await store.exchange(SLOW, {
      ...known,
      acquire: [ticket('b', 10), ticket('again', 10, { isRetry: true })],
    });
    expect(held.granted).toEqual(['again']);
    expect(held.nextMs).toBeGreaterThan(0);
    expect(held.nextMs).toBeLessThanOrEqual(60_000);
    // A shorter pause does not shorten it.
    await store.exchange(SLOW, { ...known, pauseMs: 1 });
    await store.advance(59_000 / 2);
    expect((await store.exchange(SLOW, { owner: 'two' })).nextMs).toBeGreaterThan(0);
  });

  test('a pause ends', async () => {
    await store.exchange(SLOW, { pauseMs: 5000, acquire: [ticket('a', 10)] });
    await store.advance(5001);
    expect((await store.exchange(SLOW, known)).granted).toEqual(['a']);
  });

  test('refuses tickets whose wait would be too long', async () => {
    const hours = (count: number) => ({ maxWaitMs: count * 3_600_000 });
    const { granted, refused } = await store.exchange(SLOW, {
      acquire: [
        ticket('a', 100),
        ticket('b', 10, hours(0.5)),
        ticket('c', 10, hours(1.5)),
        ticket('d', 10, hours(1.5)),
      ],
    });
    expect(granted).toEqual(['a']);
    expect(refused.map(([id]) => id)).toEqual(['b', 'd']);
    expect(refused[0]![1] / 3_600_000).toBeCloseTo(1, 2);
    expect(refused[1]![1] / 3_600_000).toBeCloseTo(2, 2);
  });

  test('a cancelled ticket leaves the queue, or gives all back', async () => {
    await store.exchange(SLOW, { acquire: [ticket('a', 90), ticket('b', 90), ticket('c', 20)] });
    await store.exchange(SLOW, { ...known, cancel: ['b'] });
    const { granted, balance } = await store.exchange(SLOW, { ...known, cancel: ['a', 'none'] });
    expect(granted).toEqual(['c']);
    expect(balance[0]).toBeCloseTo(3, 2);
    expect(balance[1]).toBeCloseTo(80, 1);
  });

  test('the tickets of a process that has fallen silent are forgotten', async () => {
    const limits = { ...SLOW, concurrency: 1, leaseMs: 10_000 };
    await store.exchange(limits, { owner: 'dead', acquire: [ticket('a', 10), ticket('b', 10)] });
    await store.exchange(limits, { acquire: [ticket('c', 10)] });
    await store.advance(6000);
    await store.exchange(limits, known);
    await store.advance(6000);
    const { granted, members, balance } = await store.exchange(limits, known);
    expect(granted).toEqual(['c']);
    expect(members).toBe(1);
    // The request of `a` may have been sent.
    expect(balance[1]).toBeCloseTo(80, 1);
    expect(await store.exchange(limits, { ...known, owner: 'dead' })).toMatchObject({
      isLost: true,
      granted: [],
    });
  });

  test('a session replaces another: what it has sent stays, the rest is given back', async () => {
    await store.exchange(SLOW, {
      acquire: [ticket('a', 10), ticket('b', 20), ticket('c', 30), ticket('d', 90)],
    });
    const { granted, members, balance } = await store.exchange(SLOW, {
      owner: 'two',
      replaces: 'one',
      settle: [end('a', 5)],
      adopt: [{ id: 'b', amount: [1, 20] }],
      acquire: [ticket('c', 30)],
    });
    expect(granted).toEqual(['c']);
    expect(members).toBe(1);
    // 5 for `a`, 20 for `b`, 30 for `c`.
    expect(balance[1]).toBeCloseTo(45, 1);
    const after = await store.exchange(SLOW, {
      owner: 'two',
      isNew: false,
      settle: [end('b', 20)],
    });
    expect(after.balance[1]).toBeCloseTo(65, 1);
  });

  test('a store that has lost its state says so, and begins with the balance it is told', async () => {
    await store.exchange(SLOW, { acquire: [ticket('a', 90)] });
    await store.lose();
    const lost = await store.exchange(SLOW, {
      ...known,
      balance: [3, 10],
      acquire: [ticket('b', 5)],
    });
    expect(lost).toMatchObject({ isLost: true, granted: [] });
    const { granted, balance } = await store.exchange(SLOW, {
      balance: [3, 10],
      adopt: [{ id: 'a', amount: [1, 90] }],
      spend: [1, 2],
      acquire: [ticket('b', 5)],
    });
    expect(granted).toEqual(['b']);
    expect(balance[0]).toBeCloseTo(1, 2);
    expect(balance[1]).toBeCloseTo(3, 1);
  });
}

describe('in memory', () => contract(memoryStore));
describeRedis('in Redis', () => contract(redisStore));
