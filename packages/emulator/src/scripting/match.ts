import type { RecordedRequest } from '../http/recorded-request.js';

/**
 * The requests that a script or a fault applies to. Without conditions: any request.
 *
 * @public
 */
export interface Match {
  /** HTTP method. Default: any. */
  method?: string | undefined;
  /** The path below `/v1`, as a string (`/files`) or a pattern. Default: any. */
  path?: string | RegExp | undefined;
  /** An additional condition. For faults it runs before the request body is read. */
  when?: ((request: RecordedRequest) => boolean) | undefined;
  /** Number of matching requests to apply to. Default 1; `Infinity` for all. */
  times?: number | undefined;
  /** Number of matching requests to let pass first. Default 0. */
  skip?: number | undefined;
}

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
  value: T;
  match: Match;
  seen: number;
  hits: number;
}

/** A first-in, first-out queue of values, each with the requests that it applies to. @internal */
export class MatchQueue<T> {
  #entries: Entry<T>[] = [];

  add(value: T, match: Match): MatchHandle {
    const times = match.times ?? 1;
    if (!(times >= 1)) throw new TypeError(`times is ${String(times)}; it must be 1 or more`);
    const entry: Entry<T> = { value, match, seen: 0, hits: 0 };
    this.#entries.push(entry);
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
      if (entry.hits >= (entry.match.times ?? 1)) this.#remove(entry);
      return entry.value;
    }
    return undefined;
  }

  clear(): void {
    this.#entries = [];
  }

  #remove(entry: Entry<T>): void {
    this.#entries = this.#entries.filter((other) => other !== entry);
  }
}

function matches(match: Match, request: RecordedRequest): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== request.method) return false;
  if (typeof match.path === 'string' && match.path !== request.path) return false;
  if (match.path instanceof RegExp && !match.path.test(request.path)) return false;
  return match.when === undefined || match.when(request);
}
