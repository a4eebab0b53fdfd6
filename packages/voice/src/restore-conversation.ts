import { OpenAIError } from '@oai/core';
import { hide } from '@oai/core/internal';
import type {
  ConversationItem,
  RealtimeClientEvent,
  RealtimeServerEvent,
  ResponseCreateEventWithReferencesParam,
} from '@oai/realtime';
import type { RealtimeSendableEvent, UnsentRealtimeMessage } from '@oai/realtime/connection';
import { checkConnection, takesEvents, type VoiceConnection } from './connection.js';
import { ConversationMemory } from './conversation-memory.js';
import { UncommittedAudio } from './uncommitted-audio.js';

const DEFAULT_MAX_ITEMS = 200;
/** 104 seconds of `audio/pcm`. */
const DEFAULT_MAX_AUDIO_BYTES = 5_000_000;

/** Marks a connection, whichever copy of this package restores it. */
const RESTORED = Symbol.for('@oai/voice.restored');

/** A connection that can be restored after a loss. @public */
export interface RestorableConnection extends VoiceConnection {
  sendResponseCreate(event: ResponseCreateEventWithReferencesParam): void;
  takePending(): UnsentRealtimeMessage[];
}

/** Options of {@link restoreConversation}. @public */
export interface RestoreOptions {
  /** Number of items, the last ones, that a new session gets. Default: 200. */
  maxItems?: number | undefined;
  /**
   * Number of bytes of audio, the last ones, that were appended but not committed and that a new
   * session gets, if it has no turn detection. Default: 5,000,000, about 100 seconds of `audio/pcm`.
   */
  maxAudioBytes?: number | undefined;
  /**
   * Called after a new session got the conversation.
   *
   * @param unrepeatable The items that could not be repeated: audio without a transcript, calls of MCP
   *   servers, and results whose call is not among the items.
   * @param lostAudioBytes The number of bytes of audio that were lost with the session: those that
   *   exceeded `maxAudioBytes`; with turn detection, all since the last turn that the server reported.
   */
  onRestored?: ((unrepeatable: ConversationItem[], lostAudioBytes: number) => void) | undefined;
}

/**
 * Restores the session and the conversation after a lost connection, of a connection with the option
 * `reconnect`: the settings, the items in order (speech as its transcript), the audio that was appended
 * but not committed, and then what was kept by `maxQueueBytes`. Call it before the first session begins.
 *
 * With turn detection that audio is not sent again, since the server may have heard and passed over
 * it: `onRestored` gets its size.
 *
 * The transcript of what the user said exists only if the session transcribes its input
 * (`audio.input.transcription`).
 *
 * @returns A function that stops.
 * @throws {OpenAIError} `maxItems` is no positive integer, `maxAudioBytes` no whole number, there is no
 *   connection, or it is restored already: a new session would get each item twice.
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
  const {
    maxItems = DEFAULT_MAX_ITEMS,
    maxAudioBytes = DEFAULT_MAX_AUDIO_BYTES,
    onRestored,
  } = options;
  if (!Number.isSafeInteger(maxItems) || maxItems < 1) {
    throw new OpenAIError('`maxItems` must be a positive integer.');
  }
  if (!Number.isSafeInteger(maxAudioBytes) || maxAudioBytes < 0) {
    throw new OpenAIError('`maxAudioBytes` must be a whole number, 0 or more.');
  }
  if (RESTORED in connection) {
    throw new OpenAIError(
      'The conversation of this connection is restored already: stop that first.',
    );
  }
  hide(connection, RESTORED, true);
  const memory = new ConversationMemory(maxItems);
  const speech = new UncommittedAudio(maxAudioBytes);
  let isLost = false;
  const onEvent = (event: RealtimeServerEvent): void => {
    memory.received(event);
    speech.received(event);
  };
  const onReconnecting = (): void => void (isLost = true);
  const onReconnected = (): void => {
    isLost = false;
    // Sent one by one, so that the audio among them is known if this session is lost too.
    const pending = connection.takePending();
    const { session, items, unrepeatable } = memory.repeat();
    const { events, lostBytes } = speech.take(new Set(pending.map(eventOf)));
    if (session) connection.send({ type: 'session.update', session });
    for (const item of items) connection.send({ type: 'conversation.item.create', item });
    for (const event of events) connection.send(event as RealtimeClientEvent);
    for (const message of pending) sendAgain(connection, message);
    onRestored?.(unrepeatable, lostBytes);
  };
  const stopWatching = watchSent(connection, (event) => {
    if (!isLost && takesEvents(connection)) speech.sent(event);
  });
  connection.on('event', onEvent);
  connection.on('reconnecting', onReconnecting);
  connection.on('reconnected', onReconnected);
  let isStopped = false;
  return () => {
    if (isStopped) return;
    isStopped = true;
    stopWatching();
    connection.off('event', onEvent);
    connection.off('reconnecting', onReconnecting);
    connection.off('reconnected', onReconnected);
    Reflect.deleteProperty(connection, RESTORED);
  };
}

/** Calls a function with each event before it is sent, until the returned function is called. */
function watchSent(
  connection: RestorableConnection,
  onSend: (event: RealtimeSendableEvent) => void,
): () => void {
  const { send } = connection;
  let isWatched = true;
  const watched = (event: RealtimeSendableEvent): void => {
    if (isWatched && Object(event) === event) onSend(event);
    send.call(connection, event);
  };
  hide(connection, 'send', watched);
  return () => {
    isWatched = false;
    // Something else may have replaced it since.
    if (connection.send === watched) Reflect.deleteProperty(connection, 'send');
  };
}

function eventOf(unsent: UnsentRealtimeMessage): object {
  return unsent.type === 'message' ? unsent.message : unsent;
}

function sendAgain(connection: RestorableConnection, unsent: UnsentRealtimeMessage): void {
  if (unsent.type === 'message') connection.send(unsent.message);
  else {
    const event = JSON.parse(String(unsent.data)) as ResponseCreateEventWithReferencesParam;
    connection.sendResponseCreate(event);
  }
}
