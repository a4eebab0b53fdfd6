import type { APIClient } from '@oai/core';
import {
  checkKeepAlive,
  conceal,
  errorEventText,
  MessageLoops,
  ReconnectPolicy,
  redactURL,
  requireHome,
  requireObject,
  SocketSession,
  toJSON,
} from '@oai/core/internal';
import type {
  OpenSocket,
  RawWebSocketData,
  ReconnectingEvent,
  ReconnectOptions,
  SessionMessages,
  SessionObserver,
  SocketLike,
} from '@oai/core/internal';
import { EventSocketEmitter } from './event-socket-emitter.js';
import { fetchedHeaders, knownHeaders, requireClient } from './handshake.js';
import type {
  EventSocketOptions,
  StreamMessageOf,
  TypedEvent,
  UnsentMessage,
  WebSocketStreamOptions,
} from './socket-events.js';
import type { EventSocketTarget, SocketKind } from './socket-target.js';
import { WebSocketError, type WebSocketErrorEventOf } from './web-socket-error.js';

const DEFAULT_QUEUE_BYTES = 1024 * 1024;

const MESSAGES: SessionMessages = {
  closed: 'cannot send on a closed WebSocket',
  closeFailed: 'cannot close the WebSocket',
  sendFailed: 'cannot send on the WebSocket',
  queueFull: (maxBytes) =>
    `cannot send: more than ${maxBytes} bytes wait for the connection (see \`maxQueueSize\`)`,
  bufferFull: (maxBytes) =>
    `cannot send: more than ${maxBytes} bytes wait to be sent; await \`drained()\` between messages`,
};

type Headers = Record<string, string>;

/**
 * A connection for events over any kind of WebSocket.
 *
 * @internal
 */
export abstract class EventSocket<
  TSocket extends SocketLike,
  ClientEvent,
  ServerEvent extends TypedEvent,
  Parameters extends Record<string, unknown> = Record<string, unknown>,
