import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixturesFolder, type Release } from '../fixtures.js';
import type { TypeReport } from './compare-types.js';
import {
  counts,
  judge,
  readExceptions,
  readFloor,
  type Exceptions,
  type Floor,
} from './exceptions.js';

/** Returns the exceptions without obsolete ones, and the raised floor. */
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

/** Writes both files. New exceptions are not added, since they need a reason. */
export function raise(release: Release, report: TypeReport): void {
  const result = raised(report, readExceptions(release), readFloor(release));
  for (const [name, content] of Object.entries(result)) {
    writeFileSync(
      join(fixturesFolder, release.folder, `${name}.json`),
      `${JSON.stringify(content, null, 2)}\n`,
    );
  }
}
