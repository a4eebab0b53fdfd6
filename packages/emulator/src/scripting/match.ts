import type { RecordedRequest } from '../http/recorded-request.js';
import type { Match } from './conditions.js';
import { describeQueued, type Pending } from './pending.js';

/**
 * Handle to a queued script or fault.
 *
 * @public
 */
export interface MatchHandle {
  /** Number of requests that it was applied to. */
  readonly hits: number;
  /** Removes it from the queue; requests in progress are not affected. */
  remove(): void;
}

interface Entry<T> {
  id: string;
  value: T;
  match: Match;
  seen: number;
  hits: number;
}

/** A first-in, first-out queue of values, each with the requests that it applies to. @internal */
export class MatchQueue<T> {
  #entries: Entry<T>[] = [];
  #added = 0;
  #changes = 0;

  /** @param kind Name of the values, in lists of pending ones. */
  constructor(private readonly kind: Pending['kind']) {}

  /** Rises with every change of what is pending. */
  get changes(): number {
    return this.#changes;
  }

  add(value: T, match: Match): MatchHandle {
    this.#added += 1;
    const id = `${this.kind}-${this.#added}`;
    const entry: Entry<T> = { id, value, match, seen: 0, hits: 0 };
    this.#entries.push(entry);
    this.#changes += 1;
    return {
      get hits() {
        return entry.hits;
      },
      remove: () => this.#remove(entry),
    };
  }

  /** Returns the first value that applies to a request and counts the use. */
  take(request: RecordedRequest, accept: (match: Match) => boolean = () => true): T | undefined {
    for (const entry of this.#entries) {
      if (!accept(entry.match) || !matches(entry.match, request)) continue;
      entry.seen += 1;
      if (entry.seen <= (entry.match.skip ?? 0)) continue;
      entry.hits += 1;
      this.#changes += 1;
      if (entry.hits >= (entry.match.times ?? 1)) this.#remove(entry);
      return entry.value;
    }
    return undefined;
  }

  /** Returns the values that are still to be used; one for any number of requests after its first use is not. */
  pending(): Pending[] {
    return this.#entries
      .filter(({ match, hits }) => match.times !== Infinity || hits === 0)
      .map((entry) => this.#describe(entry));
  }

  /** Removes an entry by its identifier; returns false if there is none. */
  remove(id: string): boolean {
    const entry = this.#entries.find((each) => each.id === id);
    if (entry) this.#remove(entry);
    return entry !== undefined;
  }

  clear(): void {
    this.#entries = [];
    this.#changes += 1;
  }

  #describe({ id, value, match, hits }: Entry<T>): Pending {
    return { id, kind: this.kind, description: describeQueued(value), match, hits };
  }

  #remove(entry: Entry<T>): void {
    this.#entries = this.#entries.filter((other) => other !== entry);
    this.#changes += 1;
  }
}

function matches(match: Match, request: RecordedRequest): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== request.method) return false;
  if (typeof match.path === 'string' && match.path !== request.path) return false;
  if (match.path instanceof RegExp && !match.path.test(request.path)) return false;
  return match.when === undefined || match.when(request);
}
