import { OpenAIError } from '@oai/core';
import { hide } from '@oai/core/internal';
import type { ConversationItem, RealtimeServerEvent } from '@oai/realtime';
import { checkConnection, type VoiceConnection } from './connection.js';
import { ConversationMemory } from './conversation-memory.js';

const DEFAULT_MAX_ITEMS = 200;

/** Marks a connection, whichever copy of this package restores it. */
const RESTORED = Symbol.for('@oai/voice.restored');

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
   * without a transcript, calls of MCP servers, and results whose call is not among the items.
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
 * @throws {OpenAIError} `maxItems` is no positive integer, there is no connection, or it is restored
 *   already: a new session would get each item twice.
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
  checkConnection(connection, options);
  const { maxItems = DEFAULT_MAX_ITEMS, onRestored } = options;
  if (!Number.isSafeInteger(maxItems) || maxItems < 1) {
    throw new OpenAIError('`maxItems` must be a positive integer.');
  }
  if (RESTORED in connection) {
    throw new OpenAIError(
      'The conversation of this connection is restored already: stop that first.',
    );
  }
  hide(connection, RESTORED, true);
  const memory = new ConversationMemory(maxItems);
  const onEvent = (event: RealtimeServerEvent): void => memory.received(event);
  const onReconnected = (): void => {
    const { session, items, unrepeatable } = memory.repeat();
    if (session) connection.send({ type: 'session.update', session });
    for (const item of items) connection.send({ type: 'conversation.item.create', item });
    connection.flushPending();
    onRestored?.(unrepeatable);
  };
  connection.on('event', onEvent);
  connection.on('reconnected', onReconnected);
  let isStopped = false;
  return () => {
    if (isStopped) return;
    isStopped = true;
    connection.off('event', onEvent);
    connection.off('reconnected', onReconnected);
    Reflect.deleteProperty(connection, RESTORED);
  };
}
