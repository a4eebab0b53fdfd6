import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';
import { z as z3 } from 'zod3';
import { z as z34 } from 'zod3/v4';

import { jsonSchemaResponseFormat, standardResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';
import { S, T, type, Value } from './matrix/row.js';

// Each object inherits these, and libraries read what is inherited.
const NAMES = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

const options = { optionalAsNullable: true };
const standard = (schema: unknown) => standardResponseFormat<any>(schema as never, 'x', options);
const describeEffect = (schema: unknown) => S.toStandardSchemaV1(S.toStandardJSONSchemaV1(schema));
const zods: [string, any][] = [
  ['zod 4', z],
  ['zod 4 of 3.25', z34],
  ['zod 3', z3],
];

/** Formats of an object with an optional text of this name, for each library. */
const formats: [string, (name: string) => any][] = [
  ...zods.map(([version, zod]): [string, (name: string) => any] => [
    version,
    (name) => zodResponseFormat(zod.object({ [name]: zod.string().optional() }), 'x', options),
  ]),
  [
    'exact optional of zod 4',
    (name) => zodResponseFormat(z.object({ [name]: z.string().exactOptional() }), 'x', options),
  ],
  [
    'strict object of zod 4',
    (name) => zodResponseFormat(z.strictObject({ [name]: z.string().optional() }), 'x', options),
  ],
  [
    'optional property of zod 4 that no value fits',
    (name) => zodResponseFormat(z.object({ [name]: z.never().optional() }), 'x', options),
  ],
  [
    'valibot',
    (name) => standard(toStandardJsonSchema(v.object({ [name]: v.optional(v.string()) }))),
  ],
  [
    'exact optional of valibot',
    (name) => standard(toStandardJsonSchema(v.object({ [name]: v.exactOptional(v.string()) }))),
  ],
  ['arktype', (name) => standard(type({ [`${name}?`]: 'string' }))],
  [
    'optional of effect',
    (name) => standard(describeEffect(S.Struct({ [name]: S.optional(S.String) }))),
  ],
  [
    'optional key of effect',
    (name) => standard(describeEffect(S.Struct({ [name]: S.optionalKey(S.String) }))),
  ],
  [
    'typebox',
    (name) => {
      const schema = T.Object({ [name]: T.Optional(T.String()) });
      const validate = (value: unknown) => Value.Parse(schema, value);
      return jsonSchemaResponseFormat(schema, 'x', { ...options, validate });
    },
  ],
];

describe.each(formats)('%s', (library, make) => {
  const leavesOut = (name: string) => name === '__proto__' && /valibot|arktype/.test(library);

  test.each(NAMES.filter((name) => !leavesOut(name)))('%s may be absent', (name) => {
    const format = make(name);
    const isListed = Object.hasOwn(format.json_schema.schema.properties, name);
    expect(isListed).toBe(!library.endsWith('that no value fits'));
    const read = format.$parseRaw(isListed ? `{"${name}":null}` : '{}');
    expect(Object.keys(read)).toEqual([]);
  });

  test('a name that its JSON Schema leaves out is refused', () => {
    const refusals = NAMES.filter(leavesOut).map((name) => issuesOf(() => make(name)));
    const message = expect.stringContaining('the JSON Schema of the library leaves it out');
    for (const issues of refusals) expect(issues).toEqual([{ path: '#', message }]);
  });
});

test('several absent properties of effect, one inside another', () => {
  const inner = S.Struct({
    toString: S.optional(S.String),
    b: S.optional(S.String),
  });
  const schema = S.Struct({ a: inner, constructor: S.optional(S.String) });
  const format = standard(describeEffect(schema));
  const answer = '{"a":{"toString":null,"b":null},"constructor":null}';
  expect(format.$parseRaw(answer)).toEqual({ a: {} });
});

test('issues of effect about inherited objects change none of them', () => {
  const schema = S.Struct({ ['__proto__']: S.Struct({ ['__proto__']: S.String }) });
  const format = standard(describeEffect(schema));
  expect(() => format.$parseRaw('{}')).toThrow('The answer does not fit the schema');
  expect(Object.getOwnPropertyDescriptor(Object.prototype, '__proto__')).toBeDefined();
});

test('keywords of this name are merged', () => {
  const a = { type: 'string', constructor: 'x' };
  const schema = { type: 'object', properties: { a: { allOf: [{ type: 'string' }, a] } } };
  const format = jsonSchemaResponseFormat({ ...schema, required: ['a'] }, 'x');
  expect(format.json_schema.schema?.['properties']).toEqual({ a: { type: 'string' } });
});
