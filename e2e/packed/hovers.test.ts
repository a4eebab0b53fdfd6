import path from 'node:path';
import ts from 'typescript';
import { newestRelease } from '../../tools/api-proofs/src/fixtures.js';
import { root } from '../support/consumer.js';

const file = path.join(root, 'e2e/packed/hovered.mts');
const text = `import { OpenAI } from '@oai/openai';\nexport declare const client: OpenAI;\n`;
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  types: ['node'],
};
const host = ts.createCompilerHost(options);
const { fileExists, getSourceFile } = host;
host.fileExists = (name) => name === file || fileExists(name);
host.getSourceFile = (name, version, ...rest) =>
  name === file ? ts.createSourceFile(name, text, version) : getSourceFile(name, version, ...rest);
const program = ts.createProgram([file], options, host);
const checker = program.getTypeChecker();
const [client] = checker.getExportsOfModule(
  checker.getSymbolAtLocation(program.getSourceFile(file)!)!,
);

/** The hover of a method in an editor: the types of its results, and its docs. */
function hover(resource: string, method: string): { results: string[]; docs: string } {
  let symbol = client!;
  for (const name of [...resource.split('.'), method])
    symbol = checker.getPropertyOfType(checker.getTypeOfSymbol(symbol), name)!;
  const signatures = checker.getTypeOfSymbol(symbol).getCallSignatures();
  return {
    results: signatures.map((signature) =>
      checker.typeToString(signature.getReturnType(), undefined, ts.TypeFormatFlags.NoTruncation),
    ),
    docs: ts.displayPartsToString(
      signatures.flatMap((signature) => [
        ...signature.getDocumentationComment(checker),
        ...signature.getJsDocTags().flatMap((tag) => tag.text ?? []),
      ]),
    ),
  };
}

const hovers = newestRelease.methods.map(({ resource, method, type }) => ({
  name: `client.${resource}.${method}`,
  resource,
  type,
  ...hover(resource, method),
}));

/** The known name, perhaps after words of the resource: `ProjectsUserDeleteResponse`. */
function isOwnName(name: string, known: string, resource: string): boolean {
  if (!name.endsWith(known)) return false;
  const words = name.slice(0, -known.length).match(/[A-Z][a-z]+/g) ?? [];
  return words.every((word) => resource.toLowerCase().includes(word.toLowerCase()));
}

test('each method shows the known name of its result', () => {
  const named = hovers.filter(({ type }) => type !== undefined);
  expect(named.length).toBeGreaterThan(250);
  const wrong = named.filter(
    ({ type, resource, results }) =>
      !results.some((result) =>
        result.match(/[\w$.]+/g)?.some((name) => isOwnName(name, type!, resource)),
      ),
  );
  expect(wrong).toEqual([]);
});

test('no result shows a name that only the build knows', () => {
  expect(hovers.filter(({ results }) => results.some((result) => /\$\d/.test(result)))).toEqual([]);
});

test('methods are documented, and promise an iteration only of pages', () => {
  expect(hovers.filter(({ docs }) => docs === '').map(({ name }) => name)).toEqual([]);
  const promising = hovers.filter(({ docs }) => /\biterat/i.test(docs));
  expect(promising.length).toBeGreaterThan(30);
  const pages = /^PagePromise</;
  expect(promising.filter(({ results }) => !results.every((one) => pages.test(one)))).toEqual([]);
});
