import type { Call } from '../../api/call.js';
import { objectAt, objectsOf, type JsonObject } from '../../json.js';
import type { StoredObject } from '../../state/collection.js';

/** @internal */
export function messages(call: Call, threadId: string) {
  return call.state.collection('message', threadId);
}

/** Adds a message of a user, or of an assistant in an earlier conversation. @internal */
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

/** Returns the text of a message. @internal */
export function textOf(message: StoredObject): string {
  return objectsOf(message['content'])
    .map((part) => String(objectAt(part, 'text')['value'] ?? ''))
    .join('');
}

function storedPart(part: JsonObject): JsonObject {
  return part['type'] === 'text' ? textContent(String(part['text'])) : part;
}
