import type { Declaration, Module } from '../model/model.js';
import { relative, type Imports } from './imports.js';
import type { Layout } from './layout.js';
import type { Speller } from './type.js';

/** Creates a speller for one file of a module, which imports the types of other files. */
export function createSpeller(
  module: Module,
  file: string,
  layout: Layout,
  imports: Imports,
): Speller {
  const shadowed = (name: string, within: Declaration | undefined) => {
    for (let scope = within?.parent; scope; scope = scope.parent)
      if (scope.child(name)) return true;
    return false;
  };
  return {
    isLocal: ({ root }) => layout.typeFile(root.same ?? root) === file,
    reference(target, within) {
      const near = nearName(target, within);
      if (near) return near;
      const root = target.root.same ?? target.root;
      const home = layout.typeFile(root);
      const [, ...rest] = target.path;
      const avoid = (name: string) => shadowed(name, within);
      const other = root.module.package !== module.package;
      const exported = other ? layout.exportedName(root.module, root.name) : root.name;
      const first =
        home === file && !other && !avoid(root.name)
          ? root.name
          : imports.type(
              exported,
              other ? `@oai/${root.module.package}` : relative(file, home),
              avoid,
            );
      return [first, ...rest].join('.');
    },
    external(name, from, within) {
      const home = from.startsWith('./') ? relative(file, from.slice(2)) : from;
      return imports.type(name, home, (local) => shadowed(local, within));
    },
  };
}

/**
 * Returns the shortest name of a type inside a common namespace, since every part of a name is a
 * node for the compiler. Undefined if there is no common namespace.
 */
function nearName(target: Declaration, within: Declaration | undefined): string | undefined {
  const way = [target];
  while (way[0]!.parent) way.unshift(way[0]!.parent);
  const passed: Declaration[] = [];
  for (let scope = within?.parent; scope; scope = scope.parent) {
    const names = way.slice(way.indexOf(scope) + 1).map((one) => one.name);
    const hidden = passed.some((one) => one.child(names[0]!));
    if (way.includes(scope) && names.length > 0 && !hidden) return names.join('.');
    passed.push(scope);
  }
  return undefined;
}
