import type { APIClient } from '@oai/core';
import { listenToNodeSocket } from '@oai/core/internal';
import type { ClientOptions, WebSocket } from 'ws';
import { fetchedHeaders } from './handshake.js';
import { ResponsesWSBase } from './responses-ws-base.js';
import type { ResponsesWSBaseOptions, TypedEvent } from './socket-events.js';

/** The options of a connection, and of `ws`: further headers, an agent, TLS settings. @public */
export interface ResponsesWSClientOptions extends ClientOptions, ResponsesWSBaseOptions {}

/** The headers that `create` has fetched, under a key that users do not see. */
const FETCHED_HEADERS = Symbol('fetched headers');

interface InternalOptions extends ResponsesWSClientOptions {
  [FETCHED_HEADERS]?: Record<string, string>;
}

/**
 * A connection for responses over the `ws` package. The entries pass the class: a module that
 * imports `ws` must not be shared with an entry for browsers.
 *
 * @internal
 */
export abstract class NodeResponsesWS<
  ClientEvent,
  ServerEvent extends TypedEvent,
> extends ResponsesWSBase<WebSocket, ClientEvent, ServerEvent> {
  constructor(
    client: APIClient,
    options: ResponsesWSClientOptions | null | undefined,
    Socket: typeof WebSocket,
  ) {
    const {
      maxQueueSize,
      reconnect,
      keepAliveMs,
      [FETCHED_HEADERS]: fetched,
      ...socketOptions
    } = (options ?? {}) as InternalOptions;
    super(client, { maxQueueSize, reconnect, keepAliveMs });
    this._connect({
      headers: fetched,
      ownHeaders: lowerCased(socketOptions.headers),
      open(url, headers, events) {
        const socket = new Socket(url, {
          ...socketOptions,
          headers,
          // A redirect would take the credential to another host.
          followRedirects: false,
        });
        listenToNodeSocket(socket, events, headers);
        return socket;
      },
    });
  }

  /**
   * Connects with any client, including one whose key comes from a function or a provider.
   *
   * @throws {OpenAIError} Fetching the credential failed.
   */
  static async create<Connection>(
    this: new (client: APIClient, options?: ResponsesWSClientOptions | null) => Connection,
    client: APIClient,
    options?: ResponsesWSClientOptions | null,
  ): Promise<Connection> {
    const fetched = await fetchedHeaders(client, lowerCased(options?.headers));
    const all: InternalOptions = { ...options, [FETCHED_HEADERS]: fetched };
    return new this(client, all);
  }
}

function lowerCased(headers: ClientOptions['headers']): Record<string, string> {
  const entries = Object.entries(headers ?? {}) as [string, string][];
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}
