import { readFixture } from '../fixtures.js';
import type { TypeReport } from './compare-types.js';

/** Names that are absent, differ or are not repeated, with the reason. */
export interface Exceptions {
  reason: string;
  names: string[];
}

/** What the share of names may not fall below. The two numbers only rise. */
export interface Floor {
  present: number;
  assignable: number;
  repeated: number;
}

export const exceptions = readFixture<Exceptions[]>('exceptions.json');
export const floor = readFixture<Floor>('floor.json');

/** Names by what is wrong with the list of exceptions. */
export function judge(report: TypeReport, listed: Exceptions[]) {
  const failing = new Map<string, string>([
    ...report.absentRepeated.map((key): [string, string] => [key, 'not repeated']),
    ...report.absent.map((key): [string, string] => [key, 'absent']),
    ...[...report.differing].map(([key, reasons]): [string, string] => [key, reasons.join('; ')]),
  ]);
  const named = listed.flatMap(({ names }) => names);
  return {
    /** Failing without a reason. */
    unexplained: [...failing]
      .filter(([key]) => !named.includes(key))
      .map((entry) => entry.join(' ')),
    /** Listed, but fine: to be taken off the list. */
    obsolete: named.filter((key) => !failing.has(key)),
    twice: named.filter((key, index) => named.indexOf(key) !== index),
    withoutReason: listed.filter(({ reason }) => reason.trim().length < 20),
  };
}

export function counts(report: TypeReport): Floor {
  const present = report.names - report.absent.length;
  return {
    present,
    assignable: present - report.differing.size,
    repeated: report.repeated - report.absentRepeated.length,
  };
}
