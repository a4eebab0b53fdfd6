import type { MiddlewareRequest } from '@oai/core';
import { optionsOf } from '@oai/core/internal';
import { Gate } from './gate/gate.js';
import { Stores } from './gate/stores.js';
import type { Budget, Settings } from './options.js';
import { hex } from './store/redis-client.js';
import { RedisStore } from './store/redis-store.js';
import type { StoreLimits } from './store/store.js';

const MINUTE_MS = 60_000;
const LEASE_MS = 10_000;
/** The number of balances that are kept, beside those of calls in progress. */
const MAX_IDLE = 1000;

/** The budget of a call, and the name of its balance. */
export interface Place {
  readonly subject: string;
  readonly scope: string;
  readonly budget: Budget;
}

/** The gates of all budgets, by model and API key. */
export class Gates {
  readonly #settings: Settings;
  readonly #shared: RedisStore | undefined;
  readonly #gates = new Map<string, Gate>();
  readonly #tags = new Map<string, string>();
  #isDown = false;

  constructor(settings: Settings) {
    const { redis, prefix, redisTimeoutMs: timeoutMs } = settings;
    this.#settings = settings;
    this.#shared = redis && new RedisStore(redis, { prefix, timeoutMs });
  }

  /** Returns the place of a call; undefined if its model is not limited. */
  async placeOf(model: string, request: MiddlewareRequest): Promise<Place | undefined> {
    const index = this.#settings.budgets.findIndex((budget) => includes(budget, model));
    const budget = this.#settings.budgets[index];
    if (!budget) return undefined;
    const name = budget.name ?? String(index);
    const subject = budget.shareModels ? name : `${name}:${model}`;
    const key = budget.shareKeys ? '' : keyOf(request);
    const tag = this.#tags.get(key) ?? (await tagOf(key));
    if (this.#tags.size >= MAX_IDLE) this.#tags.clear();
    this.#tags.set(key, tag);
    return { subject, scope: `${subject}:${tag}`, budget };
  }

  /** Returns the gate of a place. It must be used at once, or it may be forgotten before. */
  at({ subject, scope, budget }: Place): Gate {
    let gate = this.#gates.get(scope);
    if (gate) {
      // The gate that was unused for the longest time remains the first.
      this.#gates.delete(scope);
    } else {
      this.#forget();
      gate = this.#open(subject, scope, budget);
    }
    this.#gates.set(scope, gate);
    return gate;
  }

  /** Forgets gates without calls, the longest unused first. Names of models may come from users. */
  #forget(): void {
    for (const [scope, { isIdle }] of this.#gates) {
      if (this.#gates.size < MAX_IDLE) return;
      if (isIdle) this.#gates.delete(scope);
    }
  }

  async flush(): Promise<void> {
    await Promise.all([...this.#gates.values()].map((gate) => gate.flush()));
  }

  #open(name: string, scope: string, budget: Budget): Gate {
    const { whenRedisFails, processes, burstMs } = this.#settings;
    const limits = limitsOf(budget, burstMs);
    const onChange = (error?: unknown): void => this.#report(error);
    const shared = this.#shared;
    return new Gate(
      name,
      scope,
      new Stores({ limits, shared, whenRedisFails, processes, onChange }),
    );
  }

  /** Reports changes once, though each budget sees them. */
  #report(error: unknown): void {
    const isDown = error !== undefined;
    if (isDown === this.#isDown) return;
    this.#isDown = isDown;
    if (isDown) this.#settings.onRedisChange?.(error);
    else this.#settings.onRedisChange?.();
  }
}

/**
 * Returns the key of a call: its own `authorization`, or that of the client. Keys of functions are
 * asked for later, and are one budget together: they are commonly tokens of one account.
 */
function keyOf({ client, headers }: MiddlewareRequest): string {
  const own = headers['authorization'];
  if (typeof own === 'string') return own.replace(/^Bearer +/i, '');
  return typeof optionsOf(client).apiKey === 'function' ? '' : (client.apiKey ?? '');
}

function includes({ models }: Budget, model: string): boolean {
  return (
    !models ||
    models.some((name) =>
      name.endsWith('*') ? model.startsWith(name.slice(0, -1)) : name === model,
    )
  );
}

function limitsOf(budget: Budget, burstMs: number): StoreLimits {
  const { requestsPerMinute = 0, tokensPerMinute = 0, concurrency = 0 } = budget;
  const rate = [requestsPerMinute / MINUTE_MS, tokensPerMinute / MINUTE_MS] as const;
  // A budget of a few requests a minute must be able to save up one.
  const requests = requestsPerMinute && Math.max(1, rate[0] * burstMs);
  return { rate, burst: [requests, rate[1] * burstMs], concurrency, leaseMs: LEASE_MS };
}

/** Returns a name for an API key that does not reveal it. */
async function tagOf(key: string): Promise<string> {
  if (key === '') return 'all';
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  return hex(hash).slice(0, 16);
}
