import { Declaration, reference, type Property } from '../model/model.js';
import type { ResourceTree } from '../model/resource-tree.js';
import type { Config } from '../read/config.js';
import type { Equality } from './equality.js';

/**
 * Moves members that are common to many objects of a package, including their docs, into an
 * internal interface that the objects extend.
 */
export function extendBases(tree: ResourceTree, config: Config, equality: Equality): void {
  for (const [path, bases] of Object.entries(config.bases)) {
    const module = tree.module(path);
    const modules = [...tree.modules.values()].filter((one) => one.package === module.package);
    for (const [name, { docs, members }] of Object.entries(bases)) {
      const all = modules.flatMap((one) => one.declarations).flatMap((one) => one.withChildren());
      const holders = largestGroup(all, members, equality);
      if (holders.length < 2)
        throw new Error(`config/bases.json: no two types have the members of ${path}:${name}.`);
      const base = new Declaration(module, name);
      base.kind = 'interface';
      base.docs = docs;
      base.internal = true;
      base.properties = propertiesOf(holders[0]!, members)!;
      module.declarations.push(base);
      for (const one of holders) {
        one.extends.push(reference(base));
        one.properties = one.properties.filter((each) => !members.includes(each.name));
      }
    }
  }
}

/** Returns the interfaces with the members; if these differ, the largest group of equal ones. */
function largestGroup(all: Declaration[], members: string[], equality: Equality): Declaration[] {
  const groups = new Map<string, Declaration[]>();
  for (const one of all) {
    const properties = propertiesOf(one, members);
    if (!properties) continue;
    const key = equality.key(properties);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const [largest = []] = [...groups.values()].toSorted((a, b) => b.length - a.length);
  return largest;
}

function propertiesOf(target: Declaration, members: string[]): Property[] | undefined {
  const found = members.map((name) => target.property(name));
  return found.every((one) => one !== undefined) ? found : undefined;
}
