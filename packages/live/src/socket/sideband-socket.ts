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
import type {
  ConnectClientEvent,
  ConnectServerEvent,
} from '../generated/live/sideband/sideband.gen.js';
import { refuseLiveSchemas } from './refuse-schemas.js';

/** The session to attach to, and query parameters. @public */
export interface SidebandWSParameters extends Record<string, unknown> {
  session_id: string;
  /** Lets the server end the connection with a closing handshake once the session has ended. */
  graceful_close?: boolean;
}

/** The retry policy for a lost connection. @public */
export type SidebandWSReconnectOptions = ReconnectOptions<SidebandWSParameters>;

/** The options of every sideband connection. @public */
export type SidebandWSBaseOptions = EventSocketOptions<SidebandWSParameters>;

/** A message or a change of state of a connection, as `stream()` yields them. @public */
export type SidebandStreamMessage = StreamMessageOf<
  ConnectClientEvent,
  ConnectServerEvent,
  SidebandWSParameters
>;

/** The failure of a connection: an error event of the server, in `error`, or a fault. @public */
export type WebSocketError = SocketError<ConnectServerEvent>;
export const WebSocketError = SocketError<ConnectServerEvent>;

/** The base of every sideband connection. @public */
export type SidebandEmitter = EventSocketEmitter<
  ConnectClientEvent,
  ConnectServerEvent,
  SidebandWSParameters
>;
export const SidebandEmitter = EventSocketEmitter as abstract new () => SidebandEmitter;

/**
 * Returns the address of a sideband connection. It contains no credential.
 *
 * @param parameters The `session_id`, and query parameters.
 * @throws {OpenAIError} There is no `session_id`, or it cannot be part of a path.
 * @public
 */
export function buildURL(client: APIClient, parameters: Record<string, unknown>): URL {
  const { session_id: sessionID, ...query } = parameters;
  return websocketURL(client.buildURL(path`/live/sessions/${sessionID}/attach`, query), '');
}

/** The endpoint of sideband connections. @internal */
export const SIDEBAND: EventSocketTarget<ConnectClientEvent, SidebandWSParameters> = {
  kind: { name: 'A live connection', create: 'create(client, parameters, options)' },
  path: '/live/sessions',
  url: buildURL,
  check: refuseLiveSchemas,
};

/**
 * A sideband connection to a session in progress, over any kind of WebSocket.
 *
 * @public
 */
export abstract class SidebandWSBase<TSocket extends SocketLike> extends EventSocket<
  TSocket,
  ConnectClientEvent,
  ConnectServerEvent,
  SidebandWSParameters
> {
  /** @throws {OpenAIError} An option or a parameter is invalid. */
  constructor(
    client: APIClient,
    parameters: SidebandWSParameters,
    options?: SidebandWSBaseOptions | null,
  ) {
    super(SIDEBAND, client, parameters, options);
  }
}
