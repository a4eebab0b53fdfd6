import type { RecordedRequest } from '../http/recorded-request.js';

/**
 * Which requests a script or a fault is for. Without conditions: any.
 *
 * @public
 */
export interface Match {
  /** `POST`, `GET`, and so on. Default: any. */
  method?: string | undefined;
  /** The path below `/v1`, as a string (`/files`) or a pattern. Default: any. */
  path?: string | RegExp | undefined;
  /** A further condition. For faults, the request's body has not been read yet. */
  when?: ((request: RecordedRequest) => boolean) | undefined;
  /** How many matching requests it is for. Default 1; `Infinity` for all. */
  times?: number | undefined;
  /** How many matching requests to let pass first. Default 0. */
  skip?: number | undefined;
}

/**
 * What `script()` and `fault()` return.
 *
 * @public
 */
export interface MatchHandle {
  /** How many requests it has been used for. */
  readonly hits: number;
  /** Takes it back; requests that it is being used for are not touched. */
  remove(): void;
}

interface Entry<T> {
  value: T;
  match: Match;
  seen: number;
  hits: number;
}

/** Things waiting for the requests that they match, first come first served. @internal */
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

  /** Takes the first entry for this request, and counts it as used. */
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
