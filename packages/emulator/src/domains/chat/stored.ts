import { badRequest } from '../../http/api-error.js';
import { pathParameter, type Call } from '../../api/call.js';
import { listPage, type StoredObject } from '../../state/collection.js';
import { deletedBody, jsonResponse } from '../../http/respond.js';
import { isObject, objectsOf, type JsonObject } from '../../json.js';
import type { Routes } from '../../api/routes.js';
import { messageText } from './chat-prompt.js';

const completions = (call: Call) => call.state.collection('chat completion');
const messages = (call: Call, id: string) => call.state.collection('message', id);

/** Stores a completion requested with `store: true`. @internal */
export function storeCompletion(call: Call, completion: JsonObject): void {
  const { id } = completion as StoredObject;
  completions(call).add({ ...completion, id, metadata: call.body['metadata'] ?? {} });
  for (const [index, message] of objectsOf(call.body['messages']).entries()) {
    const { role, content } = message;
    messages(call, id).add({
      id: `${id}-${index}`,
      role,
      content: content === null ? null : messageText(message),
      refusal: message['refusal'] ?? null,
      ...(Array.isArray(content) ? { content_parts: content } : {}),
      ...(message['tool_calls'] === undefined ? {} : { tool_calls: message['tool_calls'] }),
    });
  }
}

/** @internal */
export function addStoredCompletionRoutes(routes: Routes): void {
  routes.add('GET /chat/completions', (call) => {
    const wanted = [...call.query].flatMap(([key, value]) => {
      const name = /^metadata\[(.+)\]$/.exec(key)?.[1];
      return name === undefined ? [] : [[name, value] as const];
    });
    const model = call.query.get('model');
    const found = completions(call)
      .all()
      .filter((completion) => model === null || completion['model'] === model)
      .filter((completion) =>
        wanted.every(
          ([name, value]) =>
            isObject(completion['metadata']) && completion['metadata'][name] === value,
        ),
      );
    return jsonResponse(listPage(found, call.query, { order: 'asc' }));
  });
  routes.add('GET /chat/completions/{completion_id}', (call) => jsonResponse(stored(call)));
  routes.add('POST /chat/completions/{completion_id}', (call) => {
    const completion = stored(call);
    if (!('metadata' in call.body))
      throw badRequest("Missing required parameter: 'metadata'.", 'metadata');
    completion['metadata'] = call.body['metadata'] ?? {};
    return jsonResponse(completion);
  });
  routes.add('DELETE /chat/completions/{completion_id}', (call) => {
    const { id } = completions(call).delete(pathParameter(call, 'completion_id'));
    return jsonResponse(deletedBody('chat.completion.deleted', id));
  });
  routes.add('GET /chat/completions/{completion_id}/messages', (call) => {
    const { id } = stored(call);
    return jsonResponse(listPage(messages(call, id).all(), call.query, { order: 'asc' }));
  });
}

function stored(call: Call): StoredObject {
  return completions(call).get(pathParameter(call, 'completion_id'), 'completion_id');
}
