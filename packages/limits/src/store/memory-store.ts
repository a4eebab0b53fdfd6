import {
  HEADROOM_MS,
  type Amount,
  type Exchange,
  type Outcome,
  type Store,
  type StoreLimits,
  type Ticket,
} from './store.js';

interface Waiting extends Ticket {
  readonly owner: string;
  /** Virtual finish time: the queue is sorted by it. */
  readonly finish: number;
}

interface Running {
  readonly amount: Amount;
  owner: string;
  readonly atMs: number;
  /** The amounts that the budget had granted up to this one. */
  readonly spent: Amount;
}

const DIMENSIONS = [0, 1] as const;

/** The budget of one scope. The script for Redis does the same; one set of tests holds both to it. */
class Ledger {
  readonly #balance: [number, number];
  #atMs: number;
  #pausedUntilMs = 0;
  /** All amounts that were granted. */
  readonly #spent: [number, number] = [0, 0];
  /** The amounts of the tickets in the queue. */
  readonly #queued: [number, number] = [0, 0];
  /** Virtual time: the finish of the last ticket that was granted. */
  #virtual = 0;
  readonly #queue: Waiting[] = [];
  readonly #running = new Map<string, Running>();
  readonly #members = new Map<string, number>();
  /** Granted tickets of which their owner does not know yet. */
  readonly #grants = new Map<string, string>();
  /** The last virtual finish of each tenant. */
  readonly #tenants = new Map<string, number>();

  constructor(balance: Amount, nowMs: number) {
    this.#balance = [...balance];
    this.#atMs = nowMs;
  }

  exchange(limits: StoreLimits, call: Exchange, nowMs: number): Outcome {
    this.#refill(limits, nowMs);
    this.#dropSilent(limits, nowMs);
    if (!call.isNew && !this.#members.has(call.owner)) return this.#outcome(limits, nowMs, true);
    this.#members.set(call.owner, nowMs);
    for (const { id, refund, remaining } of call.settle) {
      const record = this.#running.get(id);
      if (!record) continue;
      this.#running.delete(id);
      for (const index of DIMENSIONS) {
        this.#give(limits, index, refund[index]);
        if (remaining[index] < 0) continue;
        const since = (nowMs - record.atMs - HEADROOM_MS) * limits.rate[index];
        const own = this.#spent[index] - record.spent[index];
        const known = Math.max(-limits.burst[index], remaining[index] + since - own);
        this.#balance[index] = Math.min(this.#balance[index], known);
      }
    }
    for (const id of call.cancel) this.#forget(limits, id);
    const adopted = new Set(call.adopt.map(({ id }) => id));
    if (call.replaces) this.#drop(limits, call.replaces, (id) => !adopted.has(id));
    for (const { id, amount } of call.adopt) {
      const record = this.#running.get(id);
      if (record) record.owner = call.owner;
      else this.#run(id, call.owner, amount, nowMs);
    }
    for (const index of DIMENSIONS) this.#give(limits, index, -call.spend[index]);
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, nowMs + call.pauseMs);
    const refused: [string, number][] = [];
    for (const ticket of call.acquire) this.#enqueue(limits, ticket, call.owner, nowMs, refused);
    const nextMs = this.#grant(limits, nowMs);
    const granted = [...this.#grants].filter(([, owner]) => owner === call.owner).map(([id]) => id);
    for (const id of granted) this.#grants.delete(id);
    return { ...this.#outcome(limits, nowMs, false), granted, refused, nextMs };
  }

  #refill({ rate, burst }: StoreLimits, nowMs: number): void {
    const elapsedMs = Math.max(0, nowMs - this.#atMs);
    this.#atMs = nowMs;
    for (const index of DIMENSIONS) {
      const balance = this.#balance[index] + elapsedMs * rate[index];
      this.#balance[index] = Math.min(burst[index], balance);
    }
  }

  #give({ burst }: StoreLimits, index: 0 | 1, amount: number): void {
    this.#balance[index] = Math.min(burst[index], this.#balance[index] + amount);
  }

  #dropSilent(limits: StoreLimits, nowMs: number): void {
    for (const [owner, seenMs] of this.#members) {
      if (seenMs > nowMs - limits.leaseMs) continue;
      // The process may have sent the requests that it was granted, so they stay charged.
      this.#drop(limits, owner, (id) => this.#grants.has(id));
      for (const [id, record] of this.#running) {
        if (record.owner === owner) this.#running.delete(id);
      }
    }
  }

  /** Forgets a session: its waiting tickets, and those granted ones that it has not used. */
  #drop(limits: StoreLimits, owner: string, isUnused: (id: string) => boolean): void {
    const waiting = this.#queue.filter((ticket) => ticket.owner === owner).map(({ id }) => id);
    const unused = [...this.#running]
      .filter(([id, record]) => record.owner === owner && isUnused(id))
      .map(([id]) => id);
    for (const id of [...waiting, ...unused]) this.#forget(limits, id);
    this.#members.delete(owner);
  }

