import type { Config } from '../read/config.js';
import { below, placeOfId, textAt, withFacts, type Docs, type DocsPlace } from '../read/docs.js';
import type { ApiDocument } from '../read/document.js';
import {
  Declaration,
  NULL,
  STRING,
  UNKNOWN,
  primitive,
  reference,
  union,
  type Property,
  type TsType,
} from './model.js';
import { pascalCase, singular } from './naming.js';
import { isObject, objectShape, type ObjectShape } from '../read/object-members.js';
import { peel, type Peeled } from '../read/peel.js';
import {
  child,
  isConstraint,
  isNullSchema,
  typesOf,
  variantsOf,
  type Node,
} from '../read/schema.js';
import { variantName } from './variant-name.js';

/** Where a type stands: decides its name if it has to be declared in its parent's namespace. */
export interface Place {
  scope: Declaration;
  /** The property that holds it, as the document spells it. */
  property: string;
  array?: boolean;
  /** Set inside a union: the variants, of which this is one. */
  variants?: { all: Node[]; discriminator: string | undefined; objects: number };
  docs: DocsPlace[];
}

/** Makes type expressions and declarations of schemas. */
export class TypeBuilder {
  /** Types that users have a name for, by schema id. */
  readonly #models = new Map<string, Declaration[]>();

  constructor(
    readonly document: ApiDocument,
    readonly config: Config,
    readonly docs: Docs,
    /** Whether types of one package may be used in another. */
    readonly mayImport: (from: string, to: string) => boolean,
  ) {}

  register(id: string, declaration: Declaration): void {
    const known = this.#models.get(id);
    if (known) known.push(declaration);
    else this.#models.set(id, [declaration]);
  }

  modelsOf(id: string): Declaration[] {
    return this.#models.get(id) ?? [];
  }

  /** The named type for a schema, as seen from a declaration: nearest module first. */
  model(ids: string[], from: Declaration): Declaration | undefined {
    for (const id of ids) {
      const usable = this.modelsOf(id).filter((one) =>
        this.mayImport(from.module.package, one.module.package),
      );
      const best =
        usable.find((one) => one.module === from.module) ??
        usable.find((one) => one.module.package === from.module.package) ??
        usable[0];
      if (best) return best;
    }
    return undefined;
  }

  /** Fills a declaration from a schema. */
  define(target: Declaration, node: Node, docs: DocsPlace[] = []): void {
    const view = peel(this.document, node);
    target.source = view.node.id;
    const places = [...this.#placesOf(view), ...this.#placesOfId(node.id), ...docs];
    target.docs = textAt(this.docs, places) ?? target.docs;
    target.deprecated ||= node.schema.deprecated === true;
    const place: Place = { scope: target, property: target.name, docs: places };
    const own = view.ids.some((id) => this.modelsOf(id).includes(target));
    const later = own ? view.ids.slice(1) : view.ids;
    const other = this.model(later, target);
    if (other && other !== target && !this.modelsOf(view.node.id).includes(target))
      target.type = reference(other);
    else if (isObject(this.document, view.node)) this.fill(target, view, places);
    else {
      const type = this.#shape(view, place);
      // An enum carries its null along; other types do not, as their uses say it again.
      const isEnum = type.kind === 'union' && type.members.every((one) => one.kind === 'literal');
      target.type = view.nullable && isEnum ? union([type, NULL]) : type;
    }
  }

  type(node: Node, place: Place): TsType {
    const view = peel(this.document, node);
    const known = this.named(view, place);
    const docs = [...this.#placesOf(view), ...place.docs];
    const type = known ? reference(known) : this.#shape(view, { ...place, docs });
    return view.nullable ? union([type, NULL]) : type;
  }

  /** The type at the top of a module that a schema is written as, unless config says otherwise. */
  named(view: Peeled, place: Place): Declaration | undefined {
    const configured = this.configured(view, place.scope);
    if (configured === undefined) return this.model(view.ids, place.scope);
    if (!configured.includes(':')) return undefined;
    const [module, name] = configured.split(':');
    const found = view.ids
      .flatMap((id) => this.modelsOf(id))
      .find((one) => one.module.path === module && one.name === name);
    if (!found) throw new Error(`config/nested.json: ${configured} is no type of ${view.ids[0]}.`);
    return found;
  }

  /**
   * What config says about a schema inside a type: a name to declare it by, `module:Type` to refer
   * to, or nothing ('') to write it in place.
   */
  configured(view: Peeled, scope: Declaration): string | undefined {
    const all = this.config.nested[scopeName(scope)];
    if (!all) return undefined;
    const id = view.ids.toReversed().find((one) => one in all);
    return id === undefined ? undefined : all[id];
  }

  /** A part of a component that is an operation's body is described with the operation. */
  #placesOfId(id: string): DocsPlace[] {
    return placeOfId(id).flatMap((place) => {
      const operation = this.document.operationOfBody(place.key);
      return operation ? [place, { in: 'operations', key: operation, path: place.path }] : [place];
    });
  }

  #placesOf(view: Peeled): DocsPlace[] {
    return view.components.toReversed().map((key) => ({ in: 'schemas' as const, key, path: '' }));
  }

