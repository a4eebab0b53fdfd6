import { randomID } from '@oai/core/internal';
import { closedStore, openStore } from '../store/fallback-stores.js';
import { MemoryStore } from '../store/memory-store.js';
import type { Amount, Exchange, Outcome, Settlement, Store, StoreLimits } from '../store/store.js';
import { News, NOTHING } from './news.js';

/** The time between attempts to reach Redis again. */
const PROBE_MS = 500;

/** The rule for calls while Redis is not available. @public */
export type WhenRedisFails = 'local' | 'open' | 'closed';

export interface StoresOptions {
  readonly limits: StoreLimits;
  /** Shared with other processes; undefined if this process is alone. */
  readonly shared: Store | undefined;
  readonly whenRedisFails: WhenRedisFails;
  /** The number of processes, as long as the shared store has not told it. */
  readonly processes: number;
  /** Called with the error when the shared store has failed, and without one when it is back. */
  readonly onChange: (error?: unknown) => void;
}

/** The shared store of a budget, and another one that stands in while it is not available. */
export class Stores {
  readonly #options: StoresOptions;
  #store: Store;
  #limits: StoreLimits;
  #members: number;
  #failure: { error: unknown; owner: string; probeAtMs: number } | undefined;
  #isProbing = false;
  /** For the shared store: what has happened without it. */
  #missed = new News();
  /** The tickets that the other store has granted. */
  readonly #own = new Set<string>();

  constructor(options: StoresOptions) {
    this.#options = options;
    this.#members = options.processes;
    this.#store = options.shared ?? new MemoryStore();
    this.#limits = options.shared ? options.limits : { ...options.limits, leaseMs: Infinity };
  }

  get limits(): StoreLimits {
    return this.#limits;
  }

  get members(): number {
    return this.#members;
  }

  /** True if the present store is in this process. */
  get isLocal(): boolean {
    return !this.#options.shared || this.#failure !== undefined;
  }

  /** The error for calls that nothing lets pass. */
  get failure(): unknown {
    return this.#store === closedStore ? this.#failure?.error : undefined;
  }

  /** The longest time between two exchanges while calls wait or run. */
  get heartbeatMs(): number {
    return this.#failure ? PROBE_MS : this.#limits.leaseMs / 3;
  }

  exchange(scope: string, exchange: Exchange): Outcome | Promise<Outcome> {
    return this.#store.exchange(scope, this.#limits, exchange);
  }

  succeed({ members }: Outcome): void {
    if (!this.isLocal) this.#members = members;
  }

  granted(id: string, amount: Amount): void {
    if (!this.#failure) return;
    this.#own.add(id);
    this.#missed.spend(amount);
  }

  settled(settlement: Settlement): void {
    if (!this.#failure) return;
    if (!this.#own.delete(settlement.id)) this.#missed.settle(settlement);
    else this.#missed.spend([-settlement.refund[0], -settlement.refund[1]]);
  }

  /** Replaces the shared store, which has failed, until it answers again. */
  fail(error: unknown, owner: string): void {
    const { limits, whenRedisFails, onChange } = this.#options;
    const probeAtMs = performance.now() + PROBE_MS;
    this.#failure = { error, owner, probeAtMs };
    if (whenRedisFails === 'open') this.#store = openStore;
    else if (whenRedisFails === 'closed') this.#store = closedStore;
    else {
      this.#store = new MemoryStore();
      this.#limits = shareOf(limits, this.#members);
    }
    onChange(error);
  }

  /** Returns the session to begin, and the news for its store. */
  move(owner: string, news: News): { owner: string; replaces: string } {
    if (this.isLocal) {
      const { settle, spend, ...others } = news.take();
      news.cancel(...others.cancel);
      news.pause(others.pauseMs);
      this.#missed.settle(...settle);
      this.#missed.spend(spend);
      return { owner: randomID(), replaces: '' };
    }
    return { owner: randomID(), replaces: owner };
  }

  /** Tries whether the shared store is back, now and then. */
  probe(scope: string, onFound: (session: { owner: string; replaces: string }) => void): void {
    const { shared, limits, onChange } = this.#options;
    const failure = this.#failure;
    if (!failure || !shared || this.#isProbing || performance.now() < failure.probeAtMs) return;
    this.#isProbing = true;
    void (async () => {
      try {
        await shared.exchange(scope, limits, emptyExchange(failure.owner, limits));
      } catch (error) {
        failure.error = error;
        failure.probeAtMs = performance.now() + PROBE_MS;
        return;
      } finally {
        this.#isProbing = false;
      }
      this.#failure = undefined;
      this.#store = shared;
      this.#limits = limits;
      this.#own.clear();
      onFound({ owner: randomID(), replaces: failure.owner });
      onChange();
    })();
  }

  /** Returns what has happened without the shared store, for it. */
  takeMissed(): ReturnType<News['take']> {
    return this.#missed.take();
  }
}

/** Returns the limits of one of several processes that do not know of each other. */
function shareOf({ rate, burst, concurrency }: StoreLimits, members: number): StoreLimits {
  return {
    rate: [rate[0] / members, rate[1] / members],
    burst: [burst[0] / members, burst[1] / members],
    concurrency: Math.ceil(concurrency / members),
    leaseMs: Infinity,
  };
}

/** Makes a session known, and changes nothing else. */
function emptyExchange(owner: string, { burst }: StoreLimits): Exchange {
  const lists = { acquire: [], settle: [], cancel: [], adopt: [] };
  return { owner, isNew: true, replaces: '', balance: burst, ...lists, spend: NOTHING, pauseMs: 0 };
}
