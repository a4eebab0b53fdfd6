import { UNKNOWN, type TsType } from './model.js';

/** Returns a union without nesting or duplicates, null last. */
export function union(members: TsType[]): TsType {
  const flat = members.flatMap((one) => (one.kind === 'union' ? one.members : [one]));
  const distinct: TsType[] = [];
  for (const one of flat) if (!distinct.some((other) => equalTypes(one, other))) distinct.push(one);
  if (distinct.some((one) => one.kind === 'primitive' && one.name === 'unknown')) return UNKNOWN;
  const last = (one: TsType) => (one.kind === 'primitive' && one.name === 'null' ? 1 : 0);
  distinct.sort((a, b) => last(a) - last(b));
  return distinct.length === 1 ? distinct[0]! : { kind: 'union', members: distinct };
}

function sameType(a: TsType, b: TsType): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'reference') return a.target === (b as typeof a).target;
  return JSON.stringify(a) === JSON.stringify(b);
}

function holdsReference(type: TsType): boolean {
  switch (type.kind) {
    case 'reference':
      return true;
    case 'array':
      return holdsReference(type.items);
    case 'map':
      return holdsReference(type.values);
    case 'union':
      return type.members.some(holdsReference);
    default:
      return false;
  }
}

function equalTypes(a: TsType, b: TsType): boolean {
  if (a.kind === 'array' && b.kind === 'array') return equalTypes(a.items, b.items);
  if (a.kind === 'reference' || b.kind === 'reference') return sameType(a, b);
  if (holdsReference(a) || holdsReference(b)) return a === b;
  return sameType(a, b);
}
