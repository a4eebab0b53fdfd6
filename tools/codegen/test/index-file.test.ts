import { REGION_END, REGION_START, withRegion } from '../src/write/index-file.js';

const region = (text: string) => `${REGION_START}\n${text}\n${REGION_END}\n`;

test('a new file is the region alone', () => {
  expect(withRegion('', region('new'))).toBe(region('new'));
});

test('what is written by hand stays where it is', () => {
  const before = `before\n\n${region('old')}\nafter\n`;
  expect(withRegion(before, region('new'))).toBe(`before\n\n${region('new')}\nafter\n`);
});

test('a file without the region gets it at the end', () => {
  expect(withRegion('by hand\n', region('new'))).toBe(`by hand\n\n${region('new')}`);
});
