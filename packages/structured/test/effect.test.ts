import { standardRealtimeFunction, standardResponseFormat } from '../src/index.js';
import { issuesOf } from './issues-of.js';
import { loadESM } from './load-esm.js';
import { S } from './matrix/row.js';

const { Effect } = loadESM('effect') as any;
const wrap = (schema: any) => S.toStandardSchemaV1(S.toStandardJSONSchemaV1(schema));
const make = (a: any) =>
  standardResponseFormat<any>(wrap(S.Struct({ a })), 'x', { optionalAsNullable: true });

class Person extends S.Class('Person')({ born: S.Date }) {}
const Chain: any = S.Struct({ next: S.optional(S.suspend(() => Chain)) });
const Tree: any = S.Struct({ at: S.Date, kids: S.Array(S.suspend(() => Tree)) });

test.each<[string, any, string, string]>([
  ['Date', S.Date, '', 'a valid Date: its validator reads no JSON'],
  ['BigInt', S.BigInt, '', 'bigint'],
  ['URL', S.URL, '', 'URL: its validator'],
  ['Option', S.Option(S.String), '', 'Option: its validator'],
  ['ReadonlySet', S.ReadonlySet(S.String), '', 'ReadonlySet: its validator'],
  ['ReadonlyMap', S.ReadonlyMap(S.String, S.String), '', 'ReadonlyMap: its validator'],
  ['Duration', S.Duration, '', 'Duration: its validator'],
  ['Uint8Array', S.Uint8Array, '', 'Uint8Array: its validator'],
  ['BigDecimal', S.BigDecimal, '', 'BigDecimal: its validator'],
  ['DateTimeUtc', S.DateTimeUtc, '', 'DateTime.Utc: its validator'],
  ['Redacted', S.Redacted(S.String), '', 'its validator'],
  ['RegExp', S.RegExp, '', 'RegExp: its validator'],
  ['a class', S.instanceOf(Date), '', 'class: its validator'],
  ['Symbol', S.Symbol, '', 'symbol'],
  ['Undefined', S.Undefined, '', 'undefined'],
  ['Void', S.Void, '', 'undefined'],
  ['a big literal', S.Literal(1n), '', 'bigint'],
  ['UndefinedOr', S.UndefinedOr(S.String), '/anyOf/1', 'undefined'],
  ['in a list', S.Array(S.UndefinedOr(S.String)), '/items/anyOf/1', 'undefined'],
  ['in a struct', S.Struct({ b: S.Date }), '/properties/b', 'a valid Date'],
  ['in a union', S.Union([S.String, S.Date]), '/anyOf/1', 'a valid Date'],
  ['optional', S.optional(S.Date), '', 'a valid Date'],
  ['suspended', S.suspend(() => S.Date), '', 'a valid Date'],
  ['in a class', Person, '/properties/born', 'a valid Date'],
  ['in a recursive struct', Tree, '/properties/at', 'a valid Date'],
])('%s is refused, as no JSON value fits', (_name, schema, steps, message) => {
  const issue = { path: `#/properties/a${steps}`, message: expect.stringContaining(message) };
  expect(issuesOf(() => make(schema))).toContainEqual(issue);
  const parameters = wrap(S.Struct({ a: schema }));
  const realtime = () => standardRealtimeFunction({ name: 'x', parameters });
  expect(issuesOf(realtime)).toContainEqual(issue);
});

test.each<[string, any, string]>([
  ['literals', S.String.pipe(S.decodeTo(S.Literals(['x', 'y']))), ''],
  ['a check', S.String.pipe(S.decodeTo(S.String.check(S.isMinLength(2)))), ''],
  ['in a list', S.Array(S.String.pipe(S.decodeTo(S.Literal('x')))), '/items'],
])('decodeTo without a transformation is refused: %s', (_name, schema, steps) => {
  expect(issuesOf(() => make(schema))).toEqual([
    {
      path: `#/properties/a${steps}`,
      message: expect.stringContaining('decodeTo without a transformation'),
    },
  ]);
});

const checked = S.String.check(S.isMinLength(3));
const defaulted = Effect.succeed('text');

test.each<[string, any, boolean]>([
  ...['DateFromString', 'FiniteFromString', 'URLFromString'].flatMap(
    (name): [string, any, boolean][] => [
      [name, S[name], true],
      [`optionalKey of ${name}`, S.optionalKey(S[name]), true],
      [`optional ${name}`, S.optional(S[name]), true],
      [`mutableKey of ${name}`, S.mutableKey(S[name]), true],
      [`nullable ${name}`, S.NullOr(S[name]), true],
      [`optionalKey of nullable ${name}`, S.optionalKey(S.NullOr(S[name])), true],
      [`optionalKey of a list of ${name}`, S.optionalKey(S.Array(S[name])), true],
    ],
  ),
  ['a codec with a default', S.FiniteFromString.pipe(S.withDecodingDefaultKey(defaulted)), true],
  ['a check with a default', checked.pipe(S.withDecodingDefaultKey(defaulted)), true],
  ['a text with a default', S.String.pipe(S.withDecodingDefaultKey(defaulted)), false],
  ['an optional text with a default', S.String.pipe(S.withDecodingDefault(defaulted)), false],
  ['optionalKey of a text', S.optionalKey(S.String), false],
  ['optionalKey of a class', S.optionalKey(class extends S.Class('P')({ b: S.String }) {}), false],
])('the root says that parts are checked after a change: %s', (_name, schema, isNoted) => {
  const { description } = make(schema).json_schema.schema as { description?: string };
  expect(description).toBe(isNoted ? '(parts are checked after a change)' : undefined);
});

