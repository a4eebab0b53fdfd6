import type { MethodConfig } from '../read/config.js';
import { withFacts, textAt, type DocsPlace } from '../read/docs.js';
import type { Operation, Parameter } from '../read/document.js';
import { isObject } from '../read/object-members.js';
import { peel } from '../read/peel.js';
import type { Node } from '../read/schema.js';
import {
  STRING,
  type Declaration,
  type Method,
  type Params,
  type Property,
  type Resource,
} from './model.js';
import type { ResourceTypes } from './resource-types.js';

const PAGE_PARAMS: Record<string, string> = {
  CursorPage: 'CursorPageParams',
  ConversationCursorPage: 'ConversationCursorPageParams',
  NextCursorPage: 'NextCursorPageParams',
  TokenPage: 'TokenPageParams',
};

/** Builds the params object of a method: path, query, header and body members in one interface. */
export function buildParams(
  types: ResourceTypes,
  resource: Resource,
  method: Method,
  config: MethodConfig,
): Params | undefined {
  const { operation } = method;
  const path = method.path.filter((one) => one.argument === undefined).map((one) => one.name);
  const query = operation.parameters.filter((one) => one.in === 'query');
  const headers = operation.parameters.filter((one) => one.in === 'header');
  const encoding = config.encoding ?? defaultEncoding(operation);
  const body = operation.body(bodyType(operation, encoding));
  if (path.length + query.length + headers.length === 0 && !body) return undefined;

  const name = config.params ?? `${types.prefix(resource, method.name)}Params`;
  const type = types.declare(resource, name);
  type.source = `@${operation.id}/params`;
  type.docs = undefined;
  const streamsOnDemand = typeof config.stream === 'string' && method.stream?.from !== 'always';
  const base = streamsOnDemand ? types.declare(resource, `${name}Base`) : type;
  base.kind = 'interface';
  base.source = type.source;

  for (const member of path) base.properties.push(pathProperty(types, operation, member));
  for (const one of query) base.properties.push(parameterProperty(types, type, operation, one));
  if (body) addBody(types, type, base, body, operation);
  for (const one of headers) base.properties.push(parameterProperty(types, type, operation, one));
  inheritPageParams(base, method);
  base.sortProperties();

  const kinds = [path.length > 0, query.length > 0, headers.length > 0, body !== undefined];
  const single = kinds.filter(Boolean).length === 1;
  const optional = base.kind === 'interface' && base.properties.every((one) => one.optional);
  return {
    type,
    argument: single && body ? 'body' : single && query.length > 0 ? 'query' : 'params',
    optional,
    nullable: optional && !streamsOnDemand,
    path,
    query: query.length === 0 ? undefined : body ? query.map(plainName) : 'rest',
    body: body ? 'rest' : undefined,
    headers: headers.map((one) => ({ member: plainName(one), header: one.name })),
    encoding,
    encodingOptions: config.encodingOptions,
  };
}

function defaultEncoding(operation: Operation): Params['encoding'] {
  return operation.requestTypes[0] === 'multipart/form-data' ? 'multipart' : 'json';
}

function bodyType(operation: Operation, encoding: Params['encoding']): string {
  const [first = ''] = operation.requestTypes;
  const wanted = encoding === 'json' ? 'application/json' : 'multipart/form-data';
  return operation.requestTypes.includes(wanted) ? wanted : first;
}

/** `include[]` → `include`; headers have an own name in the document. */
function plainName(parameter: Parameter): string {
  return parameter.schema['x-stainless-param'] ?? parameter.name.replace(/\[\]$/, '');
}

function pathProperty(types: ResourceTypes, operation: Operation, name: string): Property {
  const text = textAt(types.builder.docs, placesOf(operation, name));
  return {
    name,
    type: STRING,
    optional: false,
    docs: text,
    hasText: text !== undefined,
    deprecated: false,
  };
}

function parameterProperty(
  types: ResourceTypes,
  scope: Declaration,
  operation: Operation,
  parameter: Parameter,
): Property {
  const name = plainName(parameter);
  const node: Node = {
    schema: parameter.schema,
    id: `@${operation.id}/${parameter.in}/${parameter.name}`,
  };
  const docs = placesOf(operation, name);
  return {
    name,
    type: types.builder.type(node, { scope, property: name, docs }),
    optional: parameter.required !== true,
    docs: withFacts(textAt(types.builder.docs, docs), parameter.schema),
    hasText: textAt(types.builder.docs, docs) !== undefined,
    deprecated: parameter.deprecated === true || parameter.schema.deprecated === true,
  };
}

function placesOf(operation: Operation, path: string): DocsPlace[] {
  return [{ in: 'operations', key: operation.id, path }];
}

function addBody(
  types: ResourceTypes,
  scope: Declaration,
  base: Declaration,
  body: Node,
  operation: Operation,
): void {
  const { builder } = types;
  const view = peel(builder.document, body);
  if (isObject(builder.document, view.node)) {
    builder.fillMembers(base, scope, view, placesOf(operation, ''));
    return;
  }
  if (base.properties.length > 0)
    throw new Error(
      `${operation.id}: the body is not an object, so it cannot be combined with path, query or ` +
        `header members.`,
    );
  base.kind = 'alias';
  builder.define(base, body, placesOf(operation, ''));
}

/** Inherits the cursor and `limit` of a list from the page's params, unless they differ. */
function inheritPageParams(base: Declaration, method: Method): void {
  const parent = method.page && PAGE_PARAMS[method.page.class.name];
  const cursor = parent === PAGE_PARAMS.TokenPage ? 'page' : 'after';
  const own = [cursor, 'limit'].map((name) => base.property(name));
  if (!parent || own.some((one) => !one?.optional || one.type.kind !== 'primitive')) return;
  base.extends.push({ kind: 'external', name: parent, from: '@oai/core' });
  base.properties = base.properties.filter((one) => !own.includes(one));
}
