import type { TypeReport } from '../src/types/compare-types.js';
import { counts, judge } from '../src/types/exceptions.js';
import { raised } from '../src/types/raise.js';

const report: TypeReport = {
  names: 4,
  absent: ['a:Lost'],
  differing: new Map([['a:Other', ['.b is missing', '.c is optional']]]),
  repeated: 3,
  absentRepeated: ['a:Unlisted'],
};

test('counts', () => {
  expect(counts(report)).toEqual({ present: 3, assignable: 2, repeated: 2 });
});

test('every failing name needs a reason', () => {
  expect(judge(report, []).unexplained).toEqual([
    'a:Unlisted not repeated',
    'a:Lost absent',
    'a:Other .b is missing; .c is optional',
  ]);
  expect(judge(report, [{ reason: '', names: ['a:Lost', 'a:Other', 'a:Unlisted'] }])).toMatchObject(
    {
      unexplained: [],
      withoutReason: [{ reason: '' }],
    },
  );
});

test('an obsolete exception must be removed', () => {
  const reason = 'The document says otherwise.';
  const listed = [{ reason, names: ['a:Lost', 'a:Other', 'a:Fine', 'a:Lost', 'a:Unlisted'] }];
  expect(judge(report, listed)).toEqual({
    unexplained: [],
    obsolete: ['a:Fine'],
    twice: ['a:Lost'],
    withoutReason: [],
  });
});

test('raising removes obsolete exceptions and never lowers the floor', () => {
  const listed = [
    { reason: 'Some reason.', names: ['a:Fine', 'a:Lost'] },
    { reason: 'Another reason.', names: ['b:Fine'] },
  ];
  expect(raised(report, listed, { present: 1, assignable: 9, repeated: 2 })).toEqual({
    exceptions: [{ reason: 'Some reason.', names: ['a:Lost'] }],
    floor: { present: 3, assignable: 9, repeated: 2 },
  });
});
