import { join } from 'node:path';
import ts from 'typescript';
import { workspace } from '../fixtures.js';

/** Options of a strict user, with the sources of the workspace instead of builds. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  customConditions: ['@oai/source'],
  lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable', 'ESNext.Disposable'].map(
    (name) => `lib.${name.toLowerCase()}.d.ts`,
  ),
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

/** A program of files in memory, located in this project. */
export function createTypeProgram(files: Record<string, string>): ts.Program {
  const folder = join(workspace, 'tools/api-proofs/src');
  const texts = new Map(Object.entries(files).map(([name, text]) => [join(folder, name), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.getCurrentDirectory = () => workspace;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = texts.get(file);
    return text === undefined
      ? getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, text, version);
  };
  return ts.createProgram([...texts.keys()], options, host);
}

/** Returns the exports of an imported module; empty if it does not exist. */
export class ModuleExports {
  private readonly found = new Map<string, ts.Symbol | undefined>();

  constructor(
    private readonly checker: ts.TypeChecker,
    source: ts.SourceFile,
  ) {
    for (const statement of source.statements) {
      if (!ts.isImportDeclaration(statement)) continue;
      const specifier = statement.moduleSpecifier as ts.StringLiteral;
      this.found.set(specifier.text, checker.getSymbolAtLocation(specifier));
    }
  }

  has(specifier: string): boolean {
    return this.found.get(specifier) !== undefined;
  }

  /** Finds `ChatCompletion.Choice` and resolves aliases. */
  find(specifier: string, name: string): ts.Symbol | undefined {
    let symbol = this.found.get(specifier);
    for (const part of name.split('.')) {
      if (symbol === undefined) return undefined;
      const member = this.checker
        .getExportsOfModule(symbol)
        .find((candidate) => candidate.name === part);
      symbol = member && this.resolve(member);
    }
    return symbol;
  }

  private resolve(symbol: ts.Symbol): ts.Symbol | undefined {
    if ((symbol.flags & ts.SymbolFlags.Alias) === 0) return symbol;
    const target = this.checker.getAliasedSymbol(symbol);
    // The target of an alias may be missing.
    return target.flags === 0 || target.name === 'unknown' ? undefined : target;
  }
}
