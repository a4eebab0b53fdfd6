import {
  reference,
  type Declaration,
  type Module,
  type Property,
  type TsType,
} from '../model/model.js';
import type { ResourceTree } from '../model/resource-tree.js';
import type { Config } from '../read/config.js';
import type { Equality } from './equality.js';

/** Extending a type costs the compiler as much as one member. */
const LEAST_INHERITED = 2;

/**
 * Makes types with a prefix aliases of the types without it, if the two are equal including all
 * types they refer to. Beta parts of the API repeat much of the stable ones under prefixed names.
 */
export function mergeTwins(tree: ResourceTree, config: Config): void {
  for (const [path, { of, prefix }] of Object.entries(config.twins)) {
    const pairs = candidates(tree.module(path), tree.module(of), prefix);
    for (let before = -1; before !== pairs.size;) {
      before = pairs.size;
      for (const [one, other] of pairs) if (!sameDeclaration(one, other, pairs)) pairs.delete(one);
    }
    for (const [one, other] of pairs) one.same = other;
  }
}

/**
 * Lets a type with a prefix extend the one without it if it only adds members. Members with other
 * docs are declared again.
 */
export function extendTwins(tree: ResourceTree, config: Config, equality: Equality): void {
  for (const [path, { of, prefix }] of Object.entries(config.twins))
    for (const [one, other] of candidates(tree.module(path), tree.module(of), prefix))
      extendTwin(one, other, equality);
}

function extendTwin(one: Declaration, other: Declaration, equality: Equality): void {
  for (const child of one.children) {
    const twin = other.child(child.name);
    if (twin) extendTwin(child, twin, equality);
  }
  const base = other.type?.kind === 'reference' ? other.type.target : other;
  if ([one, base].some((each) => each.kind !== 'interface' || each.typeParameters.length > 0))
    return;
  const holds = ({ name, type, optional }: Property) => {
    const own = one.property(name);
    return own && own.optional === optional && equality.same(own.type, type);
  };
  const inherits = (parent: TsType) => one.extends.some((own) => equality.same(own, parent));
  if (base.index || !base.properties.every(holds) || !base.extends.every(inherits)) return;
  const inherited = base.properties.filter((each) => equality.same(each, one.property(each.name)!));
  if (inherited.length < LEAST_INHERITED) return;
  one.properties = one.properties.filter((each) => !inherited.some((it) => it.name === each.name));
  one.extends = [
    reference(base),
    ...one.extends.filter((own) => !base.extends.some((it) => equality.same(it, own))),
  ];
}

function candidates(module: Module, other: Module, prefix: string): Map<Declaration, Declaration> {
  const pairs = new Map<Declaration, Declaration>();
  for (const one of module.declarations) {
    const name = one.name.startsWith(prefix) ? one.name.slice(prefix.length) : one.name;
    const twin = other.declarations.find((declared) => declared.name === name);
    if (twin && !twin.same && !one.same) pairs.set(one, twin);
  }
  return pairs;
}

type Pairs = ReadonlyMap<Declaration, Declaration>;

/** Returns true if two declarations are equal, provided that the pairs are. */
function sameDeclaration(one: Declaration, other: Declaration, pairs: Pairs): boolean {
  return (
    one.kind === other.kind &&
    one.typeParameters.length + other.typeParameters.length === 0 &&
    sameLists(one.properties, other.properties, (a, b) => sameProperty(a, b, pairs)) &&
    sameLists(one.extends, other.extends, (a, b) => sameType(a, b, pairs)) &&
    sameOptional(one.type, other.type, pairs) &&
    sameOptional(one.index, other.index, pairs) &&
    sameLists(
      one.children,
      other.children,
      (a, b) => a.name === b.name && sameDeclaration(a, b, pairs),
    )
  );
}

function sameLists<T>(one: T[], other: T[], same: (a: T, b: T) => boolean): boolean {
  return one.length === other.length && one.every((item, index) => same(item, other[index]!));
}

function sameOptional(a: TsType | undefined, b: TsType | undefined, pairs: Pairs): boolean {
  return a && b ? sameType(a, b, pairs) : a === b;
}

function sameProperty(a: Property, b: Property, pairs: Pairs): boolean {
  return (
    a.name === b.name &&
    a.optional === b.optional &&
    Boolean(a.deprecated) === Boolean(b.deprecated) &&
    sameType(a.type, b.type, pairs)
  );
}

function sameType(a: TsType, b: TsType, pairs: Pairs): boolean {
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case 'reference':
      return sameTarget(a.target, (b as typeof a).target, pairs);
    case 'array':
      return sameType(a.items, (b as typeof a).items, pairs);
    case 'map':
      return sameType(a.values, (b as typeof a).values, pairs);
    case 'page':
      return a.class === (b as typeof a).class && sameType(a.item, (b as typeof a).item, pairs);
    case 'union':
      return sameLists(a.members, (b as typeof a).members, (x, y) => sameType(x, y, pairs));
    case 'text':
      return sameLists(a.parts, (b as typeof a).parts, (x, y) =>
        typeof x === 'object' && typeof y === 'object' ? sameType(x, y, pairs) : x === y,
      );
    default:
      return JSON.stringify(a) === JSON.stringify(b);
  }
}

function sameTarget(a: Declaration, b: Declaration, pairs: Pairs): boolean {
  if (a === b) return true;
  const [, ...pathInA] = a.path;
  const [, ...pathInB] = b.path;
  return pairs.get(a.root) === b.root && pathInA.join('.') === pathInB.join('.');
}
