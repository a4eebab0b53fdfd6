import { createHash } from 'node:crypto';
import { Declaration, type Property, type TsType } from '../model/model.js';
import type { ResourceTree } from '../model/resource-tree.js';

/**
 * Groups types that are equal in their members and docs, including all types they refer to. Since
 * types can refer to each other, all of them start in one group, which is split until it no longer
 * changes.
 */
export class Equality {
  #groups = new Map<Declaration, string>();

  constructor(tree: ResourceTree) {
    const all = [...tree.modules.values()].flatMap((module) =>
      module.declarations.filter((one) => !one.same).flatMap((one) => one.withChildren()),
    );
    for (let count = -1; count !== new Set(this.#groups.values()).size;) {
      count = new Set(this.#groups.values()).size;
      this.#groups = new Map(all.map((one) => [one, this.#signature(one)]));
    }
  }

  /** Returns groups of equal declarations, in the order of the document. */
  groups(): Declaration[][] {
    const all = new Map<string, Declaration[]>();
    for (const [one, key] of this.#groups) all.set(key, [...(all.get(key) ?? []), one]);
    return [...all.values()];
  }

  same<T extends Property | TsType>(a: T, b: T): boolean {
    return this.key(a) === this.key(b);
  }

  /** Returns a text that is equal for equal values. */
  key(value: unknown): string {
    return JSON.stringify(value, (_, part: unknown) =>
      part instanceof Declaration ? (this.#groups.get(declared(part)) ?? '') : part,
    );
  }

  #signature(target: Declaration): string {
    const parts = [
      this.#groups.get(target),
      target.module.package,
      target.kind,
      target.typeParameters.length > 0 ? target.fullName : '',
      target.deprecated,
      target.properties.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
      target.extends,
      target.type,
      target.index,
      target.children.map((one) => [one.name, one]),
    ];
    return createHash('sha1').update(this.key(parts)).digest('base64');
  }
}

/** Returns the declaration of which a type is an alias, or the type itself. */
function declared(target: Declaration): Declaration {
  const { same } = target.root;
  if (!same) return target;
  const [, ...rest] = target.path;
  return rest.reduce((found, name) => found.child(name)!, same);
}
