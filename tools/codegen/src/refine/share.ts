import { reference, type Declaration } from '../model/model.js';
import type { Equality } from './equality.js';

/** Smaller types are equal by chance, and an alias costs as much to read as they do. */
const LEAST_MEMBERS = 3;

/**
 * The document repeats objects, in requests and in their answers, or once for each operation. Of
 * equal types of a package, docs of members included, one is declared and the others refer to it:
 * a compiler reads what is left. Interfaces at the top stay interfaces, because a compiler prints
 * an alias as the type that it stands for, and users know each of them by its own name.
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

/** Types at the top come before nested ones, and those of a part of the API before its beta. */
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

/** Leaves a type without members of its own; what is nested in it is what is nested in the other. */
function empty(target: Declaration, other: Declaration, shared: Set<Declaration>): void {
  shared.add(target);
  target.properties = [];
  target.index = undefined;
  target.extends = [];
  for (const one of target.children) becomeOther(one, other.child(one.name)!, shared);
}
