import { describeMismatches, mismatches, type FaultRow } from '../src/fault-row.js';
import { perform } from '../src/perform.js';

/** Longer than a row may take, so that a row which hangs says so itself. */
const TEST_TIMEOUT_MS = 90_000;

/** Lets rows happen one after the other, and checks the record of each. */
export function testRows(rows: readonly FaultRow[]): void {
  test.each(rows.map((row) => [row.happened, row] as const))(
    '%s',
    async (_happened, row) => {
      const record = await perform(row);
      const found = mismatches(record, row);
      if (found.length > 0) throw new Error(describeMismatches(record, found));
    },
    TEST_TIMEOUT_MS,
  );
}
