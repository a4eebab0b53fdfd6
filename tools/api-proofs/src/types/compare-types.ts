import ts from 'typescript';
import type { Direction, Release } from '../fixtures.js';
import { Assignability, every, no, at, type Verdict } from './assignable.js';
import { typeArgumentsFor } from './generic-arguments.js';
import { Members } from './members.js';
import { createTypeProgram, ModuleExports } from './type-program.js';

export interface TypeReport {
  /** Names as `module:Name`, with the result for those that exist. */
  names: number;
  absent: string[];
  differing: Map<string, string[]>;
  /** Names repeated by a subpath or the namespace of a class. */
  repeated: number;
  absentRepeated: string[];
}

/** Compares the types of one package with those of a release of `openai`. */
export function compareTypes(ours: string, release: Release): TypeReport {
  const { package: theirs, typeNames, subpaths } = release;
  const specifier = (name: string, module: string) => (module === '.' ? name : `${name}/${module}`);
  const modules = [...new Set([...Object.keys(typeNames), ...Object.keys(subpaths)])];
  const program = createTypeProgram({
    'theirs.ts': moduleText(modules.map((module) => specifier(theirs, module))),
    'ours.ts': moduleText(modules.map((module) => specifier(ours, module))),
    'generic-theirs.ts': genericText(release, (module) => specifier(theirs, module)),
    'generic-ours.ts': genericText(release, (module) => specifier(ours, module)),
  });
  const checker = program.getTypeChecker();
  const file = (name: string) => {
    const found = program.getSourceFiles().find((source) => source.fileName.endsWith(`/${name}`));
    if (found === undefined) throw new Error(`${name} is not in the program`);
    return found;
  };
  const exports = new ModuleExports(checker, file('ours.ts'));
  const theirExports = new ModuleExports(checker, file('theirs.ts'));
  const generic = [file('generic-theirs.ts'), file('generic-ours.ts')].map((source) =>
    aliases(release, checker, source),
  );
  const assignability = new Assignability(checker);
  const members = new Members(checker, assignability);

  const report: TypeReport = {
    names: 0,
    absent: [],
    differing: new Map(),
    repeated: 0,
    absentRepeated: [],
  };
  for (const [module, names] of Object.entries(typeNames)) {
    for (const [name, direction] of Object.entries(names)) {
      const key = `${module}:${name}`;
      report.names++;
      const their = theirExports.find(specifier(theirs, module), name);
      if (their === undefined)
        throw new Error(`${theirs} has no ${key}: derive the fixtures again`);
      const own = exports.find(specifier(ours, module), name);
      if (own === undefined) {
        report.absent.push(key);
        continue;
      }
      const types = ([their, own] as const).map(
        (symbol, side) => generic[side]?.get(key) ?? checker.getDeclaredTypeOfSymbol(symbol),
      ) as [ts.Type, ts.Type];
      const verdict = compare(direction, their, own, types);
      if (!verdict.ok) report.differing.set(key, verdict.reasons);
    }
  }
  repeatedNames(report, release, exports, (module) => specifier(ours, module));
  return report;

  function compare(
    direction: Direction,
    their: ts.Symbol,
    own: ts.Symbol,
    [theirType, ownType]: [ts.Type, ts.Type],
  ): Verdict {
    if ([theirType, ownType].some((type) => (type.flags & ts.TypeFlags.Any) !== 0)) {
      // An unresolved type is `any` and thus assignable to everything.
      return no(`is any: ${checker.typeToString(theirType)}, ${checker.typeToString(ownType)}`);
    }
    if (direction === 'class') return members.compareClass(their, own, [theirType, ownType]);
    const passed = at('passed', assignability.check(theirType, ownType));
    const read = at('read', assignability.check(ownType, theirType));
    return every([
      members.missing(theirType, ownType),
      ...(direction === 'out' ? [] : [passed]),
      ...(direction === 'in' ? [] : [read]),
    ]);
  }
}

function repeatedNames(
  report: TypeReport,
  { subpaths, namespaces }: Release,
  exports: ModuleExports,
  specifier: (module: string) => string,
): void {
  const check = (module: string, name: string) => {
    report.repeated++;
    if (exports.find(specifier(module), name) === undefined) {
      report.absentRepeated.push(`${module}:${name}`);
    }
  };
  for (const [module, { values = [], types = [] }] of Object.entries(subpaths)) {
    for (const name of [...values, ...types]) check(module, name);
    if (values.length + types.length === 0)
      throw new Error(`${module} has no exports in the fixtures`);
  }
  for (const [key, names] of Object.entries(namespaces)) {
    const [module = '', name = ''] = key.split(':');
    for (const member of names) check(module, `${name}.${member}`);
  }
}

function moduleText(specifiers: string[]): string {
  return specifiers.map((name, index) => `import type * as M${index} from '${name}';`).join('\n');
}

/** `export type G0 = M0.Stream<{ proof: string }>;` for every generic type. */
function genericText({ generics }: Release, specifier: (module: string) => string): string {
  return Object.entries(generics)
    .map(([key, parameters], index) => {
      const [module = '', name = ''] = key.split(':');
      const args = typeArgumentsFor(key, parameters, `M${index}.`);
      return [
        `import type * as M${index} from '${specifier(module)}';`,
        `export type G${index} = M${index}.${name}${args};`,
      ].join('\n');
    })
    .join('\n');
}

function aliases(
  { generics }: Release,
  checker: ts.TypeChecker,
  source: ts.SourceFile,
): Map<string, ts.Type> {
  const keys = Object.keys(generics);
  const result = new Map<string, ts.Type>();
  for (const statement of source.statements) {
    if (!ts.isTypeAliasDeclaration(statement)) continue;
    const key = keys[Number(statement.name.text.slice(1))];
    if (key !== undefined) result.set(key, checker.getTypeAtLocation(statement.name));
  }
  return result;
}
