import ts from 'typescript';

/** The result of an assignability check. */
export interface Verdict {
  ok: boolean;
  /** The differences, most basic first: `choices[].message: …`. */
  reasons: string[];
  /** True if classes were considered equal by name, unlike in the type checker. */
  lenient: boolean;
}

const yes: Verdict = { ok: true, reasons: [], lenient: false };
const maxReasons = 8;

/** Resources accept any client of ours, including an `OpenAI`. */
const counterparts: Record<string, string> = { OpenAI: 'APIClient' };

/**
 * Checks assignability with the type checker, and structurally if that fails: two classes of the
 * same name from two packages are never assignable if they have private members, although they are
 * counterparts (classes are compared member by member, separately). The structural comparison also
 * finds the differences.
 */
export class Assignability {
  private readonly known = new Map<ts.Type, Map<ts.Type, Verdict>>();
  /** Pairs found assignable under the assumption that an unfinished pair is. */
  private assumed: [ts.Type, ts.Type][] = [];

  constructor(private readonly checker: ts.TypeChecker) {}

  check(source: ts.Type, target: ts.Type): Verdict {
    if (this.checker.isTypeAssignableTo(source, target)) return yes;
    const verdict = this.look(source, target);
    if (!verdict.ok) for (const [left, right] of this.assumed) this.known.get(left)?.delete(right);
    this.assumed = [];
    // Without classes, the verdict of the type checker is final.
    if (!verdict.ok || verdict.lenient) return verdict;
    return no(`${this.print(source)} is not ${this.print(target)}`);
  }

  private visit(source: ts.Type, target: ts.Type): Verdict {
    if (this.checker.isTypeAssignableTo(source, target)) return yes;
    return this.look(source, target);
  }

  private look(source: ts.Type, target: ts.Type): Verdict {
    const verdicts = this.known.get(source) ?? new Map<ts.Type, Verdict>();
    this.known.set(source, verdicts);
    const known = verdicts.get(target);
    if (known !== undefined) return known;
    verdicts.set(target, { ...yes, lenient: true }); // recursive types: assumed until disproved
    const verdict = this.compare(source, target);
    verdicts.set(target, verdict);
    if (verdict.ok) this.assumed.push([source, target]);
    return verdict;
  }

  private compare(source: ts.Type, target: ts.Type): Verdict {
    const asClass = this.compareClasses(source, target);
    if (asClass !== undefined) return asClass;
    if (source.isUnion()) return every(source.types.map((part) => this.visit(part, target)));
    if (target.isUnion()) return this.compareToUnion(source, target);
    if (target.isIntersection()) {
      return every(target.types.map((part) => this.visit(source, part)));
    }
    if (!isObject(source) || !isObject(target)) {
      return no(`${this.print(source)} is not ${this.print(target)}`);
    }
    return every([
      ...this.compareElements(source, target),
      ...this.compareSignatures(source, target),
      ...this.compareProperties(source, target),
    ]);
  }

  /** Compares classes by name, and their type arguments (`Stream<Item>`). */
  private compareClasses(source: ts.Type, target: ts.Type): Verdict | undefined {
    if (!isClass(source) || !isClass(target)) return undefined;
    const { name } = source.symbol;
    if (name !== target.symbol.name && counterparts[name] !== target.symbol.name) return undefined;
    const [left, right] = [this.typeArguments(source), this.typeArguments(target)];
    const parts = right.map((part, index) => {
      const other = left[index];
      return other === undefined ? yes : at('<>', this.visit(other, part));
    });
    return { ...every(parts), lenient: true };
  }

  private typeArguments(type: ts.Type): readonly ts.Type[] {
    const reference = type as ts.TypeReference;
    if (reference.target?.typeParameters === undefined) return [];
    return this.checker
      .getTypeArguments(reference)
      .slice(0, reference.target.typeParameters.length);
  }

  private compareToUnion(source: ts.Type, target: ts.UnionType): Verdict {
    let best: Verdict | undefined;
    const candidates = target.types.filter((part) => isObject(part) === isObject(source));
    for (const part of this.likely(source, candidates)) {
      const verdict = this.visit(source, part);
      if (verdict.ok) return verdict;
      if (best === undefined || verdict.reasons.length < best.reasons.length) best = verdict;
    }
    return best ?? no(`${this.print(source)} is not in ${this.print(target)}`);
  }

  /** Returns the variants with the same discriminating literals, or all if there are none. */
  private likely(source: ts.Type, candidates: ts.Type[]): ts.Type[] {
    const tag = (type: ts.Type) =>
      ['type', 'object', 'event', 'role']
        .map((name) => type.getProperty(name))
        .filter((property) => property !== undefined)
        .map((property) => this.checker.getTypeOfSymbol(property))
        .filter((part) => part.isStringLiteral())
        .map((part) => part.value)
        .join();
    const own = tag(source);
    const same = candidates.filter((part) => own !== '' && tag(part) === own);
    return same.length > 0 ? same : candidates;
  }

  private compareElements(source: ts.Type, target: ts.Type): Verdict[] {
    const number = (type: ts.Type) => this.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    const string = (type: ts.Type) => this.checker.getIndexTypeOfType(type, ts.IndexKind.String);
    return [number, string].flatMap((index) => {
      const [left, right] = [index(source), index(target)];
      if (right === undefined) return [];
      if (left === undefined) return [no('has no index signature')];
      return [at('[]', this.visit(left, right))];
    });
  }

