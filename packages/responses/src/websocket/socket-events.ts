import type { RawWebSocketData } from '@oai/core/internal';
import type { WebSocketError } from './web-socket-error.js';

/** An event of the wire. @internal */
export interface TypedEvent {
  readonly type: string;
}

/** What is about to be tried after a connection was lost. @public */
export interface ReconnectingEvent<Parameters = Record<string, unknown>> {
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly maxAttempts: number;
  /** Milliseconds until the attempt. */
  readonly delay: number;
  /** With which the lost connection was closed; 1006 if it was cut off. */
  readonly closeCode: number;
  /** Query parameters of the connection. */
  readonly parameters: Parameters | undefined;
}

/** Gives up, or connects with other query parameters from now on. @public */
export type ReconnectingOverrides<Parameters = Record<string, unknown>> =
  { abort: true } | { parameters?: Parameters | undefined };

/** How to reconnect after a connection was lost. @public */
export interface ResponsesWSReconnectOptions {
  /** Asked before each attempt. Answers that were under way are lost: ask for them again here. */
  onReconnecting: (event: ReconnectingEvent) => ReconnectingOverrides | void;
  /** Attempts in a row without any message from the server. Default: 5. */
  maxRetries?: number | undefined;
  /** Milliseconds before the first attempt; each further one waits twice as long. Default: 500. */
  initialDelay?: number | undefined;
  /** Milliseconds that no attempt waits longer than. Default: 8000. */
  maxDelay?: number | undefined;
}

/** @public */
export interface ResponsesWSBaseOptions {
  /** Default: a connection that is lost stays lost. */
  reconnect?: ResponsesWSReconnectOptions | null | undefined;
  /** Bytes that may wait for the connection to open. Default: 1 MiB. */
  maxQueueSize?: number | undefined;
}

/** What was still waiting when the connection ended. @public */
export type UnsentMessage<ClientEvent> =
  { type: 'raw'; data: RawWebSocketData } | { type: 'message'; message: ClientEvent };

/** An error event of the server. @public */
export type WebSocketErrorEventOf<ServerEvent> = Extract<ServerEvent, { type: 'error' }>;

/** What `stream()` gives: everything that happens to a connection, in order. @public */
export type StreamMessageOf<ClientEvent, ServerEvent> =
  | { type: 'connecting' | 'open' | 'closing' }
  | { type: 'close'; code: number; reason: string; unsent: UnsentMessage<ClientEvent>[] }
  | { type: 'reconnecting'; reconnect: ReconnectingEvent }
  | { type: 'reconnected' }
  | { type: 'message'; message: ServerEvent }
  | { type: 'raw'; data: RawWebSocketData }
  | { type: 'error'; error: WebSocketError<ServerEvent> };

/**
 * The events of a connection, by name: `event` is every event of the server, `raw` a message that
 * is none, `error` whatever goes wrong.
 *
 * @public
 */
export type WebSocketEventsOf<ClientEvent, ServerEvent extends TypedEvent> = {
  event: (event: ServerEvent) => void;
  error: (error: WebSocketError<ServerEvent>) => void;
  close: (code: number, reason: string, unsent: UnsentMessage<ClientEvent>[]) => void;
  reconnecting: (event: ReconnectingEvent) => void;
  reconnected: () => void;
  raw: (data: RawWebSocketData) => void;
} & {
  [Type in Exclude<ServerEvent['type'], 'error'>]: (
    event: Extract<ServerEvent, { type: Type }>,
  ) => unknown;
};
