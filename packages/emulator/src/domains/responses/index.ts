import { badRequest, notFound } from '../../api-error.js';
import { pathParameter, pause, requireModel, type Call } from '../../call.js';
import { listPage, type StoredObject } from '../../collection.js';
import { deletedBody, jsonResponse } from '../../http/respond.js';
import { eventStream, type ServerEvent } from '../../http/sse.js';
import { isObject, objectsOf, stringOr, type JsonObject } from '../../json.js';
import { takeTurn } from '../../model/turn.js';
import type { Routes } from '../../routes.js';
import { countTokens } from '../../model/tokens.js';
import {
  addConversationRoutes,
  addToConversation,
  conversationItems,
  requireConversation,
} from './conversations.js';
import { outputItems, type OutputItem } from './output-items.js';
import { responseBody, unfinished } from './response-body.js';
import { responseEvents } from './response-events.js';
import { inputItems, responsePrompt } from './response-prompt.js';
import { storedItem } from './stored-item.js';

/** What is needed to tell a response's story again. */
interface Made {
  response: StoredObject;
  items: OutputItem[];
  chunkDelayMs: number;
}

/** Responses: created, streamed, stored, run in the background; and conversations. @internal */
export function addResponseRoutes(routes: Routes): void {
  const made = new WeakMap<StoredObject, Made>();
  routes.add('POST /responses', (call) => {
    const result = makeResponse(call);
    const { response } = result;
    if (call.body['store'] !== false) {
      made.set(responses(call).add(response), result);
    }
    if (call.body['stream'] === true) return eventStream(replay(call, result, -1));
    return jsonResponse(
      call.body['background'] === true ? unfinished(response, 'queued') : response,
    );
  });
  routes.add('GET /responses/{response_id}', (call) => {
    const response = stored(call);
    const result = made.get(response)!;
    if (call.query.get('stream') === 'true') {
      return eventStream(replay(call, result, Number(call.query.get('starting_after') ?? -1)));
    }
    const isWorking = response['background'] === true && response['status'] !== 'cancelled';
    if (isWorking && !call.state.isDoneAfterRead(response.id)) {
      return jsonResponse(unfinished(response, 'in_progress'), {
        headers: call.state.pollHeaders(),
      });
    }
    return jsonResponse(response);
  });
  routes.add('DELETE /responses/{response_id}', (call) => {
    const { id } = responses(call).delete(pathParameter(call, 'response_id'));
    return jsonResponse(deletedBody('response', id));
  });
  routes.add('POST /responses/{response_id}/cancel', (call) => {
    const response = stored(call);
    if (response['background'] !== true) {
      throw badRequest(
        'Only responses that were created with background=true can be cancelled.',
        null,
      );
    }
    Object.assign(response, { ...unfinished(response, 'in_progress'), status: 'cancelled' });
    return jsonResponse(response);
  });
  routes.add('GET /responses/{response_id}/input_items', (call) => {
    const { id } = stored(call);
    return jsonResponse(listPage(call.state.collection('input item', id).all(), call.query));
  });
  routes.add('POST /responses/input_tokens', (call) =>
    jsonResponse({
      object: 'response.input_tokens',
      input_tokens: responsePrompt(call.body, history(call)).inputTokens,
    }),
  );
  routes.add('POST /responses/compact', (call) => jsonResponse(compact(call)));
  addConversationRoutes(routes);
}

/** Lets the model answer, and keeps what later requests may refer to. @internal */
export function makeResponse(call: Call): Made {
  const { body, state } = call;
  if (body['model'] !== undefined) requireModel(call, body['model']);
  refuseContradictions(body);
  const conversationId = conversationOf(body);
  const prompt = responsePrompt(body, history(call));
  const turn = takeTurn(prompt, call.answer, state);
  const items = outputItems(call, prompt, turn);
  const output = items.map(({ item }) => item);
  const response = responseBody(call, prompt, turn, output, conversationId);
  const input = inputItems(body['input']).map((item) => storedItem(item, state));
  for (const item of input) state.collection('input item', response.id).add(item);
  if (conversationId !== undefined) addToConversation(call, conversationId, [...input, ...output]);
  return { response, items, chunkDelayMs: turn.chunkDelayMs };
}

async function* replay(
  call: Call,
  { response, items, chunkDelayMs }: Made,
  after: number,
): AsyncGenerator<ServerEvent> {
  for (const event of responseEvents(response, items)) {
    if ((event['sequence_number'] as number) <= after) continue;
    await pause(call, chunkDelayMs);
    yield { event: String(event['type']), data: event };
  }
}

/** What was said before, in the conversation or in the responses that this one follows. */
function history(call: Call): JsonObject[] {
  const { body, state } = call;
  const conversationId = conversationOf(body);
  if (conversationId !== undefined) {
    return conversationItems(call, requireConversation(call, conversationId).id).all();
  }
  const items: JsonObject[] = [];
  let previous: unknown = body['previous_response_id'];
  while (typeof previous === 'string') {
    const response = responses(call).find(previous);
    if (!response) throw notFound('response', previous, 'previous_response_id');
    items.unshift(
      ...state.collection('input item', response.id).all(),
      ...objectsOf(response['output']),
    );
    previous = response['previous_response_id'];
  }
  return items;
}

function conversationOf(body: JsonObject): string | undefined {
  const { conversation } = body;
  return isObject(conversation) ? String(conversation['id']) : stringOr(conversation, undefined);
}

function compact(call: Call): JsonObject {
  const items = [...history(call), ...inputItems(call.body['input'])];
  const { ids } = call.state;
  const tokens = countTokens(JSON.stringify(items));
  return {
    id: ids.next('resp_'),
    object: 'response.compaction',
    created_at: call.state.nowSeconds(),
    output: [
      ...items.filter(({ role }) => role === 'user').map((item) => storedItem(item, call.state)),
      { id: ids.next('cmp_'), type: 'compaction', encrypted_content: `compacted:${items.length}` },
    ],
    usage: {
      input_tokens: tokens,
      input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
      output_tokens: 8,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: tokens + 8,
    },
  };
}

function refuseContradictions(body: JsonObject): void {
  if (body['previous_response_id'] != null && body['conversation'] != null) {
    throw badRequest("Give 'previous_response_id' or 'conversation', not both.", 'conversation');
  }
  if (body['background'] === true && body['store'] === false) {
    throw badRequest("The 'background' parameter needs 'store' to be true.", 'background');
  }
  if (isObject(body['stream_options']) && body['stream'] !== true) {
    throw badRequest(
      "The 'stream_options' parameter is only allowed when 'stream' is enabled.",
      'stream_options',
    );
  }
  const input = inputItems(body['input']);
  const outputs = new Set(
    input.filter(({ type }) => /call_output$/.test(String(type))).map((item) => item['call_id']),
  );
  const open = input.find(
    ({ type, call_id }) =>
      (type === 'function_call' || type === 'custom_tool_call') && !outputs.has(call_id),
  );
  if (open)
    throw badRequest(`No tool output found for the call ${String(open['call_id'])}.`, 'input');
}

function responses(call: Call) {
  return call.state.collection('response');
}

function stored(call: Call): StoredObject {
  return responses(call).get(pathParameter(call, 'response_id'), 'response_id');
}
