import type { ApiModel } from '../model/build.js';
import type { Module, Resource } from '../model/model.js';
import type { SubpathConfig } from '../read/config.js';
import { publicTypes, type Layout } from './layout.js';
import { sourceForSubpath } from './traced-class.js';

/** One exported name of a subpath. */
export interface Offer {
  /** Name in the module that it comes from. */
  source: string;
  /** Specifier, or a path relative to the umbrella's `src`. */
  from: string;
  value: boolean;
}

export type Offers = Map<string, Offer>;

/** One module below the umbrella's `src/public`: its path is what users write after the package. */
export interface SubpathFile {
  subpath: string;
  offers: Offers;
  /** Other subpaths, which it loads. */
  loads: string[];
}

/** Returns the modules of the umbrella, which re-export the known names of each subpath. */
export function subpathFiles(
  model: ApiModel,
  layout: Layout,
  config: SubpathConfig,
): SubpathFile[] {
  const files: SubpathFile[] = [];
  const add = (subpath: string, offers: Offers) => {
    const also = configuredOffers(config.also[subpath] ?? {});
    const sources = [...offers, ...also].map(([name, one]): [string, Offer] => [
      name,
      { ...one, ...(one.value ? sourceForSubpath(config.traced, subpath, one) : {}) },
    ]);
    files.push({ subpath, offers: new Map(sources), loads: config.loads[subpath] ?? [] });
  };
  for (const [subpath, names] of Object.entries(config.names))
    add(subpath, configuredOffers(names));
  const index = indexOfAll(model, layout);
  add('resources', index);
  add('resources/index', index);
  for (const module of model.modules) {
    const subpath = `resources/${module.path}`;
    const own = moduleOffers(module, layout, config);
    add(subpath, own);
    if (module.resource && isFolderOf(module)) {
      const folder = subpath.split('/').slice(0, -1).join('/');
      const whole = new Map([...own, ...childOffers(module.resource, layout, config)]);
      add(folder, whole);
      add(`${folder}/index`, whole);
    }
  }
  return files.toSorted((a, b) => (a.subpath < b.subpath ? -1 : 1));
}

/** Parses names as in an export statement: `type A as B`, or `type *` for all types. */
function configuredOffers(names: Record<string, string[]>): Offers {
  const offers: Offers = new Map();
  for (const [from, items] of Object.entries(names))
    for (const item of items) {
      const [, type, source, name] = /^(type )?(\w+|\*)(?: as (\w+))?$/.exec(item) ?? [];
      if (!source) throw new Error(`config/subpaths.json: cannot read "${item}".`);
      offers.set(name ?? source, { source, from, value: type === undefined });
    }
  return offers;
}

function moduleOffers(module: Module, layout: Layout, config: SubpathConfig): Offers {
  const offers: Offers = new Map();
  if (module.resource)
    offers.set(module.resource.class, offer(module, module.resource.class, layout, true));
  for (const { name, internal } of module.declarations)
    if (!internal) offers.set(name, offer(module, name, layout, false));
  // The page of a list may be declared beside its items, in another module.
  for (const { page } of module.resource?.methods ?? [])
    if (page?.alias)
      offers.set(page.alias.name, offer(page.alias.module, page.alias.name, layout, false));
  return new Map([...offers, ...handWrittenOffers(module, config)]);
}

/** Returns the hand-written names of a module, which the package's entry exports unchanged. */
function handWrittenOffers(module: Module, config: SubpathConfig): Offers {
  const offers = configuredOffers(config.handWritten[module.path] ?? {});
  for (const [name, one] of offers)
    if (one.from.startsWith('./')) offers.set(name, { ...one, from: `@oai/${module.package}` });
  return offers;
}

function childOffers(resource: Resource, layout: Layout, config: SubpathConfig): Offers {
  const offers: Offers = new Map();
  for (const { module, class: name } of resource.children) {
    offers.set(name, offer(module, name, layout, true));
    for (const one of publicTypes(module))
      offers.set(one.name, offer(module, one.name, layout, false));
    for (const [name, one] of handWrittenOffers(module, config))
      if (!one.value) offers.set(name, one);
  }
  return offers;
}

/** Returns the names of `resources/index`: the resources and types of the client's namespace. */
function indexOfAll(model: ApiModel, layout: Layout): Offers {
  const offers: Offers = new Map();
  const { client } = model.config;
  const top = model.resources.filter((one) => !one.path.includes('.'));
  const shared = model.tree.modules.get('shared');
  const also = (client?.namespace.also ?? []).map((path) => model.tree.module(path));
  const modules = [...top.map((one) => one.module), ...(shared ? [shared] : []), ...also];
  for (const module of modules) {
    const { resource } = module;
    if (resource && top.includes(resource))
      offers.set(resource.class, offer(module, resource.class, layout, true));
    if (client?.namespace.without.includes(module.path)) continue;
    for (const one of publicTypes(module))
      offers.set(one.name, offer(module, one.name, layout, false));
  }
  return offers;
}

function offer(module: Module, name: string, layout: Layout, value: boolean): Offer {
  if (module.package === 'openai') return { source: name, from: './index.js', value };
  return {
    source: layout.exportedName(module, name),
    from: `@oai/${module.package}`,
    value,
  };
}

/** Returns true if the module is the one that its folder is named after: `chat/chat`. */
function isFolderOf(module: Module): boolean {
  const steps = module.path.split('/');
  return steps.length > 1 && steps.at(-1) === steps.at(-2);
}
