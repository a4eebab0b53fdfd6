import { join } from 'node:path';
import { readFixture, type Release } from '../fixtures.js';
import type { TypeReport } from './compare-types.js';

/** Names that are absent, different or not repeated, with the reason. */
export interface Exceptions {
  reason: string;
  names: string[];
}

/** Minimum numbers of names. They are only ever raised. */
export interface Floor {
  present: number;
  assignable: number;
  repeated: number;
}

export function readExceptions({ folder }: Release): Exceptions[] {
  return readFixture(join(folder, 'exceptions.json'));
}

export function readFloor({ folder }: Release): Floor {
  return readFixture(join(folder, 'floor.json'));
}

/** Names with a missing or obsolete exception. */
export function judge(report: TypeReport, listed: Exceptions[]) {
  const failing = new Map<string, string>([
    ...report.absentRepeated.map((key): [string, string] => [key, 'not repeated']),
    ...report.absent.map((key): [string, string] => [key, 'absent']),
    ...[...report.differing].map(([key, reasons]): [string, string] => [key, reasons.join('; ')]),
  ]);
  const named = listed.flatMap(({ names }) => names);
  return {
    /** Names that fail without a reason. */
    unexplained: [...failing]
      .filter(([key]) => !named.includes(key))
      .map((entry) => entry.join(' ')),
    /** Names whose exception is obsolete and must be removed. */
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
