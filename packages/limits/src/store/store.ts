/** Requests and tokens, in this order. */
export type Amount = readonly [requests: number, tokens: number];

/** The limits of a budget, in the form that stores calculate with. 0 stands for no limit. */
export interface StoreLimits {
  /** Requests and tokens that are restored in a millisecond. */
  readonly rate: Amount;
  /** The largest number of requests and tokens that may be saved up. */
  readonly burst: Amount;
  readonly concurrency: number;
  /** The time after which the calls of a process that has fallen silent are forgotten. */
  readonly leaseMs: number;
}

/** A call that waits for its share of a budget. */
export interface Ticket {
  readonly id: string;
  readonly amount: Amount;
  readonly tenant: string;
  readonly weight: number;
  /** True for a further attempt of a call: it is first in line, and a pause does not hold it. */
  readonly isRetry: boolean;
  /** The ticket is refused at once if the expected wait is longer. -1: never. */
  readonly maxWaitMs: number;
}

/** The end of an attempt. */
export interface Settlement {
  readonly id: string;
  /** Reserved but not used; negative if more was used. */
  readonly refund: Amount;
  /** The balance by the account of the API, after this attempt. -1: unknown. */
  readonly remaining: Amount;
}

/** The news of one process about one budget. Times are durations: clocks are never compared. */
export interface Exchange {
  /** The session of the process. */
  readonly owner: string;
  /** True if the store need not know the session yet. */
  readonly isNew: boolean;
  /** An earlier session of the process; its tickets are dropped, except those of `adopt`. */
  readonly replaces: string;
  /** The balance to begin with, if the store knows none. */
  readonly balance: Amount;
  readonly acquire: readonly Ticket[];
  readonly settle: readonly Settlement[];
  /** Tickets that are no longer wanted, granted or not. */
  readonly cancel: readonly string[];
  /** Running attempts that another session or store has granted. */
  readonly adopt: readonly { readonly id: string; readonly amount: Amount }[];
  /** The amounts that another store has granted. */
  readonly spend: Amount;
  /** Nothing is granted for this time, except to retries: the API has refused a call. */
  readonly pauseMs: number;
}

/** The answer to an exchange. */
export interface Outcome {
  /** True if the store does not know the session: it has lost its state. Nothing has been done. */
  readonly isLost: boolean;
  readonly granted: readonly string[];
  /** Tickets with a longer expected wait than they allow. */
  readonly refused: readonly (readonly [id: string, waitMs: number])[];
  /** The time until the next ticket can be granted; 0 if unknown. */
  readonly nextMs: number;
  /** The expected wait of a ticket behind all others. */
  readonly queueMs: number;
  /** The number of processes that share the budget. */
  readonly members: number;
  readonly balance: Amount;
}

/** Keeps the balances and queues of budgets. */
export interface Store {
  exchange(scope: string, limits: StoreLimits, exchange: Exchange): Outcome | Promise<Outcome>;
}

/** The share of the rate that is left to the API as a margin for the time that requests travel. */
export const HEADROOM_MS = 1000;
