import type { Declaration, TsType } from './model.js';

/** Writes a string beside known values as `(string & {}) | 'a'`, which keeps completion lists. */
export function openEnum(members: TsType[]): TsType[] {
  if (!members.some(isLiteral)) return members;
  return members.map((one) =>
    one.kind === 'primitive' && one.name === 'string'
      ? { kind: 'text', parts: ['(string & {})'] }
      : one,
  );
}

function isLiteral(type: TsType): boolean {
  return (
    (type.kind === 'literal' && typeof type.value === 'string') ||
    (type.kind === 'union' && type.members.some(isLiteral)) ||
    (type.kind === 'reference' && type.target.kind === 'alias' && holdsLiteral(type.target))
  );
}

function holdsLiteral({ type }: Declaration): boolean {
  return (
    type?.kind === 'literal' ||
    (type?.kind === 'union' &&
      type.members.some(
        (one) => one.kind === 'literal' || (one.kind === 'reference' && holdsLiteral(one.target)),
      ))
  );
}
