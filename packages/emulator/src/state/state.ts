import { SystemClock, type Clock } from '../clock.js';
import { Collection, type StoredObject } from './collection.js';
import { ApiDocument } from '../document/document.js';
import type { Fault } from '../faults/fault.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import { Ids } from './ids.js';
import { knownModels } from './known-models.js';
import { RateLimiter } from './rate-limits.js';
import { MatchQueue } from '../scripting/match.js';
import type { EmulatorOptions } from '../options.js';
import type { Script } from '../scripting/script.js';
import type { ExchangeLog } from './exchange-log.js';
import { RecordedRequests } from './recorded-requests.js';
import { StoredBytes } from './stored-bytes.js';
import { UsageLedger } from './usage-ledger.js';
import { ENDPOINTS } from '../webhooks/endpoints.js';
import { WebhookOutbox } from '../webhooks/outbox.js';

const MIB = 1024 * 1024;

/**
 * The state of one emulator. Emulators share nothing.
 *
 * @internal
 */
export class EmulatorState {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly document = new ApiDocument();
  readonly scripts = new MatchQueue<Script>('script');
  readonly faults = new MatchQueue<Fault>('fault');
  readonly recorded: RecordedRequests;
  readonly rateLimiter: RateLimiter | undefined;
  /** Contents by identifier, such as that of a file. */
  readonly bytes: StoredBytes;
  readonly usage = new UsageLedger();
  readonly outbox = new WebhookOutbox(this);
  /** Exists while someone may watch. */
  log: ExchangeLog | undefined;
  #requestCount = 0;
  #models: Set<string> | undefined;
  /** By the parent of their objects, then by kind. */
  #collections = new Map<string, Map<string, Collection>>();
  #reads = new Map<string, number>();

  constructor(readonly options: EmulatorOptions) {
    this.clock = options.clock ?? new SystemClock();
    this.ids = new Ids(options.seed ?? '');
    const { rateLimits, maxRecordedRequests = 10_000 } = options;
    const { maxRecordedBytes = 64 * MIB, maxStoredBytes = 1024 * MIB } = options;
    this.recorded = new RecordedRequests(maxRecordedRequests, maxRecordedBytes);
    this.bytes = new StoredBytes(maxStoredBytes);
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

  /** The webhook endpoints that the API has created. */
  endpoints(): StoredObject[] {
    return this.collection(...ENDPOINTS).all();
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

  /** Returns the objects of all kinds and parents. */
  allCollections(): Collection[] {
    return [...this.#collections.values()].flatMap((siblings) => [...siblings.values()]);
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

  get requests(): readonly RecordedRequest[] {
    return this.recorded.all;
  }

  /** Number of requests so far. */
  get requestCount(): number {
    return this.#requestCount;
  }

  record(request: RecordedRequest): void {
    this.#requestCount += 1;
    this.recorded.add(request);
    this.log?.begin(request);
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
    this.recorded.clear();
    this.log?.clear();
    this.#requestCount = 0;
    this.#collections.clear();
    this.bytes.clear();
    this.#reads.clear();
    this.rateLimiter?.reset();
    this.usage.clear();
    this.outbox.reset();
  }
}
