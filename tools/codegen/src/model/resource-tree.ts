import type { Config, MethodConfig, ResourceConfig } from '../read/config.js';
import type { Module, Resource } from './model.js';
import { kebabCase, pascalCase, singular } from './naming.js';

/** All modules, with or without a resource, and the tree of resources. */
export class ResourceTree {
  readonly modules = new Map<string, Module>();
  readonly resources = new Map<string, Resource>();

  constructor(readonly config: Config) {
    const paths = Object.keys(config.resources);
    for (const path of paths) this.#add(path, paths);
    for (const [name, one] of Object.entries(config.packages))
      for (const path of one.modules ?? []) this.#module(path, name);
    for (const resource of this.resources.values()) {
      const parent = this.resources.get(resource.path.split('.').slice(0, -1).join('.'));
      parent?.children.push(resource);
    }
  }

  module(path: string): Module {
    const found = this.modules.get(path);
    if (!found) throw new Error(`Config refers to the module "${path}", which no resource has.`);
    return found;
  }

  /** Returns the prefix of the names of params and response types. */
  modelName(resource: Resource): string {
    return this.config.resources[resource.path]?.model ?? singular(resource.class);
  }

  /** Returns the headers of the resource and its ancestors. */
  headers(resource: Resource): Record<string, string> {
    const steps = resource.path.split('.');
    const above = steps.map((_, index) => steps.slice(0, index + 1).join('.'));
    return Object.assign({}, ...above.map((path) => this.config.resources[path]?.headers));
  }

  methods(resource: Resource): [string, MethodConfig][] {
    const methods = this.config.resources[resource.path]?.methods ?? {};
    return Object.entries(methods).map(([name, one]) => [
      name,
      typeof one === 'string' ? { operation: one } : one,
    ]);
  }

  #add(path: string, all: string[]): void {
    const config = this.config.resources[path] as ResourceConfig;
    const last = path.split('.').at(-1)!;
    const hasChildren = all.some(
      (other) => other.startsWith(`${path}.`) && !this.config.resources[other]?.byRule,
    );
    const module = this.#module(
      config.module ?? defaultModule(path, hasChildren, this.config),
      this.#packageOf(path),
    );
    const resource: Resource = {
      path,
      class: config.class ?? pascalCase(last),
      package: module.package,
      module,
      base: config.base,
      methods: [],
      children: [],
      docs: config.docs,
    };
    module.resource = resource;
    this.resources.set(path, resource);
  }

  #module(path: string, packageName: string): Module {
    const known = this.modules.get(path);
    if (known) return known;
    const module: Module = { path, package: packageName, declarations: [], resource: undefined };
    this.modules.set(path, module);
    return module;
  }

  /** Returns the package that names the resource or its nearest ancestor. */
  #packageOf(path: string): string {
    for (let prefix = path; prefix; prefix = prefix.split('.').slice(0, -1).join('.'))
      for (const [name, one] of Object.entries(this.config.packages))
        if (one.resources.includes(prefix)) return name;
    throw new Error(
      `No package contains the resource "${path}". Add it to one in config/packages.json.`,
    );
  }
}

/** `chat.completions` with children → `chat/completions/completions`. */
function defaultModule(path: string, hasChildren: boolean, config: Config): string {
  const steps = path.split('.').map(kebabCase);
  const [first, ...rest] = steps;
  const above = config.resources[path.split('.').slice(0, -1).join('.')]?.module;
  if (above && rest.length > 0) {
    const folder = above.split('/').slice(0, -1);
    return [...folder, ...(hasChildren ? [steps.at(-1)!] : []), steps.at(-1)!].join('/');
  }
  const base = [first!, ...rest];
  return [...base, ...(hasChildren ? [base.at(-1)!] : [])].join('/');
}
