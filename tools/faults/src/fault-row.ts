import type { Scene, Transport } from './scene.js';

/** What a caller can tell about a call that is over. */
export interface Outcome {
  /** The class of the error; `none` if there was none. */
  error: string;
  message: string;
  attempts: number | undefined;
  status: number | undefined;
  requestID: string | null | undefined;
  /** What reached the caller, in a word or two. */
  result: unknown;
}

/** A row of the table: what happened, what the caller saw, how long it took, what is left. */
export interface FaultRecord extends Outcome {
  happened: string;
  elapsedMs: number;
  /** Connections that the servers of the row still had when it was over. */
  socketsLeftOpen: number;
  /** Rejections and warnings that nobody handled. */
  unhandled: string[];
  /** What was measured besides. */
  figures: readonly string[];
}

/** What must hold of a row. A pattern must match; anything else must be equal. */
export interface Expected {
  error?: string | RegExp;
  message?: RegExp;
  attempts?: number;
  status?: number | undefined;
  requestID?: RegExp;
  result?: unknown;
}

/** Something that goes wrong. */
export interface FaultRow {
  happened: string;
  expected: Expected;
  /** Why a connection may stay open for a while, where it is not in the hands of the core. */
  socketsStay?: string;
  /** For rows that have a lot to do. Default: a minute. */
  longestMs?: number;
  /** Default: `fetch`. */
  transport?: Transport;
  run(scene: Scene): Promise<Outcome>;
}

/** The same rows, by the transport of the package. */
export function overUndici(rows: readonly FaultRow[]): FaultRow[] {
  return rows.map((row) => ({
    ...row,
    happened: `${row.happened}, undici transport`,
    transport: 'undici',
  }));
}

/** @returns What is not as it must be, a line each; nothing, if all is well. */
export function mismatches(record: FaultRecord, { expected, socketsStay }: FaultRow): string[] {
  const found: string[] = [];
  const { socketsLeftOpen, unhandled } = record;
  if (socketsLeftOpen && !socketsStay) found.push(`${socketsLeftOpen} sockets were left open`);
  found.push(...unhandled.map((what) => `nobody handled ${what}`));
  for (const [name, value] of Object.entries(expected)) {
    const actual = record[name as keyof FaultRecord];
    const fits =
      value instanceof RegExp
        ? value.test(String(actual))
        : JSON.stringify(actual) === JSON.stringify(value);
    if (fits) continue;
    const wanted = value instanceof RegExp ? String(value) : JSON.stringify(value);
    found.push(`${name}: expected ${wanted}, saw ${JSON.stringify(actual)}`);
  }
  return found;
}

/** The whole of a record that is not as it must be, for a reader who knows nothing of the row. */
export function describeMismatches(record: FaultRecord, found: readonly string[]): string {
  const { happened, elapsedMs, error, message, attempts, result } = record;
  return [
    `What happened: ${happened}`,
    ...found.map((line) => `  ${line}`),
    `The caller saw: ${error}${message && ` (${message})`}, attempts ${attempts}, ` +
      `result ${JSON.stringify(result)}, after ${elapsedMs} ms.`,
  ].join('\n');
}
