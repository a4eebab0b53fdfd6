import { APIUserAbortError } from '@oai/core';
import { addAbortListener, randomID, removeAbortListener } from '@oai/core/internal';
import { LimitsUnavailableError, LimitWaitError } from '../errors.js';
import type { Amount, Exchange, Outcome, Settlement, Ticket } from '../store/store.js';
import { News, NOTHING } from './news.js';
import type { Stores } from './stores.js';

/** Attempts are forgotten after this time, in case that their end was not seen. */
const MAX_HOLD_MS = 15 * 60_000;
/** News that nobody waits for is collected for this time. */
const COLLECT_MS = 20;
const LONGEST_POLL_MS = 250;
const SHORTEST_POLL_MS = 15;
/** With more processes, each asks less often. */
const POLL_MS_PER_MEMBER = 2;

/** The share of a budget that an attempt has. */
export interface Reservation {
  readonly id: string;
  readonly amount: Amount;
}

export interface Wish extends Omit<Ticket, 'id' | 'maxWaitMs'> {
  /** The longest wait, milliseconds. */
  readonly maxWaitMs: number;
  readonly signal: AbortSignal | null | undefined;
}

interface Waiting {
  readonly ticket: Ticket;
  readonly maxWaitMs: number;
  readonly endsAtMs: number;
  /** True once the ticket was sent to the present store. */
  isSent: boolean;
  finish(error: unknown): void;
  grant(): void;
}

/**
 * The tickets of this process for one budget. It brings them to the store in batches, one exchange at
 * a time, and moves them to another store if that one fails.
 */
export class Gate {
  readonly #name: string;
  readonly #scope: string;
  readonly #stores: Stores;
  readonly #prefix = randomID();
  readonly #waiting = new Map<string, Waiting>();
  readonly #running = new Map<string, { amount: Amount; atMs: number }>();
  readonly #news = new News();
  #lastID = 0;
  #owner = randomID();
  #replaces = '';
  /** True if the store must be told of all tickets. */
  #isRestart = false;
  #isBusy = false;
  #isDue = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #nextMs = 0;
  #queueMs = 0;
  #balance: { amount: Amount; atMs: number } | undefined;

  constructor(name: string, scope: string, stores: Stores) {
    this.#name = name;
    this.#scope = scope;
    this.#stores = stores;
  }

  /** True if no call, and no news for the store, would be lost without this gate. */
  get isIdle(): boolean {
    const isUsed = this.#waiting.size + this.#running.size > 0 || this.#isBusy || this.#isDue;
    return !isUsed && this.#news.isEmpty;
  }

