import type { Config } from '../read/config.js';
import type { Peeled } from '../read/peel.js';
import type { Declaration } from './model.js';

/** Top-level types of modules, by the ids of the schemas that they represent. */
export class KnownTypes {
  readonly #bySchema = new Map<string, Declaration[]>();

  constructor(private readonly config: Config) {}

  register(id: string, declaration: Declaration): void {
    const known = this.#bySchema.get(id);
    if (known) known.push(declaration);
    else this.#bySchema.set(id, [declaration]);
  }

  ofSchema(id: string): Declaration[] {
    return this.#bySchema.get(id) ?? [];
  }

  /** Returns the named type of a schema for use in a declaration; nearer modules come first. */
  nearest(ids: string[], from: Declaration): Declaration | undefined {
    for (const id of ids) {
      const usable = this.ofSchema(id).filter((one) =>
        this.#mayImport(from.module.package, one.module.package),
      );
      const best =
        usable.find((one) => one.module === from.module) ??
        usable.find((one) => one.module.package === from.module.package) ??
        usable[0];
      if (best) return best;
    }
    return undefined;
  }

  /** Returns the type to which a schema inside `scope` refers. Config takes precedence. */
  named(view: Peeled, scope: Declaration): Declaration | undefined {
    const configured = this.configured(view, scope);
    if (configured === undefined) return this.nearest(view.ids, scope);
    if (!configured.includes(':')) return undefined;
    const [module, name] = configured.split(':');
    const found = view.ids
      .flatMap((id) => this.ofSchema(id))
      .find((one) => one.module.path === module && one.name === name);
    if (!found)
      throw new Error(`config/nested.json: ${configured} is not a type of ${view.ids[0]}.`);
    return found;
  }

  /**
   * Returns the entry of `config/nested.json` for a schema inside a type: the name of a nested
   * type, `module:Type` as a reference, or '' to write it in place.
   */
  configured(view: Peeled, scope: Declaration): string | undefined {
    const all = this.#nested(scope);
    const id = view.ids.toReversed().find((one) => one in all);
    return id === undefined ? undefined : all[id];
  }

  /** Returns the names that config reserves for particular schemas in the namespace of a type. */
  reservedNames(scope: Declaration): string[] {
    return Object.values(this.#nested(scope));
  }

  #nested(scope: Declaration): Record<string, string> {
    return this.config.nested[`${scope.module.path}:${scope.fullName}`] ?? {};
  }

  #mayImport(from: string, to: string): boolean {
    return from === to || to === 'core' || (this.config.packages[from]?.imports ?? []).includes(to);
  }
}
