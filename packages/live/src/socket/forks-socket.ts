import type { APIClient } from '@oai/core';
import { path, websocketURL, type ReconnectOptions, type SocketLike } from '@oai/core/internal';
import {
  EventSocket,
  EventSocketEmitter,
  WebSocketError as SocketError,
  type EventSocketOptions,
  type EventSocketTarget,
  type StreamMessageOf,
} from '@oai/responses/socket';
import type { ForkClientEvent, ForkServerEvent } from '../generated/live/forks/forks.gen.js';
import { refuseLiveSchemas } from './refuse-schemas.js';

/** The session to fork, and query parameters. @public */
export interface ForksWSParameters extends Record<string, unknown> {
  session_id: string;
}

/** The retry policy for a lost connection. @public */
export type ForksWSReconnectOptions = ReconnectOptions<ForksWSParameters>;

/** The options of every connection for a fork. @public */
export type ForksWSBaseOptions = EventSocketOptions<ForksWSParameters>;

/** A message or a change of state of a connection, as `stream()` yields them. @public */
export type ForksStreamMessage = StreamMessageOf<
  ForkClientEvent,
  ForkServerEvent,
  ForksWSParameters
>;

/** The failure of a connection: an error event of the server, in `error`, or a fault. @public */
export type WebSocketError = SocketError<ForkServerEvent>;
export const WebSocketError = SocketError<ForkServerEvent>;

/** The base of every connection for a fork of a session. @public */
export type ForksEmitter = EventSocketEmitter<ForkClientEvent, ForkServerEvent, ForksWSParameters>;
export const ForksEmitter = EventSocketEmitter as abstract new () => ForksEmitter;

/**
 * Returns the address of a fork of a session. It contains no credential.
 *
 * @param parameters The `session_id`, and query parameters.
 * @throws {OpenAIError} There is no `session_id`, or it cannot be part of a path.
 * @public
 */
export function buildURL(client: APIClient, parameters: Record<string, unknown>): URL {
  const { session_id: sessionID, ...query } = parameters;
  return websocketURL(client.buildURL(path`/live/sessions/${sessionID}/fork`, query), '');
}

/** The endpoint of forks. @internal */
export const FORKS: EventSocketTarget<ForkClientEvent, ForksWSParameters> = {
  kind: { name: 'A live connection', create: 'create(client, parameters, options)' },
  path: '/live/sessions',
  url: buildURL,
  check: refuseLiveSchemas,
};

/**
 * A connection for a fork of a stored session over any kind of WebSocket.
 *
 * @public
 */
export abstract class ForksWSBase<TSocket extends SocketLike> extends EventSocket<
  TSocket,
  ForkClientEvent,
  ForkServerEvent,
  ForksWSParameters
> {
  /** @throws {OpenAIError} An option or a parameter is invalid. */
  constructor(
    client: APIClient,
    parameters: ForksWSParameters,
    options?: ForksWSBaseOptions | null,
  ) {
    super(FORKS, client, parameters, options);
  }
}
