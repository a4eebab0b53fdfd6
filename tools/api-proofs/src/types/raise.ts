import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixturesFolder } from '../fixtures.js';
import type { TypeReport } from './compare-types.js';
import { counts, exceptions, floor, judge, type Exceptions, type Floor } from './exceptions.js';

/** The list without what is no longer needed, and the floor at what was reached. */
export function raised(
  report: TypeReport,
  listed: Exceptions[],
  lowest: Floor,
): { exceptions: Exceptions[]; floor: Floor } {
  const { obsolete } = judge(report, listed);
  const reached = counts(report);
  return {
    exceptions: listed
      .map(({ reason, names }) => ({
        reason,
        names: names.filter((name) => !obsolete.includes(name)),
      }))
      .filter(({ names }) => names.length > 0),
    floor: {
      present: Math.max(lowest.present, reached.present),
      assignable: Math.max(lowest.assignable, reached.assignable),
      repeated: Math.max(lowest.repeated, reached.repeated),
    },
  };
}

/** Writes both; adds nothing to the exceptions, since a reason is for people to give. */
export function raise(report: TypeReport): void {
  const result = raised(report, exceptions, floor);
  for (const [name, content] of Object.entries(result)) {
    writeFileSync(join(fixturesFolder, `${name}.json`), `${JSON.stringify(content, null, 2)}\n`);
  }
}
