import { pathParameter, type Call } from '../../api/call.js';
import type { Routes } from '../../api/routes.js';
import { badRequest } from '../../http/api-error.js';
import type { Reply } from '../../http/reply.js';
import { deletedBody, jsonResponse } from '../../http/respond.js';
import { objectAt, type JsonObject } from '../../json.js';
import { listPage, type StoredObject } from '../../state/collection.js';
import { threadItems } from './thread-items.js';

/** The threads are apart from those of assistants, whose identifiers look different. */
const THREADS = '/chatkit/threads';

/** @internal */
export function addThreadRoutes(routes: Routes): void {
  routes.add('GET /chatkit/threads', (call) => {
    const user = call.query.get('user');
    if (user === '') {
      const message = "Invalid 'user': empty string. Expected a string with minimum length 1.";
      throw badRequest(message, 'user', 'empty_string');
    }
    const all = threads(call).all();
    return page(call, user === null ? all : all.filter((thread) => thread['user'] === user));
  });
  routes.add('GET /chatkit/threads/{thread_id}', (call) => jsonResponse(requireThread(call)));
  routes.add('DELETE /chatkit/threads/{thread_id}', (call) => {
    const { id } = requireThread(call);
    threads(call).delete(id);
    return jsonResponse(deletedBody('chatkit.thread.deleted', id));
  });
  routes.add('GET /chatkit/threads/{thread_id}/items', (call) =>
    page(call, items(call, requireThread(call).id).all()),
  );
}

/**
 * Writes the thread of a session, as if its user had opened the page and said hello. The model
 * answers by the script of the request that has created the session, or by itself.
 *
 * @internal
 */
export function createThread(call: Call, session: JsonObject): void {
  const { state } = call;
  const titling = objectAt(objectAt(session, 'chatkit_configuration'), 'automatic_thread_titling');
  const said = 'Hello';
  const thread = threads(call).add({
    id: state.ids.next('cthr_'),
    object: 'chatkit.thread',
    created_at: state.nowSeconds(),
    title: titling['enabled'] === true ? said : null,
    status: { type: 'active' },
    user: session['user'],
  });
  for (const item of threadItems(call, thread.id, said)) items(call, thread.id).add(item);
}

function requireThread(call: Call): StoredObject {
  return threads(call).get(pathParameter(call, 'thread_id'), 'thread_id');
}

function page(call: Call, objects: StoredObject[]): Reply {
  const listed = listPage(objects, call.query, { minLimit: 0 });
  const orNull = (id: unknown) => (id === '' ? null : id);
  return jsonResponse({
    ...listed,
    first_id: orNull(listed['first_id']),
    last_id: orNull(listed['last_id']),
  });
}

function threads(call: Call) {
  return call.state.collection('thread', THREADS);
}

function items(call: Call, threadId: string) {
  return call.state.collection('thread item', threadId);
}
