import {
  assertNoNestedSchemaIds,
  forEachJSONSchemaChild,
  hasOnlyRefAndAnnotations,
  normalizeObjectAllOfForExclusivity,
  resolveLocalRef,
  rewriteLocalRefsIntoMovedOneOfBranches,
  toStrictJsonSchema,
} from '@oai/openai/lib/transform';

describe('forEachJSONSchemaChild', () => {
  const visited = (schema: object) => {
    const found: string[] = [];
    forEachJSONSchemaChild(schema, ['#'], (_schema, path) => found.push(path.join('/')));
    return found;
  };

  test.each([
    [{ properties: { a: {}, 'b/c': {} } }, ['#/properties/a', '#/properties/b/c']],
    [{ items: {} }, ['#/items']],
    [{ items: [{}, true] }, ['#/items/0', '#/items/1']],
    [{ additionalProperties: false }, ['#/additionalProperties']],
    [{ dependencies: { a: {}, b: ['c'] } }, ['#/dependencies/a']],
    [{ enum: [{ type: 'string' }], const: {}, default: { items: {} }, examples: [{}] }, []],
  ])('visits the schemas in %j', (schema, paths) => {
    expect(visited(schema)).toEqual(paths);
  });

  test('gives the schema and the keyword that holds it', () => {
    const visit = jest.fn();
    forEachJSONSchemaChild({ anyOf: [{ type: 'null' }] }, [], visit);
    expect(visit.mock.calls).toEqual([[{ type: 'null' }, ['anyOf', '0'], 'anyOf']]);
  });
});

test.each([
  ['#/$defs/A', { type: 'string' }],
  ['#/%24defs/A', { type: 'string' }],
  ['#/$defs/a~1b', { type: 'number' }],
  ['#/$defs/B', true],
  ['#/oneOf/0', { title: 'first' }],
  ['#/oneOf/00', undefined],
  ['#/oneOf/1', undefined],
  ['#/$defs', undefined],
  ['#/properties/y/default', undefined],
  ['https://example.com#/a', undefined],
  ['#/%', undefined],
])('resolveLocalRef finds %s', (ref, expected) => {
  const root = {
    $defs: { A: { type: 'string' }, 'a/b': { type: 'number' }, B: true },
    properties: { y: { default: { type: 'object' } } },
    oneOf: [{ title: 'first' }],
  };
  expect(resolveLocalRef(root, ref)).toEqual(expected);
  expect(resolveLocalRef(root, '#')).toBe(root);
});

test.each([
  [{ $ref: '#/a', description: 'text', $defs: {} }, true],
  [{ $ref: '#/a', title: 'text', default: 1, $comment: 'text' }, true],
  [{ $ref: '#/a', type: 'string' }, false],
  [{ $ref: '#/a', deprecated: true }, false],
])('hasOnlyRefAndAnnotations(%j) is %p', (schema, expected) => {
  expect(hasOnlyRefAndAnnotations(schema)).toBe(expected);
});

test('assertNoNestedSchemaIds refuses an $id below the root', () => {
  expect(() => assertNoNestedSchemaIds({ $id: 'a', properties: { $id: {} } })).not.toThrow();
  const nested = { items: [{ properties: { z: { $id: 'b' } } }] };
  expect(() => assertNoNestedSchemaIds(nested)).toThrow('items/0/properties/z');
});

test('rewriteLocalRefsIntoMovedOneOfBranches follows lists, not names', () => {
  const refs = ['#/oneOf/0', '#/properties/x~1y/oneOf/0', '#/properties/oneOf', '#/oneOf/7'];
  const schema = {
    oneOf: [{ type: 'string' }],
    properties: { 'x/y': { oneOf: [{}] }, oneOf: {} },
    anyOf: refs.map(($ref) => ({ $ref })),
  };
  rewriteLocalRefsIntoMovedOneOfBranches(schema);
  expect(schema.anyOf.map(({ $ref }) => $ref)).toEqual([
    '#/anyOf/0',
    '#/properties/x~1y/anyOf/0',
    '#/properties/oneOf',
    '#/oneOf/7',
  ]);
});

describe('normalizeObjectAllOfForExclusivity', () => {
  const a = { type: 'object', properties: { a: { const: 1 } }, required: ['a'] };
  const b = { type: 'object', properties: { b: {} }, required: ['a', 'b'] };
  const both = { type: 'object', properties: { a: { const: 1 }, b: {} }, required: ['a', 'b'] };

  test.each([
    ['merges objects', { allOf: [a, b] }, both],
    ['merges into the schema', { ...a, allOf: [b] }, both],
    ['resolves references', { allOf: [{ $ref: '#/$defs/A' }, b] }, both],
    [
      'keeps a closed object',
      { allOf: [a, { additionalProperties: false }] },
      { ...a, additionalProperties: false },
    ],
    [
      'takes a single part as it is',
      { allOf: [{ type: 'string', minLength: 2 }] },
      { type: 'string', minLength: 2 },
    ],
    ['passes over true', { allOf: [true, a] }, a],
    ['needs an allOf', a, undefined],
    ['refuses an empty allOf', { allOf: [] }, undefined],
    ['refuses a contradiction', { allOf: [a, { properties: { a: { const: 2 } } }] }, undefined],
    ['refuses other keywords', { allOf: [a, { minProperties: 1 }] }, undefined],
    ['refuses an open object', { allOf: [a, { additionalProperties: true }] }, undefined],
    ['refuses a missing reference', { allOf: [{ $ref: '#/$defs/B' }, a] }, undefined],
    ['refuses other types', { type: 'string', allOf: [{ minLength: 2 }] }, undefined],
  ])('%s', (_name, schema, expected) => {
    const before = structuredClone(schema);
    expect(normalizeObjectAllOfForExclusivity(schema, { $defs: { A: a } })).toEqual(expected);
    expect(schema).toEqual(before);
  });
});

test('toStrictJsonSchema is there too', () => {
  expect(toStrictJsonSchema({ type: 'object', properties: {} })).toMatchObject({
    additionalProperties: false,
  });
});
