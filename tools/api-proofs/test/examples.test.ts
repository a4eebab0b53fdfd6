import ts from 'typescript';
import { judgeExamples } from '../src/examples/document-exceptions.js';
import { Examples, file, print } from '../src/examples/example.js';
import { MemberCheck } from '../src/examples/member-check.js';
import { SchemaReader, type Schema } from '../src/examples/schema.js';
import { createTypeProgram } from '../src/types/type-program.js';

const pet: Schema = {
  type: 'object',
  properties: { kind: { type: 'string', enum: ['cat'] }, name: { type: 'string' } },
  required: ['kind'],
};
const reader = new SchemaReader({ components: { schemas: { Pet: pet, 'a/b': { type: 'null' } } } });
const examples = (schema: Schema) => new Examples(reader).of(schema);

describe('bodies that a schema allows', () => {
  test.each<[string, Schema, unknown[]]>([
    [
      'an object: the smallest, then the full',
      pet,
      [{ kind: 'cat' }, { kind: 'cat', name: 'text' }],
    ],
    ['a reference', { $ref: '#/components/schemas/Pet' }, examples(pet)],
    ['a reference with an escaped name', { $ref: '#/components/schemas/a~1b' }, [null]],
    ['every literal', { enum: ['a', 1, null] }, ['a', 1, null]],
    ['nullable', { type: 'string', nullable: true }, ['text', null]],
    ['a list of types', { type: ['number', 'null'] }, [1, null]],
    ['an open enum', { anyOf: [{ type: 'string' }, { enum: ['a'] }] }, ['text', 'a']],
    ['a binary', { type: 'string', format: 'binary' }, [file]],
    [
      'a list: empty and with each kind of item',
      { type: 'array', items: { enum: [1, 2] } },
      [[], [1], [2]],
    ],
    [
      'a map',
      { type: 'object', additionalProperties: { type: 'number' } },
      [{}, { further_member: 1 }],
    ],
    ['anything', {}, [{ anything: true }]],
    [
      'allOf is one object',
      { allOf: [{ $ref: '#/components/schemas/Pet' }, { required: ['name'] }] },
      [{ kind: 'cat', name: 'text' }],
    ],
    [
      'allOf of a reference and a note',
      { allOf: [{ type: 'string' }, { nullable: true }] },
      ['text', null],
    ],
    [
      'a union that only says what goes together',
      { ...pet, anyOf: [{ required: ['kind'] }, { required: ['name'] }] },
      examples(pet),
    ],
    [
      'members that all variants share',
      {
        properties: { id: { type: 'number' } },
        required: ['id'],
        oneOf: [{ properties: { a: { const: 1 } }, required: ['a'] }, { properties: { b: {} } }],
      },
      [{ id: 1, a: 1 }, { id: 1 }, { id: 1, b: { anything: true } }],
    ],
  ])('%s', (_name, schema, expected) => {
    expect(examples(schema)).toEqual(expected);
  });

  test('every variant of every member is used, and later bodies only add new ones', () => {
    const schema: Schema = {
      type: 'object',
      properties: { a: { enum: ['x', 'y', 'z'] }, b: { type: 'string', nullable: true }, c: pet },
      required: ['a'],
    };
    expect(examples(schema)).toEqual([
      { a: 'x' },
      { a: 'x', b: 'text', c: { kind: 'cat' } },
      { a: 'y', b: null },
      { a: 'z' },
    ]);
  });

  test('a schema that requires itself has no body', () => {
    const endless = new SchemaReader({
      components: {
        schemas: { A: { properties: { a: { $ref: '#/components/schemas/A' } }, required: ['a'] } },
      },
    });
    expect(() => new Examples(endless).of({ $ref: '#/components/schemas/A' })).toThrow(
      'a schema requires itself',
    );
  });

  test('a name that is missing in the document is an error', () => {
    expect(() => reader.find('Dog')).toThrow('the document has no Dog');
    expect(() => reader.parameters('get', '/dogs')).toThrow();
  });

  test('print', () => {
    expect(print({ a: [1, 'b', null], 'c-d': file })).toBe('{ "a": [1, "b", null], "c-d": file }');
  });
});

describe('members of a type against its schema', () => {
  const declarations: Record<string, string> = {
    same: "{ kind: 'cat'; name?: string }",
    optional: "{ kind?: 'cat'; name?: string }",
    nullable: "{ kind: 'cat'; name?: string | null }",
    further: "{ kind: 'cat'; name?: string; age?: number }",
    literal: "{ kind: 'cat' | 'dog'; name?: string }",
    open: "{ kind: (string & {}) | 'cat'; name?: string }",
  };
  let checker: ts.TypeChecker;
  let source: ts.SourceFile | undefined;
  beforeAll(() => {
    const text = Object.entries(declarations).map(
      ([name, type]) => `export type ${name} = ${type};`,
    );
    const program = createTypeProgram({ 'members.ts': text.join('\n') });
    checker = program.getTypeChecker();
    source = program.getSourceFiles().find(({ fileName }) => fileName.endsWith('/members.ts'));
  });

  test.each([
    ['same', []],
    ['optional', [['kind', 'is optional, the document requires it']]],
    ['nullable', [['name', 'may be null, not so in the document']]],
    ['further', [['age', 'is not in the document']]],
    ['literal', [['kind', 'takes dog as well']]],
    ['open', [['kind', 'takes any string, the document only some']]],
  ])('%s', (name, expected) => {
    const alias = source?.statements
      .filter(ts.isTypeAliasDeclaration)
      .find((statement) => statement.name.text === name);
    if (alias === undefined) throw new Error(`no type ${name}`);
    const type = checker.getTypeAtLocation(alias.name);
    expect(new MemberCheck(checker, reader).differences(type, pet)).toEqual(expected);
  });
});

test('an exception explains what it matches, and is obsolete when it matches nothing', () => {
  const report = {
    types: 3,
    examples: 9,
    absent: ['a:Absent'],
    refused: new Map([['a:Refused', ['why']]]),
    differing: new Map([['a:Other.Data.member', ['why']]]),
  };
  const reason = 'A reason.';
  expect(judgeExamples(report, [{ reason, keys: ['a:Absent', 'a:*.Data.*', 'a:Ref'] }])).toEqual({
    unexplained: [['a:Refused', ['why']]],
    obsolete: ['a:Ref'],
  });
});
