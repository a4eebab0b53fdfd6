import type { StoredObject } from '../state/collection.js';
import { objectAt, objectsOf, stringOr, type JsonObject } from '../json.js';
import { fromBase64 } from '../media/base64.js';
import { tokenize } from '../model/tokens.js';
import type { EmulatorState } from '../state/state.js';

type Problem = { message: string; code: string; param: string | null };

/** The items of a realtime session and its buffer of uncommitted audio. @internal */
export class RealtimeConversation {
  readonly id: string;
  #items: StoredObject[] = [];
  #bufferedBytes = 0;

  constructor(
    private readonly state: EmulatorState,
    private readonly send: (event: JsonObject) => void,
  ) {
    this.id = state.ids.next('conv_');
  }

  items(): StoredObject[] {
    return this.#items;
  }

  /** Adds or replaces an item; returns the events to send. */
  put(item: StoredObject, after?: string): JsonObject[] {
    const known = this.#items.findIndex(({ id }) => id === item.id);
    if (known >= 0) this.#items[known] = item;
    else if (after === 'root') this.#items.unshift(item);
    else {
      const place = this.#items.findIndex(({ id }) => id === after);
      this.#items.splice(place < 0 ? this.#items.length : place + 1, 0, item);
    }
    const previous = this.#items[this.#items.findIndex(({ id }) => id === item.id) - 1]?.id ?? null;
    return [
      { type: 'conversation.item.added', previous_item_id: previous, item },
      { type: 'conversation.item.done', previous_item_id: previous, item },
    ];
  }

  /** Handles events about items and audio; returns the problem of an invalid one. */
  handle(event: JsonObject, session: JsonObject): Problem | undefined {
    switch (event['type']) {
      case 'conversation.item.create':
        return this.#create(event);
      case 'conversation.item.delete':
      case 'conversation.item.retrieve':
      case 'conversation.item.truncate':
        return this.#onItem(event);
      case 'input_audio_buffer.append':
        return this.#append(event);
      case 'input_audio_buffer.clear':
        this.#bufferedBytes = 0;
        this.send({ type: 'input_audio_buffer.cleared' });
        return undefined;
      case 'input_audio_buffer.commit':
        return this.#commit(session);
      case 'output_audio_buffer.clear':
        this.send({ type: 'output_audio_buffer.cleared', response_id: 'none' });
        return undefined;
      default:
        return {
          message: `Invalid value: '${String(event['type'])}'.`,
          code: 'invalid_value',
          param: 'type',
        };
    }
  }

  #create(event: JsonObject): Problem | undefined {
    const after = stringOr(event['previous_item_id'], undefined);
    if (after !== undefined && after !== 'root' && !this.#find(after))
      return missingItem(after, 'previous_item_id');
    const given = objectAt(event, 'item');
    const id = stringOr(given['id'], undefined) ?? this.state.ids.next('item_');
    if (this.#find(id)) {
      return {
        message: `There is already an item with the id '${id}'.`,
        code: 'item_create_duplicate_item_id',
        param: 'item.id',
      };
    }
    const item = { ...given, id, object: 'realtime.item', status: 'completed' };
    for (const told of this.put(item, after)) this.send(told);
    return undefined;
  }

  #onItem(event: JsonObject): Problem | undefined {
    const id = String(event['item_id']);
    const item = this.#find(id);
    if (!item) return missingItem(id, 'item_id');
    if (event['type'] === 'conversation.item.retrieve')
      this.send({ type: 'conversation.item.retrieved', item });
    else if (event['type'] === 'conversation.item.delete') {
      this.#items = this.#items.filter((each) => each !== item);
      this.send({ type: 'conversation.item.deleted', item_id: id });
    } else {
      const { content_index, audio_end_ms } = event;
      const part = objectsOf(item['content'])[Number(content_index)];
      if (part) delete part['transcript'];
      this.send({ type: 'conversation.item.truncated', item_id: id, content_index, audio_end_ms });
    }
    return undefined;
  }

  #append(event: JsonObject): Problem | undefined {
    try {
      this.#bufferedBytes += fromBase64(String(event['audio'])).length;
      return undefined;
    } catch {
      return {
        message: "Invalid 'audio': expected base64.",
        code: 'invalid_value',
        param: 'audio',
      };
    }
  }

  #commit(session: JsonObject): Problem | undefined {
    if (this.#bufferedBytes === 0) {
      return {
        message: 'Error committing input audio buffer: the buffer is empty.',
        code: 'input_audio_buffer_commit_empty',
        param: null,
      };
    }
    this.#bufferedBytes = 0;
    const input = objectAt(objectAt(session, 'audio'), 'input');
    const transcript = 'This is what the emulator heard.';
    const isTranscribed = Object.keys(objectAt(input, 'transcription')).length > 0;
    const item: StoredObject = {
      id: this.state.ids.next('item_'),
      object: 'realtime.item',
      type: 'message',
      status: 'completed',
      role: 'user',
      content: [{ type: 'input_audio', ...(isTranscribed ? { transcript } : {}) }],
    };
    const previous = this.#items.at(-1)?.id ?? null;
    this.send({
      type: 'input_audio_buffer.committed',
      previous_item_id: previous,
      item_id: item.id,
    });
    for (const told of this.put(item)) this.send(told);
    if (isTranscribed) this.#transcribe(item.id, transcript);
    return undefined;
  }

  #transcribe(itemId: string, transcript: string): void {
    const type = 'conversation.item.input_audio_transcription';
    const place = { item_id: itemId, content_index: 0 };
    for (const delta of tokenize(transcript)) this.send({ type: `${type}.delta`, ...place, delta });
    const usage = { type: 'duration', seconds: 1 };
    this.send({ type: `${type}.completed`, ...place, transcript, usage });
  }

  #find(id: string): StoredObject | undefined {
    return this.#items.find((item) => item.id === id);
  }
}

function missingItem(id: string, param: string): Problem {
  return { message: `There is no item with the id '${id}'.`, code: 'item_not_found', param };
}
