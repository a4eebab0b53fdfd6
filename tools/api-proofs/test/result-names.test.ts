import { misnamedResults } from '../src/types/result-names.js';

test('each method shows the name that users know its result by', () => {
  const { checked, misnamed } = misnamedResults();
  expect(checked).toBeGreaterThan(250);
  expect(misnamed).toEqual([]);
});