test('decodeTo without a transformation is refused behind an optional key', () => {
  const schema = S.optionalKey(S.String.pipe(S.decodeTo(S.Literals(['x', 'y']))));
  expect(issuesOf(() => make(schema))).toEqual([
    {
      path: '#/properties/a',
      message: expect.stringContaining('decodeTo without a transformation'),
    },
  ]);
});

test.each<[string, any]>([
  ['the same type', S.String.pipe(S.decodeTo(S.String))],
  ['after a codec', S.FiniteFromString.pipe(S.decodeTo(S.Finite.check(S.isGreaterThan(2))))],
])('decodeTo without a transformation is left: %s', (_name, schema) => {
  expect(issuesOf(() => make(schema))).toEqual([]);
});

test.each<[string, any, string]>([
  ['a least length', S.String.check(S.isMinLength(8)), 'minLength: 8'],
  ['an odd one', S.String.check(S.isMinLength(7)), 'minLength: 7'],
  ['a range', S.String.check(S.isBetweenLength(8, 9)), 'minLength: 8; maxLength: 9'],
  ['one character', S.NonEmptyString, 'minLength: 1'],
])('the hint has the length that effect counts: %s', (_name, schema, hint) => {
  const { properties } = make(schema).json_schema.schema as any;
  expect(properties.a).toEqual({ type: 'string', description: `(${hint})` });
});

class Point extends S.Class('Point')({ at: S.DateFromString }) {}

test.each<[string, any, unknown, unknown]>([
  ['DateFromString', S.DateFromString, '2026-01-02', new Date('2026-01-02')],
  ['BigIntFromString', S.BigIntFromString, '12', 12n],
  ['URLFromString', S.URLFromString, 'https://a.b/', new URL('https://a.b/')],
  ['FiniteFromString', S.FiniteFromString, '1.5', 1.5],
  ['BooleanFromBit', S.BooleanFromBit, 1, true],
  ['a class of codecs', Point, { at: '2026-01-02' }, { at: new Date('2026-01-02') }],
  ['optional', S.optional(S.String), null, undefined],
  ['optional and nullable', S.optional(S.NullOr(S.String)), null, null],
  ['an optional key', S.optionalKey(S.String), 'x', 'x'],
])('%s is read from JSON', (_name, schema, written, read) => {
  const { a } = make(schema).$parseRaw(JSON.stringify({ a: written })) as { a: unknown };
  expect(JSON.stringify(a, bigAsText)).toBe(JSON.stringify(read, bigAsText));
});

const ofKind = (fields: object) => S.Struct({ kind: S.Literal('x'), ...fields });

test.each<[string, any, unknown, unknown]>([
  [
    'where another option of the union requires null',
    S.Union([ofKind({ n: S.Null, b: S.String }), ofKind({ n: S.optional(S.String), c: S.Int })]),
    { kind: 'x', n: null, c: 1 },
    { kind: 'x', c: 1 },
  ],
  [
    'where the other option is the one that fits',
    S.Union([ofKind({ n: S.Null, b: S.String }), ofKind({ n: S.optional(S.String), c: S.Int })]),
    { kind: 'x', n: null, b: 'y' },
    { kind: 'x', n: null, b: 'y' },
  ],
  [
    'where only the texts tell the options apart',
    S.Union([
      S.Struct({ t: S.String.check(S.isPattern(/^a/)), n: S.Null }),
      S.Struct({ t: S.String.check(S.isPattern(/^b/)), n: S.optional(S.String) }),
    ]),
    { t: 'b', n: null },
    { t: 'b' },
  ],
  [
    'in a list',
    S.Array(S.Struct({ n: S.optional(S.Int) })),
    [{ n: null }, { n: 1 }],
    [{}, { n: 1 }],
  ],
  [
    'with an annotated key',
    S.Struct({ n: S.optional(S.Int).annotateKey({ title: 'N' }) }),
    { n: null },
    {},
  ],
  [
    'with a description',
    S.Struct({ n: S.optional(S.Int).annotate({ description: 'N' }) }),
    { n: null },
    {},
  ],
  ['in a suspended struct', S.suspend(() => Chain), { next: { next: null } }, { next: {} }],
  [
    'with a default',
    S.Struct({ n: S.Int.pipe(S.withDecodingDefault(Effect.succeed(5))) }),
    { n: null },
    { n: 5 },
  ],
])('null in place of a missing property is left out %s', (_name, schema, written, read) => {
  expect(make(schema).$parseRaw(JSON.stringify({ a: written }))).toEqual({ a: read });
});

test('an optional property is refused without optionalAsNullable, as in other libraries', () => {
  const schema = wrap(S.Struct({ n: S.optional(S.String) }));
  expect(issuesOf(() => standardResponseFormat<any>(schema, 'x'))).toEqual([
    { path: '#/properties/n', message: expect.stringContaining('optional: the API requires') },
  ]);
});

test('the JSON codec of a whole schema is read from JSON', () => {
  const schema = S.toCodecJson(S.Struct({ at: S.Date, size: S.BigInt, name: S.Option(S.String) }));
  const format = standardResponseFormat<any>(wrap(schema), 'x');
  const written = { at: '2026-01-02T03:04:05.000Z', size: '3', name: { _tag: 'Some', value: 'n' } };
  expect(format.$parseRaw(JSON.stringify(written))).toMatchObject({
    at: new Date(written.at),
    size: 3n,
  });
});

function bigAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
