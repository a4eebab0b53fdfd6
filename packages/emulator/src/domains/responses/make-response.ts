import { badRequest } from '../../http/api-error.js';
import type { Call } from '../../api/call.js';
import { recordUsage, tokenAmounts } from '../../api/record-usage.js';
import type { StoredObject } from '../../state/collection.js';
import { isObject, objectAt, objectsOf, stringOr, type JsonObject } from '../../json.js';
import { takeTurn } from '../../model/turn.js';
import { checkIdentifiers } from '../../rules/identifiers.js';
import { requireModelFor } from '../../rules/models.js';
import { checkItems } from '../../rules/response-items.js';
import { checkReasoningPairs } from '../../rules/reasoning-pairs.js';
import { checkPast, checkResponse } from '../../rules/responses.js';
import { addToConversation, conversationItems, requireConversation } from './conversations.js';
import { outputItems } from './output-items.js';
import { responseBody } from './response-body.js';
import { requestItems } from './references.js';
import { responsePrompt } from './response-prompt.js';
import { storedItem, type OutputItem } from './items.js';

/** A response and the items from which it can be streamed again. @internal */
export interface MadeResponse {
  response: StoredObject;
  input: StoredObject[];
  items: OutputItem[];
  chunkDelayMs: number;
}

/** Generates a response and adds its items to its conversation. @internal */
export function makeResponse(call: Call): MadeResponse {
  const { body, state } = call;
  if (body['model'] != null) requireModelFor(call, 'POST /responses');
  checkPast(body);
  const conversationId = conversationOf(body);
  checkIdentifiers(call);
  const given = requestItems(call);
  checkReasoningPairs(given, state);
  const earlier = history(call);
  checkItems(given, earlier);
  const items = [...earlier, ...given];
  const prompt = responsePrompt(body, items);
  checkResponse(call, prompt, items);
  const turn = takeTurn(prompt, call.answer, state);
  const outcome = outputItems(call, prompt, turn);
  const output = outcome.map(({ item }) => item);
  const response = responseBody(call, prompt, turn, output, conversationId);
  recordUsage(call, 'completions', prompt.model, tokenAmounts(objectAt(response, 'usage')));
  const input = given.map((item) => storedItem(item, state));
  if (conversationId !== undefined) addToConversation(call, conversationId, [...input, ...output]);
  return { response, input, items: outcome, chunkDelayMs: turn.chunkDelayMs };
}

/** Stored responses with their items, for as long as the stored object exists. */
const madeResponses = new WeakMap<StoredObject, MadeResponse>();

/** Stores a response together with its input and the items needed to stream it again. @internal */
export function keepResponse(call: Call, made: MadeResponse): void {
  const input = call.state.collection('input item', made.response.id);
  for (const item of made.input) input.add(item);
  madeResponses.set(responses(call).add(made.response), made);
}

/** Returns the items of a stored response. @internal */
export function madeResponse(response: StoredObject): MadeResponse {
  return madeResponses.get(response)!;
}

/** Returns the earlier items, of the conversation or of the preceding responses. @internal */
export function history(call: Call): JsonObject[] {
  const { body, state } = call;
  const conversationId = conversationOf(body);
  if (conversationId !== undefined) {
    return conversationItems(call, requireConversation(call, conversationId).id).all();
  }
  const items: JsonObject[] = [];
  let previous: unknown = body['previous_response_id'];
  while (typeof previous === 'string') {
    const response = responses(call).find(previous);
    if (!response) {
      throw badRequest(
        `Previous response with id '${previous}' not found.`,
        'previous_response_id',
        'previous_response_not_found',
      );
    }
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

/** @internal */
export function responses(call: Call) {
  return call.state.collection('response');
}
