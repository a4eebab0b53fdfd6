import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';

import { jsonSchemaResponseFormat, standardResponseFormat } from '../src/index.js';
import { issuesOf } from './issues-of.js';

const node = { type: 'object', properties: { v: { type: 'string' } }, required: ['v'] };
const strictNode = { ...node, additionalProperties: false };
const schemaOf = (schema: Record<string, unknown>): any =>
  jsonSchemaResponseFormat(schema, 'x').json_schema.schema;
const withReference = (reference: unknown, rest: Record<string, unknown> = {}) => ({
  type: 'object',
  properties: { a: { $ref: reference } },
  required: ['a'],
  ...rest,
});

test.each<[string, string, Record<string, unknown>]>([
  ['a pointer', '#/$defs/node', { $defs: { node } }],
  ['a pointer of older drafts', '#/definitions/node', { definitions: { node } }],
  [
    'a pointer into another place',
    '#/components/schemas/node',
    { components: { schemas: { node } } },
  ],
  ['escapes', '#/$defs/a~1b~0c', { $defs: { 'a/b~c': node } }],
  ['percent signs', '#/%24defs/n%20o', { $defs: { 'n o': node } }],
  ['an encoded slash', '#/$defs%2Fnode', { $defs: { node } }],
  ['an anchor', '#here', { $defs: { node: { ...node, $anchor: 'here' } } }],
  ['an anchor of older drafts', '#here', { definitions: { node: { ...node, $id: '#here' } } }],
  [
    'the own address',
    'https://example.com/x.json#/$defs/node',
    { $id: 'https://example.com/x.json', $defs: { node } },
  ],
  [
    'a relative own address',
    'x.json#/$defs/node',
    { $id: 'https://example.com/x.json', $defs: { node } },
  ],
  [
    'an inner address',
    'node.json',
    { $id: 'https://example.com/x.json', $defs: { node: { ...node, $id: 'node.json' } } },
  ],
  ['a name that is a keyword', '#/$defs/default', { $defs: { default: node } }],
  [
    'a pointer into a property',
    '#/$defs/outer/properties/in',
    { $defs: { outer: { properties: { in: node } } } },
  ],
  ['a pointer into a list', '#/$defs/outer/anyOf/0', { $defs: { outer: { anyOf: [node] } } }],
])('follows %s', (_name, reference, rest) => {
  const schema = schemaOf(withReference(reference, rest));
  const [name] = Object.keys(schema.$defs);
  expect(schema.properties.a).toEqual({ $ref: `#/$defs/${name}` });
  expect(schema.$defs[name!]).toEqual(strictNode);
});

test('resolves references of an inner document in it', () => {
  const inner = {
    $id: 'https://example.com/inner.json',
    type: 'object',
    properties: { b: { $ref: '#/$defs/c' } },
    required: ['b'],
    $defs: { c: { type: 'number' } },
  };
  const schema = schemaOf(withReference('https://example.com/inner.json', { $defs: { inner } }));
  expect(schema.$defs.c).toEqual({ type: 'number' });
});

test.each<[string, unknown, string, Record<string, unknown>]>([
  ['malformed percent signs', '#/%zz', 'not well formed', {}],
  ['a reference that is no text', 7, 'not a text', {}],
  ['a default', '#/$defs/b/default', 'which holds values', { $defs: { b: { default: node } } }],
  ['a listed value', '#/$defs/b/enum/0', 'which holds values', { $defs: { b: { enum: [node] } } }],
  ['a list of schemas', '#/$defs', 'at a list of schemas', { $defs: { node } }],
  ['nothing', '#/$defs/none', 'nothing stands at', { $defs: {} }],
  ['another document', 'https://example.com/other.json', 'nothing stands at', {}],
  ['itself', '#/$defs/b', 'leads back to itself', { $defs: { b: { $ref: '#/$defs/b' } } }],
  [
    'itself through a union',
    '#/$defs/b',
    'leads back to itself',
    { $defs: { b: { anyOf: [{ type: 'string' }, { $ref: '#/$defs/b' }] } } },
  ],
  [
    'itself through oneOf and allOf',
    '#/$defs/b',
    'leads back to itself',
    {
      $defs: {
        b: { oneOf: [{ type: 'string' }, { $ref: '#/$defs/c' }] },
        c: { allOf: [{ $ref: '#/$defs/b' }] },
      },
    },
  ],
])('refuses %s', (_name, reference, message, rest) => {
  const issues = issuesOf(() => jsonSchemaResponseFormat(withReference(reference, rest), 'x'));
  expect(issues.map((issue) => issue.message)).toContainEqual(expect.stringContaining(message));
});

