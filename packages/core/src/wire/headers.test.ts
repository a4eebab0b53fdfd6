import { OpenAIError } from '../errors/openai-error.js';
import { mergeHeaders } from './headers.js';

const flat = (merged: ReturnType<typeof mergeHeaders>) => ({
  values: Object.fromEntries(merged.values),
  nulls: [...merged.nulls],
});

test('later sources win, whatever their form and case', () => {
  const merged = mergeHeaders(
    { 'X-A': '1', 'x-b': '1', 'x-c': '1' },
    new Headers({ 'x-a': '2' }),
    [['X-B', '3']],
    mergeHeaders({ 'x-c': '4' }),
    undefined,
    null,
  );
  expect(flat(merged)).toEqual({ values: { 'x-a': '2', 'x-b': '3', 'x-c': '4' }, nulls: [] });
});

test('null removes, and a later value brings back', () => {
  const removed = mergeHeaders({ authorization: 'a' }, { Authorization: null });
  expect(flat(removed)).toEqual({ values: {}, nulls: ['authorization'] });
  expect(mergeHeaders(removed, { authorization: 'b' }).values.get('authorization')).toBe('b');
  expect(flat(mergeHeaders({ authorization: 'a' }, removed))).toEqual({
    values: {},
    nulls: ['authorization'],
  });
});

test('several values of one source are all sent; undefined changes nothing', () => {
  const merged = mergeHeaders({ beta: 'old', kept: 'k' }, { beta: ['x', 'y'], kept: undefined }, [
    ['pair', '1'],
    ['pair', '2'],
  ]);
  expect(flat(merged).values).toEqual({ beta: 'x, y', kept: 'k', pair: '1, 2' });
});

test('takes a pair of values and nulls made by hand', () => {
  const merged = mergeHeaders(
    { a: '1', b: '1' },
    { values: new Headers({ b: '2' }), nulls: new Set(['a']) },
  );
  expect(flat(merged)).toEqual({ values: { b: '2' }, nulls: ['a'] });
});

test.each([
  { headers: { authorization: 'Bearer sk-secret\nx: y' } },
  { headers: { 'a b': 'sk-secret' } },
])('refuses what HTTP does not allow without showing the value', ({ headers }) => {
  let thrown: unknown;
  try {
    mergeHeaders(headers);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(OpenAIError);
  expect((thrown as Error).message).toContain(JSON.stringify(Object.keys(headers)[0]));
  expect(JSON.stringify([(thrown as Error).stack, (thrown as Error).cause])).not.toContain(
    'sk-secret',
  );
});
