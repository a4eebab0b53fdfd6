import type { APIClient } from '@oai/core';
import type { EmittedValue, RawWebSocketData } from '@oai/core/internal';
import type {
  ResponsesClientEvent,
  ResponsesServerEvent,
} from '../generated/responses/responses-socket.gen.js';
import { buildURL } from './build-url.js';
import { MessageStream } from './message-stream.js';
import { ReconnectPolicy } from './reconnect-policy.js';
import { ResponsesEmitter } from './responses-emitter.js';
import { knownHeaders, suppliedHeaders } from './socket-authorization.js';
import type {
  ResponsesWSBaseOptions,
  StreamMessageOf,
  TypedEvent,
  UnsentMessage,
  WebSocketErrorEventOf,
  WebSocketEventsOf,
} from './socket-events.js';
import { SocketSession } from './socket-session.js';
import type { SessionObserver, SocketEvents, SocketLike } from './socket-session.js';
import { WebSocketError } from './web-socket-error.js';

const DEFAULT_QUEUE_BYTES = 1024 * 1024;

/** How a subclass opens its kind of socket. @internal */
export interface SocketKind<TSocket> {
  __open(url: URL, headers: Record<string, string>, events: SocketEvents): TSocket;
  /** The headers of the first handshake, where they took a moment to get. */
  __headers?: Record<string, string>;
}

/**
 * A connection for responses over some kind of WebSocket.
 *
 * @public
 */
export abstract class ResponsesWSBase<
  TSocket extends SocketLike,
  ClientEvent = ResponsesClientEvent,
  ServerEvent extends TypedEvent = ResponsesServerEvent,
