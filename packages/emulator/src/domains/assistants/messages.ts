import { pathParameter, type Call } from '../../api/call.js';
import { listPage, type StoredObject } from '../../state/collection.js';
import { deletedBody, jsonResponse } from '../../http/respond.js';
import type { Routes } from '../../api/routes.js';
import { addMessage, messages } from './message-objects.js';
import { requireThread } from './threads.js';

const path = '/threads/{thread_id}/messages';

/** @internal */
export function addMessageRoutes(routes: Routes): void {
  routes.add(`POST ${path}`, (call) =>
    jsonResponse(addMessage(call, requireThread(call).id, call.body)),
  );
  routes.add(`GET ${path}`, (call) => {
    const run = call.query.get('run_id');
    const found = messages(call, requireThread(call).id).all();
    return jsonResponse(
      listPage(
        found.filter((each) => run === null || each['run_id'] === run),
        call.query,
      ),
    );
  });
  routes.add(`GET ${path}/{message_id}`, (call) => jsonResponse(requireMessage(call)));
  routes.add(`POST ${path}/{message_id}`, (call) => {
    const message = requireMessage(call);
    message['metadata'] = call.body['metadata'] ?? {};
    return jsonResponse(message);
  });
  routes.add(`DELETE ${path}/{message_id}`, (call) => {
    const { id } = messages(call, requireThread(call).id).delete(pathParameter(call, 'message_id'));
    return jsonResponse(deletedBody('thread.message.deleted', id));
  });
}

function requireMessage(call: Call): StoredObject {
  return messages(call, requireThread(call).id).get(
    pathParameter(call, 'message_id'),
    'message_id',
  );
}
