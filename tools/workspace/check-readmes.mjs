// Checks that every package has a README of at most 60 lines with an example, and that every example
// of every README, of docs/ and of docstrings, and every program in examples/, compiles against the
// sources: `node tools/workspace/check-readmes.mjs`.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import readmeExamples from './readme-examples.cjs';
import { root } from './setup.mjs';

const { docstringExamples, documents, makeFolder, packageFolders, readExamples } = readmeExamples;
const maxLines = 60;
const problems = [];

const found = documents();
const ofPackages = packageFolders().map((name) => `packages/${name}/README.md`);
for (const readme of ofPackages) {
  if (!found.includes(readme)) problems.push(`${readme}: missing`);
}

const programs = [];
for (const readme of found) {
  const examples = readExamples(readme);
  programs.push(...examples.programs);
  for (const { line, message } of examples.problems) problems.push(`${readme}:${line}: ${message}`);
  const ofPackage = ofPackages.includes(readme);
  if (examples.programs.length === 0 && (ofPackage || readme === 'README.md')) {
    problems.push(`${readme}: has no example, a block of \`ts\``);
  }
  if (ofPackage && examples.lineCount > maxLines) {
    problems.push(`${readme}: ${examples.lineCount} lines, at most ${maxLines}`);
  }
}

const docstrings = docstringExamples();
programs.push(...docstrings);

const folder = makeFolder('readme-examples');
const runnable = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.mjs'));
try {
  problems.push(...compileBlocks(), ...compilePrograms());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(
  `${found.length} READMEs and documents, ${programs.length} examples, ${docstrings.length} of them in docstrings, and ${runnable.length} programs that compile`,
);

/** Compiles the examples as one program, with stricter options than most users have. */
function compileBlocks() {
  const sources = new Map();
  programs.forEach((program, index) => {
    const file = join(folder, `example-${index}.ts`);
    // Makes examples without imports modules.
    writeFileSync(file, `${program.text}export {};\n`);
    sources.set(file, program);
  });
  return compile([...sources.keys()], {
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
  }).map(({ file, line, message }) => `${sources.get(file)?.readme ?? file}:${line}: ${message}`);
}

/** Compiles the programs in examples/, which have no types of their own. */
function compilePrograms() {
  const files = runnable.map((name) => join(root, 'examples', name));
  const options = { allowJs: true, checkJs: true, strict: false };
  return compile(files, options).map(
    ({ file, line, message }) => `${relative(root, file)}:${line}: ${message}`,
  );
}

/** Returns the problems of the given files: `typecheck` covers the sources of the packages. */
function compile(files, ownOptions) {
  const program = ts.createProgram(files, {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ['@oai/source'],
    esModuleInterop: true,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    ...ownOptions,
  });
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...files.flatMap((name) => {
      const file = program.getSourceFile(name);
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    }),
  ];
  return diagnostics.map(({ code, file, start, messageText }) => ({
    file: file?.fileName ?? 'options',
    line: file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0,
    message: `TS${code} ${ts.flattenDiagnosticMessageText(messageText, '\n  ')}`,
  }));
}