test.each<[string, Record<string, unknown>]>([
  ['a circle at the root', { $ref: '#' }],
  [
    'a circle of two',
    { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } },
  ],
  ['a union with the root', { anyOf: [{ type: 'string' }, { $ref: '#' }] }],
])('refuses %s', (_name, schema) => {
  const issues = issuesOf(() => jsonSchemaResponseFormat(schema, 'x'));
  expect(issues[0]?.message).toContain('leads back to itself');
});

test.each<[string, Record<string, unknown>]>([
  ['a reference', { $ref: '#/$defs/node', $defs: { node } }],
  ['a reference with a description', { $ref: '#/$defs/node', description: 'd', $defs: { node } }],
  ['an alias', { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/node' }, node } }],
])('takes %s at the root in', (_name, schema) => {
  const { description } = schema;
  expect(schemaOf(schema)).toEqual({ ...strictNode, ...(description ? { description } : {}) });
});

test('keeps what describes a reference', () => {
  const described = { title: 't', description: 'd' };
  const schema = schemaOf({
    type: 'object',
    properties: {
      a: { $ref: '#/$defs/node', ...described },
      b: { $ref: '#/$defs/node', title: 'only a title' },
      c: { $ref: '#/$defs/node', default: {}, $comment: 'c' },
    },
    required: ['a', 'b', 'c'],
    $defs: { node },
  });
  const reference = { $ref: '#/$defs/node' };
  expect(schema.properties).toEqual({
    a: { anyOf: [reference], ...described },
    b: { anyOf: [reference], title: 'only a title' },
    c: reference,
  });
  expect(schemaOf({ $ref: '#/$defs/node', ...described, $defs: { node } })).toEqual({
    ...strictNode,
    ...described,
  });
});

test('keeps the checks of a lazy schema beside the reference to it', () => {
  const amount = v.pipe(
    v.lazy(() => v.number()),
    v.minValue(20),
  );
  const list = v.pipe(
    v.lazy(() => v.object({ amount })),
    v.metadata({ asks: 'nothing' }),
    v.minEntries(1),
  );
  const format: any = standardResponseFormat(toStandardJsonSchema(list), 'x');
  const { schema } = format.json_schema;
  expect(schema.properties.amount.description).toBe('(min_value: 20)');
  expect(schema.description).toBe('(minProperties: 1)');
  expect(() => format.$parseRaw('{"amount":3}')).toThrow('>=20');
});

test('a recursive root behind a reference is the root', () => {
  const tree = {
    type: 'object',
    properties: { kids: { type: 'array', items: { $ref: '#/$defs/tree' } } },
    required: ['kids'],
  };
  expect(schemaOf({ $ref: '#/$defs/tree', $defs: { tree } })).toEqual({
    type: 'object',
    properties: { kids: { type: 'array', items: { $ref: '#' } } },
    required: ['kids'],
    additionalProperties: false,
  });
});

test('schemas that refer to each other', () => {
  const other = (name: string) => ({
    type: 'object',
    properties: { next: { anyOf: [{ $ref: `#/$defs/${name}` }, { type: 'null' }] } },
    required: ['next'],
  });
  const schema = schemaOf(withReference('#/$defs/a', { $defs: { a: other('b'), b: other('a') } }));
  expect(schema.$defs.a.properties.next.anyOf[0]).toEqual({ $ref: '#/$defs/b' });
  expect(schema.$defs.b.properties.next.anyOf[0]).toEqual({ $ref: '#/$defs/a' });
});

test('an intersection of recursive schemas recurs', () => {
  const linked = (name: string, own: string) => ({
    type: 'object',
    properties: {
      [own]: { type: 'string' },
      next: { anyOf: [{ $ref: `#/$defs/${name}` }, { type: 'null' }] },
    },
    required: [own, 'next'],
  });
  const $defs = { a: linked('a', 'x'), b: linked('b', 'y') };
  const schema = schemaOf({
    type: 'object',
    properties: { p: { allOf: [{ $ref: '#/$defs/a' }, { $ref: '#/$defs/b' }] } },
    required: ['p'],
    $defs,
  });
  expect(schema.properties.p.properties.next).toEqual({ $ref: '#/$defs/recursive' });
  const [again] = schema.$defs.recursive.anyOf;
  expect(again.required).toEqual(['x', 'next', 'y']);
  expect(again.properties.next).toEqual({ $ref: '#/$defs/recursive' });
});

test('refuses recursion without an end', () => {
  const endless = { type: 'object', properties: { next: { $ref: '#' } }, required: ['next'] };
  expect(issuesOf(() => jsonSchemaResponseFormat(endless, 'x'))).toEqual([
    { path: '#', message: expect.stringContaining('no finite value fits') },
  ]);
});