  #shape(view: Peeled, place: Place): TsType {
    const { node } = view;
    const { schema } = node;
    if (schema.const !== undefined) return { kind: 'literal', value: schema.const as string };
    if (schema.enum) return this.#literals(schema.enum);
    if (isObject(this.document, node)) return reference(this.#nested(view, place));
    const variants = variantsOf(node);
    if (variants && !variants.every((one) => isConstraint(one.schema)))
      return this.#union(node, variants, place);
    if (schema.allOf) return this.#intersectionOfUnion(node, place);
    if (schema.items) {
      const items = this.type(child(node, 'items'), {
        ...place,
        array: true,
      });
      return { kind: 'array', items };
    }
    const types = typesOf(schema).filter((one) => one !== 'null');
    if (types.length > 1) return union(types.map((one) => this.#simple(one, node, place)));
    return this.#simple(types[0], node, place);
  }

  #simple(type: string | undefined, node: Node, place: Place): TsType {
    const { schema } = node;
    switch (type) {
      case 'string':
        return schema.format === 'binary'
          ? { kind: 'external', name: 'Uploadable', from: '@oai/core' }
          : STRING;
      case 'integer':
      case 'number':
        return primitive('number');
      case 'boolean':
        return primitive('boolean');
      case 'array':
        return { kind: 'array', items: UNKNOWN };
      case 'object':
        return this.#map(node, place);
      default:
        return UNKNOWN;
    }
  }

  #map(node: Node, place: Place): TsType {
    const { additionalProperties } = node.schema;
    // An object of which nothing is said may be anything that its user has a type for.
    if (additionalProperties === undefined) return UNKNOWN;
    if (typeof additionalProperties !== 'object') return { kind: 'map', values: UNKNOWN };
    const values = this.type(child(node, 'additionalProperties'), place);
    return { kind: 'map', values };
  }

