import type { Outcome } from './outcome.js';
import type { Scene, Transport } from './scene.js';

/** A performed row of the table: the outcome, its duration, and leftover resources. */
export interface FaultRecord extends Outcome {
  happened: string;
  elapsedMs: number;
  /** Connections to the servers of the row that were open at the end. */
  socketsLeftOpen: number;
  /** Unhandled rejections and warnings. */
  unhandled: string[];
  /** Additional measurements. */
  figures: readonly string[];
}

/** Expectations of a row. Patterns must match; other values must be equal. */
export interface Expected {
  error?: string | RegExp;
  message?: RegExp;
  attempts?: number;
  status?: number | undefined;
  requestID?: RegExp;
  result?: unknown;
}

/** A fault, and the expected outcome of a call. */
export interface FaultRow {
  happened: string;
  expected: Expected;
  /** Reason for which a connection may stay open, if that is beyond the control of the core. */
  socketsStay?: string;
  /** Time limit of long rows, milliseconds. Default: one minute. */
  longestMs?: number;
  /** Default `fetch`. */
  transport?: Transport;
  run(scene: Scene): Promise<Outcome>;
}

/** Returns the same rows with the undici transport of the core. */
export function overUndici(rows: readonly FaultRow[]): FaultRow[] {
  return rows.map((row) => ({
    ...row,
    happened: `${row.happened}, undici transport`,
    transport: 'undici',
  }));
}

/** Returns the deviations of a record from its row, one per line. */
export function mismatches(record: FaultRecord, { expected, socketsStay }: FaultRow): string[] {
  const found: string[] = [];
  const { socketsLeftOpen, unhandled } = record;
  if (socketsLeftOpen && !socketsStay) found.push(`${socketsLeftOpen} sockets were left open`);
  found.push(...unhandled.map((what) => `unhandled: ${what}`));
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

/** Describes a record with its deviations for readers who do not know the row. */
export function describeMismatches(record: FaultRecord, found: readonly string[]): string {
  const { happened, elapsedMs, error, message, attempts, result } = record;
  return [
    `Fault: ${happened}`,
    ...found.map((line) => `  ${line}`),
    `The caller saw: ${error}${message && ` (${message})`}, attempts ${attempts}, ` +
      `result ${JSON.stringify(result)}, after ${elapsedMs} ms.`,
  ].join('\n');
}
