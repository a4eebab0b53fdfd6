import { badRequest } from '../../http/api-error.js';
import { pathParameter, pause, type Call } from '../../api/call.js';
import { listPage, type StoredObject } from '../../state/collection.js';
import { deletedBody, jsonResponse } from '../../http/respond.js';
import { eventStream, type ServerEvent } from '../../http/sse.js';
import type { JsonObject } from '../../json.js';
import { countTokens } from '../../model/tokens.js';
import type { Routes } from '../../api/routes.js';
import { addConversationRoutes } from './conversations.js';
import { encrypted } from './encrypted.js';
import {
  history,
  keepResponse,
  madeResponse,
  makeResponse,
  responses,
  type MadeResponse,
} from './make-response.js';
import { unfinished } from './response-body.js';
import { responseEvents } from './response-events.js';
import { requestItems } from './references.js';
import { responsePrompt } from './response-prompt.js';
import { storedItem } from './items.js';

/** Adds responses (created, streamed, stored, in the background) and conversations. @internal */
export function addResponseRoutes(routes: Routes): void {
  routes.add('POST /responses', (call) => {
    const result = makeResponse(call);
    const { response } = result;
    if (call.body['store'] !== false) keepResponse(call, result);
    if (call.body['background'] === true) announceEnd(call, response.id);
    if (call.body['stream'] === true) return eventStream(replay(call, result, -1));
    return jsonResponse(
      call.body['background'] === true ? unfinished(response, 'queued') : response,
    );
  });
  routes.add('GET /responses/{response_id}', (call) => {
    const response = stored(call);
    const result = madeResponse(response);
    if (call.query.get('stream') === 'true') {
      if (response['background'] !== true) {
        throw badRequest(
          'Only responses that run in the background can be streamed again.',
          'stream',
        );
      }
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
      input_tokens: responsePrompt(call.body, [...history(call), ...requestItems(call)])
        .inputTokens,
    }),
  );
  routes.add('POST /responses/compact', (call) => jsonResponse(compact(call)));
  addConversationRoutes(routes);
}

/** Sends a webhook once a response in the background has ended. */
function announceEnd(call: Call, id: string): void {
  call.state.outbox.watch(id, () => {
    const response = responses(call).find(id);
    if (!response) return null;
    const isDone = response['status'] === 'cancelled' || call.state.isDoneAfterRead(id);
    return isDone ? `response.${String(response['status'])}` : undefined;
  });
}

async function* replay(
  call: Call,
  { response, items, chunkDelayMs }: MadeResponse,
  after: number,
): AsyncGenerator<ServerEvent> {
  for (const event of responseEvents(response, items)) {
    if ((event['sequence_number'] as number) <= after) continue;
    await pause(call, chunkDelayMs);
    yield { event: String(event['type']), data: event };
  }
}

function compact(call: Call): JsonObject {
  const items = [...history(call), ...requestItems(call)];
  const { ids } = call.state;
  const tokens = countTokens(JSON.stringify(items));
  return {
    id: ids.next('resp_'),
    object: 'response.compaction',
    created_at: call.state.nowSeconds(),
    output: [
      ...items.filter(({ role }) => role === 'user').map((item) => storedItem(item, call.state)),
      {
        id: ids.next('cmp_'),
        type: 'compaction',
        encrypted_content: encrypted(`${items.length} items`),
      },
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

function stored(call: Call): StoredObject {
  return responses(call).get(pathParameter(call, 'response_id'), 'response_id');
}