  private compareSignatures(source: ts.Type, target: ts.Type): Verdict[] {
    const calls = ts.SignatureKind.Call;
    const left = this.checker.getSignaturesOfType(source, calls);
    return this.checker.getSignaturesOfType(target, calls).map((signature) => {
      const attempts = left.map((candidate) => this.checkSignature(candidate, signature));
      return attempts.find((attempt) => attempt.ok) ?? attempts[0] ?? no('is not callable');
    });
  }

  /** Returns true if the source can be called like the target: contravariant in its parameters. */
  checkSignature(source: ts.Signature, target: ts.Signature): Verdict {
    const type = (symbol: ts.Symbol) => this.checker.getTypeOfSymbol(symbol);
    const required = source.parameters.filter((parameter) => !this.isOptional(parameter));
    const given = target.parameters.length;
    const rest = target.parameters.some(isRest) || source.parameters.some(isRest);
    if (required.length > given && !rest) {
      return no(`asks for ${required.length} arguments, not ${given}`);
    }
    if (source.parameters.length < given && !rest) {
      return no(`takes ${source.parameters.length} arguments, not ${given}`);
    }
    const generic = (source.typeParameters ?? target.typeParameters) !== undefined;
    const parameters = generic
      ? []
      : target.parameters.map((parameter, index) => {
          const own = source.parameters[index];
          if (own === undefined || isRest(own) !== isRest(parameter)) return yes;
          // A parameter with a default is optional without `undefined` in its type.
          const [given, taken] = [type(parameter), type(own)];
          const parts = given.isUnion() && this.isOptional(own) ? given.types : [given];
          const passed = parts.filter((part) => parts.length === 1 || !isUndefined(part));
          return at(`(${parameter.name})`, every(passed.map((part) => this.visit(part, taken))));
        });
    if (generic) return { ...yes, lenient: true };
    const result = target.getReturnType();
    const returns =
      (result.flags & ts.TypeFlags.Void) !== 0 ? yes : this.visit(source.getReturnType(), result);
    return every([...parameters, at('()', returns)]);
  }

  private isOptional(parameter: ts.Symbol): boolean {
    const declaration = parameter.valueDeclaration;
    if (declaration === undefined || !ts.isParameter(declaration)) return true;
    return (
      this.checker.isOptionalParameter(declaration) || declaration.dotDotDotToken !== undefined
    );
  }

  private compareProperties(source: ts.Type, target: ts.Type): Verdict[] {
    if (this.checker.isArrayType(target) || this.checker.isTupleType(target)) return [];
    return this.checker.getPropertiesOfType(target).map((property) => {
      if (isHidden(property)) return { ...yes, lenient: true };
      const own = this.property(source, property);
      const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      if (own === undefined) return optional ? yes : no(`.${property.name} is missing`);
      if (!optional && (own.flags & ts.SymbolFlags.Optional) !== 0) {
        return no(`.${property.name} is optional`);
      }
      const [left, right] = [own, property].map((symbol) => this.checker.getTypeOfSymbol(symbol));
      return at(`.${property.name}`, this.visit(left as ts.Type, right as ts.Type));
    });
  }

  /** Returns the member of the same name; unlike `getProperty`, also one named by a symbol. */
  property(type: ts.Type, like: ts.Symbol): ts.Symbol | undefined {
    return this.checker
      .getPropertiesOfType(type)
      .find((property) => property.escapedName === like.escapedName);
  }

  print(type: ts.Type): string {
    const text = this.checker.typeToString(type);
    return text.length > 160 ? `${text.slice(0, 160)}…` : text;
  }
}

export function isClass(type: ts.Type): boolean {
  const symbol = type.symbol as ts.Symbol | undefined;
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Class) !== 0;
}

/**
 * Returns true for private, protected and `#private` members, brands (members named by a symbol of
 * the package) and internal request options, none of which are for users.
 */
export function isHidden(symbol: ts.Symbol): boolean {
  if (/^__[^@]/.test(symbol.name)) return true;
  if (symbol.name.startsWith('__@') && !isOfLanguage(symbol)) return true;
  return (symbol.declarations ?? []).some(
    (declaration) =>
      (ts.getCombinedModifierFlags(declaration) &
        (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !==
        0 ||
      (ts.isPropertyDeclaration(declaration) && ts.isPrivateIdentifier(declaration.name)),
  );
}

function isOfLanguage(symbol: ts.Symbol): boolean {
  return /^__@(?:iterator|asyncIterator|toStringTag|species|dispose|asyncDispose|unscopables|hasInstance)@/.test(
    symbol.name,
  );
}

function isObject(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
}

function isUndefined(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Undefined) !== 0;
}

function isRest(symbol: ts.Symbol): boolean {
  const declaration = symbol.valueDeclaration;
  return (
    declaration !== undefined &&
    ts.isParameter(declaration) &&
    declaration.dotDotDotToken !== undefined
  );
}

export function no(reason: string): Verdict {
  return { ok: false, reasons: [reason], lenient: false };
}

export function every(verdicts: Verdict[]): Verdict {
  const failed = verdicts.filter((verdict) => !verdict.ok);
  return {
    ok: failed.length === 0,
    reasons: [...new Set(failed.flatMap((verdict) => verdict.reasons))].slice(0, maxReasons),
    lenient: verdicts.some((verdict) => verdict.lenient),
  };
}

export function at(place: string, verdict: Verdict): Verdict {
  if (verdict.ok) return verdict;
  return { ...verdict, reasons: verdict.reasons.map((reason) => join(place, reason)) };
}

function join(place: string, reason: string): string {
  return /^[.[(<]/.test(reason) ? `${place}${reason}` : `${place}: ${reason}`;
}
