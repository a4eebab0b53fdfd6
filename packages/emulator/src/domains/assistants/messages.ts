import { pathParameter, type Call } from '../../call.js';
import { listPage, type StoredObject } from '../../collection.js';
import { deletedBody, jsonResponse } from '../../http/respond.js';
import { objectAt, objectsOf, type JsonObject } from '../../json.js';
import type { Routes } from '../../routes.js';
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

/** @internal */
export function messages(call: Call, threadId: string) {
  return call.state.collection('message', threadId);
}

/** Adds what a user, or an assistant in an earlier conversation, has said. @internal */
export function addMessage(call: Call, threadId: string, body: JsonObject): StoredObject {
  const { content } = body;
  const now = call.state.nowSeconds();
  return messages(call, threadId).add({
    id: call.state.ids.next('msg_'),
    object: 'thread.message',
    created_at: now,
    thread_id: threadId,
    status: 'completed',
    incomplete_details: null,
    completed_at: now,
    incomplete_at: null,
    role: body['role'],
    content:
      typeof content === 'string' ? [textContent(content)] : objectsOf(content).map(storedPart),
    assistant_id: null,
    run_id: null,
    attachments: body['attachments'] ?? [],
    metadata: body['metadata'] ?? {},
  });
}

/** @internal */
export function textContent(value: string): JsonObject {
  return { type: 'text', text: { value, annotations: [] } };
}

/** The text of a message. @internal */
export function textOf(message: StoredObject): string {
  return objectsOf(message['content'])
    .map((part) => String(objectAt(part, 'text')['value'] ?? ''))
    .join('');
}

function storedPart(part: JsonObject): JsonObject {
  return part['type'] === 'text' ? textContent(String(part['text'])) : part;
}

function requireMessage(call: Call): StoredObject {
  return messages(call, requireThread(call).id).get(
    pathParameter(call, 'message_id'),
    'message_id',
  );
}
