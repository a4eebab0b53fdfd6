import type { APIClient } from '@oai/core';
import { websocketURL, type ReconnectOptions, type SocketLike } from '@oai/core/internal';
import {
  EventSocket,
  EventSocketEmitter,
  WebSocketError as SocketError,
  type EventSocketOptions,
  type EventSocketTarget,
  type StreamMessageOf,
} from '@oai/responses/socket';
import type { ClientEvent, ServerEvent } from '../generated/live/live-events.gen.js';
import { refuseLiveSchemas } from './refuse-schemas.js';

/** The retry policy for a lost connection. @public */
export type LiveWSReconnectOptions = ReconnectOptions;

/** The options of every connection for a live session. @public */
export type LiveWSBaseOptions = EventSocketOptions;

/** A message or a change of state of a connection, as `stream()` yields them. @public */
export type LiveStreamMessage = StreamMessageOf<ClientEvent, ServerEvent>;

/** The failure of a connection: an error event of the server, in `error`, or a fault. @public */
export type WebSocketError = SocketError<ServerEvent>;
export const WebSocketError = SocketError<ServerEvent>;

/** The base of every connection for a live session. @public */
export type LiveEmitter = EventSocketEmitter<ClientEvent, ServerEvent>;
export const LiveEmitter = EventSocketEmitter as abstract new () => LiveEmitter;

/**
 * Returns the address of a new live session. It contains no credential.
 *
 * @param parameters Query parameters.
 * @public
 */
export function buildURL(client: APIClient, parameters: Record<string, unknown>): URL {
  return websocketURL(client.buildURL('/live/sessions', parameters), '');
}

/** The endpoint of new live sessions. @internal */
export const LIVE: EventSocketTarget<ClientEvent, Record<string, unknown>> = {
  kind: { name: 'A live connection', create: 'create(client, options)' },
  path: '/live/sessions',
  url: buildURL,
  check: refuseLiveSchemas,
};

/**
 * A connection for a live session over any kind of WebSocket.
 *
 * @public
 */
export abstract class LiveWSBase<TSocket extends SocketLike> extends EventSocket<
  TSocket,
  ClientEvent,
  ServerEvent
> {
  /** @throws {OpenAIError} An option is invalid. */
  constructor(client: APIClient, options?: LiveWSBaseOptions | null) {
    super(LIVE, client, {}, options);
  }
}
