import type { APIClient } from '@oai/core';
import { encodeBase64, handshakeHeaders, listenToNodeSocket } from '@oai/core/internal';
import type { ClientOptions, WebSocket } from 'ws';
import { fetchedHeaders, type HandshakeTarget } from './handshake.js';
import type { EventSocketOptions } from './socket-events.js';
import type { SocketKind } from './socket-target.js';

/** A socket of the `ws` package. @public */
export interface NodeSocket extends WebSocket {
  /** The socket itself, for programs that know an adapter around it. */
  readonly platformSocket: WebSocket;
}

/** The class of the `ws` package, whose static members differ between its two builds. @internal */
export type NodeSocketClass = new (address: URL, options: ClientOptions) => WebSocket;

/** The options of a connection, and of `ws`: further headers, an agent, TLS settings. @internal */
export interface NodeSocketOptions<Parameters = Record<string, unknown>>
  extends ClientOptions, EventSocketOptions<Parameters> {
  /** User name and password, with a colon between, for a server that wants these instead of a key. */
  auth?: string;
}

/** The headers that a factory has fetched, under a key that users do not see. */
const FETCHED_HEADERS = Symbol('fetched headers');

interface InternalOptions extends NodeSocketOptions<never> {
  [FETCHED_HEADERS]?: Record<string, string>;
}

/**
 * Returns the way to open sockets of the `ws` package. The entries pass the class: a module that
 * imports `ws` must not be shared with an entry for browsers.
 *
 * @internal
 */
export function nodeSocketKind<Parameters>(
  options: NodeSocketOptions<Parameters> | null | undefined,
  Socket: NodeSocketClass,
): SocketKind<NodeSocket> {
  const {
    maxQueueSize: _maxQueueSize,
    reconnect: _reconnect,
    keepAliveMs: _keepAliveMs,
    auth: _auth,
    [FETCHED_HEADERS]: fetched,
    ...socketOptions
  } = (options ?? {}) as InternalOptions;
  return {
    headers: fetched,
    ownHeaders: ownHeadersOf(options),
    open(url, given, events) {
      const headers = handshakeHeaders(given);
      const socket = new Socket(url, {
        ...socketOptions,
        headers,
        // A redirect would take the credential to another host.
        followRedirects: false,
      });
      listenToNodeSocket(socket, events, headers);
      Object.defineProperty(socket, 'platformSocket', { value: socket });
      return socket as NodeSocket;
    },
  };
}

/**
 * Returns options with the headers of any client, including one whose key comes from a function or a
 * provider.
 *
 * @throws {OpenAIError} Fetching the credential failed.
 * @internal
 */
export async function fetchedOptions<Parameters>(
  client: APIClient,
  target: HandshakeTarget,
  options: NodeSocketOptions<Parameters> | null | undefined,
): Promise<NodeSocketOptions<Parameters>> {
  const fetched = await fetchedHeaders(client, target, ownHeadersOf(options));
  return { ...options, [FETCHED_HEADERS]: fetched } as NodeSocketOptions<Parameters>;
}

/** Returns the headers of the caller, with lower-case names. */
function ownHeadersOf(
  options: { headers?: ClientOptions['headers']; auth?: string } | null | undefined,
): Record<string, string> {
  const entries = Object.entries(options?.headers ?? {}) as [string, string][];
  const headers = Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
  if (options?.auth === undefined) return headers;
  return {
    authorization: `Basic ${encodeBase64(new TextEncoder().encode(options.auth))}`,
    ...headers,
  };
}
