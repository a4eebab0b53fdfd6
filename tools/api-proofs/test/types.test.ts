import { compareTypes, type TypeReport } from '../src/types/compare-types.js';
import { counts, exceptions, floor, judge } from '../src/types/exceptions.js';

describe('our types compared with those of openai@7.5.0, in both directions', () => {
  let report: TypeReport;
  beforeAll(() => {
    report = compareTypes('@oai/openai', 'openai');
  }, 120_000);

  test('at least 99 % of the names exist, and no fewer than before', () => {
    const { present } = counts(report);
    expect(present / report.names).toBeGreaterThanOrEqual(0.99);
    expect(present).toBeGreaterThanOrEqual(floor.present);
  });

  test('no fewer are assignable than before', () => {
    expect(counts(report).assignable).toBeGreaterThanOrEqual(floor.assignable);
  });

  test('every exception has a reason and is still needed', () => {
    expect(judge(report, exceptions)).toEqual({
      unexplained: [],
      obsolete: [],
      twice: [],
      withoutReason: [],
    });
  });

  test('subpaths and namespaces of classes repeat no fewer names than before', () => {
    expect(counts(report).repeated).toBeGreaterThanOrEqual(floor.repeated);
  });
});