> extends ResponsesEmitter<ClientEvent, ServerEvent> {
  /** The address that was connected to last. */
  url: URL;
  // Not a plain property: inspecting a connection would show its request, key included.
  readonly #session: SocketSession<TSocket, UnsentMessage<ClientEvent>>;
  readonly #streams = new Set<MessageStream<StreamMessageOf<ClientEvent, ServerEvent>>>();
  readonly #waiting = new Set<(error: WebSocketError<ServerEvent>) => void>();
  #last: StreamMessageOf<ClientEvent, ServerEvent> | undefined;

  /**
   * @throws {OpenAIError} The client's credential is missing or takes a moment to get, or an option
   *   is not what it must be.
   */
  constructor(client: APIClient, options: ResponsesWSBaseOptions & SocketKind<TSocket>) {
    super();
    const { __headers, __open, maxQueueSize = DEFAULT_QUEUE_BYTES, reconnect } = options;
    this.url = buildURL(client, {});
    this.#session = new SocketSession(
      {
        open: (parameters, headers, events) => {
          this.url = buildURL(client, parameters);
          return __open(this.url, headers, events);
        },
        authorize: async () => (__headers ? suppliedHeaders(client) : knownHeaders(client)),
      },
      this.#observer(),
      reconnect ? new ReconnectPolicy(reconnect) : undefined,
      maxQueueSize,
    );
    this.#session.connect(__headers ?? knownHeaders(client));
  }

  /** The socket below: another one after each reconnection. */
  get socket(): TSocket {
    return this.#session.socket as TSocket;
  }

  override send(event: ClientEvent): void {
    let text: string;
    try {
      text = JSON.stringify(event);
    } catch (cause) {
      this.#fail('cannot send the event: it cannot be written as JSON', null, cause);
      return;
    }
    this.#session.send(text, { type: 'message', message: event });
  }

  override sendRaw(data: RawWebSocketData): void {
    this.#session.send(data, { type: 'raw', data });
  }

  override close(props?: { code: number; reason: string }): void {
    this.#session.close(props?.code ?? 1000, props?.reason ?? 'OK');
  }

  /**
   * Everything that happens from now on, in order, the present state first. Ends when the
   * connection does; leaving the loop does not close it. A loop that lags behind slows the server
   * down instead of filling memory, where the socket can be paused.
   */
  stream(): AsyncIterableIterator<StreamMessageOf<ClientEvent, ServerEvent>> {
    const stream = new MessageStream<StreamMessageOf<ClientEvent, ServerEvent>>(
      this.#session,
      (left) => this.#streams.delete(left),
    );
    const { state } = this.#session;
    if (state === 'closed') {
      if (this.#last) stream.push(this.#last);
      stream.end();
    } else {
      stream.push({ type: state });
      this.#streams.add(stream);
    }
    return stream;
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<StreamMessageOf<ClientEvent, ServerEvent>> {
    return this.stream();
  }

  /**
   * Waits for the next event of a name.
   *
   * @throws {WebSocketError} An `error` event came first, or the connection ended.
   */
  override emitted<Name extends keyof WebSocketEventsOf<ClientEvent, ServerEvent>>(
    name: Name,
  ): Promise<EmittedValue<WebSocketEventsOf<ClientEvent, ServerEvent>, Name>> {
    return this.#unlessEnded(super.emitted(name));
  }

  #unlessEnded<Value>(promise: Promise<Value>): Promise<Value> {
    const result = new Promise<Value>((resolve, reject) => {
      this.#waiting.add(reject);
      const settled = (): boolean => this.#waiting.delete(reject);
      promise.then(resolve, reject).finally(settled);
    });
    // One that nobody awaits must not end the process.
    result.catch(() => {});
    return result;
  }

  #observer(): SessionObserver<UnsentMessage<ClientEvent>> {
    return {
      opened: () => this.#push({ type: 'open' }),
      reconnected: () => {
        this.#tell('reconnected');
        this.#push({ type: 'reconnected' });
      },
      reconnecting: (reconnect) => {
        this.#tell('reconnecting', reconnect);
        this.#push({ type: 'reconnecting', reconnect });
      },
      received: (data) => this.#received(data),
      failed: (message, cause) => this.#fail(message, null, cause),
      ended: (code, reason, unsent) => {
        this.#last = { type: 'close', code, reason, unsent };
        this.#tell('close', code, reason, unsent);
        this.#push(this.#last);
        for (const stream of this.#streams) stream.end();
        this.#streams.clear();
        const text = `the WebSocket was closed: code ${code}${reason ? `, ${reason}` : ''}`;
        for (const reject of this.#waiting) reject(new WebSocketError<ServerEvent>(text, null));
        this.#waiting.clear();
      },
    };
  }

  #received(data: string | Uint8Array): void {
    const event = typeof data === 'string' ? parseEvent(data) : undefined;
    if (event === undefined) {
      this.#tell('raw', data);
      this.#push({ type: 'raw', data: data as RawWebSocketData });
      return;
    }
    const message = event as unknown as ServerEvent;
    this.#tell('event', message);
    if (event.type === 'error') {
      const { error, message: own } = event as { error?: { message?: string }; message?: string };
      const text = error?.message ?? own ?? 'the server sent an error';
      this.#fail(text, message as WebSocketErrorEventOf<ServerEvent>);
      return;
    }
    // A server cannot speak in the connection's own name.
    if (!OWN_EVENTS.has(event.type)) this.#tell(event.type, message);
    this.#push({ type: 'message', message });
  }

  #fail(message: string, event: WebSocketErrorEventOf<ServerEvent> | null, cause?: unknown): void {
    const options = cause === undefined ? undefined : { cause };
    if (this._hasListeners('error') || this.#streams.size > 0) {
      const error = new WebSocketError<ServerEvent>(message, event, options);
      this.#tell('error', error);
      this.#push({ type: 'error', error });
      return;
    }
    const hint = "Listen for it: connection.on('error', (error) => …).";
    void Promise.reject(new WebSocketError<ServerEvent>(`${message}\n${hint}`, event, options));
  }

  #push(message: StreamMessageOf<ClientEvent, ServerEvent>): void {
    for (const stream of this.#streams) stream.push(message);
  }

  #tell(name: string, ...values: unknown[]): void {
    this._emit(name as never, ...(values as never));
  }
}

const OWN_EVENTS = new Set(['event', 'error', 'close', 'reconnecting', 'reconnected', 'raw']);

/** The event that a message holds; undefined if it holds none. */
function parseEvent(text: string): TypedEvent | undefined {
  try {
    const value = JSON.parse(text) as Partial<TypedEvent> | null;
    return typeof value?.type === 'string' ? (value as TypedEvent) : undefined;
  } catch {
    return undefined;
  }
}
