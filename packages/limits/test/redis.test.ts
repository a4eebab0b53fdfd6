import { Chat } from '@oai/chat';
import { Redis } from 'ioredis';
import { createClient } from 'redis';
import {
  createLimits,
  LimitsUnavailableError,
  type LimitsOptions,
  type RedisClient,
} from '../src/index.js';
import { describeRedis, RedisServer } from './support/redis-server.js';
import { question, start, type Started } from './support/start.js';

describeRedis('with Redis', () => {
  const server = new RedisServer();
  let started: Started;
  const closers: (() => unknown)[] = [];

  beforeAll(async () => {
    await server.start();
    started = await start();
  });
  afterAll(async () => {
    await started.close();
    for (const close of closers) close();
    await server.close();
  });
  beforeEach(() => started.emulator.reset());

  /** Clients of both packages, and a bare function. */
  const CLIENTS: Record<string, () => Promise<RedisClient>> = {
    async ioredis() {
      const client = new Redis(server.path, { retryStrategy: () => 20 });
      client.on('error', () => undefined);
      closers.push(() => client.disconnect());
      return client;
    },
    async redis() {
      const socket = { path: server.path, tls: false as const, reconnectStrategy: () => 20 };
      const client = createClient({ socket });
      client.on('error', () => undefined);
      await client.connect();
      closers.push(() => client.destroy());
      return client;
    },
    async 'a function'() {
      const client = new Redis(server.path, { retryStrategy: () => 20 });
      client.on('error', () => undefined);
      closers.push(() => client.disconnect());
      return ([name, ...rest]) => client.call(name!, ...rest);
    },
  };
  let prefix = 0;
  const chatOf = (redis: RedisClient, options: LimitsOptions) => {
    const defaults = { redis, prefix: `test${prefix}:`, redisTimeoutMs: 30_000 };
    return new Chat(started.client({ ...defaults, ...options })).completions;
  };
  beforeEach(() => (prefix += 1));

  test.each(Object.keys(CLIENTS))('processes share a budget: %s', async (name) => {
    const budgets = [{ requestsPerMinute: 0.001 }];
    const options = { budgets, burstMs: 60_000_000 * 3, maxWaitMs: 60_000 };
    const one = chatOf(await CLIENTS[name]!(), options);
    const two = chatOf(await CLIENTS[name]!(), options);
    await one.create(question);
    await two.create(question);
    await one.create(question);
    await expect(two.create(question)).rejects.toThrow('The budget 0:gpt-4o is in use');
    await expect(one.create(question)).rejects.toThrow('The budget 0:gpt-4o is in use');
  });

  test('a place that one process gives back is taken by another', async () => {
    const options = { budgets: [{ concurrency: 1 }] };
    const redis = await CLIENTS['ioredis']!();
    const stream = await chatOf(redis, options).create({ ...question, stream: true });
    const waiting = chatOf(redis, options).create(question);
    for await (const _ of stream);
    await waiting;
  });

  test('API keys do not appear in Redis', async () => {
    const redis = (await CLIENTS['ioredis']!()) as Redis;
    await chatOf(redis, { budgets: [{ concurrency: 1 }] }).create(question);
    const keys = await redis.keys('*');
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.join()).not.toContain('sk-canary');
    for (const key of keys) expect(await redis.pttl(key)).not.toBe(-1);
  });

  test('the last corrections are sent when limits are closed', async () => {
    const redis = (await CLIENTS['ioredis']!()) as Redis;
    const limits = createLimits({ redis, prefix: 'closing:', budgets: [{ concurrency: 1 }] });
    const client = started.client({ budgets: [] }, { middleware: [limits.middleware] });
    await new Chat(client).completions.create(question);
    await limits.close();
    const running = (await redis.keys('closing:*')).filter((key) => key.endsWith(':running'));
    expect(running).toEqual([]);
  });

  describe.each(['ioredis', 'redis'])('while it is away: %s', (name) => {
    const budgets = [{ concurrency: 4 }];
    afterEach(async () => {
      await server.kill();
      await server.start();
    });

    test.each(['local', 'open'] as const)('%s: no call is lost', async (whenRedisFails) => {
      const changes: boolean[] = [];
      const chat = chatOf(await CLIENTS[name]!(), {
        budgets,
        whenRedisFails,
        redisTimeoutMs: 200,
        onRedisChange: (error) => changes.push(error === undefined),
      });
      const wave = () => Promise.all(Array.from({ length: 12 }, () => chat.create(question)));
      await wave();
      const during = wave();
      await server.kill();
      await Promise.all([during, wave()]);
      expect(changes[0]).toBe(false);
      await server.start();
      while (!changes.at(-1)) await wave();
      await wave();
    });

    test('closed: calls wait until it is back', async () => {
      const chat = chatOf(await CLIENTS[name]!(), {
        budgets,
        whenRedisFails: 'closed',
        redisTimeoutMs: 200,
      });
      await chat.create(question);
      await server.kill();
      const error: unknown = await chat.create(question, { deadlineMs: 300 }).catch((e) => e);
      expect(error).toBeInstanceOf(LimitsUnavailableError);
      // Errors of sockets are those of another realm.
      expect((error as Error).cause).toMatchObject({ message: expect.any(String) });
      const sent = started.emulator.requests.length;
      const waiting = Promise.all(Array.from({ length: 8 }, () => chat.create(question)));
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(started.emulator.requests).toHaveLength(sent);
      await server.start();
      await waiting;
      expect(started.emulator.requests).toHaveLength(sent + 8);
    });
  });

  test('a Redis that has lost its state takes over what was spent', async () => {
    const redis = (await CLIENTS['ioredis']!()) as Redis;
    const options = { budgets: [{ requestsPerMinute: 0.001 }], burstMs: 60_000_000 * 2 };
    const chat = chatOf(redis, { ...options, maxWaitMs: 60_000 });
    const stream = await chat.create({ ...question, stream: true });
    await redis.flushall();
    await chat.create(question);
    await expect(chat.create(question)).rejects.toThrow('The budget 0:gpt-4o is in use');
    for await (const _ of stream);
  });
});

test('a client of an unknown kind is refused', () => {
  expect(() => createLimits({ budgets: [{ concurrency: 1 }], redis: {} as never })).toThrow(
    '`redis` must be a client of `ioredis` or `redis`, or a function that sends a command.',
  );
});
