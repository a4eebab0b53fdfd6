import type { Declaration, Method, Resource } from '../model/model.js';
import type { ResourceTree } from '../model/resource-tree.js';

/** Adds default texts to params, responses, pages and classes. */
export function documentTypes(tree: ResourceTree): void {
  for (const resource of tree.resources.values()) {
    resource.docs ??= `The methods of \`client.${resource.path}\`.`;
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
    explain(find('Base'), `Parameters of ${call}, with or without streaming.`);
    explain(find('NonStreaming'), `Parameters of ${call} without streaming.`);
    explain(find('Streaming'), `Parameters of ${call} with streaming.`);
  }
  if (method.page) {
    const { item, alias } = method.page;
    if (item.kind === 'reference') {
      explain(item.target, `An item of the list that ${call} returns.`);
      explain(alias, `A page of \`${item.target.name}\`.`);
    }
  }
  if (method.response?.kind === 'reference')
    explain(method.response.target, `Response of ${call}.`);
}

function explain(target: Declaration | undefined, text: string): void {
  if (target && !target.parent) target.docs ??= text;
}
