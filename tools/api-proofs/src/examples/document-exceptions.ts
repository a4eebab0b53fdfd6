import { readFixture } from '../fixtures.js';
import type { ExampleReport } from './check-examples.js';

/** Intended deviations of types from the document; `*` matches anything. */
export interface DocumentExceptions {
  reason: string;
  keys: string[];
}

export const documentExceptions = readFixture<DocumentExceptions[]>('document-exceptions.json');

/** Returns the unexplained part of the report, and the obsolete exceptions. */
export function judgeExamples(report: ExampleReport, listed: DocumentExceptions[]) {
  const keys = listed.flatMap((group) => group.keys);
  const matches = (pattern: string, key: string) => {
    const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(key);
  };
  const problems = [
    ...report.absent.map((key): [string, string[]] => [key, ['absent']]),
    ...report.refused,
    ...report.differing,
  ];
  return {
    unexplained: problems.filter(([key]) => !keys.some((pattern) => matches(pattern, key))),
    obsolete: keys.filter((pattern) => !problems.some(([key]) => matches(pattern, key))),
  };
}
