import { EventEmitter } from '@oai/core/internal';
import type { RawWebSocketData } from '@oai/core/internal';
import type {
  ResponsesClientEvent,
  ResponsesServerEvent,
} from '../generated/responses/responses-socket.gen.js';
import type { TypedEvent, WebSocketEventsOf } from './socket-events.js';

/**
 * What every connection for responses is: it emits the server's events by their `type`, all of them
 * as `event`, and failures as `error`.
 *
 * @public
 */
export abstract class ResponsesEmitter<
  ClientEvent = ResponsesClientEvent,
  ServerEvent extends TypedEvent = ResponsesServerEvent,
> extends EventEmitter<WebSocketEventsOf<ClientEvent, ServerEvent>> {
  /** Sends an event, or keeps it until the connection is open. */
  abstract send(event: ClientEvent): void;

  /** Sends something that is no event. */
  abstract sendRaw(data: RawWebSocketData): void;

  /** Closes the connection. Default: code 1000, reason `OK`. */
  abstract close(props?: { code: number; reason: string }): void;
}
