import { misnamedResults } from '../src/types/result-names.js';

test('each method shows the known name of its result', () => {
  const { checked, misnamed } = misnamedResults();
  expect(checked).toBeGreaterThan(250);
  expect(misnamed).toEqual([]);
});
