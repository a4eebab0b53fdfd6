import type { ApiModel } from '../model/build.js';
import type { Module, Resource } from '../model/model.js';
import type { SubpathConfig } from '../read/config.js';
import { publicTypes, type Layout } from './layout.js';

/** One name that a subpath offers. */
export interface Offer {
  /** Name in the module that it comes from. */
  source: string;
  /** Specifier, or a path from the umbrella's `src`. */
  from: string;
  value: boolean;
}

export type Offers = Map<string, Offer>;

/** A file with re-exports that serves one or more subpaths. */
export interface SubpathFile {
  /** Path below `src`, without extension. */
  file: string;
  offers: Offers;
  subpaths: string[];
}

/**
 * What users of the layout that they know find under each subpath, gathered in few files: subpaths
 * of one part of the API share a file as long as no name means two things.
 */
export function subpathFiles(
  model: ApiModel,
  layout: Layout,
  config: SubpathConfig,
): SubpathFile[] {
  const sets: { subpath: string; group: string; offers: Offers }[] = [];
  const add = (subpath: string, group: string, offers: Offers) => {
    const also = configuredOffers(config.also[subpath] ?? {});
    sets.push({ subpath, group, offers: new Map([...offers, ...also]) });
  };
  for (const [subpath, names] of Object.entries(config.names))
    add(subpath, groupOf(names), configuredOffers(names));
  const index = indexOfAll(model, layout);
  add('resources', 'resources/index', index);
  add('resources/index', 'resources/index', index);
  for (const module of model.modules) {
    const subpath = `resources/${module.path}`;
    const group = `resources/${module.path.split('/')[0]}`;
    const own = moduleOffers(module, layout, config);
    add(subpath, group, own);
    if (module.resource && isFolderOf(module)) {
      const folder = subpath.split('/').slice(0, -1).join('/');
      const whole = new Map([...own, ...childOffers(module.resource, layout, config)]);
      add(folder, group, whole);
      add(`${folder}/index`, group, whole);
    }
  }
  return pack(sets);
}

/** First fit, in the order of the subpaths. */
function pack(sets: { subpath: string; group: string; offers: Offers }[]): SubpathFile[] {
  const groups = new Map<string, SubpathFile[]>();
  for (const { subpath, group, offers } of sets.toSorted((a, b) =>
    a.subpath < b.subpath ? -1 : 1,
  )) {
    const files = groups.get(group) ?? [];
    groups.set(group, files);
    let file = files.find((one) => agrees(one.offers, offers));
    if (!file) {
      const suffix = files.length === 0 ? '' : `-${files.length + 1}`;
      file = { file: `generated/subpaths/${group}${suffix}.gen`, offers: new Map(), subpaths: [] };
      files.push(file);
    }
    for (const [name, offer] of offers) file.offers.set(name, offer);
    file.subpaths.push(subpath);
  }
  return [...groups.values()].flat();
}

function agrees(known: Offers, added: Offers): boolean {
  return [...added].every(([name, offer]) => {
    const other = known.get(name);
    return !other || (other.source === offer.source && other.from === offer.from);
  });
}

function groupOf(names: Record<string, string[]>): string {
  const [first] = Object.keys(names).toSorted((a, b) => b.length - a.length);
  return first!
    .replace(/^@oai\/|^\.\//, '')
    .replaceAll('/', '-')
    .replace(/\.gen\.js$/, '');
}

/** `type A as B` → B, from A. */
function configuredOffers(names: Record<string, string[]>): Offers {
  const offers: Offers = new Map();
  for (const [from, items] of Object.entries(names))
    for (const item of items) {
      const [, type, source, name] = /^(type )?(\w+)(?: as (\w+))?$/.exec(item) ?? [];
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
  return new Map([...offers, ...handWrittenOffers(module, config)]);
}

/** What a package writes by hand in files, its entry exports under the same names. */
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

/** `resources/index`: the resources of the client and the types that its namespace offers. */
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
  if (module.package === 'openai')
    return { source: name, from: `./${layout.classFile(module)}`, value };
  return {
    source: layout.exportedName(module, name),
    from: `@oai/${module.package}`,
    value,
  };
}

/** Whether the module is the one that its folder is named after: `chat/chat`. */
function isFolderOf(module: Module): boolean {
  const steps = module.path.split('/');
  return steps.length > 1 && steps.at(-1) === steps.at(-2);
}
