import { readFixture } from '../fixtures.js';
import type { ExampleReport } from './check-examples.js';

/** Where types leave the document on purpose; `*` stands for anything. */
export interface DocumentExceptions {
  reason: string;
  keys: string[];
}

export const documentExceptions = readFixture<DocumentExceptions[]>('document-exceptions.json');

/** What is left of the report, and which exceptions have no use any more. */
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
