import { OpenAIError } from '@oai/core';
import type { RealtimeServerEvent } from '@oai/realtime';
import type { RealtimeSessionCreateRequest } from '@oai/realtime';
import type { ConversationItem } from '@oai/realtime';
import type { VoiceConnection } from './connection.js';
import { repeatable } from './repeatable-item.js';

const DEFAULT_MAX_ITEMS = 200;

/** A connection that can be restored after a loss. @public */
export interface RestorableConnection extends VoiceConnection {
  flushPending(): void;
}

/** Options of {@link restoreConversation}. @public */
export interface RestoreOptions {
  /** Number of items, the last ones, that a new session gets. Default: 200. */
  maxItems?: number | undefined;
  /**
   * Called after a new session got the conversation, with the items that could not be repeated: audio
   * without a transcript, and calls of MCP servers.
   */
  onRestored?: ((unrepeatable: ConversationItem[]) => void) | undefined;
}

/**
 * Restores the session and the conversation after a lost connection, of a connection with the option
 * `reconnect`: the settings, the items in order (speech as its transcript) and then what was kept by
 * `maxQueueBytes`. Call it before the first session begins.
 *
 * The transcript of what the user said exists only if the session transcribes its input
 * (`audio.input.transcription`).
 *
 * @returns A function that stops.
 * @throws {OpenAIError} `maxItems` is no positive integer.
 * @example
 * ```ts
 * import { restoreConversation } from '@oai/voice';
 * import { OpenAIRealtimeWS } from '@oai/realtime/ws';
 *
 * const connection = new OpenAIRealtimeWS({ model: 'gpt-realtime', reconnect: true });
 * restoreConversation(connection);
 * await connection.emitted('session.created');
 * connection.close();
 * ```
 * @public
 */
export function restoreConversation(
  connection: RestorableConnection,
  options: RestoreOptions = {},
): () => void {
  const { maxItems = DEFAULT_MAX_ITEMS, onRestored } = options;
  if (!Number.isSafeInteger(maxItems) || maxItems < 1) {
    throw new OpenAIError('`maxItems` must be a positive integer.');
  }
  const memory = new ConversationMemory(maxItems);
  const onEvent = (event: RealtimeServerEvent): void => memory.received(event);
  const onReconnected = (): void => {
    const { session, items } = memory.take();
    if (session) connection.send({ type: 'session.update', session });
    const unrepeatable: ConversationItem[] = [];
    for (const item of items) {
      const copy = repeatable(item);
      if (copy) connection.send({ type: 'conversation.item.create', item: copy });
      else unrepeatable.push(item);
    }
    connection.flushPending();
    onRestored?.(unrepeatable);
  };
  connection.on('event', onEvent);
  connection.on('reconnected', onReconnected);
  return () => {
    connection.off('event', onEvent);
    connection.off('reconnected', onReconnected);
  };
}

/** The settings and the items of a session, as the server reports them. */
class ConversationMemory {
  readonly #maxItems: number;
  /** In the order of the conversation. */
  #items: ConversationItem[] = [];
  #session: RealtimeSessionCreateRequest | undefined;

  constructor(maxItems: number) {
    this.#maxItems = maxItems;
  }

  /** Takes everything: a new session reports its own settings and items. */
  take(): { session: RealtimeSessionCreateRequest | undefined; items: ConversationItem[] } {
    const items = this.#items;
    this.#items = [];
    return { session: this.#session, items };
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
    this.#remove(item.id);
    const before = this.#items.findIndex(({ id }) => id === previous);
    const isLast = before < 0 && previous !== null;
    this.#items.splice(isLast ? this.#items.length : before + 1, 0, item);
    if (this.#items.length > this.#maxItems) this.#items.shift();
  }

  #remove(itemID: string): void {
    this.#items = this.#items.filter(({ id }) => id !== itemID);
  }

  /** The server drops the transcript of an answer that was interrupted: it may have gone unheard. */
  #forgetWords(itemID: string): void {
    for (const part of this.#partsOf(itemID)) delete part.transcript;
  }

  #hear(itemID: string, contentIndex: number, transcript: string): void {
    const part = this.#partsOf(itemID)[contentIndex];
    if (part) part.transcript = transcript;
  }

  #partsOf(itemID: string): { transcript?: string }[] {
    const item = this.#items.find(({ id }) => id === itemID);
    if (item?.type !== 'message' || !Array.isArray(item.content)) return [];
    return item.content as { transcript?: string }[];
  }
}

/** The members of a session that the server sets. */
const OF_SERVER = new Set(['id', 'object', 'expires_at', 'client_secret']);

/** Returns the settings of a session that a client may set, without those that have no value. */
function settingsOf(session: object): RealtimeSessionCreateRequest {
  const settings = Object.entries(session).filter(
    ([name, value]) => !OF_SERVER.has(name) && value !== null,
  );
  return Object.fromEntries(settings) as unknown as RealtimeSessionCreateRequest;
}
