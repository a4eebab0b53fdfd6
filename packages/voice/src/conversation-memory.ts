import { copyJSON } from '@oai/core/internal';
import type {
  ConversationItem,
  RealtimeServerEvent,
  RealtimeSessionCreateRequest,
} from '@oai/realtime';
import { repeatable } from './repeatable-item.js';

/**
 * The settings and the items of a session, as the server reports them.
 *
 * @internal
 */
export class ConversationMemory {
  readonly #maxItems: number;
  /** In the order of the conversation. */
  #items: ConversationItem[] = [];
  #session: RealtimeSessionCreateRequest | undefined;

  constructor(maxItems: number) {
    this.#maxItems = maxItems;
  }

  /**
   * Returns what a new session needs. The items stay until it reports them, since it may be lost before;
   * those that it does not get are forgotten.
   */
  repeat(): {
    session: RealtimeSessionCreateRequest | undefined;
    items: ConversationItem[];
    unrepeatable: ConversationItem[];
  } {
    const items: ConversationItem[] = [];
    const unrepeatable: ConversationItem[] = [];
    const calls = new Set<string | undefined>();
    this.#items = this.#items.filter((item) => {
      if (item.type === 'function_call') calls.add(item.call_id);
      // The API refuses a result without its call.
      const isOrphan = item.type === 'function_call_output' && !calls.has(item.call_id);
      const copy = isOrphan ? undefined : repeatable(item);
      if (copy) items.push(copy);
      else unrepeatable.push(item);
      return copy !== undefined;
    });
    return { session: this.#session, items, unrepeatable };
  }

  received(event: RealtimeServerEvent): void {
    if (event.type === 'session.updated') this.#session = settingsOf(event.session);
    else if (event.type === 'conversation.item.done') this.#put(event.item, event.previous_item_id);
    else if (event.type === 'conversation.item.deleted') this.#remove(event.item_id);
    else if (event.type === 'conversation.item.truncated') this.#forgetWords(event.item_id);
    else if (event.type === 'conversation.item.input_audio_transcription.completed') {
      this.#hear(event.item_id, event.content_index, event.transcript);
    }
  }

  #put(item: ConversationItem | undefined, previous: string | null | undefined): void {
    if (typeof item?.id !== 'string') return;
    // A copy, since it is changed later, and the event belongs to the application.
    const copy = copyJSON(item);
    const known = this.#items.findIndex(({ id }) => id === item.id);
    if (known >= 0 && previous === undefined) {
      this.#items[known] = copy;
      return;
    }
    this.#remove(item.id);
    const before = this.#items.findIndex(({ id }) => id === previous);
    const isLast = before < 0 && previous !== null;
    this.#items.splice(isLast ? this.#items.length : before + 1, 0, copy);
    if (this.#items.length > this.#maxItems) this.#items.shift();
  }

  #remove(itemID: string): void {
    this.#items = this.#items.filter(({ id }) => id !== itemID);
  }

  /** The server drops the transcript of an answer that was interrupted: it may have gone unheard. */
  #forgetWords(itemID: string): void {
    for (const part of this.#partsOf(itemID)) delete part?.transcript;
  }

  #hear(itemID: string, contentIndex: number, transcript: string): void {
    const part = this.#partsOf(itemID)[contentIndex];
    if (part) part.transcript = transcript;
  }

  #partsOf(itemID: string): ({ transcript?: string } | null)[] {
    const item = this.#items.find(({ id }) => id === itemID);
    if (item?.type !== 'message' || !Array.isArray(item.content)) return [];
    return item.content as { transcript?: string }[];
  }
}

/** The members of a session that the server sets, and the model, which the address names. */
const OF_SERVER = new Set(['id', 'object', 'expires_at', 'client_secret', 'model']);

/** Returns the settings of a session that a client may set, without those that have no value. */
function settingsOf(session: object | null | undefined): RealtimeSessionCreateRequest | undefined {
  if (!session) return undefined;
  const settings = Object.entries(session).filter(
    ([name, value]) => !OF_SERVER.has(name) && value !== null,
  );
  return Object.fromEntries(settings) as unknown as RealtimeSessionCreateRequest;
}
