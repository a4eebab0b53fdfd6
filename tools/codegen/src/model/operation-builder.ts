import type { Import, MethodConfig } from '../read/config.js';
import type { DocsPlace } from '../read/docs.js';
import type { Operation } from '../read/document.js';
import { isObject, objectShape } from '../read/object-members.js';
import { peel } from '../read/peel.js';
import { child, type Node } from '../read/schema.js';
import { Declaration, reference, type Method, type Resource, type TsType } from './model.js';
import { camelCase, pascalCase, plural, safeIdentifier } from './naming.js';
import { makeGeneric, streamOverloads, valueOverloads } from './overloads.js';
import { buildParams } from './params-builder.js';
import type { ResourceTypes } from './resource-types.js';

/** Builds methods from operations: arguments, params and response types, pages and streams. */
export class OperationBuilder {
  constructor(private readonly types: ResourceTypes) {}

  build(resource: Resource, name: string, config: MethodConfig): Method {
    const operation = this.#operation(config.operation);
    const docs = this.types.builder.docs.operations[operation.id];
    const method: Method = {
      name,
      operation,
      path: pathArguments(operation),
      params: undefined,
      response: undefined,
      binary: config.binary ?? isBinary(operation),
      page: undefined,
      overloads: [],
      stream: undefined,
      headers: { ...this.types.tree.headers(resource), ...config.headers },
      options: { ...config.options },
      admin: operation.security.some((one) => /admin/i.test(one)) || config.options?.admin === true,
      delegate: config.delegate,
      check: config.check,
      prepare: config.prepare,
      transform: config.transform,
      url: config.path ?? operation.path,
      docs: docs?.summary,
      returnsDocs: docs?.returns,
      example: docs?.example,
      streamExample: docs?.streamExample,
      deprecated: operation.deprecated || config.deprecated !== undefined,
    };
    delete method.options.admin;
    this.#addResponse(resource, method, config);
    if (method.binary) method.headers.Accept = config.accept ?? 'application/binary';
    else if (method.stream) method.headers.Accept = 'text/event-stream';
    else if (!method.response && !method.page) method.headers.Accept = '*/*';
    method.params = buildParams(this.types, resource, method, config);
    this.#overloads(resource, method, config);
    return method;
  }