  /**
   * Waits for a share of the budget.
   *
   * @throws {LimitWaitError} The wait is, or would be, too long.
   * @throws {LimitsUnavailableError} Redis has not been available in time, and nothing stands in.
   * @throws {APIUserAbortError} The signal was aborted.
   */
  acquire({ signal, maxWaitMs, ...wish }: Wish): Promise<Reservation> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(new APIUserAbortError({ cause: signal.reason }));
      const id = `${this.#prefix}.${++this.#lastID}`;
      const ticket = { id, maxWaitMs: Number.isFinite(maxWaitMs) ? maxWaitMs : -1, ...wish };
      const end = (): void => {
        this.#waiting.delete(id);
        if (signal) removeAbortListener(signal, onAbort);
      };
      const finish = (error: unknown): void => {
        end();
        reject(error as Error);
      };
      const onAbort = (): void => {
        this.#giveUp(id, new APIUserAbortError({ cause: signal!.reason }));
      };
      const grant = (): void => {
        end();
        this.#running.set(id, { amount: wish.amount, atMs: performance.now() });
        resolve({ id, amount: wish.amount });
      };
      const endsAtMs = performance.now() + maxWaitMs;
      this.#waiting.set(id, { ticket, maxWaitMs, endsAtMs, isSent: false, finish, grant });
      if (signal) addAbortListener(signal, onAbort);
      this.#soon();
    });
  }

  /** Ends an attempt. Has no effect if called again. */
  settle(settlement: Settlement): void {
    if (!this.#running.delete(settlement.id)) return;
    this.#news.settle(settlement);
    this.#stores.settled(settlement);
    if (this.#waiting.size > 0 || this.#stores.isLocal) this.#soon();
    else this.#schedule(COLLECT_MS);
  }

  /** Grants nothing for a time, in all processes. */
  pause(ms: number): void {
    this.#news.pause(ms);
    this.#soon();
  }

  /** Sends the last news. Waiting calls are not affected. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#news.isEmpty) await this.#exchange();
    this.#schedule();
  }

  #giveUp(id: string, error: unknown): void {
    const waiting = this.#waiting.get(id)!;
    waiting.finish(error);
    if (!waiting.isSent) return;
    this.#news.cancel(id);
    this.#soon();
  }

  #soon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => void this.#run());
  }

  async #run(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    while (this.#isDue) {
      this.#isDue = false;
      const pending = this.#exchange();
      if (pending) await pending;
    }
    this.#isBusy = false;
    this.#schedule();
  }

  /** Exchanges news with the store. Returns nothing if it has answered at once. */
  #exchange(): Promise<void> | undefined {
    this.#dropStale();
    this.#stores.probe(this.#scope, (session) => {
      this.#news.restore(this.#stores.takeMissed());
      this.#begin(session);
    });
    const exchange = this.#takeExchange();
    const outcome = this.#stores.exchange(this.#scope, exchange);
    if (!(outcome instanceof Promise)) {
      this.#apply(outcome, exchange);
      return undefined;
    }
    return outcome.then(
      (answer) => this.#apply(answer, exchange),
      (error: unknown) => {
        this.#news.restore(exchange);
        this.#stores.fail(error, exchange.owner);
        this.#begin(this.#stores.move(this.#owner, this.#news));
      },
    );
  }

  #takeExchange(): Exchange {
    const registered = [...this.#waiting.values()];
    const isNew =
      this.#isRestart || (this.#running.size === 0 && !registered.some(({ isSent }) => isSent));
    const fresh = registered.filter(({ isSent }) => !isSent);
    for (const waiting of fresh) waiting.isSent = true;
    const exchange: Exchange = {
      owner: this.#owner,
      isNew,
      replaces: this.#replaces,
      balance: this.#expectedBalance(),
      acquire: fresh.map(({ ticket }) => ticket),
      adopt: this.#isRestart ? [...this.#running].map(([id, { amount }]) => ({ id, amount })) : [],
      ...this.#news.take(),
    };
    this.#isRestart = false;
    this.#replaces = '';
    return exchange;
  }

  #apply(outcome: Outcome, exchange: Exchange): void {
    if (outcome.isLost) {
      this.#news.restore(exchange);
      this.#begin(this.#stores.move(this.#owner, this.#news));
      return;
    }
    this.#nextMs = outcome.nextMs;
    this.#queueMs = outcome.queueMs;
    this.#balance = { amount: outcome.balance, atMs: performance.now() };
    this.#stores.succeed(outcome);
    for (const id of outcome.granted) {
      const waiting = this.#waiting.get(id);
      if (waiting) {
        this.#stores.granted(id, waiting.ticket.amount);
        waiting.grant();
      } else {
        this.#news.cancel(id);
        this.#isDue = true;
      }
    }
    for (const [id, waitMs] of outcome.refused) {
      const waiting = this.#waiting.get(id);
      waiting?.finish(this.#waitError(waitMs, waiting.maxWaitMs));
    }
  }

  /** Begins a session with all tickets. */
  #begin({ owner, replaces }: { owner: string; replaces: string }): void {
    this.#owner = owner;
    this.#replaces = replaces;
    this.#isRestart = true;
    for (const waiting of this.#waiting.values()) waiting.isSent = false;
    this.#soon();
  }

  /** Ends waits whose time is over, and attempts whose end was not seen. */
  #dropStale(): void {
    const now = performance.now();
    for (const [id, { endsAtMs, maxWaitMs, isSent }] of this.#waiting) {
      // Even the shortest time allows one question to the store.
      if (endsAtMs > now || !isSent) continue;
      const { failure } = this.#stores;
      this.#giveUp(
        id,
        failure ? new LimitsUnavailableError(failure) : this.#waitError(this.#queueMs, maxWaitMs),
      );
    }
    for (const [id, { atMs }] of this.#running) {
      if (now - atMs < MAX_HOLD_MS) break;
      this.settle({ id, refund: NOTHING, remaining: [-1, -1] });
    }
  }

  #waitError(waitMs: number, maxWaitMs: number): LimitWaitError {
    return new LimitWaitError({ budget: this.#name, waitMs, maxWaitMs });
  }

  #expectedBalance(): Amount {
    const { rate, burst } = this.#stores.limits;
    if (!this.#balance) return burst;
    const { amount, atMs } = this.#balance;
    const elapsedMs = performance.now() - atMs;
    return [
      Math.min(burst[0], amount[0] + elapsedMs * rate[0]),
      Math.min(burst[1], amount[1] + elapsedMs * rate[1]),
    ];
  }

  /** Plans the next exchange. */
  #schedule(atMostMs = Infinity): void {
    clearTimeout(this.#timer);
    const isWaiting = this.#waiting.size > 0;
    let delayMs = atMostMs;
    if (isWaiting) {
      const now = performance.now();
      for (const { endsAtMs } of this.#waiting.values()) {
        delayMs = Math.min(delayMs, Math.max(0, endsAtMs - now) + 1);
      }
      delayMs = Math.min(delayMs, this.#pollMs());
    }
    if (isWaiting || this.#running.size > 0) {
      delayMs = Math.min(delayMs, this.#stores.heartbeatMs);
    }
    if (delayMs === Infinity) return;
    this.#timer = setTimeout(() => this.#soon(), delayMs);
    // Only calls that wait keep the process alive.
    if (!isWaiting) (this.#timer as { unref?(): void }).unref?.();
  }

  #pollMs(): number {
    const { isLocal, members } = this.#stores;
    // In this process, the end of a call is known at once.
    if (isLocal) return this.#nextMs > 0 ? Math.ceil(this.#nextMs) : Infinity;
    const shortestMs = Math.max(SHORTEST_POLL_MS, members * POLL_MS_PER_MEMBER);
    return Math.min(LONGEST_POLL_MS, Math.max(shortestMs, this.#nextMs));
  }
}
