import type { ApiModel } from '../model/build.js';
import type { Declaration, Module } from '../model/model.js';
import { exportNames } from './export-names.js';

/** Files of classes and types, fixed before any file is printed. */
export interface Layout {
  /** Returns the file of a module's class below the package's `src`, with the extension `.js`. */
  classFile(module: Module): string;
  /** Returns the file of a declaration. */
  typeFile(declaration: Declaration): string;
  /** Returns the hand-written types in the module's namespace: name → file. */
  handWrittenTypes(module: Module): Map<string, string>;
  /** Returns the name under which the package's entry exports a type or class. */
  exportedName(module: Module, name: string): string;
}

export interface ModuleFile {
  file: string;
  declarations: Declaration[];
}

/** Splits modules into files: one by default, several for big modules as configured. */
export function createLayout(model: ApiModel): Layout & { files(module: Module): ModuleFile[] } {
  const homes = new Map<Declaration, string>();
  const all = new Map<Module, ModuleFile[]>();
  for (const module of model.modules) {
    const main = `generated/${module.path}.gen.js`;
    const split = Object.entries(model.config.split[module.path] ?? {}).map(
      ([suffix, pattern]) => ({
        file: `generated/${module.path}-${suffix}.gen.js`,
        pattern: new RegExp(pattern),
      }),
    );
    const byFile = new Map<string, Declaration[]>([[main, []]]);
    for (const declaration of module.declarations) {
      const file =
        split.find((one) => one.pattern.test((declaration.same ?? declaration).name))?.file ?? main;
      byFile.set(file, [...(byFile.get(file) ?? []), declaration]);
      homes.set(declaration, file);
    }
    const files = [...byFile].map(([file, declarations]) => ({ file, declarations }));
    all.set(
      module,
      files.filter((one) => one.declarations.length > 0 || module.resource !== undefined),
    );
  }
  const names = exportNames(model);
  return {
    files: (module) => all.get(module)!,
    classFile: (module) => `generated/${module.path}.gen.js`,
    typeFile: (declaration) => homes.get(declaration)!,
    handWrittenTypes(module) {
      const files = Object.entries(model.config.subpaths?.handWritten[module.path] ?? {});
      const own = files.filter(([from]) => from.startsWith('./'));
      const types = own.flatMap(([from, names]) =>
        names.filter((one) => one.startsWith('type ')).map((one) => [one.slice(5), from] as const),
      );
      return new Map(types);
    },
    exportedName: (module, name) => names.get(module)?.get(name) ?? name,
  };
}

/** Returns the types of a module that are part of its class's namespace. */
export function publicTypes(module: Module): Declaration[] {
  return module.declarations.filter((one) => !one.internal && !one.name.endsWith('ParamsBase'));
}
