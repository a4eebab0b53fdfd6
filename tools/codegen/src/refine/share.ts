import { reference, type Declaration } from '../model/model.js';
import type { Equality } from './equality.js';

/** Types with fewer members are the same by chance, and to read an alias costs as much. */
const LEAST_MEMBERS = 3;

/**
 * The document repeats objects, in requests and in their answers, or once for each operation. Of
 * types of a package that are the same, docs of members included, one is declared and the others
 * are aliases of it: a compiler reads what is left.
 */
export function shareDeclarations(equality: Equality): void {
  const groups = equality.groups().filter(([one]) => membersOf(one!) >= LEAST_MEMBERS);
  for (const group of groups) {
    const [first, ...others] = group.toSorted((a, b) => distance(a) - distance(b));
    for (const one of others) becomeOther(one, first!);
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

function becomeOther(target: Declaration, first: Declaration): void {
  target.properties = [];
  target.index = undefined;
  target.extends = [];
  // What a compiler says of an alias, it says of what the alias stands for.
  if (!target.parent && target.kind === 'interface' && target.name !== first.name)
    target.extends = [reference(first)];
  else {
    target.kind = 'alias';
    target.type = reference(first);
  }
}
