import type { RawWebSocketData, ReconnectingEvent, ReconnectOptions } from '@oai/core/internal';
import type { WebSocketError } from './web-socket-error.js';

export type { ReconnectingEvent, ReconnectingOverrides } from '@oai/core/internal';

/** An event on the wire. @internal */
export interface TypedEvent {
  readonly type: string;
}

/** The options of every connection for events. @internal */
export interface EventSocketOptions<Parameters = Record<string, unknown>> {
  /** Restores lost connections. Default: off. */
  reconnect?: ReconnectOptions<Parameters> | null | undefined;
  /**
   * Maximum number of bytes that wait for the connection to open. Default: 1 MiB. As many, but at
   * least 16 MiB, may wait to be sent on an open connection: see `drained()`.
   */
  maxQueueSize?: number | undefined;
  /**
   * Interval of pings, in milliseconds. A peer that does not answer before the next one is dead: the
   * connection ends with code 1006, after an error whose `cause` is a `SocketIdleTimeoutError`.
   * Only with sockets that can ping, which those of browsers cannot. Default: no pings.
   */
  keepAliveMs?: number | undefined;
}

/** The options of one loop over the messages of a connection. @public */
export interface WebSocketStreamOptions {
  /**
   * Maximum number of messages that wait for the loop, changes of state included. One more discards
   * the waiting messages and ends the loop with a `WebSocketError`; the connection and its other
   * loops continue. Default: no maximum, but a slow loop slows the server down.
   */
  maxBufferedEvents?: number | undefined;
}

/** A message that was still waiting when the connection ended. @public */
export type UnsentMessage<ClientEvent> =
  { type: 'raw'; data: RawWebSocketData } | { type: 'message'; message: ClientEvent };

/** A message or a change of state of a connection, as `stream()` yields them. @public */
export type StreamMessageOf<ClientEvent, ServerEvent, Parameters = Record<string, unknown>> =
  | { type: 'connecting' | 'open' | 'closing' }
  | { type: 'close'; code: number; reason: string; unsent: UnsentMessage<ClientEvent>[] }
  | { type: 'reconnecting'; reconnect: ReconnectingEvent<Parameters> }
  | { type: 'reconnected' }
  | { type: 'message'; message: ServerEvent }
  | { type: 'raw'; data: RawWebSocketData }
  | { type: 'error'; error: WebSocketError<ServerEvent> };

/**
 * The events of a connection, by name: every server event under its own `type` and as `event`, any
 * other message as `raw`, and every failure as `error`.
 *
 * @public
 */
export type WebSocketEventsOf<
  ClientEvent,
  ServerEvent extends TypedEvent,
  Parameters = Record<string, unknown>,
> = {
  event: (event: ServerEvent) => void;
  error: (error: WebSocketError<ServerEvent>) => void;
  close: (code: number, reason: string, unsent: UnsentMessage<ClientEvent>[]) => void;
  reconnecting: (event: ReconnectingEvent<Parameters>) => void;
  reconnected: () => void;
  raw: (data: RawWebSocketData) => void;
} & {
  [Type in Exclude<ServerEvent['type'], 'error'>]: (
    event: Extract<ServerEvent, { type: Type }>,
  ) => unknown;
};
