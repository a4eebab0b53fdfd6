import type { Config } from '../read/config.js';
import type { Docs } from '../read/docs.js';
import type { ApiDocument } from '../read/document.js';
import type { Node } from '../read/schema.js';
import { withDefaultMethods } from './default-methods.js';
import { KnownTypes } from './known-types.js';
import { Declaration, reference, type Module, type Resource } from './model.js';
import { OperationBuilder } from './operation-builder.js';
import { ResourceTree } from './resource-tree.js';
import { ResourceTypes } from './resource-types.js';
import { TypeBuilder } from './type-builder.js';
import { TypeText } from './type-text.js';
import { union } from './union.js';

/** Everything to write: resources with their methods, modules with their types. */
export interface ApiModel {
  document: ApiDocument;
  config: Config;
  tree: ResourceTree;
  modules: Module[];
  resources: Resource[];
}

/** Id in the config for the union of all webhook payloads. */
const WEBHOOKS = '@webhooks';

/** Builds the resources, methods and types of the document, with the names of config. */
export function buildModel(document: ApiDocument, config: Config, docs: Docs): ApiModel {
  const tree = new ResourceTree(withDefaultMethods(config, document));
  const types = new TypeBuilder(document, docs, new KnownTypes(config));
  const named = declareModels(tree, types, config);
  declareExtra(tree, types, config);
  for (const { declaration, id } of named) {
    if (id === WEBHOOKS) continue;
    types.define(declaration, nodeOf(document, declaration, id));
  }
  for (const { declaration, id } of named) {
    if (id !== WEBHOOKS) continue;
    const payloads = document.webhooks.map((node) => types.known.nearest([node.id], declaration));
    declaration.type = union(
      payloads.filter((one) => one !== undefined).map((one) => reference(one)),
    );
  }
  const operations = new OperationBuilder(new ResourceTypes(types, tree));
  for (const resource of tree.resources.values())
    for (const [name, method] of tree.methods(resource))
      resource.methods.push(operations.build(resource, name, method));
  defineExtra(tree, config);
  return {
    document,
    config,
    tree,
    modules: [...tree.modules.values()],
    resources: [...tree.resources.values()],
  };
}

function nodeOf(document: ApiDocument, declaration: Declaration, id: string): Node {
  try {
    return document.node(id);
  } catch (cause) {
    const place = `${declaration.module.path}:${declaration.fullName}`;
    throw new Error(`The type ${place} of config/models.json is missing in the document.`, {
      cause,
    });
  }
}

function declareModels(tree: ResourceTree, types: TypeBuilder, config: Config) {
  return Object.entries(config.models).flatMap(([path, models]) => {
    const module = tree.module(path);
    return Object.entries(models).map(([name, ids]) => {
      const declaration = new Declaration(module, name);
      module.declarations.push(declaration);
      const all = [ids].flat();
      for (const id of all) types.known.register(id, declaration);
      return { declaration, id: all[0]! };
    });
  });
}

/** Declares extra top-level types, so that schemas can refer to them. Nested ones follow later. */
function declareExtra(tree: ResourceTree, types: TypeBuilder, config: Config): void {
  for (const [path, extra] of Object.entries(config.extra))
    for (const [name, one] of Object.entries(extra)) {
      if (name.includes('.')) continue;
      const module = tree.module(path);
      const declaration = new Declaration(module, name);
      module.declarations.push(declaration);
      if (typeof one === 'object')
        for (const id of one.schemas) types.known.register(id, declaration);
    }
}

function defineExtra(tree: ResourceTree, config: Config): void {
  const text = new TypeText(tree);
  const all = Object.entries(config.extra).flatMap(([path, extra]) =>
    Object.entries(extra).map(([name, one]) => ({
      declaration: extraDeclaration(text, path, name),
      type: typeof one === 'string' ? one : one.type,
    })),
  );
  for (const { declaration, type } of all) declaration.type = text.parse(type);
}

function extraDeclaration(text: TypeText, path: string, name: string): Declaration {
  const steps = name.split('.');
  if (steps.length === 1) return text.find(path, name);
  const parent = text.find(path, steps.slice(0, -1).join('.'));
  const declared = new Declaration(parent.module, steps.at(-1)!, parent);
  parent.children.push(declared);
  return declared;
}
