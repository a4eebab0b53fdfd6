import type { APIClient } from '@oai/core';
import { readHandshakeRefusal } from '@oai/core/internal';
import { WebSocket } from 'ws';
import type { ClientOptions } from 'ws';
import { ResponsesWSBase } from './responses-ws-base.js';
import { suppliedHeaders } from './socket-authorization.js';
import type { ResponsesWSBaseOptions, TypedEvent } from './socket-events.js';
import type { SocketEvents } from './socket-session.js';

/** Options of a connection, and of `ws`: further headers, an agent, TLS settings and so on. @public */
export interface ResponsesWSClientOptions extends ClientOptions, ResponsesWSBaseOptions {}

interface InternalOptions extends ResponsesWSClientOptions {
  __headers?: Record<string, string>;
}

/** A connection for responses over the `ws` package. @internal */
export abstract class NodeResponsesWS<
  ClientEvent,
  ServerEvent extends TypedEvent,
> extends ResponsesWSBase<WebSocket, ClientEvent, ServerEvent> {
  /**
   * @throws {OpenAIError} The client's credential is missing, or takes a moment to get (see
   *   {@link create}), or an option is not what it must be.
   */
  constructor(client: APIClient, options?: ResponsesWSClientOptions | null) {
    const { maxQueueSize, reconnect, __headers, ...socketOptions } = (options ??
      {}) as InternalOptions;
    super(client, {
      maxQueueSize,
      reconnect,
      ...(__headers && { __headers }),
      __open: (url, headers, events) => openSocket(url, headers, events, socketOptions),
    });
  }

  /**
   * Connects with any client: one whose key a function supplies, or that of another provider.
   *
   * @throws {OpenAIError} The credential cannot be had.
   */
  static async create<Connection>(
    this: new (client: APIClient, options?: ResponsesWSClientOptions | null) => Connection,
    client: APIClient,
    options?: ResponsesWSClientOptions | null,
  ): Promise<Connection> {
    const __headers = await suppliedHeaders(client);
    return new this(client, { ...options, __headers } as ResponsesWSClientOptions);
  }
}

function openSocket(
  url: URL,
  headers: Record<string, string>,
  events: SocketEvents,
  options: ClientOptions,
): WebSocket {
  const socket = new WebSocket(url, {
    ...options,
    headers: { ...headers, ...lowerCased(options.headers) },
  });
  socket.on('open', () => events.opened());
  socket.on('message', (data, isBinary) => {
    events.received(isBinary ? (data as Buffer) : String(data));
  });
  socket.on('error', (cause) => events.failed(cause.message, cause));
  socket.on('close', (code, reason) => events.closed(code, String(reason)));
  socket.on('unexpected-response', (_request, response) => {
    void readHandshakeRefusal(response).then((reason) => {
      events.failed(reason);
      socket.terminate();
    });
  });
  return socket;
}

function lowerCased(headers: ClientOptions['headers']): Record<string, string> {
  const entries = Object.entries(headers ?? {}) as [string, string][];
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}
