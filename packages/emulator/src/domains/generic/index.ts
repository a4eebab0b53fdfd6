import { pathParameter, type Call, type Handler } from '../../api/call.js';
import { listPage, type StoredObject } from '../../state/collection.js';
import type { Operation, Schema } from '../../document/document.js';
import type { Reply } from '../../http/reply.js';
import { emptyResponse, jsonResponse } from '../../http/respond.js';
import { isObject, type JsonObject } from '../../json.js';
import type { Routes } from '../../api/routes.js';
import type { EmulatorState } from '../../state/state.js';
import { conform } from './conform.js';
import { concretePath, idPrefix, kindName, resourcePath } from './resource-path.js';

/**
 * Adds a generic handler for each operation without one. It creates, lists, reads, updates or deletes
 * objects, as the operation's method, path and schemas imply.
 *
 * @internal
 */
export function addGenericRoutes(routes: Routes, state: EmulatorState): void {
  const keys = new Set(state.document.operationKeys());
  for (const key of keys) {
    if (routes.has(key)) continue;
    let handler: Handler | undefined;
    routes.add(key, (call) => (handler ??= genericHandler(key, keys, state))(call));
  }
}

/** Chooses the handler that an operation's method, path and schemas imply. */
function genericHandler(key: string, keys: Set<string>, state: EmulatorState): Handler {
  const [method = '', path = ''] = key.split(' ');
  const operation = state.document.operation(method, path)!;
  const schema = operation.response['application/json'];
  const { parameter } = resourcePath(path);
  if (!schema) return (call) => withoutBody(call, operation);
  if (method === 'DELETE') return (call) => remove(call, operation, schema);
  if (method === 'GET') {
    if (parameter !== undefined)
      return (call) => respond(operation, conformed(call, schema, read(call, path)));
    const item = state.document.property(schema, 'data');
    if (item?.['type'] === 'array' && isObject(item['items'])) {
      const itemSchema = item['items'];
      return (call) => list(call, operation, schema, itemSchema);
    }
    return (call) => respond(operation, conformed(call, schema, singleton(call, path)));
  }
  if (parameter !== undefined) return (call) => update(call, operation, schema);
  const itemPath = [...keys].find(
    (each) => each.slice(each.indexOf(' ') + 1).startsWith(`${path}/{`) && each.endsWith('}'),
  );
  if (itemPath !== undefined || keys.has(`GET ${path}`)) {
    const name = itemPath === undefined ? undefined : resourcePath(itemPath).parameter;
    return (call) => create(call, operation, schema, name);
  }
  return (call) => act(call, operation, schema);
}

/** Returns the collection behind a path. @internal */
export function genericCollection(call: Call, template: string) {
  return call.state.collection(kindName(template), concretePath(template, call));
}

function create(
  call: Call,
  operation: Operation,
  schema: Schema,
  parameter: string | undefined,
): Reply {
  const { path } = operation;
  const { state, body } = call;
  // A member named like the parameter identifies an existing object to add.
  const given = parameter === undefined ? undefined : body[parameter];
  const id = typeof given === 'string' ? given : state.ids.next(idPrefix(path));
  const stored: StoredObject = { ...call.params, ...body, id };
  if (parameter !== undefined && !(parameter in stored)) stored[parameter] = id;
  genericCollection(call, path).add(stored);
  // Generated members are stored, so that reads return the same.
  return respond(operation, remembered(stored, conformed(call, schema, stored)));
}

function list(call: Call, operation: Operation, schema: Schema, itemSchema: Schema): Reply {
  const page = listPage(genericCollection(call, operation.path).all(), call.query, {
    order: 'asc',
  });
  const stored = page['data'] as StoredObject[];
  const data = stored.map((item) => conformed(call, itemSchema, item));
  const more = page['has_more'] === true;
  const next = more ? page['last_id'] : null;
  return respond(operation, {
    ...conformed(call, schema, { ...page, next, next_page: next }),
    data,
  });
}

function read(call: Call, path: string): StoredObject {
  const { collection, parameter } = resourcePath(path);
  return genericCollection(call, collection).get(pathParameter(call, parameter!), parameter);
}

/** Returns the only object of a kind, such as a limit. */
function singleton(call: Call, path: string): StoredObject {
  const collection = genericCollection(call, path);
  return collection.find('only') ?? collection.add({ ...call.params, id: 'only' });
}

function update(call: Call, operation: Operation, schema: Schema): Reply {
  const stored = Object.assign(read(call, operation.path), call.body);
  return respond(operation, remembered(stored, conformed(call, schema, stored)));
}

function remove(call: Call, operation: Operation, schema: Schema): Reply {
  const { collection, parameter } = resourcePath(operation.path);
  const id = parameter === undefined ? 'only' : pathParameter(call, parameter);
  const objects = genericCollection(call, collection);
  if (parameter !== undefined) objects.delete(id);
  else if (objects.find(id)) objects.delete(id);
  return respond(
    operation,
    conformed(call, schema, { ...call.params, id, deleted: true, success: true }),
  );
}

/** The status of an object after an action. */
const STATUS: Record<string, string> = {
  cancel: 'cancelled',
  pause: 'paused',
  resume: 'active',
};

/** Performs an action on an object, such as archiving, or one that stores nothing. */
function act(call: Call, operation: Operation, schema: Schema): Reply {
  const { path } = operation;
  const target = path.slice(0, path.lastIndexOf('/'));
  const { collection, parameter } = resourcePath(target);
  const found =
    parameter === undefined
      ? undefined
      : genericCollection(call, collection).find(pathParameter(call, parameter));
  const action = path.slice(path.lastIndexOf('/') + 1);
  const status: JsonObject =
    action === 'archive'
      ? { status: 'archived', archived_at: call.state.nowSeconds() }
      : { ...(action in STATUS && { status: STATUS[action] }) };
  const known = Object.assign(
    found ?? {
      id: parameter ? pathParameter(call, parameter) : call.state.ids.next(idPrefix(path)),
    },
    call.body,
    status,
  );
  return respond(operation, conformed(call, schema, known));
}

function withoutBody(call: Call, operation: Operation): Reply {
  const { collection, parameter } = resourcePath(operation.path);
  if (operation.method === 'DELETE' && parameter !== undefined) {
    genericCollection(call, collection).delete(pathParameter(call, parameter));
  }
  return emptyResponse(operation.status);
}

function conformed(call: Call, schema: Schema, known: JsonObject): JsonObject {
  return conform(schema, known, call.state.document, call.state.nowSeconds());
}

function remembered(stored: StoredObject, body: JsonObject): JsonObject {
  for (const [name, value] of Object.entries(body)) stored[name] ??= value;
  return body;
}

function respond(operation: Operation, body: JsonObject): Reply {
  return jsonResponse(body, { status: operation.status });
}
