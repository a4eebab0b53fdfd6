import { pathParameter, type Call } from '../../api/call.js';
import type { StoredObject } from '../../state/collection.js';
import { deletedBody, jsonResponse } from '../../http/respond.js';
import { objectsOf, type JsonObject } from '../../json.js';
import type { Routes } from '../../api/routes.js';
import { addMessage } from './message-objects.js';

/** @internal */
export function addThreadRoutes(routes: Pick<Routes, 'add'>): void {
  routes.add('POST /threads', (call) => jsonResponse(createThread(call, call.body)));
  routes.add('GET /threads/{thread_id}', (call) => jsonResponse(requireThread(call)));
  routes.add('POST /threads/{thread_id}', (call) => {
    const thread = requireThread(call);
    for (const name of ['metadata', 'tool_resources'])
      if (name in call.body) thread[name] = call.body[name];
    return jsonResponse(thread);
  });
  routes.add('DELETE /threads/{thread_id}', (call) => {
    const { id } = threads(call).delete(pathParameter(call, 'thread_id'));
    return jsonResponse(deletedBody('thread.deleted', id));
  });
}

/** @internal */
export function createThread(call: Call, body: JsonObject): StoredObject {
  const thread = threads(call).add({
    id: call.state.ids.next('thread_'),
    object: 'thread',
    created_at: call.state.nowSeconds(),
    tool_resources: body['tool_resources'] ?? {},
    metadata: body['metadata'] ?? {},
  });
  for (const message of objectsOf(body['messages'])) addMessage(call, thread.id, message);
  return thread;
}

/** @internal */
export function requireThread(call: Call): StoredObject {
  return threads(call).get(pathParameter(call, 'thread_id'), 'thread_id');
}

function threads(call: Call) {
  return call.state.collection('thread');
}
