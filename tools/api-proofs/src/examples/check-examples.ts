import ts from 'typescript';
import { readDocumentText } from '../../../workspace/api-document.cjs';
import { firstRelease, readFixture } from '../fixtures.js';
import { createTypeProgram, ModuleExports } from '../types/type-program.js';
import { Examples, print, type Example } from './example.js';
import { MemberCheck } from './member-check.js';
import { SchemaReader, type Parameter, type Schema } from './schema.js';

/** The differences between document and types, by `module:Name` or `module:Name.member`. */
export interface ExampleReport {
  types: number;
  examples: number;
  /** Types that were not checked. */
  absent: string[];
  /** Bodies that the document allows but a type rejects, with the compiler's message. */
  refused: Map<string, string[]>;
  /** Members of types that the document describes differently. */
  differing: Map<string, string[]>;
}

interface Subject {
  key: string;
  module: string;
  name: string;
  schema: Schema;
}

const { generics } = firstRelease;
type SchemaIDs = Record<string, Record<string, string>>;
/** The schema of each type, by module: of the first release, and those added since. */
const schemas = [
  ...Object.entries(readFixture<SchemaIDs>('schemas.json')),
  ...Object.entries(readFixture<SchemaIDs>('newer/schemas.json')),
];
/** The operation of each params type, and the path parameters among its members. */
const operations =
  readFixture<Record<string, { verb: string; path: string; members: string[] }>>('params.json');

/** Compiles example bodies from the document against the types of a package. */
export function checkExamples(documentFiles: string[], packageName: string): ExampleReport {
  const document: unknown = JSON.parse(readDocumentText(documentFiles));
  const reader = new SchemaReader(document);
  const examples = new Examples(reader);
  const subjects = schemas.flatMap(([module, names]) =>
    Object.entries(names).map(([name, pointer]) => subject(reader, module, name, pointer)),
  );
  const files: Record<string, string> = {};
  const lines = new Map<string, { key: string; text: string }[]>();
  let count = 0;
  for (const [module, own] of groupByModule(subjects)) {
    const file = `examples/${module.replaceAll('/', '-')}.ts`;
    const statements = own.flatMap(({ key, name, schema }) =>
      examplesFor(key, examples.of(schema)).map((example) => ({
        key,
        text: statement(name, key, example),
      })),
    );
    count += statements.length;
    lines.set(file, statements);
    files[file] = [
      `import type * as M from '${packageName}/${module}'; declare const file: File;`,
      ...statements.map(({ text }, index) => `export const e${index}: ${text}`),
    ].join('\n');
  }
  const program = createTypeProgram(files);
  const report: ExampleReport = {
    types: subjects.length,
    examples: count,
    absent: [],
    refused: new Map(),
    differing: new Map(),
  };
  for (const [file, statements] of lines) {
    for (const { line, message } of diagnose(program, file)) {
      const found = statements[line - 1];
      if (found === undefined) throw new Error(`${file}: ${message}`);
      const problem = `${message}\n    ${found.text.slice(0, 300)}`;
      report.refused.set(found.key, [...(report.refused.get(found.key) ?? []), problem]);
    }
  }
  checkMembers(program, packageName, subjects, reader, report);
  return report;
}

function subject(reader: SchemaReader, module: string, name: string, pointer: string): Subject {
  const key = `${module}:${name}`;
  const described = reader.find(pointer);
  // `ResponseCreateParams.ResponseCreateParamsStreaming` has the operation of its first part.
  const operation = operations[`${module}:${paramsName(name)}`];
  if (operation === undefined) return { key, module, name, schema: described };
  const { verb, path, members } = operation;
  const parameters = reader.parameters(verb, path);
  const parts: Schema[] = Array.isArray(described) ? [] : [described];
  if (parameters.length > 0) parts.push(parametersAsObject(parameters));
  if (members.length > 0) {
    const properties = Object.fromEntries(members.map((member) => [member, { type: 'string' }]));
    parts.push({ type: 'object', properties, required: members });
  }
  return { key, module, name, schema: { allOf: parts } };
}

function paramsName(name: string): string {
  return name
    .replace(/^(\w+)\.\1(?=(?:Non)?Streaming$)/, '$1')
    .replace(/(?:Base|NonStreaming|Streaming)$/, '');
}

/** The query and header parameters of an operation are members of its params type. */
function parametersAsObject(parameters: Parameter[]): Schema {
  const nameOf = (parameter: Parameter) =>
    parameter.schema?.['x-stainless-param'] ?? parameter.name.replace(/\[\]$/, '');
  return {
    type: 'object',
    properties: Object.fromEntries(
      parameters.map((parameter) => [nameOf(parameter), parameter.schema ?? {}]),
    ),
    required: parameters.filter((parameter) => parameter.required).map(nameOf),
  };
}

/**
 * `stream` distinguishes the streaming params from the others. The null of a nullable schema
 * belongs to the member, not to the named type.
 */
function examplesFor(key: string, all: Example[]): Example[] {
  const examples = all.filter((example) => example !== null);
  const streaming = /(?:^|[a-z])Params(NonStreaming|Streaming)$/.exec(key)?.[1];
  if (streaming === undefined) return examples;
  return examples.map((example) =>
    typeof example === 'object' && example !== null && !Array.isArray(example)
      ? { ...example, stream: streaming === 'Streaming' }
      : example,
  );
}

function statement(name: string, key: string, example: Example): string {
  const args = generics[key] === undefined ? '' : `<${generics[key].map(() => 'any').join(', ')}>`;
  return `M.${name}${args} = ${print(example)};`;
}

function groupByModule(subjects: Subject[]): Map<string, Subject[]> {
  const groups = new Map<string, Subject[]>();
  for (const one of subjects) {
    const group = groups.get(one.module);
    if (group === undefined) groups.set(one.module, [one]);
    else group.push(one);
  }
  return groups;
}

function diagnose(program: ts.Program, name: string): { line: number; message: string }[] {
  const source = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(`/${name}`));
  if (source === undefined) throw new Error(`${name} is not in the program`);
  return program.getSemanticDiagnostics(source).map(({ start, messageText }) => ({
    line: source.getLineAndCharacterOfPosition(start ?? 0).line,
    message: ts.flattenDiagnosticMessageText(messageText, '\n    '),
  }));
}

/** The other direction: all members of the types must be in the document. */
function checkMembers(
  program: ts.Program,
  packageName: string,
  subjects: Subject[],
  reader: SchemaReader,
  report: ExampleReport,
): void {
  const checker = program.getTypeChecker();
  const check = new MemberCheck(checker, reader);
  const modules = new Map<string, ModuleExports>();
  for (const source of program.getSourceFiles()) {
    const module = /\/src\/examples\/(.+)\.ts$/.exec(source.fileName)?.[1];
    if (module !== undefined) modules.set(module, new ModuleExports(checker, source));
  }
  for (const { key, module, name, schema } of subjects) {
    const exports = modules.get(module.replaceAll('/', '-'));
    const symbol = exports?.find(`${packageName}/${module}`, name);
    if (symbol === undefined) {
      report.absent.push(key);
      continue;
    }
    for (const [member, reason] of check.differences(
      checker.getDeclaredTypeOfSymbol(symbol),
      schema,
    )) {
      const place = `${key}.${member}`;
      report.differing.set(place, [...(report.differing.get(place) ?? []), reason]);
    }
  }
}
