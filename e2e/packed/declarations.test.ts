import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../support/consumer.js';

/** The built CommonJS entries of all packages. */
const entries = readdirSync(path.join(root, 'packages'))
  .map((name) => path.join(root, 'packages', name, 'dist/index.d.ts'))
  .filter((file) => existsSync(file));

const program = ts.createProgram(entries, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  strict: true,
  exactOptionalPropertyTypes: true,
  types: ['node'],
  noEmit: true,
});
const checker = program.getTypeChecker();

test('declarations compile with `skipLibCheck: false`', () => {
  expect(entries.length).toBeGreaterThan(20);
  const problems = program
    .getSourceFiles()
    .filter((file) => file.fileName.startsWith(path.join(root, 'packages/')))
    .flatMap((file) => program.getSemanticDiagnostics(file))
    .map(
      ({ file, messageText }) =>
        `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  expect(problems).toEqual([]);
});

test('every declared value exists at run time', () => {
  const load = createRequire(path.join(root, 'e2e/package.json'));
  const phantoms = entries.flatMap((file) => {
    const present = load(file.replace(/\.d\.ts$/, '.js')) as object;
    return valuesOf(file)
      .filter((name) => !(name in present))
      .map((name) => `${path.relative(root, file)}: ${name}`);
  });
  expect(phantoms).toEqual([]);
});

function valuesOf(file: string): string[] {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!);
  return checker
    .getExportsOfModule(module!)
    .filter(({ declarations }) => !declarations?.some(ts.isTypeOnlyImportOrExportDeclaration))
    .filter((symbol) => {
      const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
      return (target.flags & ts.SymbolFlags.Value) !== 0;
    })
    .map(({ name }) => name);
}
