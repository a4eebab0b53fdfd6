import { jsonSchemaFunction, jsonSchemaResponseFormat } from '../src/index.js';
import { issuesOf } from './issues-of.js';
import { T, Value } from './matrix/row.js';

const isWord = (text: unknown) => text !== 'no';
const refined = T.Object({ a: T.Refine(T.String(), isWord) });
const codec = T.Object({
  a: T.Codec(T.String())
    .Decode((text: string) => text.length)
    .Encode((length: number) => 'x'.repeat(length)),
});

test.each<[string, any, string, string]>([
  ['Refine', refined, '#/properties/a', 'Value.Parse'],
  ['Codec', codec, '#/properties/a', 'Value.Decode'],
  [
    'Refine',
    T.Array(T.Union([T.Refine(T.String(), isWord), T.Null()])),
    '#/items/anyOf/0',
    'Parse',
  ],
  ['Refine', T.Refine(T.Object({ a: T.String() }), isWord), '#', 'Value.Parse'],
])('%s is refused where nothing calls it', (name, schema, path, call) => {
  const issues = [{ path, message: expect.stringMatching(`^${name}: .*${call}`) }];
  expect(issuesOf(() => jsonSchemaResponseFormat(schema, 'x'))).toEqual(issues);
  expect(issuesOf(() => jsonSchemaFunction({ name: 'f', parameters: schema }))).toEqual(issues);
});

test('the advice of both works', () => {
  const checked = jsonSchemaResponseFormat(refined, 'x', {
    validate: (value) => Value.Parse(refined, value),
  });
  expect(checked.$parseRaw('{"a":"yes"}')).toEqual({ a: 'yes' });
  expect(() => checked.$parseRaw('{"a":"no"}')).toThrow();
  const decoded = jsonSchemaResponseFormat(codec, 'x', {
    validate: (value) => Value.Decode(codec, value),
  });
  expect(decoded.$parseRaw('{"a":"four"}')).toEqual({ a: 4 });
});

test('the transforms of older versions are known by their mark', () => {
  const schema = { type: 'string', [Symbol.for('TypeBox.Transform')]: { Decode: Number } };
  expect(issuesOf(() => jsonSchemaResponseFormat(schema, 'x'))).toEqual([
    { path: '#', message: expect.stringContaining('Transform') },
  ]);
});
