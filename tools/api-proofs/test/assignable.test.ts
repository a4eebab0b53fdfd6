import type ts from 'typescript';
import { Assignability } from '../src/types/assignable.js';
import { Members } from '../src/types/members.js';
import { createTypeProgram } from '../src/types/type-program.js';

const files: Record<string, string> = {};
let program: ts.Program | undefined;

/**
 * Compares the export `X` of two small modules like the proof compares two packages. All modules
 * are part of one program, which is created for the first comparison.
 */
function pair(theirs: string, ours: string) {
  const index = Object.keys(files).length / 2;
  const names = [`theirs-${index}.ts`, `ours-${index}.ts`] as const;
  files[names[0]] = theirs;
  files[names[1]] = ours;
  return () => {
    program ??= createTypeProgram(files);
    const checker = program.getTypeChecker();
    const assignability = new Assignability(checker);
    const members = new Members(checker, assignability);
    const [their, own] = names.map((name) => exportedX(checker, name)) as [ts.Symbol, ts.Symbol];
    const [theirType, ownType] = [their, own].map((symbol) =>
      checker.getDeclaredTypeOfSymbol(symbol),
    ) as [ts.Type, ts.Type];
    return {
      passed: assignability.check(theirType, ownType).reasons,
      read: assignability.check(ownType, theirType).reasons,
      missing: members.missing(theirType, ownType).reasons,
      asClass: members.compareClass(their, own, [theirType, ownType]).reasons,
    };
  };
}

function exportedX(checker: ts.TypeChecker, name: string): ts.Symbol {
  const file = program?.getSourceFiles().find((source) => source.fileName.endsWith(`/${name}`));
  const module = file && checker.getSymbolAtLocation(file);
  const symbol = module && checker.getExportsOfModule(module).find((own) => own.name === 'X');
  if (symbol === undefined) throw new Error(`${name} exports no X`);
  return symbol;
}

const fine = { passed: [], read: [], missing: [] };

describe('data', () => {
  const cases: [string, string, string, object][] = [
    ['the same', '{ a: string; b?: number | null }', '{ a: string; b?: number | null }', fine],
    [
      'a member that has become optional',
      '{ a: string }',
      '{ a?: string }',
      { ...fine, read: ['.a is optional'] },
    ],
    [
      'a member that has become required',
      '{ a?: string }',
      '{ a: string }',
      { ...fine, passed: ['.a is optional'] },
    ],
    [
      'a null that is not accepted',
      '{ a: string | null }',
      '{ a: string }',
      { ...fine, passed: ['.a: null is not string'] },
    ],
    [
      'an optional member that ours lacks',
      '{ a: string; b?: string }',
      '{ a: string }',
      { ...fine, missing: ['.b is missing'] },
    ],
    [
      'an optional member that ours lacks, inside a list',
      '{ a: { b: 1; c?: 1 }[] }',
      '{ a: { b: 1 }[] }',
      { ...fine, missing: ['.a[].c is missing'] },
    ],
    [
      'a further literal',
      "'a' | 'b'",
      "'a' | 'b' | 'c'",
      { ...fine, read: [expect.stringContaining('"c" is not')] },
    ],
    [
      'a narrower input',
      '{ a: { b: unknown } }',
      '{ a: { b: string } }',
      { ...fine, passed: ['.a.b: unknown is not string'] },
    ],
    [
      'an interface where a map is asked for',
      'Named; interface Named { a: string }',
      '{ [key: string]: string }',
      { passed: ['has no index signature'], read: ['.a is missing'], missing: [] },
    ],
  ];
  const compare = cases.map(([name, theirs, ours, expected]) => ({
    name,
    result: pair(`export type X = ${theirs};`, `export type X = ${ours};`),
    expected,
  }));
  test.each(compare)('$name', ({ result, expected }) => {
    expect(result()).toMatchObject(expected);
  });

  const recursive = (leaf: string) =>
    `export interface X { next: Y | null } interface Y { back: X; hidden: H; leaf: ${leaf} }
     class H { private own = 1 }`;
  const equal = pair(recursive('string'), recursive('string'));
  const different = pair(recursive('string'), recursive('number'));
  test('finds a difference inside a recursive type', () => {
    expect(equal()).toMatchObject(fine);
    expect(different()).toMatchObject({
      passed: ['.next.leaf: string is not number'],
      read: ['.next.leaf: number is not string'],
    });
  });
});

describe('classes', () => {
  const held = (item: string) =>
    `class Stream<Item> { private own = 1; declare item: Item }
     export interface X { a: Stream<${item}> }`;
  const sameItem = pair(held('string'), held('string'));
  const otherItem = pair(held('string'), held('number'));
  test('treats two classes of one name as counterparts, and compares their type arguments', () => {
    expect(sameItem()).toMatchObject(fine);
    expect(otherItem().read).toEqual(['.a<>: number is not string']);
  });

  const cases = [
    [
      'private members',
      'private a = 1; #c = 1; b(): string { return String(this.#c) }',
      "protected d = 1; b(): 'b' { return 'b' }",
      [],
    ],
    ['a lost method', 'b() {}', '', ['.b is missing']],
    ['a method that is private', 'b() {}', 'private b() {}', ['.b is missing']],
    ['a narrower parameter', 'b(c: 1 | 2) {}', 'b(c: 1) {}', ['.b(c): 2 is not 1']],
    ['a further parameter', 'b() {}', 'b(c: 1) {}', ['.b: asks for 1 arguments, not 0']],
    ['a wider result', 'b(): 1 {}', 'b(): 1 | 2 {}', ['.b(): 2 is not 1']],
    ['a lost overload', 'b(c: 1): 0; b(c: 2): 0; b() {}', 'b(c: 1): 0 {}', ['.b(c): 2 is not 1']],
    ['a lost static', 'static b = 1', '', ['static .b is missing']],
    [
      'another constructor',
      'constructor(a: 1) {}',
      'constructor(a: 2) {}',
      ['new (a): 1 is not 2'],
    ],
  ].map(([name, theirs, ours, expected]) => ({
    name,
    result: pair(`export class X { ${theirs} }`, `export class X { ${ours} }`),
    expected,
  }));
  test.each(cases)('$name', ({ result, expected }) => {
    expect(result().asClass).toEqual(expected);
  });
});
