import ts from 'typescript';
import { at, every, isHidden, no, type Assignability, type Verdict } from './assignable.js';

const same: Verdict = { ok: true, reasons: [], lenient: false };

/** Compares aspects that assignability does not cover: missing members, and classes. */
export class Members {
  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly assignability: Assignability,
  ) {}

  /**
   * Finds missing optional members, which do not affect assignability although users can neither
   * pass nor read them. Named types are compared under their own name.
   */
  missing(theirs: ts.Type, ours: ts.Type, depth = 0): Verdict {
    const [left, right] = [this.object(theirs), this.object(ours)];
    if (left === undefined || right === undefined || depth > 6) return same;
    if (this.checker.isTupleType(left)) return same;
    const [leftElement, rightElement] = [left, right].map((type) => this.element(type));
    if (leftElement !== undefined && rightElement !== undefined) {
      if (isNamed(this.object(leftElement))) return same;
      return at('[]', this.missing(leftElement, rightElement, depth + 1));
    }
    if (this.checker.getIndexTypeOfType(right, ts.IndexKind.String) !== undefined) return same;
    return every(
      this.checker.getPropertiesOfType(left).map((property) => {
        if (isHidden(property)) return same;
        const own = this.assignability.property(right, property);
        if (own === undefined) return no(`.${property.name} is missing`);
        const [theirType, ourType] = [property, own].map((symbol) =>
          this.checker.getTypeOfSymbol(symbol),
        );
        if (theirType === undefined || ourType === undefined) return same;
        if (isNamed(this.object(theirType))) return same;
        return at(`.${property.name}`, this.missing(theirType, ourType, depth + 1));
      }),
    );
  }

  /** Checks that our class can be used and constructed like theirs. */
  compareClass(theirs: ts.Symbol, ours: ts.Symbol, types: [ts.Type, ts.Type]): Verdict {
    if ((ours.flags & ts.SymbolFlags.Class) === 0 && (theirs.flags & ts.SymbolFlags.Value) !== 0) {
      if ((ours.flags & ts.SymbolFlags.Value) === 0) return no('is no value');
    }
    const statics = [theirs, ours].map((symbol) => this.checker.getTypeOfSymbol(symbol));
    return every([
      this.compareMembers(...types),
      ...(statics[0] !== undefined && statics[1] !== undefined
        ? [
            at('static ', this.compareMembers(statics[0], statics[1])),
            at('new ', this.compareConstructors(statics[0], statics[1])),
          ]
        : []),
    ]);
  }

  private compareMembers(theirs: ts.Type, ours: ts.Type): Verdict {
    return every(
      this.checker.getPropertiesOfType(theirs).map((property) => {
        if (isHidden(property) || property.name === 'prototype') return same;
        const own = this.assignability.property(ours, property);
        if (own === undefined || isHidden(own)) return no(`.${property.name} is missing`);
        return at(`.${property.name}`, this.compareMember(property, own));
      }),
    );
  }

  private compareMember(property: ts.Symbol, own: ts.Symbol): Verdict {
    const [theirs, ours] = [property, own].map((symbol) => this.checker.getTypeOfSymbol(symbol));
    if (theirs === undefined || ours === undefined) return no('has no type');
    const signatures = this.checker.getSignaturesOfType(theirs, ts.SignatureKind.Call);
    if (signatures.length === 0) return this.assignability.check(ours, theirs);
    const candidates = this.checker.getSignaturesOfType(ours, ts.SignatureKind.Call);
    return every(signatures.map((signature, index) => this.bestOf(candidates, signature, index)));
  }

  private compareConstructors(theirs: ts.Type, ours: ts.Type): Verdict {
    const [left, right] = [theirs, ours].map((type) =>
      this.checker.getSignaturesOfType(type, ts.SignatureKind.Construct),
    );
    return every(
      (left ?? []).map((signature, index) => this.bestOf(right ?? [], signature, index)),
    );
  }

  /** Any overload may match; otherwise the one at the same position gives the reason. */
  private bestOf(
    candidates: readonly ts.Signature[],
    signature: ts.Signature,
    index: number,
  ): Verdict {
    const verdicts = candidates.map((own) => this.assignability.checkSignature(own, signature));
    return (
      verdicts.find((verdict) => verdict.ok) ??
      verdicts[index] ??
      verdicts.at(-1) ??
      no('cannot be called')
    );
  }

  /** Returns the only object of a union, if there is one: `Choice` for `Choice | null`. */
  private object(type: ts.Type): ts.Type | undefined {
    const parts = type.isUnion() ? type.types : [type];
    const objects = parts.filter((part) => (part.flags & ts.TypeFlags.Object) !== 0);
    if (type.isIntersection()) return type;
    return objects.length === 1 ? objects[0] : undefined;
  }

  private element(type: ts.Type): ts.Type | undefined {
    if (!this.checker.isArrayType(type)) return undefined;
    return this.checker.getTypeArguments(type as ts.TypeReference)[0];
  }
}

function isNamed(type: ts.Type | undefined): boolean {
  if (type === undefined) return true;
  const symbol = type.symbol as ts.Symbol | undefined;
  return symbol !== undefined && symbol.name !== '__type' && symbol.name !== 'Array';
}
