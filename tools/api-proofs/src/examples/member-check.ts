import ts from 'typescript';
import type { Schema, SchemaReader, Shape } from './schema.js';

/** Compares the members of a type with those of its schema, starting from the type. */
export class MemberCheck {
  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly reader: SchemaReader,
  ) {}

  /** Returns the members that the document describes differently, with the differences. */
  differences(type: ts.Type, schema: Schema): [string, string][] {
    const shapes = this.reader.shapes(schema);
    const [shape] = shapes;
    // Unions are covered by the examples, and their variants by their own types.
    if (shapes.length !== 1 || shape?.kind !== 'object' || type.isUnion()) return [];
    return this.checker
      .getPropertiesOfType(type)
      .flatMap((property) => this.compareMember(property, shape));
  }

  private compareMember(
    property: ts.Symbol,
    shape: Shape & { kind: 'object' },
  ): [string, string][] {
    const { name } = property;
    const described = shape.properties.get(name);
    if (described === undefined) {
      return shape.rest === undefined ? [[name, 'is not in the document']] : [];
    }
    const found: [string, string][] = [];
    const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    if (optional && described.required) found.push([name, 'is optional, the document requires it']);
    const parts = this.parts(property);
    const variants = this.reader.shapes(described.schema);
    const open = variants.some(({ kind }) => kind === 'any');
    const nullable = parts.some((part) => (part.flags & ts.TypeFlags.Null) !== 0);
    if (nullable && !open && !variants.some(({ kind }) => kind === 'null')) {
      found.push([name, 'may be null, not so in the document']);
    }
    const literals = new Set(
      variants.flatMap((one) => (one.kind === 'literal' ? [one.value] : [])),
    );
    const isOpen = variants.some(({ kind }) => kind === 'string');
    if (literals.size > 0 && !isOpen) {
      const further = parts
        .flatMap((part) => this.literal(part))
        .filter((own) => !literals.has(own));
      if (further.length > 0) found.push([name, `takes ${further.join(', ')} as well`]);
      if (parts.some((part) => this.isOpenString(part))) {
        found.push([name, 'takes any string, the document only some']);
      }
    }
    return found;
  }

  private parts(property: ts.Symbol): ts.Type[] {
    const type = this.checker.getTypeOfSymbol(property);
    return type.isUnion() ? type.types : [type];
  }

  private literal(type: ts.Type): (string | number)[] {
    return type.isStringLiteral() || type.isNumberLiteral() ? [type.value] : [];
  }

  /** `string` or `string & {}`. */
  private isOpenString(type: ts.Type): boolean {
    const parts = type.isIntersection() ? type.types : [type];
    return parts.some((part) => (part.flags & ts.TypeFlags.String) !== 0);
  }
}
