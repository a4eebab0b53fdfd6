import { below, placeOfId, textAt, withFacts, type Docs, type DocsPlace } from '../read/docs.js';
import type { ApiDocument } from '../read/document.js';
import { isObject, objectShape, type ObjectShape } from '../read/object-members.js';
import { peel, type Peeled } from '../read/peel.js';
import { refersToItself } from '../read/recursion.js';
import {
  child,
  isConstraint,
  isNullSchema,
  typesOf,
  variantsOf,
  type Node,
} from '../read/schema.js';
import type { KnownTypes } from './known-types.js';
import {
  Declaration,
  NULL,
  STRING,
  UNKNOWN,
  primitive,
  reference,
  type Property,
  type TsType,
} from './model.js';
import { nestedName, type Place } from './nested-name.js';
import { openEnum } from './open-enum.js';
import { union } from './union.js';

/** Builds type expressions and declarations from schemas. */
export class TypeBuilder {
  constructor(
    readonly document: ApiDocument,
    readonly docs: Docs,
    readonly known: KnownTypes,
  ) {}

  /** Fills a declaration from a schema. */
  define(target: Declaration, node: Node, docs: DocsPlace[] = []): void {
    const view = peel(this.document, node);
    target.source = view.node.id;
    const places = [...this.#placesOf(view), ...this.#placesOfId(node.id), ...docs];
    target.docs = textAt(this.docs, places) ?? target.docs;
    target.deprecated ||= node.schema.deprecated === true;
    const place: Place = { scope: target, property: target.name, docs: places };
    const own = view.ids.some((id) => this.known.ofSchema(id).includes(target));
    const later = own ? view.ids.slice(1) : view.ids;
    const other = this.known.nearest(later, target);
    if (other && other !== target && !this.known.ofSchema(view.node.id).includes(target))
      target.type = reference(other);
    else if (isObject(this.document, view.node)) this.fill(target, view, places);
    else {
      const type = this.#structure(view, place);
      // An enum includes its null; other types do not, as their uses repeat it.
      const isEnum = type.kind === 'union' && type.members.every((one) => one.kind === 'literal');
      target.type = view.nullable && isEnum ? union([type, NULL]) : type;
    }
  }

  type(node: Node, place: Place): TsType {
    const view = peel(this.document, node);
    const known = this.known.named(view, place.scope);
    const docs = [...this.#placesOf(view), ...place.docs];
    const type = known ? reference(known) : this.#shape(view, { ...place, docs });
    return view.nullable ? union([type, NULL]) : type;
  }

  /** Adds the docs of the operation for a part of a component that is the body of one. */
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
    const { node, component } = view;
    const isOwn = node.id === component && !isObject(this.document, node);
    if (isOwn && refersToItself(this.document, node))
      return reference(this.#recursive(view, place));
    return this.#structure(view, place);
  }

  #structure(view: Peeled, place: Place): TsType {
    const { node } = view;
    const { schema } = node;
    if (schema.const !== undefined) return { kind: 'literal', value: schema.const as string };
    if (schema.enum) return this.#literals(schema.enum);
    if (isObject(this.document, node)) return reference(this.#nested(view, place));
    const variants = variantsOf(node);
    if (variants && !variants.every((one) => isConstraint(one.schema)))
      return this.#union(node, variants, place);
    if (schema.allOf)
      throw new Error(
        `${node.id} (in ${place.scope.fullName}) combines allOf with a type that is not an object, ` +
          `which the generator does not support.`,
      );
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
    // An object without a description may have any type that its user defines.
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

  #nested(view: Peeled, place: Place): Declaration {
    const id = view.node.id;
    for (let scope: Declaration | undefined = place.scope; scope; scope = scope.parent)
      if (scope.source === id && scope.parent) return scope;
    const name = nestedName(this.document, this.known, view, place);
    const before = place.scope.child(name);
    if (before) return before;
    const declared = new Declaration(place.scope.module, name, place.scope);
    place.scope.children.push(declared);
    declared.docs = textAt(this.docs, place.docs);
    this.fill(declared, view, place.docs);
    return declared;
  }

  /** Declares a type that contains itself without an object in between, such as any JSON value. */
  #recursive(view: Peeled, place: Place): Declaration {
    const { id } = view.node;
    for (let scope: Declaration | undefined = place.scope; scope; scope = scope.parent) {
      const known = [scope, ...scope.children].find((one) => one.source === id);
      if (known) return known;
    }
    const name = nestedName(this.document, this.known, view, {
      ...place,
      property: view.component ?? place.property,
    });
    const declared = new Declaration(place.scope.module, name, place.scope);
    place.scope.children.push(declared);
    declared.source = id;
    declared.docs = textAt(this.docs, place.docs);
    declared.type = this.#structure(view, { ...place, scope: declared });
    return declared;
  }

  /** Fills an interface from an object schema. */
  fill(target: Declaration, view: Peeled, docs: DocsPlace[]): void {
    target.source = view.node.id;
    this.fillMembers(target, target, view, docs);
  }

  /** Like `fill`, with the types of members declared in another namespace. */
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
    target.sortProperties();
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

  /** Extends the named interface of an `allOf` with new members; returns the inherited names. */
  #inherit(target: Declaration, shape: ObjectShape): Set<string> {
    const none = new Set<string>();
    if (shape.parts.length !== 1) return none;
    const [part] = shape.parts;
    const base = this.known.nearest(part!.view.ids, target);
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
