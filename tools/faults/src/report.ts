import { mismatches } from './fault-row.js';
import { perform } from './perform.js';
import { FAULTS } from './rows/index.js';
export async function report(args: string[]): Promise<void> {
  for (const [family, rows] of Object.entries(FAULTS)) {
    for (const row of rows) {
      if (args[0] && !`${family}: ${row.happened}`.includes(args[0])) continue;
      process.stdout.write(`${family}: ${row.happened} ...`);
      try {
        const record = await perform(row);
        console.log(
          record.error,
          record.elapsedMs,
          record.socketsLeftOpen,
          mismatches(record, row).join(),
        );
      } catch (e) {
        console.log('FAILED', e);
      }
    }
  }
}
