import type { RecordedRequest } from '../http/recorded-request.js';

const MAX_EXCHANGES = 200;
const MAX_PIECES = 1000;
const MAX_KEPT_BYTES = 64 * 1024;

/** A part of a body as it went to the wire, or a message of a WebSocket. @internal */
export interface Piece {
  /** Time since the request arrived, milliseconds. */
  afterMs: number;
  from: 'server' | 'client';
  content: Uint8Array | string;
}

/** A request with what was sent in return, and when. Times are milliseconds since it arrived. @internal */
export interface LoggedExchange {
  readonly record: RecordedRequest;
  /** Rises with every change of any exchange. */
  revision: number;
  /** The kind of the fault that the request met. */
  fault: string | undefined;
  /** True if a script gave the answer. */
  isScripted: boolean;
  answeredAfterMs: number | undefined;
  endedAfterMs: number | undefined;
  responseHeaders: [string, string][];
  pieceCount: number;
  sentBytes: number;
  /** The first pieces: at most 1000, and 64 KiB of them. */
  readonly pieces: Piece[];
}

interface Entry extends LoggedExchange {
  readonly startedAtMs: number;
  keptBytes: number;
}

/**
 * The latest exchanges, for those who watch the emulator at work. Both their number and what is kept
 * of each are bounded. Time is that of the machine, since the clock may be put forward.
 *
 * @internal
 */
export class ExchangeLog {
  readonly #entries = new Map<string, Entry>();
  #revision = 0;
  #clearings = 0;

  /** Rises with every change. */
  get revision(): number {
    return this.#revision;
  }

  /** Number of times that all exchanges were forgotten. */
  get clearings(): number {
    return this.#clearings;
  }

  begin(record: RecordedRequest): void {
    const startedAtMs = performance.now();
    this.#entries.set(record.requestId, {
      record,
      startedAtMs,
      revision: (this.#revision += 1),
      fault: undefined,
      isScripted: false,
      answeredAfterMs: undefined,
      endedAfterMs: undefined,
      responseHeaders: [],
      pieceCount: 0,
      sentBytes: 0,
      pieces: [],
      keptBytes: 0,
    });
    if (this.#entries.size <= MAX_EXCHANGES) return;
    for (const oldest of this.#entries.keys()) {
      this.#entries.delete(oldest);
      return;
    }
  }

  struck(record: RecordedRequest, fault: string): void {
    const entry = this.#changed(record);
    if (entry) entry.fault = fault;
  }

  scripted(record: RecordedRequest): void {
    const entry = this.#changed(record);
    if (entry) entry.isScripted = true;
  }

  answered(record: RecordedRequest, headers: Iterable<[string, string]>): void {
    const entry = this.#changed(record);
    if (!entry) return;
    entry.answeredAfterMs = performance.now() - entry.startedAtMs;
    entry.responseHeaders = [...headers];
  }

  passed(record: RecordedRequest, content: Uint8Array | string, from: Piece['from']): void {
    const entry = this.#changed(record);
    if (!entry) return;
    const size = content.length;
    entry.pieceCount += 1;
    if (from === 'server') entry.sentBytes += size;
    const room = MAX_KEPT_BYTES - entry.keptBytes;
    if (room <= 0 || entry.pieces.length >= MAX_PIECES) return;
    // A copy, so that a small piece does not keep the whole of a large body.
    const kept = content.slice(0, room);
    entry.keptBytes += kept.length;
    entry.pieces.push({ afterMs: performance.now() - entry.startedAtMs, from, content: kept });
  }

  ended(record: RecordedRequest): void {
    const entry = this.#changed(record);
    if (entry) entry.endedAfterMs ??= performance.now() - entry.startedAtMs;
  }

  /** Returns the exchanges that have changed since a revision, in order of arrival. */
  changedSince(revision: number): LoggedExchange[] {
    return [...this.#entries.values()].filter((entry) => entry.revision > revision);
  }

  find(requestId: string): LoggedExchange | undefined {
    return this.#entries.get(requestId);
  }

  clear(): void {
    this.#entries.clear();
    this.#revision += 1;
    this.#clearings += 1;
  }

  /** Returns the entry of a request, with a new revision; undefined if it is forgotten. */
  #changed(record: RecordedRequest): Entry | undefined {
    const entry = this.#entries.get(record.requestId);
    // Identifiers begin anew with a reset, so that another request may have the same one.
    if (entry?.record !== record) return undefined;
    entry.revision = this.#revision += 1;
    return entry;
  }
}
