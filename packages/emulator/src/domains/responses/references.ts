import type { Call } from '../../api/call.js';
import { ApiError } from '../../http/api-error.js';
import { objectsOf, type JsonObject } from '../../json.js';
import { inputItems } from './response-prompt.js';

/**
 * Returns the items of the request's input. In the place of references, and of reasoning and pictures
 * that come without their content, are the stored items.
 *
 * @throws {ApiError} 404 if there is no such item.
 * @internal
 */
export function requestItems(call: Call): JsonObject[] {
  return inputItems(call.body['input']).map((item) => {
    const { id, type } = item;
    const isReference = type === 'item_reference' || (type == null && item['role'] === undefined);
    const isElsewhere =
      isReference ||
      (type === 'reasoning' && item['encrypted_content'] == null) ||
      (type === 'image_generation_call' && item['result'] == null);
    return isElsewhere && typeof id === 'string' ? storedItem(call, id) : item;
  });
}

function storedItem({ state, body }: Call, id: string): JsonObject {
  for (const collection of state.allCollections()) {
    if (collection.kind !== 'item' && collection.kind !== 'input item') continue;
    const item = collection.find(id);
    if (item) return item;
  }
  for (const { output } of state.collection('response').all().reverse()) {
    const item = objectsOf(output).find((each) => each['id'] === id);
    if (item) return item;
  }
  const hint =
    body['store'] === false
      ? ' Items are not persisted when `store` is set to false. Try again with `store` set to true, or remove this item from your input.'
      : '';
  throw new ApiError(404, `Item with id '${id}' not found.${hint}`, { param: 'input' });
}
