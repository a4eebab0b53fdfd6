import type { Declaration, TsType } from './model.js';

/** Returns the declarations that a type names directly. */
export function typeReferences(type: TsType): Declaration[] {
  switch (type.kind) {
    case 'reference':
      return [type.target, ...(type.args ?? []).flatMap(typeReferences)];
    case 'array':
      return typeReferences(type.items);
    case 'map':
      return typeReferences(type.values);
    case 'union':
      return type.members.flatMap(typeReferences);
    case 'page':
      return typeReferences(type.item);
    case 'text':
      return type.parts.flatMap((part) => (typeof part === 'string' ? [] : typeReferences(part)));
    default:
      return [];
  }
}

/** Returns the top-level declarations that a declaration and its nested types name directly. */
export function rootReferences(declaration: Declaration): Set<Declaration> {
  const named = declaration.withChildren().flatMap((one) => {
    if (one.same) return [one.same];
    const { properties, typeParameters, index, type } = one;
    const types = [
      ...properties.map((property) => property.type),
      ...one.extends,
      ...typeParameters.flatMap((parameter) => [parameter.constraint, parameter.default]),
      ...(index ? [index] : []),
      ...(type ? [type] : []),
    ];
    return types.flatMap(typeReferences);
  });
  return new Set(named.map(({ root }) => root.same ?? root));
}
