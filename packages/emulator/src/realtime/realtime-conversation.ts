import type { StoredObject } from '../state/collection.js';
import { isObject, numberOr, objectAt, objectsOf, stringOr, type JsonObject } from '../json.js';
import { fromBase64 } from '../media/base64.js';
import type { AudioFormat } from '../media/loudness.js';
import { tokenize } from '../model/tokens.js';
import type { EmulatorState } from '../state/state.js';
import { SpeechDetector, type SpeechChange } from './speech-detector.js';

/** The turn detection of a session, with defaults filled in; undefined if there is none. @internal */
export function turnDetection(session: JsonObject): JsonObject | undefined {
  const detection = objectAt(objectAt(session, 'audio'), 'input')['turn_detection'];
  return isObject(detection) ? detection : undefined;
}

type Problem = { message: string; code: string; param: string | null };

/** The items of a realtime session and its buffer of uncommitted audio. @internal */
export class RealtimeConversation {
  readonly id: string;
  #items: StoredObject[] = [];
  #bufferedBytes = 0;
  readonly #speech = new SpeechDetector();
  /** The item that the speech being heard is to become. */
  #spokenItemId: string | undefined;

  constructor(
    private readonly state: EmulatorState,
    private readonly send: (event: JsonObject) => void,
    private readonly onSpeech: (kind: SpeechChange['kind']) => void,
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
        return this.#append(event, session);
      case 'input_audio_buffer.clear':
        this.#bufferedBytes = 0;
        this.#speech.clear();
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

  #append(event: JsonObject, session: JsonObject): Problem | undefined {
    let audio: Uint8Array;
    try {
      audio = fromBase64(String(event['audio']));
    } catch {
      return {
        message: "Invalid 'audio': expected base64.",
        code: 'invalid_value',
        param: 'audio',
      };
    }
    this.#bufferedBytes += audio.length;
    const detection = turnDetection(session);
    if (detection) this.#hear(audio, session, detection);
    return undefined;
  }

  /** Reports where speech starts, and commits it where it stops. */
  #hear(audio: Uint8Array, session: JsonObject, detection: JsonObject): void {
    const format = objectAt(objectAt(objectAt(session, 'audio'), 'input'), 'format')['type'];
    const changes = this.#speech.hear(audio, format as AudioFormat, {
      threshold: numberOr(detection['threshold'], 0.5),
      prefixPaddingMs: numberOr(detection['prefix_padding_ms'], 300),
      silenceDurationMs: numberOr(detection['silence_duration_ms'], 200),
    });
    for (const { kind, atMs } of changes) {
      this.#spokenItemId ??= this.state.ids.next('item_');
      const time = kind === 'started' ? { audio_start_ms: atMs } : { audio_end_ms: atMs };
      this.send({
        type: `input_audio_buffer.speech_${kind}`,
        ...time,
        item_id: this.#spokenItemId,
      });
      if (kind === 'stopped') this.#commit(session);
      this.onSpeech(kind);
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
    this.#speech.clear();
    const input = objectAt(objectAt(session, 'audio'), 'input');
    const transcript = 'This is what the emulator heard.';
    const isTranscribed = Object.keys(objectAt(input, 'transcription')).length > 0;
    const item: StoredObject = {
      id: this.#spokenItemId ?? this.state.ids.next('item_'),
      object: 'realtime.item',
      type: 'message',
      status: 'completed',
      role: 'user',
      content: [{ type: 'input_audio', ...(isTranscribed ? { transcript } : {}) }],
    };
    this.#spokenItemId = undefined;
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
