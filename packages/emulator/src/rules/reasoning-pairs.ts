import { badRequest } from '../http/api-error.js';
import { objectsOf, type JsonObject } from '../json.js';
import type { EmulatorState } from '../state/state.js';

/**
 * Checks that stored reasoning comes with the item that it led to, as in the response that it is of.
 *
 * @param items The items of a request, with stored items in the place of references.
 * @throws {ApiError} 400 if something else, or nothing, follows.
 * @internal
 */
export function checkReasoningPairs(items: JsonObject[], state: EmulatorState): void {
  const wanted = new Set(items.filter(isReasoning).map(({ id }) => id));
  if (wanted.size === 0) return;
  const followers = new Map<unknown, JsonObject>();
  // Programs mostly send what the last responses were.
  for (const response of state.collection('response').all().reverse()) {
    if (followers.size === wanted.size) break;
    const output = objectsOf(response['output']);
    for (const [index, item] of output.entries()) {
      const next = output[index + 1];
      if (next && isReasoning(item) && wanted.has(item['id'])) followers.set(item['id'], next);
    }
  }
  for (const [index, { id }] of items.entries()) {
    const follower = isReasoning(items[index]!) ? followers.get(id) : undefined;
    if (!follower || standsFor(items[index + 1], follower)) continue;
    throw badRequest(
      `Item '${String(id)}' of type 'reasoning' was provided without its required following item.`,
      'input',
    );
  }
}

function isReasoning({ type, id }: JsonObject): boolean {
  return type === 'reasoning' && typeof id === 'string';
}

/** Clients may send an item without its id. */
function standsFor(given: JsonObject | undefined, follower: JsonObject): boolean {
  if (!given) return false;
  const { type = 'message', role, call_id: callId } = given;
  return type === follower['type'] && role === follower['role'] && callId === follower['call_id'];
}
