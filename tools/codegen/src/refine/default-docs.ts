import type { Declaration, Method, Resource } from '../model/model.js';
import type { ResourceTree } from '../model/resource-tree.js';

/** Says what types are for that the overlay has no text about: params, answers, pages, classes. */
export function documentTypes(tree: ResourceTree): void {
  for (const resource of tree.resources.values()) {
    resource.docs ??= `What \`client.${resource.path}\` can do.`;
    for (const method of resource.methods) documentMethod(resource, method);
  }
}

function documentMethod(resource: Resource, method: Method): void {
  const call = `\`client.${resource.path}.${method.name}\``;
  const params = method.params?.type;
  if (params) {
    explain(params, `Parameters of ${call}.`);
    const { declarations } = resource.module;
    const find = (suffix: string) => declarations.find((one) => one.name === params.name + suffix);
    explain(find('Base'), `Parameters of ${call}, streaming or not.`);
    explain(find('NonStreaming'), `Parameters of ${call} for an answer in one piece.`);
    explain(find('Streaming'), `Parameters of ${call} for an answer as a stream.`);
  }
  if (method.page) {
    const { item, alias } = method.page;
    if (item.kind === 'reference') {
      explain(item.target, `One item that ${call} lists.`);
      explain(alias, `A page of \`${item.target.name}\`.`);
    }
  }
  if (method.response?.kind === 'reference') explain(method.response.target, `Answer of ${call}.`);
}

function explain(target: Declaration | undefined, text: string): void {
  if (target && !target.parent) target.docs ??= text;
}