  #literals(values: unknown[]): TsType {
    return union(
      values
        .filter((value) => value !== null)
        .map((value) => ({ kind: 'literal', value: value as string })),
    );
  }

  #union(node: Node, variants: Node[], place: Place): TsType {
    const real = variants.filter((one) => !isNullSchema(one.schema));
    const objects = real.filter((one) =>
      isObject(this.document, peel(this.document, one).node),
    ).length;
    const nested: Place = {
      ...place,
      variants: {
        all: real,
        discriminator: node.schema.discriminator?.propertyName,
        objects: objects + (place.variants?.objects ?? 0),
      },
    };
    const members = real.map((one) => this.type(one, nested));
    return union(openEnum(members));
  }

  /** `allOf` of a union and more members: every variant with the members. */
  #intersectionOfUnion(node: Node, place: Place): TsType {
    throw new Error(
      `${node.id} (in ${place.scope.fullName}) combines allOf with something that is no object; ` +
        `the generator has no rule for that.`,
    );
  }

  #nested(view: Peeled, place: Place): Declaration {
    const id = view.node.id;
    for (let scope: Declaration | undefined = place.scope; scope; scope = scope.parent)
      if (scope.source === id && scope.parent) return scope;
    const name = this.nestedName(view, place);
    const before = place.scope.child(name);
    if (before) return before;
    const declared = new Declaration(place.scope.module, name, place.scope);
    place.scope.children.push(declared);
    declared.docs = textAt(this.docs, place.docs);
    this.fill(declared, view, place.docs);
    return declared;
  }

  /** Name of a type in its parent's namespace: config first, then the rules. */
  nestedName(view: Peeled, place: Place): string {
    const configured = this.configured(view, place.scope);
    if (configured && !configured.includes(':')) return configured;
    const reserved = Object.values(this.config.nested[scopeName(place.scope)] ?? {});
    const usable = (name: string) => {
      const other = place.scope.child(name);
      return other ? other.source === view.node.id : !reserved.includes(name);
    };
    const names = this.nameCandidates(view, place);
    const numbered = [2, 3, 4, 5, 6, 7, 8, 9].map((count) => `${names[0]}${count}`);
    const found = [...names, ...numbered].find(usable);
    if (!found) throw new Error(`${view.node.id}: no free name in ${scopeName(place.scope)}.`);
    return found;
  }

  nameCandidates(view: Peeled, place: Place): string[] {
    const byProperty = pascalCase(place.array ? singular(place.property) : place.property);
    const byVariant =
      place.variants && place.variants.objects > 1
        ? variantName(this.document, view, place.variants)
        : [];
    return [...byVariant, byProperty];
  }

  /** Fills an interface from an object schema. */
  fill(target: Declaration, view: Peeled, docs: DocsPlace[]): void {
    target.source = view.node.id;
    this.fillMembers(target, target, view, docs);
  }

  /** The same with the types of members declared in another namespace. */
  fillMembers(target: Declaration, scope: Declaration, view: Peeled, docs: DocsPlace[]): void {
    const shape = objectShape(this.document, view.node, view.components.toReversed());
    target.kind = 'interface';
    const inherited = this.#inherit(target, shape);
    for (const member of shape.members) {
      if (inherited.has(member.name)) continue;
      target.properties.push(this.property(scope, member, docs));
    }
    if (typeof shape.additional === 'object')
      target.index = this.type(shape.additional, { scope, property: 'value', docs: [] });
    else if (shape.additional === true) target.index = UNKNOWN;
    sortProperties(target);
  }

  property(
    scope: Declaration,
    member: { name: string; node: Node; required: boolean; owners: string[] },
    docs: DocsPlace[],
  ): Property {
    const { name, node } = member;
    const places = below(
      [...member.owners.map((key) => ({ in: 'schemas' as const, key, path: '' })), ...docs],
      name,
    );
    const type = this.type(node, { scope, property: name, docs: places });
    return {
      name,
      type,
      optional: !member.required,
      docs: withFacts(textAt(this.docs, places), node.schema),
      hasText: textAt(this.docs, places) !== undefined,
      deprecated: node.schema.deprecated === true,
    };
  }

  /** `allOf` of one named interface and new members extends it; returns what is inherited. */
  #inherit(target: Declaration, shape: ObjectShape): Set<string> {
    const none = new Set<string>();
    if (shape.parts.length !== 1) return none;
    const [part] = shape.parts;
    const base = this.model(part!.view.ids, target);
    if (!base || base === target || !isObject(this.document, part!.view.node)) return none;
    const own = shape.members.filter((one) => !one.node.id.startsWith(`${part!.view.node.id}/`));
    if (own.length === 0 || own.some((one) => this.#changes(base, one.name, shape))) return none;
    target.extends.push(reference(base));
    return new Set(shape.members.filter((one) => !own.includes(one)).map((one) => one.name));
  }

  #changes(base: Declaration, name: string, shape: ObjectShape): boolean {
    const again = shape.parts[0]!.members.includes(name);
    return again && base.source === '';
  }
}

/** How config names a declaration: `chat/completions/completions:ChatCompletion.Choice`. */
export function scopeName(scope: Declaration): string {
  return `${scope.module.path}:${scope.fullName}`;
}

export function sortProperties(target: Declaration): void {
  const order = (one: Property) => (one.optional ? 1 : 0);
  target.properties = target.properties.toSorted((a, b) => order(a) - order(b));
}

/** A string beside its known values: `(string & {}) | 'a'`, which keeps them in completion lists. */
function openEnum(members: TsType[]): TsType[] {
  const isLiteral = (one: TsType): boolean =>
    (one.kind === 'literal' && typeof one.value === 'string') ||
    (one.kind === 'union' && one.members.some(isLiteral)) ||
    (one.kind === 'reference' && one.target.kind === 'alias' && holdsLiteral(one.target));
  if (!members.some(isLiteral)) return members;
  return members.map((one) =>
    one.kind === 'primitive' && one.name === 'string'
      ? { kind: 'text', parts: ['(string & {})'] }
      : one,
  );
}

const holdsLiteral = (target: Declaration): boolean =>
  target.type?.kind === 'literal' ||
  (target.type?.kind === 'union' &&
    target.type.members.some(
      (one) => one.kind === 'literal' || (one.kind === 'reference' && holdsLiteral(one.target)),
    ));