> extends EventSocketEmitter<ClientEvent, ServerEvent, Parameters> {
  /** The address of the current or last socket, without credentials. */
  url: URL;
  /**
   * The underlying socket, replaced by each reconnection. Not enumerable: inspecting a connection
   * would show the headers of its request, key included.
   */
  declare socket: TSocket;
  readonly #target: EventSocketTarget<ClientEvent, Parameters>;
  readonly #client: APIClient;
  readonly #parameters: Parameters;
  readonly #session: SocketSession<TSocket, UnsentMessage<ClientEvent>>;
  readonly #streams: MessageLoops<StreamMessageOf<ClientEvent, ServerEvent, Parameters>>;
  #kind: SocketKind<TSocket> | undefined;
  #last: StreamMessageOf<ClientEvent, ServerEvent, Parameters> | undefined;

  /**
   * @param parameters Path and query parameters of the address.
   * @throws {OpenAIError} An option or a parameter is invalid.
   */
  constructor(
    target: EventSocketTarget<ClientEvent, Parameters>,
    client: APIClient,
    parameters: Parameters,
    options?: EventSocketOptions<Parameters> | null,
  ) {
    super();
    requireClient(client, target.kind);
    requireObject(parameters, 'parameters');
    const { maxQueueSize = DEFAULT_QUEUE_BYTES, reconnect, keepAliveMs } = options ?? {};
    this.url = shown(target.url(client, parameters));
    this.#target = target;
    this.#client = client;
    this.#parameters = parameters;
    this.#session = new SocketSession(
      this.#observer(),
      MESSAGES,
      {
        maxQueueBytes: maxQueueSize,
        handshakeTimeoutMs: client.timeout,
        keepAliveMs: checkKeepAlive(keepAliveMs),
      },
      reconnect
        ? {
            policy: new ReconnectPolicy(reconnect as ReconnectOptions),
            parameters: Object.keys(parameters).length > 0 ? { ...parameters } : undefined,
            prepare: async (changed) =>
              this.#opener(await this.#headers(), (changed ?? {}) as Parameters),
          }
        : undefined,
    );
    this.#streams = new MessageLoops(this.#session.reading);
  }

  override send(event: ClientEvent): void {
    let text: string;
    try {
      this.#target.check?.(event);
      text = toJSON(this.#target.prepare?.(event) ?? event, 'it');
    } catch (cause) {
      this.#fail(`cannot send the event: ${(cause as Error).message}`, null, cause);
      return;
    }
    this.#session.send(text, { type: 'message', message: event });
  }

  override sendRaw(data: RawWebSocketData): void {
    this.#session.send(data, { type: 'raw', data });
  }

  /**
   * Waits until all messages have been handed to the network, for programs that send more than the
   * network takes.
   *
   * @throws {WebSocketError} The connection ended before.
   */
  async drained(): Promise<void> {
    if (await this.#session.drained()) return;
    throw new WebSocketError<ServerEvent>(
      'the WebSocket was closed before all messages were sent',
      null,
    );
  }

  override close(props?: { code: number; reason: string }): void {
    this.#session.close(props?.code ?? 1000, props?.reason ?? 'OK');
  }

  /**
   * Iterates over all further messages and changes of state in order, starting with the current
   * state. The iteration ends with the connection; leaving it does not close the connection. A slow
   * loop slows the server down, on sockets that can be paused, instead of filling memory.
   *
   * @throws {OpenAIError} `maxBufferedEvents` is not a positive integer.
   */
  stream(
    options?: WebSocketStreamOptions,
  ): AsyncIterableIterator<StreamMessageOf<ClientEvent, ServerEvent, Parameters>> {
    const stream = this.#streams.open(
      options?.maxBufferedEvents,
      (text) => new WebSocketError<ServerEvent>(text, null),
    );
    const { state } = this.#session;
    if (state === 'closed') {
      if (this.#last) stream.push(this.#last);
      this.#streams.end();
    } else stream.push({ type: state });
    return stream;
  }

  [Symbol.asyncIterator](
    options?: WebSocketStreamOptions,
  ): AsyncIterableIterator<StreamMessageOf<ClientEvent, ServerEvent, Parameters>> {
    return this.stream(options);
  }

  /**
   * Opens the first socket.
   *
   * @throws {OpenAIError} The client has no credential, or its credential has to be fetched.
   */
  protected _connect(kind: SocketKind<TSocket>): void {
    this.#kind = kind;
    this.#session.connect(
      this.#opener(
        kind.headers ?? knownHeaders(this.#client, this.#target, kind.ownHeaders),
        this.#parameters,
      ),
    );
  }

  protected override _whileReading<Value>(promise: Promise<Value>): Promise<Value> {
    return this.#session.reading.during(promise);
  }

  /** Returns the headers of a further handshake: keys may have changed. */
  #headers(): Headers | Promise<Headers> {
    const { headers, ownHeaders } = this.#kind!;
    return headers
      ? fetchedHeaders(this.#client, this.#target, ownHeaders)
      : knownHeaders(this.#client, this.#target, ownHeaders);
  }

  #opener(headers: Headers, parameters: Parameters): OpenSocket<TSocket> {
    return (events) => {
      const url = this.#target.url(this.#client, parameters);
      // The base URL may have been changed while a key was supplied.
      requireHome(this.#client, url.href, this.#kind!.ownHeaders);
      this.url = shown(url);
      const socket = this.#kind!.open(url, headers, events);
      conceal(this, 'socket', socket);
      return socket;
    };
  }

  #observer(): SessionObserver<UnsentMessage<ClientEvent>> {
    return {
      opened: () => this.#streams.push({ type: 'open' }),
      reconnected: () => {
        this.#notify('reconnected');
        this.#streams.push({ type: 'reconnected' });
      },
      reconnecting: (event) => {
        const reconnect = event as ReconnectingEvent<Parameters>;
        this.#notify('reconnecting', reconnect);
        this.#streams.push({ type: 'reconnecting', reconnect });
      },
      received: (data) => this.#received(data),
      failed: (message, cause) => this.#fail(message, null, cause),
      ended: (code, reason, unsent) => {
        this.#last = { type: 'close', code, reason, unsent };
        this.#notify('close', code, reason, unsent);
        this.#streams.push(this.#last);
        this.#streams.end();
        const text = `the WebSocket was closed: code ${code}${reason ? `, ${reason}` : ''}`;
        this._rejectWaiting(new WebSocketError<ServerEvent>(text, null));
      },
    };
  }

  #received(data: string | Uint8Array): void {
    const event = typeof data === 'string' ? parseEvent(data) : undefined;
    if (event === undefined) {
      this.#notify('raw', data);
      this.#streams.push({ type: 'raw', data: data as RawWebSocketData });
      return;
    }
    const message = event as unknown as ServerEvent;
    this.#notify('event', message);
    if (event.type === 'error') {
      this.#fail(errorEventText(event), message as WebSocketErrorEventOf<ServerEvent>);
      return;
    }
    if (!OWN_EVENTS.has(event.type)) this.#notify(event.type, message);
    this.#streams.push({ type: 'message', message });
  }

  #fail(message: string, event: WebSocketErrorEventOf<ServerEvent> | null, cause?: unknown): void {
    const options = cause === undefined ? undefined : { cause };
    const makeError = (text: string) => new WebSocketError<ServerEvent>(text, event, options);
    if (this.#streams.size === 0) {
      this._emitError(message, makeError);
      return;
    }
    const error = makeError(message);
    this.#notify('error', error);
    this.#streams.push({ type: 'error', error });
  }

  #notify(name: string, ...values: unknown[]): void {
    this._emit(name as never, ...(values as never));
  }
}

/** The events of the connection itself, which events of the server must not be mistaken for. */
const OWN_EVENTS = new Set(['event', 'error', 'close', 'reconnecting', 'reconnected', 'raw']);

/** Returns an address without credentials. */
function shown(url: URL): URL {
  return new URL(redactURL(url.href));
}

/** Returns the event in a message, or undefined if there is none. */
function parseEvent(text: string): TypedEvent | undefined {
  try {
    const value = JSON.parse(text) as Partial<TypedEvent> | null;
    return typeof value?.type === 'string' ? (value as TypedEvent) : undefined;
  } catch {
    return undefined;
  }
}
