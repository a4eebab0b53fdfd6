import type { ApiModel } from '../model/build.js';
import type { Module, Resource } from '../model/model.js';
import type { ClientConfig } from '../read/config.js';
import { comment } from './comment.js';
import { exportLists, specifier } from './export-list.js';
import { header, type GeneratedFile } from './generated-file.js';
import { Imports, relative } from './imports.js';
import { publicTypes, type Layout } from './layout.js';
import { CORE } from './method-context.js';
import { sourceForClient, type Source } from './traced-class.js';

const FILE = 'generated/client.gen.js';

/** Prints the umbrella's client: top-level resources as fields, and all names as statics. */
export function printClient(model: ApiModel, layout: Layout, config: ClientConfig): GeneratedFile {
  const imports = new Imports([config.class]);
  const resources = model.resources.filter((one) => !one.path.includes('.'));
  const traced = model.config.subpaths?.traced ?? {};
  const specifierOf = (from: string) =>
    from.startsWith('./') ? relative(FILE, from.slice(2)) : from;
  const value = (one: Source) => {
    const { source, from } = sourceForClient(traced, one);
    return imports.value(source, specifierOf(from));
  };
  const local = (module: Module, name: string, isValue: boolean) => {
    const own = module.package === config.package;
    const from = own ? `./${layout.classFile(module)}` : `@oai/${module.package}`;
    const source = own ? name : layout.exportedName(module, name);
    return isValue ? value({ source, from }) : imports.type(source, specifierOf(from));
  };
  const fields = resources.map((one) => {
    const name = local(one.module, one.class, true);
    const tags = isDeprecated(one) ? ['@deprecated'] : [];
    return `${comment([], tags, '  ')}  ${one.path}: ${name} = new ${name}(this);\n`;
  });
  const statics = config.statics.map(
    (name) => `  static ${name} = ${value({ source: name, from: CORE })};\n`,
  );
  const constants = Object.entries(config.constants).map(
    ([name, value]) => `  static ${name} = ${value};\n`,
  );
  const base = config.base
    ? imports.value(config.base.name, relative(FILE, config.base.from.slice(2)))
    : imports.value('APIClient', CORE);
  const assign = (name: string, value: string) => `${config.class}.${name} = ${value};\n`;
  const assignments = [
    ...resources.map((one) => assign(one.class, local(one.module, one.class, true))),
    ...config.classes.map((name) => assign(name, imports.value(name, CORE))),
  ];
  const text =
    comment([config.docs], ['@public'], '') +
    `export class ${config.class} extends ${base} {\n` +
    `  static ${config.class} = this;\n${[...constants, ...statics].join('')}\n${fields.join('')}}\n\n` +
    `${assignments.join('')}\n${namespace(model, config, resources, imports, local)}`;
  return {
    path: `packages/${config.package}/src/${FILE.replace(/\.js$/, '.ts')}`,
    text: `${header(model.document.hash)}${imports.print()}\n${text}`,
  };
}

type Local = (module: Module, name: string, isValue: boolean) => string;

function namespace(
  model: ApiModel,
  config: ClientConfig,
  resources: Resource[],
  imports: Imports,
  local: Local,
): string {
  const core = [
    ...config.classes.map((name) => specifier(imports.value(name, CORE), name)),
    ...config.types.map((name) => specifier(imports.type(name, CORE), name, 'type ')),
  ];
  const seen = new Set<string>();
  const shared = model.tree.modules.get('shared');
  const groups = [
    core,
    ...(shared ? [typeItems(shared, local, seen)] : []),
    ...resources.map((one) => [
      specifier(local(one.module, one.class, true), one.class),
      ...(config.namespace.without.includes(one.module.path)
        ? []
        : typeItems(one.module, local, seen)),
    ]),
    ...config.namespace.also.map((path) => typeItems(model.tree.module(path), local, seen)),
    ...Object.entries(config.namespace.imported ?? {}).map(([from, names]) =>
      names.map((name) => specifier(imports.type(name, from), name, 'type ')),
    ),
  ];
  const lists = groups.filter((items) => items.length > 0).map(exportLists);
  return `export declare namespace ${config.class} {\n${lists.join('\n')}}\n`;
}

/** Types of the same name in several modules are the same type; the first one is used. */
function typeItems(module: Module, local: Local, seen: Set<string>): string[] {
  const fresh = publicTypes(module).filter((one) => !seen.has(one.name));
  for (const one of fresh) seen.add(one.name);
  return fresh.map((one) => specifier(local(module, one.name, false), one.name, 'type '));
}

/** Returns true if everything in a resource is deprecated. */
function isDeprecated({ methods, children }: Resource): boolean {
  if (methods.length + children.length === 0) return false;
  return methods.every((one) => one.deprecated) && children.every(isDeprecated);
}
