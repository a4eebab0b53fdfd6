import { describeMismatches, mismatches, type FaultRow } from '../src/fault-row.js';
import { LONGEST_ROW_MS, perform } from '../src/perform.js';

/** Longer than the limit of a row, so that a hanging row reports itself. */
const MORE_MS = 30_000;

/** Performs rows one after the other and checks the record of each. */
export function testRows(rows: readonly FaultRow[]): void {
  if (rows.length === 0) throw new Error('There are no rows.');
  for (const row of rows) {
    test(
      row.happened,
      async () => {
        const record = await perform(row);
        const found = mismatches(record, row);
        if (found.length > 0) throw new Error(describeMismatches(record, found));
      },
      (row.longestMs ?? LONGEST_ROW_MS) + MORE_MS,
    );
  }
}
