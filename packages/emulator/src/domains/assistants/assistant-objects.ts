import { pathParameter, requireModel, type Call } from '../../api/call.js';
import { listPage } from '../../state/collection.js';
import { deletedBody, jsonResponse } from '../../http/respond.js';
import type { Routes } from '../../api/routes.js';

const path = '/assistants/{assistant_id}';
const members = [
  'name',
  'description',
  'model',
  'instructions',
  'tools',
  'tool_resources',
  'metadata',
  'temperature',
  'top_p',
  'response_format',
  'reasoning_effort',
];

/** @internal */
export function addAssistantObjectRoutes(routes: Pick<Routes, 'add'>): void {
  routes.add('POST /assistants', (call) => {
    requireModel(call, call.body['model']);
    return jsonResponse(
      assistants(call).add({
        id: call.state.ids.next('asst_'),
        object: 'assistant',
        created_at: call.state.nowSeconds(),
        name: null,
        description: null,
        instructions: null,
        tools: [],
        tool_resources: {},
        metadata: {},
        temperature: 1,
        top_p: 1,
        response_format: 'auto',
        ...call.body,
      }),
    );
  });
  routes.add('GET /assistants', (call) =>
    jsonResponse(listPage(assistants(call).all(), call.query)),
  );
  routes.add(`GET ${path}`, (call) =>
    jsonResponse(assistants(call).get(pathParameter(call, 'assistant_id'))),
  );
  routes.add(`POST ${path}`, (call) => {
    const assistant = assistants(call).get(pathParameter(call, 'assistant_id'));
    for (const name of members) if (name in call.body) assistant[name] = call.body[name];
    return jsonResponse(assistant);
  });
  routes.add(`DELETE ${path}`, (call) => {
    const { id } = assistants(call).delete(pathParameter(call, 'assistant_id'));
    return jsonResponse(deletedBody('assistant.deleted', id));
  });
}

/** @internal */
export function assistants(call: Call) {
  return call.state.collection('assistant');
}
