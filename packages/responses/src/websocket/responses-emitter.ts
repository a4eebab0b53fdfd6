import { SocketEmitter } from '@oai/core/internal';
import type { RawWebSocketData } from '@oai/core/internal';
import type {
  ResponsesClientEvent,
  ResponsesServerEvent,
} from '../generated/responses/responses-socket.gen.js';
import type { TypedEvent, WebSocketEventsOf } from './socket-events.js';

/**
 * The base of every connection for responses. It emits each server event under its `type` and as
 * `event`, and failures as `error`.
 *
 * @public
 */
export abstract class ResponsesEmitter<
  ClientEvent = ResponsesClientEvent,
  ServerEvent extends TypedEvent = ResponsesServerEvent,
> extends SocketEmitter<WebSocketEventsOf<ClientEvent, ServerEvent>> {
  /** Sends an event, or queues it until the connection is open. */
  abstract send(event: ClientEvent): void;

  /** Sends data that is not an event. */
  abstract sendRaw(data: RawWebSocketData): void;

  /** Closes the connection. Default: code 1000, reason `OK`. */
  abstract close(props?: { code: number; reason: string }): void;
}
