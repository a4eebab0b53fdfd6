import { badRequest } from '../../http/api-error.js';
import { pathParameter, type Call } from '../../api/call.js';
import { listPage, type StoredObject } from '../../state/collection.js';
import { deletedBody, jsonResponse } from '../../http/respond.js';
import type { Routes } from '../../api/routes.js';
import { addMessage, messages } from './message-objects.js';
import { activeRun } from './run-objects.js';
import { requireThread } from './threads.js';

const path = '/threads/{thread_id}/messages';

/** @internal */
export function addMessageRoutes(routes: Pick<Routes, 'add'>): void {
  routes.add(`POST ${path}`, (call) => {
    const { id } = requireThread(call);
    const active = activeRun(call, id);
    if (active) {
      throw badRequest(`Can't add messages to ${id} while a run ${active.id} is active.`, null);
    }
    return jsonResponse(addMessage(call, id, call.body));
  });
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
