import type { StoredObject } from '../state/collection.js';
import type { JsonObject } from '../json.js';
import { toBase64 } from '../media/base64.js';
import { tonePcm } from '../media/wav.js';
import type { Prompt, Turn, TurnToolCall } from '../model/prompt.js';
import type { EmulatorState } from '../state/state.js';

const audioPieceBytes = 4800;
const msPerChunk = 100;

/** A response in progress: its events, and the items that it adds to the conversation. @internal */
export interface RealtimeAnswer {
  response: JsonObject & { id: string };
  events: Generator<JsonObject>;
}

/** Sends a turn, as text or as audio, and its tool calls. @internal */
export function answerTurn(
  settings: JsonObject,
  prompt: Prompt,
  turn: Turn,
  state: EmulatorState,
  remember: (item: StoredObject) => JsonObject[],
): RealtimeAnswer {
  const response: JsonObject & { id: string } = {
    id: state.ids.next('resp_'),
    object: 'realtime.response',
    status: 'in_progress',
    output: [],
    conversation_id: settings['conversation_id'],
    output_modalities: settings['output_modalities'],
    max_output_tokens: settings['max_output_tokens'],
    audio: settings['audio'],
    metadata: settings['metadata'] ?? null,
  };
  return { response, events: responseEvents(response, prompt, turn, state, remember) };
}

function* responseEvents(
  response: JsonObject & { id: string },
  prompt: Prompt,
  turn: Turn,
  state: EmulatorState,
  remember: (item: StoredObject) => JsonObject[],
): Generator<JsonObject> {
  const output: StoredObject[] = [];
  yield { type: 'response.created', response: { ...response } };
  // A model with audio output speaks before it calls a tool.
  const words = turn.text ?? turn.refusal ?? 'Let me see.';
  const chunks =
    turn.text !== null
      ? turn.textChunks
      : turn.refusal !== null
        ? turn.refusalChunks
        : ['Let', ' me', ' see.'];
  const isText = JSON.stringify(response['output_modalities']) === '["text"]';
  const message: StoredObject = {
    id: state.ids.next('item_'),
    object: 'realtime.item',
    type: 'message',
    role: 'assistant',
  };
  const items = [
    { item: message, middle: (place: JsonObject) => spoken(place, words, chunks, isText, message) },
    ...turn.toolCalls.map((call) => {
      const item: StoredObject = {
        id: state.ids.next('item_'),
        object: 'realtime.item',
        type: 'function_call',
        call_id: call.id,
        name: call.name,
      };
      return { item, middle: (place: JsonObject) => called(place, call, item) };
    }),
  ];
  for (const [index, { item, middle }] of items.entries()) {
    const place = { response_id: response.id, item_id: item.id, output_index: index };
    const begun = {
      ...item,
      status: 'in_progress',
      ...(item['type'] === 'message' ? { content: [] } : { arguments: '' }),
    };
    yield {
      type: 'response.output_item.added',
      response_id: response.id,
      output_index: index,
      item: begun,
    };
    yield* remember(begun).filter(({ type }) => type === 'conversation.item.added');
    yield* middle(place);
    item['status'] = turn.finishReason === 'length' ? 'incomplete' : 'completed';
    output.push(item);
    yield {
      type: 'response.output_item.done',
      response_id: response.id,
      output_index: index,
      item,
    };
    yield* remember(item).filter(({ type }) => type === 'conversation.item.done');
  }
  const status = turn.finishReason === 'length' ? 'incomplete' : 'completed';
  Object.assign(response, {
    status,
    ...(status === 'incomplete'
      ? { status_details: { type: status, reason: 'max_output_tokens' } }
      : {}),
    output,
    usage: usage(prompt, turn, isText),
  });
  yield { type: 'response.done', response };
}

function* spoken(
  itemPlace: JsonObject,
  words: string,
  chunks: string[],
  isText: boolean,
  message: StoredObject,
): Generator<JsonObject> {
  const place = { ...itemPlace, content_index: 0 };
  if (isText) {
    yield { type: 'response.content_part.added', ...place, part: { type: 'text', text: '' } };
    for (const delta of chunks) yield { type: 'response.output_text.delta', ...place, delta };
    yield { type: 'response.output_text.done', ...place, text: words };
    yield { type: 'response.content_part.done', ...place, part: { type: 'text', text: words } };
    message['content'] = [{ type: 'output_text', text: words }];
    return;
  }
  yield { type: 'response.content_part.added', ...place, part: { type: 'audio', transcript: '' } };
  const sound = tonePcm(msPerChunk * chunks.length);
  for (const [index, delta] of chunks.entries()) {
    yield { type: 'response.output_audio_transcript.delta', ...place, delta };
    const piece = sound.subarray(index * audioPieceBytes, (index + 1) * audioPieceBytes);
    yield { type: 'response.output_audio.delta', ...place, delta: toBase64(piece) };
  }
  yield { type: 'response.output_audio.done', ...place };
  yield { type: 'response.output_audio_transcript.done', ...place, transcript: words };
  yield {
    type: 'response.content_part.done',
    ...place,
    part: { type: 'audio', transcript: words },
  };
  message['content'] = [{ type: 'output_audio', transcript: words }];
}

function* called(
  itemPlace: JsonObject,
  call: TurnToolCall,
  item: StoredObject,
): Generator<JsonObject> {
  const place = { ...itemPlace, call_id: call.id };
  for (const delta of call.chunks)
    yield { type: 'response.function_call_arguments.delta', ...place, delta };
  yield {
    type: 'response.function_call_arguments.done',
    ...place,
    name: call.name,
    arguments: call.input,
  };
  item['arguments'] = call.input;
}

function usage(prompt: Prompt, turn: Turn, isText: boolean): JsonObject {
  const audioTokens = isText ? 0 : turn.textChunks.length * 2;
  const outputTokens = turn.outputTokens + audioTokens;
  return {
    total_tokens: prompt.inputTokens + outputTokens,
    input_tokens: prompt.inputTokens,
    output_tokens: outputTokens,
    input_token_details: {
      cached_tokens: 0,
      text_tokens: prompt.inputTokens,
      audio_tokens: 0,
      image_tokens: 0,
    },
    output_token_details: { text_tokens: turn.outputTokens, audio_tokens: audioTokens },
    ...turn.usage,
  };
}
