import { Redis } from 'ioredis';
import { MemoryStore } from '../../src/store/memory-store.js';
import { RedisStore } from '../../src/store/redis-store.js';
import type { Exchange, Outcome, StoreLimits, Ticket } from '../../src/store/store.js';
import { RedisServer } from './redis-server.js';

export const SCOPE = 'gpt-4o:test';

/** A rate at which nothing is restored unless a test moves the clock. */
export const SLOW: StoreLimits = {
  rate: [1 / 3_600_000, 10 / 3_600_000],
  burst: [4, 100],
  concurrency: 0,
  leaseMs: 1e9,
};

/** A store under test, with a clock that the test moves forward. */
export interface TestStore {
  open(): Promise<void>;
  exchange(limits: StoreLimits, exchange: Partial<Exchange>): Promise<Outcome>;
  /** Lets time pass. */
  advance(ms: number): Promise<void>;
  /** Loses all state. */
  lose(): Promise<void>;
  close(): Promise<void>;
}

export function complete(limits: StoreLimits, exchange: Partial<Exchange>): Exchange {
  return {
    owner: 'one',
    isNew: true,
    replaces: '',
    balance: limits.burst,
    acquire: [],
    settle: [],
    cancel: [],
    adopt: [],
    spend: [0, 0],
    pauseMs: 0,
    ...exchange,
  };
}

export function ticket(id: string, tokens: number, others: Partial<Ticket> = {}): Ticket {
  const rest = { tenant: '', weight: 1, isRetry: false, maxWaitMs: -1 };
  return { id, amount: [1, tokens], ...rest, ...others };
}

export function memoryStore(): TestStore {
  let nowMs = 1000;
  let store = new MemoryStore(() => nowMs);
  return {
    open: async () => undefined,
    exchange: async (limits, exchange) => store.exchange(SCOPE, limits, complete(limits, exchange)),
    async advance(ms) {
      nowMs += ms;
    },
    async lose() {
      store = new MemoryStore(() => nowMs);
    },
    close: async () => undefined,
  };
}

/** Moves the times that Redis has stored into the past. */
const ADVANCE = `
local prefix, ms = KEYS[1], tonumber(ARGV[1])
for _, name in ipairs({ 'at', 'paused' }) do
  local value = redis.call('HGET', prefix .. 'state', name)
  if value then redis.call('HSET', prefix .. 'state', name, string.format('%.6f', value - ms)) end
end
for _, owner in ipairs(redis.call('ZRANGE', prefix .. 'members', 0, -1)) do
  redis.call('ZINCRBY', prefix .. 'members', -ms, owner)
end
local running = redis.call('HGETALL', prefix .. 'running')
for i = 1, #running, 2 do
  local record = cjson.decode(running[i + 1])
  record.at = record.at - ms
  redis.call('HSET', prefix .. 'running', running[i], cjson.encode(record))
end
`;

export function redisStore(): TestStore {
  const server = new RedisServer();
  const prefix = 'test:';
  let client: Redis | undefined;
  let store: RedisStore;
  return {
    async open() {
      await server.start();
      client = new Redis(server.path);
      store = new RedisStore(client, { prefix, timeoutMs: 30_000 });
    },
    exchange: (limits, exchange) => store.exchange(SCOPE, limits, complete(limits, exchange)),
    async advance(ms) {
      await client!.eval(ADVANCE, 1, `${prefix}{${SCOPE}}:`, ms);
    },
    async lose() {
      await client!.flushall();
    },
    async close() {
      client?.disconnect();
      await server.close();
    },
  };
}
