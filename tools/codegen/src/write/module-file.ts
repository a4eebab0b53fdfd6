import type { Declaration, Module, Resource } from '../model/model.js';
import { quote } from '../model/naming.js';
import { comment } from './comment.js';
import { printDeclaration } from './declaration.js';
import { exportLists, nameList, specifier } from './export-list.js';
import { header, type GeneratedFile } from './generated-file.js';
import { Imports, relative } from './imports.js';
import { publicTypes, type Layout } from './layout.js';
import { CORE, type MethodContext } from './method-context.js';
import { printMethod } from './method.js';
import { createSpeller } from './speller.js';

/** Prints one file: its types, and the resource's class in the module's main file. */
export function printFile(
  module: Module,
  file: string,
  declarations: Declaration[],
  layout: Layout,
  hash: string,
): GeneratedFile {
  const resource = file === layout.classFile(module) ? module.resource : undefined;
  const imports = new Imports([
    ...declarations.map((one) => one.name),
    ...(resource ? [resource.class] : []),
  ]);
  const speller = createSpeller(module, file, layout, imports);
  const context: MethodContext = {
    resource: resource?.path ?? '',
    imports,
    speller,
    handWritten: (from) => relative(file, from.replace(/^\.\//, '')),
  };
  const parts: string[] = [];
  if (resource) parts.push(printClass(resource, context, layout, file));
  for (const one of declarations) parts.push(printDeclaration(one, speller));
  if (file === layout.classFile(module)) parts.push(...printSiblings(module, layout, file));
  if (resource) parts.push(printNamespace(resource, context, layout, file));
  const body = parts.filter(Boolean).join('\n');
  const head = imports.print();
  return {
    path: `packages/${module.package}/src/${file.replace(/\.js$/, '.ts')}`,
    text: `${header(hash)}${head}${head ? '\n' : ''}${body}`,
  };
}

/** Re-exports the types of a split module's other files from its main file. */
function printSiblings(module: Module, layout: Layout, file: string): string[] {
  const homes = new Map<string, string[]>();
  for (const one of module.declarations.filter((each) => !each.internal)) {
    const home = layout.typeFile(one);
    if (home !== file) homes.set(home, [...(homes.get(home) ?? []), one.name]);
  }
  return [...homes].map(
    ([home, names]) => `${nameList('export type ', names, ` from '${relative(file, home)}';`)}\n`,
  );
}

function printClass(
  resource: Resource,
  context: MethodContext,
  layout: Layout,
  file: string,
): string {
  const { imports } = context;
  const base = resource.base
    ? imports.value(resource.base.name, context.handWritten(resource.base.from))
    : imports.value('APIResource', CORE);
  const children = resource.children.map((one) => {
    const name = childClass(one, resource, imports, layout, file);
    const field = one.path.split('.').at(-1)!;
    return `  ${field}: ${name} = new ${name}(this._client);\n`;
  });
  const methods = resource.methods.map((one) => printMethod(one, context));
  const prefix = resource.methods.every((one) => one.delegate)
    ? ''
    : `  private readonly _path = ${quote(`${context.resource}.`)};\n`;
  const docs = comment([resource.docs], ['@public'], '');
  const body = [prefix, children.join(''), ...methods].filter(Boolean).join('\n');
  const statics = resource.children.map((one) => {
    const name = childClass(one, resource, imports, layout, file);
    return `${resource.class}.${one.class} = ${name};\n`;
  });
  const text = `${docs}export class ${resource.class} extends ${base} {${body ? `\n${body}` : ''}}\n`;
  return statics.length > 0 ? `${text}\n${statics.join('')}` : text;
}

function childClass(
  child: Resource,
  parent: Resource,
  imports: Imports,
  layout: Layout,
  file: string,
): string {
  const other = child.package !== parent.package;
  const name = other ? layout.exportedName(child.module, child.class) : child.class;
  const from = other ? `@oai/${child.package}` : relative(file, layout.classFile(child.module));
  return imports.value(name, from);
}

function printNamespace(
  resource: Resource,
  { imports, speller }: MethodContext,
  layout: Layout,
  file: string,
): string {
  const groups: string[] = [];
  const offered = new Set<string>();
  const own = publicTypes(resource.module).map((one) =>
    specifier(speller.reference(one, undefined), one.name, 'type '),
  );
  const written = (module: Module) =>
    [...layout.handWrittenTypes(module)].map(([name, from]) =>
      specifier(imports.type(name, relative(file, from.slice(2))), name, 'type '),
    );
  own.push(...written(resource.module));
  if (own.length > 0) groups.push(exportLists(distinct(own, offered)));
  for (const child of resource.children) {
    const name = childClass(child, resource, imports, layout, file);
    const other = child.package !== resource.package;
    const types = publicTypes(child.module).map((one) => {
      const exported = other ? layout.exportedName(child.module, one.name) : one.name;
      const from = other ? `@oai/${child.package}` : relative(file, layout.typeFile(one));
      return specifier(imports.type(exported, from), one.name, 'type ');
    });
    if (other)
      for (const one of layout.handWrittenTypes(child.module).keys())
        types.push(specifier(imports.type(one, `@oai/${child.package}`), one, 'type '));
    else types.push(...written(child.module));
    groups.push(exportLists(distinct([specifier(name, child.class), ...types], offered)));
  }
  if (groups.length === 0) return '';
  return `export declare namespace ${resource.class} {\n${groups.join('\n')}}\n`;
}

/** Returns the items whose names the namespace does not have yet. */
function distinct(items: string[], offered: Set<string>): string[] {
  return items.filter((item) => {
    const name = item.split(' ').at(-1)!;
    return !offered.has(name) && offered.add(name);
  });
}