  #operation(id: string): Operation {
    const found = this.types.builder.document.operations.get(id);
    if (!found)
      throw new Error(`The operation "${id}" of config/resources.json is missing in the document.`);
    return found;
  }

  #addResponse(resource: Resource, method: Method, config: MethodConfig): void {
    if (method.binary) return;
    const { operation } = method;
    if (alwaysStreams(operation)) {
      method.stream = { event: this.#eventType(resource, method, config), from: 'always' };
      if (config.streamEnd) method.stream.end = config.streamEnd;
      return;
    }
    const type = operation.responseTypes.find((one) => one.includes('json'));
    const node = type && operation.response(type);
    if (!node) return;
    const page = this.#pageClass(method, node, config);
    if (typeof page === 'object') this.#ownPage(resource, method, node, page, config);
    else if (page) this.#page(resource, method, node, page, config);
    else method.response = this.#responseType(resource, method, node, config.response);
  }

  #responseType(resource: Resource, method: Method, node: Node, configured?: string): TsType {
    if (configured?.includes(':')) return this.types.text.parse(configured);
    const name = configured ?? `${this.types.prefix(resource, method.name)}Response`;
    const declared = new Declaration(resource.module, name);
    const view = peel(this.types.builder.document, node);
    const known = configured ? undefined : this.types.builder.known.nearest(view.ids, declared);
    if (known) return reference(known);
    const places: DocsPlace[] = view.components
      .toReversed()
      .map((key) => ({ in: 'schemas', key, path: '' }));
    if (
      !isObject(this.types.builder.document, view.node) &&
      !view.node.schema.oneOf &&
      !view.node.schema.anyOf
    )
      return this.types.builder.type(node, { scope: declared, property: name, docs: places });
    const target = this.types.declare(resource, name);
    if (target.source !== '' && target.source !== view.node.id)
      throw new Error(
        `${method.operation.id}: its response would be ${resource.module.path}:${name}, which is ` +
          `already the type of ${target.source}. Name one of them in config/models.json.`,
      );
    if (target.source === '') this.types.builder.define(target, node, places);
    return reference(target);
  }

  #eventType(resource: Resource, method: Method, config: MethodConfig): TsType {
    if (typeof config.stream === 'string') return this.types.text.parse(config.stream);
    const node = method.operation.response(EVENT_STREAM);
    if (!node)
      throw new Error(
        `${method.operation.id} streams events without a schema. Set its stream in ` +
          `config/resources.json.`,
      );
    return this.#responseType(resource, method, node, config.response);
  }

  /** Returns the page class of a response, from config or from the members of the response. */
  #pageClass(method: Method, node: Node, config: MethodConfig): string | Import | undefined {
    if (config.page !== undefined) return config.page || undefined;
    const { document } = this.types.builder;
    const view = peel(document, node);
    if (method.operation.verb !== 'get' || !isObject(document, view.node)) return undefined;
    const members = new Map(
      objectShape(document, view.node, []).members.map((one) => [one.name, one.node]),
    );
    const data = members.get('data');
    const array = data && peel(document, data).node;
    // A list names its type and has objects; other responses may have a member "data" too.
    if (!array?.schema.items || !members.has('object')) return undefined;
    if (VALUES.includes(peel(document, child(array, 'items')).node.schema.type)) return undefined;
    if (!members.has('has_more')) return 'Page';
    const queries = method.operation.parameters.map((one) => one.name);
    if (members.has('next') && queries.includes('page')) return 'TokenPage';
    if (members.has('next')) return 'NextCursorPage';
    return queries.includes('after') ? 'CursorPage' : undefined;
  }

  #page(
    resource: Resource,
    method: Method,
    node: Node,
    pageClass: string,
    config: MethodConfig,
  ): void {
    const item = this.#itemType(resource, method, node, config);
    const name = config.pageAlias ?? `${plural(itemName(item))}Page`;
    // The alias is declared in the module of its item, so that all lists of the item share it.
    const home = item.kind === 'reference' && item.target.module.package === resource.package;
    const module = home ? item.target.module : resource.module;
    const alias = this.types.declareIn(module, name);
    if (alias.type?.kind === 'page' && alias.type.class !== pageClass)
      throw new Error(
        `${method.operation.id}: ${name} is already a ${alias.type.class}, but this list is a ` +
          `${pageClass}. Set its pageAlias in config/resources.json.`,
      );
    alias.type = { kind: 'page', class: pageClass, item };
    const core = { name: pageClass, from: '@oai/core' };
    method.page = { class: core, type: reference(alias), alias, item };
  }

  /** Sets a hand-written page class, which has no alias. */
  #ownPage(
    resource: Resource,
    method: Method,
    node: Node,
    page: Import,
    config: MethodConfig,
  ): void {
    const item = this.#itemType(resource, method, node, config);
    method.page = { class: page, type: { kind: 'external', ...page }, alias: undefined, item };
  }

  #itemType(resource: Resource, method: Method, node: Node, config: MethodConfig): TsType {
    const { document } = this.types.builder;
    const list = peel(document, node).node;
    const data = objectShape(document, list, []).members.find((one) => one.name === 'data');
    const array = data && peel(document, data.node).node;
    if (!array?.schema.items)
      throw new Error(`${method.operation.id} is configured as a page, but has no "data" array.`);
    return this.#responseType(resource, method, child(array, 'items'), config.response);
  }

  #overloads(resource: Resource, method: Method, config: MethodConfig): void {
    const { params } = method;
    if (config.generic && params) {
      const streams = typeof config.stream === 'string';
      makeGeneric(
        streams ? this.types.declare(resource, `${params.type.name}Base`) : params.type,
        config.generic,
      );
    }
    if (typeof config.stream === 'string' && method.stream?.from !== 'always')
      streamOverloads(this.types, resource, method, config);
    if (config.overloads) valueOverloads(this.types, resource, method, config);
  }
}

function itemName(item: TsType): string {
  return item.kind === 'reference' ? item.target.name : pascalCase('item');
}

/** Types of items that make no page. */
const VALUES: unknown[] = ['string', 'integer', 'number', 'boolean'];

const EVENT_STREAM = 'text/event-stream';

function alwaysStreams({ responseTypes }: Operation): boolean {
  return responseTypes.length > 0 && responseTypes.every((type) => type === EVENT_STREAM);
}

function isBinary({ responseTypes }: Operation): boolean {
  const [first] = responseTypes;
  return first !== undefined && !first.includes('json') && !first.startsWith('text/');
}

/** Makes the last path parameter positional and the others members of the params object. */
function pathArguments(operation: Operation): Method['path'] {
  const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!);
  return names.map((name, index) => ({
    name,
    argument: index === names.length - 1 ? safeIdentifier(camelCase(name)) : undefined,
  }));
}
