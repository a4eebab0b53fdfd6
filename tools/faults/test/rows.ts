import { mismatches, type FaultRow } from '../src/fault-row.js';
import { perform } from '../src/perform.js';

/** Lets rows happen one after the other, and checks the record of each. */
export function testRows(rows: readonly FaultRow[]): void {
  test.each(rows.map((row) => [row.happened, row] as const))('%s', async (_happened, row) => {
    const record = await perform(row);
    expect({ ...record, mismatches: mismatches(record, row.expected) }).toMatchObject({
      mismatches: [],
      socketsLeftOpen: row.socketsStay ? expect.any(Number) : 0,
      unhandledRejections: 0,
    });
  });
}
