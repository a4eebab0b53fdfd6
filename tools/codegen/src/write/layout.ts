import type { ApiModel } from '../model/build.js';
import { exportNames } from './export-names.js';
import type { Declaration, Module } from '../model/model.js';
import type { Layout } from './module-file.js';

export interface ModuleFile {
  file: string;
  declarations: Declaration[];
}

/** Splits modules into files: one, unless config sends types of a big module to files of their own. */
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
