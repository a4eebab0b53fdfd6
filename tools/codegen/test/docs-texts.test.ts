import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../docs');

/** Beginnings to avoid: a text is a noun phrase, or begins with the verb of an operation. */
const QUESTION = /^(How|Says|Tells|What|When|Where|Whether|Which|Who|Whose|Why)\b/;

/** Returns every text with the name of the described operation, schema or property. */
function texts(): { place: string; name: string; text: string }[] {
  return readdirSync(FOLDER).flatMap((file) => {
    const collect = (value: unknown, path: string[]): ReturnType<typeof texts> => {
      if (typeof value === 'string') {
        const name = path.at(-1)!.split('.').at(-1)!;
        return [{ place: `${file} ${path.join('/')}`, name, text: value }];
      }
      // The lines of an example.
      if (Array.isArray(value)) return [];
      return Object.entries(value as object).flatMap(([key, one]) => collect(one, [...path, key]));
    };
    return collect(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')), []);
  });
}

test('no text only repeats the name of what it describes', () => {
  const all = texts();
  expect(all.length).toBeGreaterThan(8_000);
  const plain = (text: string) => text.toLowerCase().replaceAll(/^(the|an?) |[^a-z]/g, '');
  const repeating = all.filter(({ name, text }) => plain(text) === plain(name));
  expect(repeating.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
});

test('every text is a sentence', () => {
  const broken = texts().filter(({ text }) => !/^["`[A-Z0-9].*[.)!`]$/su.test(text));
  expect(broken.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
});

test('no text begins with a question word', () => {
  const broken = texts().filter(({ text }) => QUESTION.test(text));
  expect(broken.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
});

test('no text promises iteration, which the generator adds where there are pages', () => {
  const broken = texts().filter(({ text }) => /\biterat/i.test(text));
  expect(broken.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
});

test('no text of a config file begins so either', () => {
  const folder = join(__dirname, '../config');
  const found = ['bases', 'client', 'overrides'].flatMap((name) =>
    Array.from(
      readFileSync(join(folder, `${name}.json`), 'utf8').matchAll(/"(?:docs|reason)": "(.*)"/g),
      ([, text]) => text!,
    ),
  );
  expect(found.length).toBeGreaterThan(30);
  expect(found.filter((text) => QUESTION.test(text))).toEqual([]);
});
