import type { StoredObject } from '../../state/collection.js';
import type { JsonObject } from '../../json.js';
import { itemEvents } from './item-events.js';
import type { OutputItem } from './items.js';
import { unfinished } from './response-body.js';

/**
 * Yields the events of a response's stream, in the API's order. Repeatable, for readers that
 * reconnect.
 *
 * @internal
 */
export function* responseEvents(
  response: StoredObject,
  items: OutputItem[],
): Generator<JsonObject> {
  let sequence = 0;
  const numbered = (event: JsonObject): JsonObject => ({ ...event, sequence_number: sequence++ });
  if (response['background'] === true) {
    yield numbered({ type: 'response.created', response: unfinished(response, 'queued') });
    yield numbered({ type: 'response.queued', response: unfinished(response, 'queued') });
  } else {
    yield numbered({ type: 'response.created', response: unfinished(response, 'in_progress') });
  }
  yield numbered({ type: 'response.in_progress', response: unfinished(response, 'in_progress') });
  for (const [index, { item, chunks }] of items.entries()) {
    yield numbered({ type: 'response.output_item.added', output_index: index, item: begun(item) });
    for (const event of itemEvents(item, chunks, index)) yield numbered(event);
    yield numbered({ type: 'response.output_item.done', output_index: index, item });
  }
  yield numbered({ type: `response.${String(response['status'])}`, response });
}

/** Returns an item as it is when added: without the content that is streamed later. */
function begun(item: StoredObject): StoredObject {
  const empty: StoredObject = { ...item };
  if ('status' in item) empty['status'] = 'in_progress';
  for (const member of ['arguments', 'input']) if (member in item) empty[member] = '';
  if (item['type'] === 'message') empty['content'] = [];
  if (item['type'] === 'reasoning') empty['summary'] = [];
  if (item['type'] === 'code_interpreter_call') Object.assign(empty, { code: '', outputs: null });
  if (item['type'] === 'image_generation_call') empty['result'] = null;
  return empty;
}
