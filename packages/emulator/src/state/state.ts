import { SystemClock, type Clock } from '../clock.js';
import { Collection } from './collection.js';
import { ApiDocument } from '../document/document.js';
import type { Fault } from '../faults/fault.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import { Ids } from './ids.js';
import { knownModels } from './known-models.js';
import { RateLimiter } from './rate-limits.js';
import { MatchQueue } from '../scripting/match.js';
import type { EmulatorOptions } from '../options.js';
import type { Script } from '../scripting/script.js';

/**
 * The state of one emulator. Emulators share nothing.
 *
 * @internal
 */
export class EmulatorState {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly document = new ApiDocument();
  readonly scripts = new MatchQueue<Script>();
  readonly faults = new MatchQueue<Fault>();
  readonly requests: RecordedRequest[] = [];
  readonly rateLimiter: RateLimiter | undefined;
  #requestCount = 0;
  #models: Set<string> | undefined;
  /** By the parent of their objects, then by kind. */
  #collections = new Map<string, Map<string, Collection>>();
  #bytes = new Map<string, Uint8Array<ArrayBuffer>>();
  #reads = new Map<string, number>();

  constructor(readonly options: EmulatorOptions) {
    this.clock = options.clock ?? new SystemClock();
    this.ids = new Ids(options.seed ?? '');
    const { rateLimits } = options;
    this.rateLimiter = rateLimits && new RateLimiter(rateLimits, this.clock);
  }

  /** Returns the current time in seconds, the unit of the API. */
  nowSeconds(): number {
    return Math.floor(this.clock.now() / 1000);
  }

  /** Names of the existing models, read from the document on first use. */
  get models(): Set<string> {
    this.#models ??= new Set([...knownModels(this.document), ...(this.options.models ?? [])]);
    return this.#models;
  }

  /** Returns the objects of one kind, such as `file`; `parent` separates those of different parents. */
  collection(kind: string, parent = ''): Collection {
    let siblings = this.#collections.get(parent);
    if (!siblings) this.#collections.set(parent, (siblings = new Map()));
    let collection = siblings.get(kind);
    if (!collection) {
      siblings.set(kind, (collection = new Collection(kind, (id) => this.#forget(id, parent))));
    }
    return collection;
  }

  /** Deletes everything that belongs to a deleted object. */
  #forget(id: string, parent: string): void {
    this.#reads.delete(id);
    // Parents of the generic routes are paths.
    const path = parent.startsWith('/') ? `${parent}/${id}/` : undefined;
    for (const [owner, collections] of this.#collections) {
      if (owner !== id && !(path && owner.startsWith(path))) continue;
      this.#collections.delete(owner);
      for (const collection of collections.values()) {
        for (const item of collection.all()) this.#forget(item.id, owner);
      }
    }
  }

  /** Returns the bytes stored under an identifier, such as the content of a file. */
  bytes(id: string): Uint8Array<ArrayBuffer> | undefined {
    return this.#bytes.get(id);
  }

  keepBytes(id: string, bytes: Uint8Array<ArrayBuffer> | undefined): void {
    if (bytes) this.#bytes.set(id, bytes);
    else this.#bytes.delete(id);
  }

  /** Number of requests so far. */
  get requestCount(): number {
    return this.#requestCount;
  }

  record(request: RecordedRequest): void {
    this.#requestCount += 1;
    this.requests.push(request);
    if (this.requests.length > (this.options.maxRecordedRequests ?? 10_000)) this.requests.shift();
  }

  /**
   * Counts a read of an object in progress and returns true if the work is done. Work is measured in
   * reads and not in time, so that polling takes the same steps on every machine.
   */
  isDoneAfterRead(id: string, readsUntilDone = this.options.readsUntilDone ?? 2): boolean {
    const reads = (this.#reads.get(id) ?? 0) + 1;
    this.#reads.set(id, reads);
    return reads >= readsUntilDone;
  }

  /** Returns the headers that set the polling interval. */
  pollHeaders(): Record<string, string> {
    return { 'openai-poll-after-ms': String(this.options.pollAfterMs ?? 10) };
  }

  reset(): void {
    this.ids.reset();
    this.#models = undefined;
    this.scripts.clear();
    this.faults.clear();
    this.requests.length = 0;
    this.#requestCount = 0;
    this.#collections.clear();
    this.#bytes.clear();
    this.#reads.clear();
    this.rateLimiter?.reset();
  }
}
