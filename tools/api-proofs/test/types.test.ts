import { firstRelease, newestRelease, type Release } from '../src/fixtures.js';
import { compareTypes, type TypeReport } from '../src/types/compare-types.js';
import { counts, judge, readExceptions, readFloor } from '../src/types/exceptions.js';

/** Types of the first release have changed since; those of the newest one are what users compile. */
const releases: { release: Release; present: number; assignable: number }[] = [
  { release: firstRelease, present: 0.99, assignable: 0.9 },
  { release: newestRelease, present: 0.99, assignable: 0.97 },
];

describe.each(releases)(
  'our types compared with those of openai@$release.version, in both directions',
  ({ release, present, assignable }) => {
    let report: TypeReport;
    beforeAll(() => {
      report = compareTypes('@oai/openai', release);
    }, 120_000);

    test('enough names exist, and no fewer than before', () => {
      expect(counts(report).present / report.names).toBeGreaterThanOrEqual(present);
      expect(counts(report).present).toBeGreaterThanOrEqual(readFloor(release).present);
    });

    test('enough are assignable, and no fewer than before', () => {
      expect(counts(report).assignable / report.names).toBeGreaterThanOrEqual(assignable);
      expect(counts(report).assignable).toBeGreaterThanOrEqual(readFloor(release).assignable);
    });

    test('every exception has a reason and is still needed', () => {
      expect(judge(report, readExceptions(release))).toEqual({
        unexplained: [],
        obsolete: [],
        twice: [],
        withoutReason: [],
      });
    });

    test('subpaths and namespaces of classes repeat no fewer names than before', () => {
      expect(counts(report).repeated).toBeGreaterThanOrEqual(readFloor(release).repeated);
    });
  },
);
