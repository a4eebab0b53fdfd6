import type { Scene } from './scene.js';

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
  unhandledRejections: number;
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
  run(scene: Scene): Promise<Outcome>;
}

/** @returns What is not as expected; nothing, if all is well. */
export function mismatches(record: FaultRecord, expected: Expected): string[] {
  const found: string[] = [];
  for (const [name, value] of Object.entries(expected)) {
    const actual = record[name as keyof FaultRecord];
    const fits =
      value instanceof RegExp
        ? value.test(String(actual))
        : JSON.stringify(actual) === JSON.stringify(value);
    if (!fits) found.push(`${name}: ${String(value)} was expected, not ${JSON.stringify(actual)}`);
  }
  return found;
}
