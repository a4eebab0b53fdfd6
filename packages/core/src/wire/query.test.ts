import { runInNewContext } from 'node:vm';
import { OpenAIError } from '../errors/openai-error.js';
import { stringifyQuery } from './query.js';

test.each([
  { query: { a: 'x', b: 1, c: true }, expected: 'a=x&b=1&c=true' },
  { query: { a: ['x', 'y'] }, expected: 'a%5B%5D=x&a%5B%5D=y' },
  { query: { a: { b: 1, c: ['d'] } }, expected: 'a%5Bb%5D=1&a%5Bc%5D%5B%5D=d' },
  { query: { a: null, b: undefined, c: '' }, expected: 'a=&c=' },
  { query: { a: new Date(0) }, expected: 'a=1970-01-01T00%3A00%3A00.000Z' },
  { query: { 'a b': 'ü&=' }, expected: 'a%20b=%C3%BC%26%3D' },
  { query: { a: 10n }, expected: 'a=10' },
  { query: {}, expected: '' },
])('writes $expected', ({ query, expected }) => {
  expect(stringifyQuery(query)).toBe(expected);
});

test.each([{ value: () => 1 }, { value: Symbol('s') }])('refuses $value', ({ value }) => {
  expect(() => stringifyQuery({ filter: { by: value } })).toThrow(OpenAIError);
  expect(() => stringifyQuery({ filter: { by: value } })).toThrow(/`filter\[by\]`/);
});

test('refuses a circular reference', () => {
  const circle: Record<string, unknown> = { shared: [1] };
  circle.inner = [{ back: circle, again: circle.shared }];
  expect(() => stringifyQuery({ circle })).toThrow(
    'The query parameter `circle[inner][][back]` is a circular reference.',
  );
  const shared = { n: 1 };
  expect(stringifyQuery({ a: shared, b: shared })).toBe('a%5Bn%5D=1&b%5Bn%5D=1');
});

test.each([
  { value: new Map([['b', 1]]), kind: 'Map' },
  { value: Buffer.from('b'), kind: 'Buffer' },
  { value: new File(['b'], 'b.txt'), kind: 'File' },
  { value: Promise.resolve(1), kind: 'Promise' },
  { value: new URLSearchParams({ b: '1' }), kind: 'URLSearchParams' },
])('refuses a $kind, whose content would be lost', ({ value, kind }) => {
  expect(() => stringifyQuery({ a: [value] })).toThrow(`The query parameter \`a[]\` is a ${kind}.`);
  expect(() => stringifyQuery(value)).toThrow(`The parameters are a ${kind}.`);
});

test('a date of another realm is a date', () => {
  const date = runInNewContext('new Date(0)') as Date;
  expect(stringifyQuery({ a: date })).toBe('a=1970-01-01T00%3A00%3A00.000Z');
});
