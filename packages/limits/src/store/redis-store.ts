import { OpenAIError } from '@oai/core';
import { scriptRunner, type RedisClient, type RunScript } from './redis-client.js';
import { SCRIPT } from './script.js';
import { HEADROOM_MS, type Exchange, type Outcome, type Store, type StoreLimits } from './store.js';

const KEYS = ['state', 'queue', 'waiting', 'running', 'members', 'grants', 'tenants'];

/** Budgets in Redis or Valkey, shared by all processes with the same prefix. */
export class RedisStore implements Store {
  readonly #run: RunScript;
  readonly #prefix: string;
  readonly #timeoutMs: number;

  constructor(client: RedisClient, options: { prefix: string; timeoutMs: number }) {
    this.#run = scriptRunner(client, SCRIPT);
    this.#prefix = options.prefix;
    this.#timeoutMs = options.timeoutMs;
  }

  /** @throws The error of Redis, or an OpenAIError if it does not answer in time. */
  async exchange(scope: string, limits: StoreLimits, exchange: Exchange): Promise<Outcome> {
    // The keys of a budget must be in one slot of a cluster, so their names share a hash tag.
    const keys = KEYS.map((key) => `${this.#prefix}{${scope}}:${key}`);
    const { rate, burst, leaseMs } = limits;
    const refillMs = Math.max(...burst.map((amount, index) => amount / (rate[index] || 1)));
    const settings = { ...limits, headroomMs: HEADROOM_MS, expireMs: 2 * leaseMs + refillMs };
    const run = this.#run(keys, [JSON.stringify(settings), JSON.stringify(exchange)]);
    const outcome = JSON.parse(String(await this.#inTime(run))) as Outcome;
    // Lua does not know an empty list from an empty object.
    return { ...outcome, granted: listOf(outcome.granted), refused: listOf(outcome.refused) };
  }

  /**
   * Clients may keep commands until they are connected again, so their own limits do not suffice. The
   * time is measured in two halves: if this process was blocked, the answer may have arrived.
   */
  #inTime<T>(answer: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const fail = (): void => {
        reject(new OpenAIError(`Redis did not answer within ${this.#timeoutMs} ms.`));
      };
      const halfMs = this.#timeoutMs / 2;
      let timer = setTimeout(() => (timer = setTimeout(fail, halfMs)), halfMs);
      answer.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }
}

function listOf<T>(list: readonly T[]): readonly T[] {
  return Array.isArray(list) ? list : [];
}
