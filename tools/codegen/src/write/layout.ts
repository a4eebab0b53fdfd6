import type { ApiModel } from '../model/build.js';
import type { Declaration, Module } from '../model/model.js';
import { rootReferences } from '../model/references.js';
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

/**
 * Splits modules into files: one by default, several for big modules as configured. The files of a
 * module import types only from those after them, in the order of the configuration.
 */
export function createLayout(model: ApiModel): Layout & { files(module: Module): ModuleFile[] } {
  const homes = new Map<Declaration, string>();
  const all = new Map<Module, ModuleFile[]>();
  for (const module of model.modules) {
    const split = Object.entries(model.config.split[module.path] ?? {});
    const places = placeTypes(
      module.declarations,
      split.map(([, pattern]) => new RegExp(pattern)),
    );
    const files: ModuleFile[] = ['', ...split.map(([suffix]) => `-${suffix}`)].map((suffix) => ({
      file: `generated/${module.path}${suffix}.gen.js`,
      declarations: [],
    }));
    for (const [declaration, place] of places) {
      const { file, declarations } = files[place]!;
      declarations.push(declaration);
      homes.set(declaration, file);
    }
    all.set(
      module,
      files.filter(
        ({ declarations }, place) =>
          declarations.length > 0 || (place === 0 && module.resource !== undefined),
      ),
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

/**
 * Chooses a file for each declaration: that of the first pattern that matches its name, the main file
 * without one. A type that a later file names moves there, so that imports run one way.
 *
 * @returns The index of the file, 0 for the main file, by declaration.
 */
function placeTypes(declarations: Declaration[], patterns: RegExp[]): Map<Declaration, number> {
  const places = new Map(
    declarations.map((one) => {
      const { name } = one.same ?? one;
      return [one, patterns.findIndex((pattern) => pattern.test(name)) + 1];
    }),
  );
  const moveDown = (declaration: Declaration): void => {
    const place = places.get(declaration)!;
    for (const named of rootReferences(declaration)) {
      if ((places.get(named) ?? place) >= place) continue;
      places.set(named, place);
      moveDown(named);
    }
  };
  declarations.forEach(moveDown);
  return places;
}

/** Returns the types of a module that are part of its class's namespace. */
export function publicTypes(module: Module): Declaration[] {
  return module.declarations.filter((one) => !one.internal && !one.name.endsWith('ParamsBase'));
}
