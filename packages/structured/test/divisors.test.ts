import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';
import { z as z3 } from 'zod3';

import { standardRealtimeFunction, standardResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';
import { S } from './matrix/row.js';

const valibot = (a: any) => toStandardJsonSchema(v.object({ a }));
const multiple = (divisor: number) => v.pipe(v.number(), v.multipleOf(divisor));
const issue = (path: unknown) => ({ path, message: expect.stringContaining('integer, such as') });

test.each<[string, any, string]>([
  ['0.01', multiple(0.01), '#/properties/a'],
  ['0.05', multiple(0.05), '#/properties/a'],
  ['0.1', multiple(0.1), '#/properties/a'],
  ['a whole one and 0.1', v.pipe(multiple(2), v.multipleOf(0.1)), '#/properties/a'],
  ['0.1 and a bound', v.pipe(multiple(0.1), v.minValue(1)), '#/properties/a'],
  ['optional', v.optional(multiple(0.1)), '#/properties/a'],
  ['in a list', v.array(multiple(0.1)), '#/properties/a/items'],
])('valibot refuses multiples of a decimal fraction, so it is refused: %s', (_name, a, path) => {
  const schema = valibot(a);
  const options = { optionalAsNullable: true };
  expect(issuesOf(() => standardResponseFormat(schema, 'x', options))).toEqual([issue(path)]);
  const realtime = () => standardRealtimeFunction({ name: 'x', parameters: schema });
  expect(issuesOf(realtime)).toEqual([issue(expect.stringContaining(path))]);
});

test('a divisor of what a transform makes is not asked of the answer', () => {
  const schema = valibot(v.pipe(v.string(), v.toNumber(), v.multipleOf(0.1)));
  expect(issuesOf(() => standardResponseFormat(schema, 'x'))).toEqual([]);
});

const effect = (divisor: number) =>
  S.toStandardSchemaV1(
    S.toStandardJSONSchemaV1(S.Struct({ a: S.Finite.check(S.isMultipleOf(divisor)) })),
  );

test.each<[string, () => any, number, number[]]>([
  ['valibot', () => standardResponseFormat(valibot(multiple(3)), 'x'), 3, [3, -9, 3e15]],
  ['valibot', () => standardResponseFormat(valibot(multiple(0.5)), 'x'), 0.5, [1.5, 1e9]],
  ['valibot', () => standardResponseFormat(valibot(multiple(0.375)), 'x'), 0.375, [0.75, 3]],
  ...[z, z3].map((zod: any): [string, () => any, number, number[]] => [
    zod === z ? 'zod 4' : 'zod 3',
    () => zodResponseFormat(zod.object({ a: zod.number().multipleOf(0.01) }), 'x'),
    0.01,
    [1, 0.07, 19.99],
  ]),
  ['effect', () => standardResponseFormat(effect(0.01), 'x'), 0.01, [1, 0.07, 19.99]],
])('%s reads the multiples that the schema allows', (_name, make, multipleOf, values) => {
  const format = make();
  expect(format.json_schema.schema.properties.a).toEqual({ type: 'number', multipleOf });
  for (const a of values) expect(format.$parseRaw(JSON.stringify({ a }))).toEqual({ a });
});
