import { SocketEmitter } from '@oai/core/internal';
import type { RawWebSocketData } from '@oai/core/internal';
import type { TypedEvent, WebSocketEventsOf } from './socket-events.js';

/**
 * The base of every connection for events. It emits each server event under its `type` and as
 * `event`, and failures as `error`.
 *
 * @internal
 */
export abstract class EventSocketEmitter<
  ClientEvent,
  ServerEvent extends TypedEvent,
  Parameters = Record<string, unknown>,
> extends SocketEmitter<WebSocketEventsOf<ClientEvent, ServerEvent, Parameters>> {
  /** Sends an event, or queues it until the connection is open. */
  abstract send(event: ClientEvent): void;

  /** Sends data that is not an event. */
  abstract sendRaw(data: RawWebSocketData): void;

  /** Closes the connection. Default: code 1000, reason `OK`. */
  abstract close(props?: { code: number; reason: string }): void;
}