  /** Removes a ticket that was not used. */
  #forget(limits: StoreLimits, id: string): void {
    const record = this.#running.get(id);
    if (record) {
      for (const index of DIMENSIONS) {
        this.#give(limits, index, record.amount[index]);
        this.#spent[index] -= record.amount[index];
      }
      this.#running.delete(id);
      this.#grants.delete(id);
    }
    const position = this.#queue.findIndex((ticket) => ticket.id === id);
    if (position >= 0) this.#unqueue(position);
  }

  #unqueue(position: number): void {
    const [ticket] = this.#queue.splice(position, 1);
    for (const index of DIMENSIONS) this.#queued[index] -= ticket!.amount[index];
  }

  #run(id: string, owner: string, amount: Amount, nowMs: number): void {
    this.#running.set(id, { owner, amount, atMs: nowMs, spent: [...this.#spent] });
  }

  #enqueue(
    limits: StoreLimits,
    ticket: Ticket,
    owner: string,
    nowMs: number,
    refused: [string, number][],
  ): void {
    const start = Math.max(this.#virtual, this.#tenants.get(ticket.tenant) ?? 0);
    const finish = ticket.isRetry
      ? this.#virtual
      : start + costOf(limits, ticket.amount) / ticket.weight;
    let position = this.#queue.length;
    while (position > 0 && this.#queue[position - 1]!.finish > finish) position -= 1;
    if (ticket.maxWaitMs >= 0) {
      const ahead = this.#queue.length && position / this.#queue.length;
      const pauseMs = ticket.isRetry ? 0 : this.#pausedUntilMs - nowMs;
      const waitMs = this.#waitMs(limits, ticket.amount, ahead, pauseMs);
      if (waitMs > ticket.maxWaitMs) {
        refused.push([ticket.id, waitMs]);
        return;
      }
    }
    if (!ticket.isRetry) this.#tenants.set(ticket.tenant, finish);
    this.#queue.splice(position, 0, { ...ticket, owner, finish });
    for (const index of DIMENSIONS) this.#queued[index] += ticket.amount[index];
  }

  /** Returns the expected wait behind a part of the queue. */
  #waitMs({ rate, burst }: StoreLimits, amount: Amount, ahead: number, pauseMs: number): number {
    let waitMs = Math.max(0, pauseMs);
    for (const index of DIMENSIONS) {
      if (rate[index] === 0) continue;
      const needed = this.#queued[index] * ahead + Math.min(amount[index], burst[index]);
      waitMs = Math.max(waitMs, (needed - this.#balance[index]) / rate[index]);
    }
    return waitMs;
  }

  /** Grants tickets in their order. Returns the time until the next; 0 if it depends on a call. */
  #grant(limits: StoreLimits, nowMs: number): number {
    let nextMs = 0;
    for (let head = this.#queue[0]; head; head = this.#queue[0]) {
      const { id, owner, amount, isRetry, finish } = head;
      nextMs = isRetry ? 0 : Math.max(0, this.#pausedUntilMs - nowMs);
      if (nextMs > 0) break;
      if (limits.concurrency > 0 && this.#running.size >= limits.concurrency) break;
      for (const index of DIMENSIONS) {
        if (limits.rate[index] === 0) continue;
        const lack = Math.min(amount[index], limits.burst[index]) - this.#balance[index];
        nextMs = Math.max(nextMs, lack / limits.rate[index]);
      }
      if (nextMs > 0) break;
      this.#unqueue(0);
      for (const index of DIMENSIONS) {
        this.#balance[index] -= amount[index];
        this.#spent[index] += amount[index];
      }
      this.#run(id, owner, amount, nowMs);
      this.#grants.set(id, owner);
      this.#virtual = Math.max(this.#virtual, finish);
    }
    if (this.#queue.length === 0) {
      this.#virtual = 0;
      this.#tenants.clear();
    }
    return nextMs;
  }

  #outcome(limits: StoreLimits, nowMs: number, isLost: boolean): Outcome {
    return {
      isLost,
      granted: [],
      refused: [],
      nextMs: 0,
      queueMs: this.#waitMs(limits, [1, 0], 1, this.#pausedUntilMs - nowMs),
      members: this.#members.size,
      balance: [...this.#balance],
    };
  }
}

/** Returns the time in which a budget restores an amount: the measure of fairness. */
function costOf({ rate }: StoreLimits, amount: Amount): number {
  const times = DIMENSIONS.map((index) => (rate[index] > 0 ? amount[index] / rate[index] : 0));
  return Math.max(...times) || 1;
}

/** Budgets in the memory of this process. */
export class MemoryStore implements Store {
  readonly #ledgers = new Map<string, Ledger>();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  exchange(scope: string, limits: StoreLimits, exchange: Exchange): Outcome {
    const nowMs = this.#now();
    let ledger = this.#ledgers.get(scope);
    if (!ledger) this.#ledgers.set(scope, (ledger = new Ledger(exchange.balance, nowMs)));
    return ledger.exchange(limits, exchange, nowMs);
  }
}
