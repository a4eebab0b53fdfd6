import type { StoredObject } from '../../state/collection.js';
import { scriptedItemEvents } from './scripted-items.js';
import { objectsOf, type JsonObject } from '../../json.js';

/** Yields the events between `added` and `done` of an item. @internal */
export function* itemEvents(
  item: StoredObject,
  chunks: string[],
  outputIndex: number,
): Generator<JsonObject> {
  const place = { item_id: item.id, output_index: outputIndex };
  switch (item['type']) {
    case 'message':
      yield* messageEvents(item, chunks, place);
      break;
    case 'reasoning':
      yield* reasoningEvents(item, chunks, place);
      break;
    case 'function_call':
      for (const delta of chunks)
        yield { type: 'response.function_call_arguments.delta', ...place, delta };
      yield {
        type: 'response.function_call_arguments.done',
        ...place,
        name: item['name'],
        arguments: item['arguments'],
      };
      break;
    case 'custom_tool_call':
      for (const delta of chunks)
        yield { type: 'response.custom_tool_call_input.delta', ...place, delta };
      yield { type: 'response.custom_tool_call_input.done', ...place, input: item['input'] };
      break;
    case 'web_search_call':
    case 'file_search_call':
      for (const step of ['in_progress', 'searching', 'completed']) {
        yield { type: `response.${item['type']}.${step}`, ...place };
      }
      break;
    case 'code_interpreter_call':
      yield { type: 'response.code_interpreter_call.in_progress', ...place };
      for (const delta of chunks)
        yield { type: 'response.code_interpreter_call_code.delta', ...place, delta };
      yield { type: 'response.code_interpreter_call_code.done', ...place, code: item['code'] };
      yield { type: 'response.code_interpreter_call.interpreting', ...place };
      yield { type: 'response.code_interpreter_call.completed', ...place };
      break;
    case 'image_generation_call':
      yield { type: 'response.image_generation_call.in_progress', ...place };
      yield { type: 'response.image_generation_call.generating', ...place };
      yield {
        type: 'response.image_generation_call.partial_image',
        ...place,
        partial_image_index: 0,
        partial_image_b64: item['result'],
      };
      yield { type: 'response.image_generation_call.completed', ...place };
      break;
    default:
      yield* scriptedItemEvents(item, chunks, place);
  }
}

function* messageEvents(
  item: StoredObject,
  chunks: string[],
  itemPlace: JsonObject,
): Generator<JsonObject> {
  const part = objectsOf(item['content'])[0]!;
  const place = { ...itemPlace, content_index: 0 };
  const isText = part['type'] === 'output_text';
  const empty = isText
    ? { ...part, text: '', annotations: [], logprobs: [] }
    : { ...part, refusal: '' };
  yield { type: 'response.content_part.added', ...place, part: empty };
  const logprobs = objectsOf(part['logprobs']);
  for (const [index, delta] of chunks.entries()) {
    yield isText
      ? {
          type: 'response.output_text.delta',
          ...place,
          delta,
          logprobs: logprobs.slice(index, index + 1),
        }
      : { type: 'response.refusal.delta', ...place, delta };
  }
  for (const [annotation_index, annotation] of objectsOf(part['annotations']).entries()) {
    yield { type: 'response.output_text.annotation.added', ...place, annotation_index, annotation };
  }
  yield isText
    ? { type: 'response.output_text.done', ...place, text: part['text'], logprobs }
    : { type: 'response.refusal.done', ...place, refusal: part['refusal'] };
  yield { type: 'response.content_part.done', ...place, part };
}

function* reasoningEvents(
  item: StoredObject,
  chunks: string[],
  itemPlace: JsonObject,
): Generator<JsonObject> {
  const place = { ...itemPlace, summary_index: 0 };
  const part = objectsOf(item['summary'])[0];
  if (!part) return;
  yield { type: 'response.reasoning_summary_part.added', ...place, part: { ...part, text: '' } };
  for (const delta of chunks)
    yield { type: 'response.reasoning_summary_text.delta', ...place, delta };
  yield { type: 'response.reasoning_summary_text.done', ...place, text: part['text'] };
  yield { type: 'response.reasoning_summary_part.done', ...place, part };
}
