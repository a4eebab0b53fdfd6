import { reference, type Declaration } from '../model/model.js';
import type { Equality } from './equality.js';

/** Smaller types are equal by chance, and an alias of them costs the compiler as much. */
const LEAST_MEMBERS = 3;

/**
 * Declares only one of several types of a package that are equal, including the docs of members,
 * and makes the others refer to it. The document repeats many objects, and every repetition costs
 * the compilers of users. Top-level interfaces stay interfaces, since an alias would be shown in
 * hovers under the name of the other type.
 */
export function shareDeclarations(equality: Equality): void {
  const groups = equality
    .groups()
    .filter(([one]) => membersOf(one!) >= LEAST_MEMBERS)
    .map((group) => group.toSorted((a, b) => distance(a) - distance(b)))
    // Parents come before what is nested in them.
    .toSorted(([a], [b]) => distance(a!) - distance(b!));
  const shared = new Set<Declaration>();
  for (const group of groups) {
    const [first, ...others] = group.filter((one) => !shared.has(one));
    const byName = new Map<string, Declaration>();
    for (const one of others) {
      const namesake = first!.name === one.name ? first! : byName.get(one.name);
      if (isOwnInterface(one) && !namesake) {
        extendOther(one, first!, shared);
        byName.set(one.name, one);
      } else if (isOwnInterface(one)) one.same = namesake;
      else becomeOther(one, first!, shared);
    }
  }
}

/** Ranks top-level types before nested ones, and types of the stable API before beta ones. */
function distance(target: Declaration): number {
  return target.path.length * 100 + target.module.path.split('/').length;
}

function membersOf({ properties, type, children }: Declaration): number {
  const own = type?.kind === 'union' ? type.members.length : properties.length;
  return children.reduce((sum, one) => sum + membersOf(one), own);
}

function isOwnInterface({ parent, kind }: Declaration): boolean {
  return !parent && kind === 'interface';
}

function extendOther(target: Declaration, other: Declaration, shared: Set<Declaration>): void {
  empty(target, other, shared);
  target.extends = [reference(other)];
}

function becomeOther(target: Declaration, other: Declaration, shared: Set<Declaration>): void {
  empty(target, other, shared);
  target.kind = 'alias';
  target.type = reference(other);
}

/** Removes the members of a type; its nested types become those of the other. */
function empty(target: Declaration, other: Declaration, shared: Set<Declaration>): void {
  shared.add(target);
  target.properties = [];
  target.index = undefined;
  target.extends = [];
  for (const one of target.children) becomeOther(one, other.child(one.name)!, shared);
}
