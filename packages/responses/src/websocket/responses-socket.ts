import type { APIClient } from '@oai/core';
import { websocketURL, type ReconnectOptions, type SocketLike } from '@oai/core/internal';
import type {
  ResponsesClientEvent,
  ResponsesServerEvent,
} from '../generated/responses/responses-socket.gen.js';
import { prepareRequest } from '../parsing/prepare-request.js';
import { EventSocketEmitter } from '../socket/event-socket-emitter.js';
import { EventSocket } from '../socket/event-socket.js';
import type { EventSocketOptions, StreamMessageOf, TypedEvent } from '../socket/socket-events.js';
import type { EventSocketTarget } from '../socket/socket-target.js';
import { WebSocketError as SocketError } from '../socket/web-socket-error.js';

/** The retry policy for a lost connection. @public */
export type ResponsesWSReconnectOptions = ReconnectOptions;

/** The options of every connection for responses. @public */
export type ResponsesWSBaseOptions = EventSocketOptions;

/** The endpoint for responses. @internal */
export const RESPONSES: EventSocketTarget<unknown, Record<string, unknown>> = {
  kind: { name: 'A connection for responses', create: 'create(client, options)' },
  path: '/responses',
  url: buildURL,
  prepare: (event) => prepareRequest(event as object),
};

/**
 * Returns the address of a connection for responses. It contains no credential.
 *
 * @param parameters Query parameters.
 * @public
 */
export function buildURL(client: APIClient, parameters: Record<string, unknown>): URL {
  return websocketURL(client.buildURL('/responses', parameters), '');
}

/** The failure of a connection for responses. @public */
export type WebSocketError<ServerEvent = ResponsesServerEvent> = SocketError<ServerEvent>;
export const WebSocketError = SocketError;

/** A message or a change of state of a connection, as `stream()` yields them. @public */
export type ResponsesStreamMessage = StreamMessageOf<ResponsesClientEvent, ResponsesServerEvent>;

/** The base of every connection for responses. @public */
export type ResponsesEmitter<
  ClientEvent = ResponsesClientEvent,
  ServerEvent extends TypedEvent = ResponsesServerEvent,
> = EventSocketEmitter<ClientEvent, ServerEvent>;
export const ResponsesEmitter = EventSocketEmitter as abstract new <
  ClientEvent = ResponsesClientEvent,
  ServerEvent extends TypedEvent = ResponsesServerEvent,
>() => EventSocketEmitter<ClientEvent, ServerEvent>;

/**
 * A connection for responses over any kind of WebSocket.
 *
 * @public
 */
export abstract class ResponsesWSBase<
  TSocket extends SocketLike,
  ClientEvent = ResponsesClientEvent,
  ServerEvent extends TypedEvent = ResponsesServerEvent,
> extends EventSocket<TSocket, ClientEvent, ServerEvent> {
  /** @throws {OpenAIError} An option is invalid. */
  constructor(client: APIClient, options?: ResponsesWSBaseOptions | null) {
    super(RESPONSES, client, {}, options);
  }
}
