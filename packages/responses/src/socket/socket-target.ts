import type { APIClient } from '@oai/core';
import type { SocketEvents } from '@oai/core/internal';
import type { HandshakeTarget } from './handshake.js';

type Headers = Record<string, string>;

/** The API behind a connection. @internal */
export interface EventSocketTarget<ClientEvent, Parameters> extends HandshakeTarget {
  /** Returns the address, without credentials. */
  url(client: APIClient, parameters: Parameters): URL;
  /**
   * Checks an event before it is sent.
   *
   * @throws {OpenAIError} The event is invalid.
   */
  check?(event: ClientEvent): void;
  /**
   * Checks an event, and returns it as it is sent.
   *
   * @throws {OpenAIError} The event is invalid.
   */
  prepare?(event: ClientEvent): unknown;
}

/** The kind of socket that a subclass opens. @internal */
export interface SocketKind<TSocket> {
  open(url: URL, headers: Headers, events: SocketEvents): TSocket;
  /** The headers of the first handshake, if they had to be fetched. */
  headers?: Headers | undefined;
  /** Headers of the caller, with lower-case names. They replace those of the client. */
  ownHeaders?: Headers | undefined;
}
