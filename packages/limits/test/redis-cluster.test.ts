import { Chat } from '@oai/chat';
import { Cluster } from 'ioredis';
import { createCluster } from 'redis';
import type { RedisClient } from '../src/index.js';
import { RedisCluster } from './support/redis-cluster.js';
import { describeRedis } from './support/redis-server.js';
import { question, start, type Started } from './support/start.js';

describeRedis('with a cluster of Redis', () => {
  const cluster = new RedisCluster();
  let started: Started;
  const closers: (() => unknown)[] = [];

  beforeAll(async () => {
    await cluster.start();
    started = await start();
  }, 60_000);
  afterAll(async () => {
    await started.close();
    for (const close of closers) close();
    await cluster.close();
  });

  /** Clients of clusters of both packages. */
  const CLIENTS: Record<string, () => Promise<RedisClient>> = {
    async ioredis() {
      const client = new Cluster(cluster.nodes);
      closers.push(() => client.disconnect());
      return client;
    },
    async redis() {
      const rootNodes = cluster.nodes.map((socket) => ({ socket }));
      const client = createCluster({ rootNodes });
      await client.connect();
      closers.push(() => client.destroy());
      return client;
    },
  };

  test.each(Object.keys(CLIENTS))('budgets of all slots are shared: %s', async (name) => {
    // Their budgets are spread over the servers.
    const models = ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'gpt-4.1-mini', 'gpt-5', 'gpt-5-mini'];
    const options = {
      budgets: [{ requestsPerMinute: 0.001 }],
      burstMs: 60_000_000 * 2,
      maxWaitMs: 60_000,
      redisTimeoutMs: 30_000,
      prefix: `${name}:`,
    };
    const [one, two] = await Promise.all(
      [0, 1].map(async () => {
        const client = started.client({ ...options, redis: await CLIENTS[name]!() });
        return new Chat(client).completions;
      }),
    );
    for (const model of models) {
      await one!.create({ ...question, model });
      await two!.create({ ...question, model });
      await expect(one!.create({ ...question, model })).rejects.toThrow('is in use');
    }
  });
});
