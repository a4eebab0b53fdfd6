import { pathParameter, type Call } from '../../api/call.js';
import { listPage, type StoredObject } from '../../state/collection.js';
import { deletedBody, jsonResponse } from '../../http/respond.js';
import { objectsOf, type JsonObject } from '../../json.js';
import type { Routes } from '../../api/routes.js';
import { storedItem } from './items.js';

/** Adds conversations and their items. @internal */
export function addConversationRoutes(routes: Routes): void {
  routes.add('POST /conversations', (call) => {
    const conversation = conversations(call).add({
      id: call.state.ids.next('conv_'),
      object: 'conversation',
      created_at: call.state.nowSeconds(),
      metadata: call.body['metadata'] ?? {},
    });
    addToConversation(call, conversation.id, objectsOf(call.body['items']));
    return jsonResponse(conversation);
  });
  routes.add('GET /conversations/{conversation_id}', (call) => jsonResponse(conversation(call)));
  routes.add('POST /conversations/{conversation_id}', (call) => {
    const found = conversation(call);
    found['metadata'] = call.body['metadata'] ?? {};
    return jsonResponse(found);
  });
  routes.add('DELETE /conversations/{conversation_id}', (call) => {
    const { id } = conversations(call).delete(pathParameter(call, 'conversation_id'));
    return jsonResponse(deletedBody('conversation.deleted', id));
  });
  routes.add('POST /conversations/{conversation_id}/items', (call) => {
    const added = addToConversation(call, conversation(call).id, objectsOf(call.body['items']));
    return jsonResponse({
      object: 'list',
      data: added,
      first_id: added[0]?.id ?? '',
      last_id: added.at(-1)?.id ?? '',
      has_more: false,
    });
  });
  routes.add('GET /conversations/{conversation_id}/items', (call) =>
    jsonResponse(listPage(conversationItems(call, conversation(call).id).all(), call.query)),
  );
  routes.add('GET /conversations/{conversation_id}/items/{item_id}', (call) =>
    jsonResponse(
      conversationItems(call, conversation(call).id).get(pathParameter(call, 'item_id'), 'item_id'),
    ),
  );
  routes.add('DELETE /conversations/{conversation_id}/items/{item_id}', (call) => {
    const found = conversation(call);
    conversationItems(call, found.id).delete(pathParameter(call, 'item_id'));
    return jsonResponse(found);
  });
}

/** @internal */
export function conversationItems(call: Call, conversationId: string) {
  return call.state.collection('item', conversationId);
}

/** Appends items to a conversation and gives each an identifier. @internal */
export function addToConversation(
  call: Call,
  conversationId: string,
  items: JsonObject[],
): StoredObject[] {
  const collection = conversationItems(call, conversationId);
  return items.map((item) => collection.add(storedItem(item, call.state)));
}

/** Returns a conversation. @throws {ApiError} 404 if there is none. @internal */
export function requireConversation(call: Call, id: string): StoredObject {
  return conversations(call).get(id, null);
}

function conversations(call: Call) {
  return call.state.collection('conversation');
}

function conversation(call: Call): StoredObject {
  return conversations(call).get(pathParameter(call, 'conversation_id'), 'conversation_id');
}
