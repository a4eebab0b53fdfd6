import type { ApiModel } from '../model/build.js';
import type { Module } from '../model/model.js';
import { pascalCase } from '../model/naming.js';

/**
 * Returns the names under which a package's entry exports the types and classes of its modules.
 * If several modules have the same name, the one nearest to the root keeps it; the others get the
 * resource path as a prefix (`Roles` of `projects.groups` becomes `ProjectsGroupsRoles`).
 */
export function exportNames(model: ApiModel): Map<Module, Map<string, string>> {
  const result = new Map<Module, Map<string, string>>();
  const packages = new Set(model.modules.map((one) => one.package));
  for (const name of packages) {
    const modules = model.modules.filter((one) => one.package === name);
    const owners = new Map<string, Module[]>();
    for (const module of modules)
      for (const one of namesOf(module)) owners.set(one, [...(owners.get(one) ?? []), module]);
    for (const module of modules) {
      const names = new Map<string, string>();
      for (const one of namesOf(module)) {
        const rivals = owners.get(one)!;
        names.set(one, keepsName(module, rivals) ? one : prefixOf(module, modules) + one);
      }
      result.set(module, names);
    }
    requireDistinct(name, modules, result);
  }
  return result;
}

export function namesOf(module: Module): string[] {
  return [
    ...(module.resource ? [module.resource.class] : []),
    ...module.declarations.filter((one) => !one.internal).map((one) => one.name),
  ];
}

function depth(module: Module): number {
  return module.resource ? module.resource.path.split('.').length : 0;
}

function keepsName(module: Module, rivals: Module[]): boolean {
  return rivals.every((one) => one === module || depth(one) > depth(module));
}

/** Returns the resource path above the module without the prefix common to the package. */
function prefixOf(module: Module, modules: Module[]): string {
  const paths = modules.flatMap((one) => one.resource?.path ?? []).map((one) => one.split('.'));
  const path = module.resource?.path.split('.') ?? [];
  let shared = 0;
  while (
    shared < path.length - 1 &&
    paths.every((one) => one[shared] === path[shared] || one.length <= shared)
  )
    shared++;
  const above = path.slice(shared, -1);
  return pascalCase((above.length > 0 ? above : path.slice(0, 1)).join('_'));
}

function requireDistinct(
  name: string,
  modules: Module[],
  result: Map<Module, Map<string, string>>,
): void {
  const seen = new Map<string, string>();
  for (const module of modules)
    for (const [own, exported] of result.get(module)!) {
      const other = seen.get(exported);
      if (other !== undefined)
        throw new Error(`@oai/${name}: ${other} and ${module.path}:${own} are both "${exported}".`);
      seen.set(exported, `${module.path}:${own}`);
    }
}
