import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  asText,
  expectedPath,
  fixtureNames,
  generateFixture,
  readFixture,
} from './generate-fixture.js';

/** `UPDATE_FIXTURES=1` writes the output as the new expectation; review the difference. */
const update = process.env.UPDATE_FIXTURES === '1';

test.each(fixtureNames())('%s', (name) => {
  const text = asText(generateFixture(readFixture(name)));
  const path = expectedPath(name);
  if (update) writeFileSync(path, text);
  expect(existsSync(path)).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
});

test('the same document gives the same files', () => {
  for (const name of fixtureNames()) {
    const fixture = readFixture(name);
    expect(generateFixture(fixture)).toEqual(generateFixture(fixture));
  }
});
