import { mismatches, type FaultRecord, type FaultRow } from './fault-row.js';
import { perform } from './perform.js';
import { FAULTS } from './rows/index.js';

const SHOWN_CHARACTERS = 90;

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
  return line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}…` : line;
}

/** Summarizes the outcome for the table. */
function seen({ error, message, attempts, result, figures }: FaultRecord): string {
  const parts = [error === 'none' ? 'no error' : `${error}: ${shorten(message)}`];
  if (attempts !== undefined) parts.push(`attempts ${attempts}`);
  if (result !== undefined) parts.push(`result ${shorten(result)}`);
  return [...parts, ...figures].join('; ');
}

function openText({ socketsLeftOpen }: FaultRecord, { socketsStay }: FaultRow): string {
  return socketsLeftOpen && socketsStay
    ? `${socketsLeftOpen} (${socketsStay})`
    : `${socketsLeftOpen}`;
}

/**
 * Performs rows and prints a Markdown table with their faults, outcomes, times and open sockets.
 *
 * @param wanted Part of the names of families or rows. Default: all rows.
 * @returns The number of failed rows.
 */
export async function report(wanted = ''): Promise<number> {
  let failed = 0;
  let performed = 0;
  for (const [family, rows] of Object.entries<readonly FaultRow[]>(FAULTS)) {
    const chosen = rows.filter(({ happened }) => `${family}: ${happened}`.includes(wanted));
    if (chosen.length === 0) continue;
    console.log(`\n## ${family}\n\n| fault | outcome for the caller | ms | sockets left open |`);
    console.log('| --- | --- | ---: | ---: |');
    for (const row of chosen) {
      performed += 1;
      try {
        const record = await perform(row);
        const { happened, elapsedMs } = record;
        const found = mismatches(record, row);
        const verdict = found.length > 0 ? ` **WRONG: ${found.map(shorten).join('; ')}**` : '';
        if (verdict) failed += 1;
        const cells = [happened, seen(record) + verdict, elapsedMs, openText(record, row)];
        console.log(`| ${cells.join(' | ')} |`);
      } catch (error) {
        failed += 1;
        console.log(`| ${row.happened} | **${shorten(String(error))}** | | |`);
      }
    }
  }
  if (performed === 0) throw new Error(`No family or row matches "${wanted}".`);
  console.log(`\n${performed} rows, ${failed} failed.`);
  return failed;
}
