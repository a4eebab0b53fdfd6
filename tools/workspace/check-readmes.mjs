// Checks that every package has a README of at most 60 lines with an example, and that every example
// of every README, and of the documents listed here, compiles against the sources:
// `node tools/workspace/check-readmes.mjs`.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import readmeExamples from './readme-examples.cjs';
import { root } from './setup.mjs';

const { makeFolder, packageFolders, readExamples, readmes } = readmeExamples;
const maxLines = 60;
const problems = [];

/** Documents whose examples are whole programs. */
const documents = ['docs/structured-outputs.md'];

const found = [...readmes(), ...documents];
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

const folder = makeFolder('readme-examples');
try {
  problems.push(...compile());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`${found.length} READMEs and documents, ${programs.length} examples that compile`);

/** Compiles the examples as one program, with stricter options than most users have. */
function compile() {
  const sources = new Map();
  programs.forEach((program, index) => {
    const file = join(folder, `example-${index}.ts`);
    // Makes examples without imports modules.
    writeFileSync(file, `${program.text}export {};\n`);
    sources.set(file, program);
  });
  const options = {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
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
  };
  const program = ts.createProgram([...sources.keys()], options);
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    // Only the examples: `typecheck` covers the sources of the packages.
    ...[...sources.keys()].flatMap((name) => {
      const file = program.getSourceFile(name);
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    }),
  ];
  return diagnostics.map((diagnostic) => {
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n  ');
    const example = diagnostic.file && sources.get(diagnostic.file.fileName);
    if (!example) return message;
    const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start);
    return `${example.readme}:${line + 1}: TS${diagnostic.code} ${message}`;
  });
}
